"""The official workbook of a plan, cell by cell, and read back by our own import."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ejournal_desktop.domain.plans import HourDates, HoursComparison, PlanRow, total_hours
from ejournal_desktop.readmodels.plans import PlanDocument
from ejournal_desktop.spreadsheets.plan_workbook import read_plan
from ejournal_desktop.spreadsheets.plan_writing import plan_workbook

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS = (
    PlanRow("Числа", "Сложение", 2, ("§ 1", "§ 2")),
    PlanRow("Числа", "Контрольная", 1, (), "control_work"),
)
DATES = (
    HourDates(date(2026, 9, 1), date(2026, 9, 1)),
    HourDates(date(2026, 9, 3), date(2026, 9, 4)),
    HourDates(date(2026, 9, 8)),
)
KINDS = {"контрольная работа": "control_work"}


def _document(rows: tuple[PlanRow, ...] = ROWS, dates: tuple[HourDates, ...] = DATES) -> PlanDocument:
    return PlanDocument(
        title="Календарно-тематическое планирование",
        school="Школа № 90",
        year="2026/2027",
        class_title="7А",
        subject="Алгебра",
        teacher="Иванова М. П.",
        hours=HoursComparison(total_hours(rows), 68),
        rows=rows,
        dates=dates,
        kinds=tuple("Контрольная работа" if row.kind else "" for row in rows),
    )


def _sheet(document: PlanDocument) -> Worksheet:
    sheet = load_workbook(BytesIO(plan_workbook(document))).active
    assert sheet is not None
    return sheet


@pytest.mark.requirement("S0-4.6.5a")
def test_workbook_has_the_title_and_columns_of_the_form() -> None:
    sheet = _sheet(_document())
    assert sheet["A1"].value == "Календарно-тематическое планирование"
    assert [cell.value for cell in sheet[6]][:7] == [
        "№ урока",
        "Раздел",
        "Тема",
        "Количество часов",
        "Дата по плану",
        "Дата по факту",
        "Домашнее задание",
    ]
    assert sheet.freeze_panes == "A7"


def test_rows_show_hours_dates_and_homework() -> None:
    sheet = _sheet(_document())
    first, second = ([cell.value for cell in sheet[row]] for row in (7, 8))
    assert first[:4] == ["1–2", "Числа", "Сложение", 2]
    assert first[4] == "01.09.2026\n03.09.2026"
    assert second[0] == "3"
    assert second[4].date() == date(2026, 9, 8)
    assert second[5] is None


def test_totals_stand_beside_the_curriculum() -> None:
    sheet = _sheet(_document())
    assert (sheet["A9"].value, sheet["D9"].value) == ("Итого", 3)
    assert sheet["D10"].value == 68


@pytest.mark.parametrize("text", ["=1+1", "+7 996", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "\tx", "http://x.kg"])
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    cell = _sheet(_document((PlanRow("", text, 1),), ()))["C7"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    assert cell.quotePrefix


def test_control_characters_do_not_spoil_the_file() -> None:
    assert _sheet(_document((PlanRow("", "Сло\x00жение\x1f", 1),), ()))["C7"].value == "Сложение"


@pytest.mark.slow
@settings(max_examples=6)
@given(
    st.lists(
        st.builds(
            PlanRow,
            st.just("Раздел 1"),
            st.text("абвгд =+-", min_size=1, max_size=12).map(lambda text: f"Тема {text}".strip()),
            st.integers(1, 9),
            st.sampled_from([(), ("§ 1",), ("§ 1", "№ 2")]),
            st.sampled_from(["", "control_work"]),
        ),
        min_size=1,
        max_size=8,
    ).map(tuple)
)
def test_exported_plan_is_read_again_as_it_was(rows: tuple[PlanRow, ...]) -> None:
    (sheet,) = read_plan(plan_workbook(_document(rows, ())), KINDS).sheets
    known = [(row.section, " ".join(row.topic.split()), row.hours, row.kind) for row in rows]
    assert [(row.section, row.topic, row.hours, row.kind) for row in sheet.rows] == known
    for found, row in zip(sheet.rows, rows, strict=True):
        assert " ".join(found.homework) == " ".join(row.homework)
