"""The official workbook «Календарно-тематическое планирование» (S0-4.6.5a): what it shows, our import reads again."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from ejournal_desktop.domain.plans import first_hours
from ejournal_desktop.spreadsheets.written_cells import frame, write_date, write_number, write_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

    from ejournal_desktop.domain.plans import HourDates, PlanRow
    from ejournal_desktop.readmodels.plans import PlanDocument

# Headings of the form; its title comes from the regulation (requirements.md, forms, 1).
_HEADINGS: Final = (
    ("№ урока", 9),
    ("Раздел", 24),
    ("Тема", 48),
    ("Количество часов", 12),
    ("Дата по плану", 14),
    ("Дата по факту", 14),
    ("Домашнее задание", 34),
    ("Вид работы", 22),
)
_TOTAL: Final = "Итого"
_CURRICULUM: Final = "По учебному плану"
_SHEET: Final = "КТП"


def plan_workbook(document: PlanDocument) -> bytes:
    """Return the workbook of a plan as xlsx."""
    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise LookupError
    sheet.title = _SHEET
    header = _write_heading(sheet, document)
    below = _write_rows(sheet, document, header + 1)
    _write_totals(sheet, document, below)
    _set_page(sheet, header)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _write_heading(sheet: Worksheet, document: PlanDocument) -> int:
    about = (document.school, f"{document.class_title} · {document.subject} · {document.year}", document.teacher)
    for row, text in enumerate((document.title, *about), start=1):
        write_text(sheet, row, 1, text).alignment = Alignment(wrap_text=False)
    frame_row = len(about) + 3
    for column, (heading, width) in enumerate(_HEADINGS, start=1):
        frame(write_text(sheet, frame_row, column, heading), is_heading=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    return frame_row


def _write_rows(sheet: Worksheet, document: PlanDocument, first: int) -> int:
    place = first
    for hour, row, kind in zip(first_hours(document.rows), document.rows, document.kinds, strict=True):
        _write_row(sheet, place, (hour, row, kind), document.dates[hour - 1 : hour - 1 + row.hours])
        place += 1
    return place


def _write_row(sheet: Worksheet, place: int, topic: tuple[int, PlanRow, str], dates: Sequence[HourDates]) -> None:
    hour, row, kind = topic
    number = str(hour) if row.hours == 1 else f"{hour}–{hour + row.hours - 1}"
    frame(write_text(sheet, place, 1, number))
    frame(write_text(sheet, place, 2, row.section))
    frame(write_text(sheet, place, 3, row.topic))
    frame(write_number(sheet, place, 4, row.hours))
    _write_days(sheet, place, 5, [one.planned for one in dates])
    _write_days(sheet, place, 6, [one.given for one in dates])
    frame(write_text(sheet, place, 7, "\n".join(row.homework)))
    frame(write_text(sheet, place, 8, kind))


def _write_days(sheet: Worksheet, place: int, column: int, days: Sequence[date | None]) -> None:
    known = [day for day in days if day is not None]
    if len(known) > 1:
        frame(write_text(sheet, place, column, "\n".join(f"{day:%d.%m.%Y}" for day in known)))
    else:
        frame(write_date(sheet, place, column, known[0] if known else None))


def _write_totals(sheet: Worksheet, document: PlanDocument, place: int) -> None:
    frame(write_text(sheet, place, 1, _TOTAL), is_heading=True)
    frame(write_number(sheet, place, 4, document.hours.plan), is_heading=True)
    if document.hours.curriculum is not None:
        write_text(sheet, place + 1, 1, _TOTAL + ". " + _CURRICULUM)
        write_number(sheet, place + 1, 4, document.hours.curriculum)


def _set_page(sheet: Worksheet, header: int) -> None:
    sheet.freeze_panes = sheet.cell(header + 1, 1)
    sheet.print_title_rows = f"{header}:{header}"  # type: ignore[attr-defined]  # the stubs do not know the property
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
