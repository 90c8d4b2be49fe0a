"""Reports as workbooks and CSV, read back: numbers are numbers, nothing is a formula."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
from ejournal_desktop.spreadsheets.report_workbook import report_csv, report_workbook
from support.report_tables import GAPS, IMPRINT, a_report, with_rows

WORDS = {
    "draft": "ЧЕРНОВИК",
    "training": "УЧЕБНЫЙ",
    "made": "Составлено {day}, {name}",
    "gaps": "Не заполнено",
    "topic": "Нет темы урока",
    "period_marks": "Не выставлены отметки",
}
HARMFUL = ("=1+1", "+7 700", "-5", "@cmd", "\t=1", "＝1")


def sheet_of(table: ReportTable) -> Worksheet:
    """Return the only sheet of a report's workbook."""
    sheet = load_workbook(BytesIO(report_workbook(table, IMPRINT, WORDS))).active
    assert isinstance(sheet, Worksheet)
    return sheet


def rows_of(sheet: Worksheet) -> list[tuple[object, ...]]:
    """Return the values of a sheet, rows that are empty left out."""
    return [row for row in sheet.iter_rows(values_only=True) if any(value is not None for value in row)]


@pytest.mark.requirement("S0-2.12")
def test_a_workbook_says_whose_it_is_and_keeps_numbers_as_numbers() -> None:
    sheet = sheet_of(a_report())
    values = rows_of(sheet)
    assert [row[0] for row in values[:5]] == [
        "Школа № 61",
        "Отчет о посещаемости класса (по месяцам)",
        "7-А класс · 2025/2026 учебный год",
        "Пропущено уроков: 12, посещаемость 95,1 %.",
        "Составлено 05.11.2025, Жапарова Гулнара Асановна",
    ]
    assert values[5] == ("№", "Фамилия, имя", "Сентябрь", None, "% посещ.")
    assert values[6] == (None, None, "всего", "без ув.", None)
    assert values[8] == (1, "Өмүрбеков1 Нурсултан", 1, None, 97.5)
    assert values[-2] == (None, "Итого", 12, 4, 95.1)


def test_numbers_are_shown_with_the_places_they_were_given() -> None:
    sheet = sheet_of(with_rows(a_report(), ReportRow((1, "Иванов", 3, Decimal("4.10"), Decimal("95.0")))))
    row = sheet[9]
    assert [cell.number_format for cell in row] == ["0", "General", "0", "0.00", '0.0" %"']


def test_heads_of_two_rows_are_joined_and_stay_in_sight() -> None:
    sheet = sheet_of(a_report())
    assert {str(area) for area in sheet.merged_cells.ranges} >= {"C7:D7", "A7:A8", "A9:E9"}
    assert sheet.freeze_panes == "A9"


@pytest.mark.requirement("S0-4.6.5d")
def test_the_workbook_of_a_draft_names_the_gaps() -> None:
    values = rows_of(sheet_of(a_report(gaps=GAPS)))
    assert ("ЧЕРНОВИК", None, None, None, None) in values
    assert values[-2] == ("Иванов А. П.", "7-А · Алгебра", "Нет темы урока", "03.09.2025", None)
    assert values[-1][2] == "Не выставлены отметки: 4"


@pytest.mark.parametrize("text", HARMFUL)
def test_a_name_that_looks_like_a_formula_stays_a_text(text: str) -> None:
    table = with_rows(a_report(), ReportRow((1, text, 0, 0, None)))
    sheet = sheet_of(table)
    cell = sheet.cell(sheet.max_row - 2, 2)
    assert (cell.value, cell.data_type) == (text, "s")
    *_, row = csv.reader(StringIO(report_csv(table).decode("utf-8-sig"), newline=""), delimiter=";")
    assert row[1] == f"'{text}"


@pytest.mark.requirement("S0-2.12")
def test_a_csv_has_one_row_of_titles_and_plain_numbers() -> None:
    table = with_rows(a_report(), ReportRow((-1, "Иванов", date(2025, 9, 1), None, *a_report().rows[1].values[4:])))
    content = report_csv(table)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == [
        "№;Фамилия, имя;Сентябрь: всего;Сентябрь: без ув.;% посещ.",
        "-1;Иванов;01.09.2025;;97,5",
    ]
