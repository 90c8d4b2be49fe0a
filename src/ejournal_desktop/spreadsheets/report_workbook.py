"""Reports as workbooks and as CSV: numbers stay numbers, texts stay texts and are never taken for formulas."""

from __future__ import annotations

import csv
import re
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from ejournal_desktop.readmodels.report_papers import full_title, gap_day, gap_words, head_groups, shown_value
from ejournal_desktop.readmodels.report_tables import ColumnKind, RowKind
from ejournal_desktop.spreadsheets.written_cells import frame, write_date, write_number, write_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from ejournal_desktop.readmodels.report_papers import ReportImprint
    from ejournal_desktop.readmodels.report_tables import ReportColumn, ReportRow, ReportTable, ReportValue

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
_SHEET_TITLE: Final = 31
_WIDE_TABLE: Final = 8
_MIDDLE: Final = Alignment(horizontal="center", vertical="center", wrap_text=True)
_CENTRED: Final = Alignment(horizontal="center", vertical="top", wrap_text=True)
# What spreadsheet programs take for the start of a formula, also after spaces and in full-width form (D-71).
_FORMULA: Final = re.compile(r"[\s\u200b\ufeff]*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]")


def report_csv(table: ReportTable) -> bytes:
    """Return a report as CSV: UTF-8 with a mark, semicolons, one row of titles, then the rows."""
    sink = StringIO()
    writer = csv.writer(sink, delimiter=";", lineterminator="\r\n")
    writer.writerow(_guarded(full_title(column)) for column in table.columns)
    for row in table.rows:
        missing = len(table.columns) - len(row.values)
        writer.writerow((*map(_plain, row.values), *("" for _ in range(missing))))
    return sink.getvalue().encode("utf-8-sig")


def plain_csv(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a list of texts as CSV, in the form of ``report_csv``."""
    sink = StringIO()
    writer = csv.writer(sink, delimiter=";", lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow(map(_guarded, row))
    return sink.getvalue().encode("utf-8-sig")


def report_workbook(table: ReportTable, imprint: ReportImprint, words: Mapping[str, str]) -> bytes:
    """Return a report as xlsx; ``words`` are those of the form, and what gaps are called by their codes."""
    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise LookupError
    sheet.title = _FORBIDDEN.sub(" ", table.card.title)[:_SHEET_TITLE].strip()
    head = _write_title(sheet, table, imprint, words)
    first = _write_head(sheet, table.columns, head)
    below = _write_rows(sheet, table, first)
    _write_end(sheet, table, words, below + 1)
    _set_page(sheet, table, (head, first))
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _write_title(sheet: Worksheet, table: ReportTable, imprint: ReportImprint, words: Mapping[str, str]) -> int:
    """Write what stands over the table and return the row of its head."""
    states = ((words["draft"], table.is_draft), (words["training"], imprint.is_training))
    made = words["made"].format(day=f"{table.made_on:%d.%m.%Y}", name=imprint.made_by)
    about = [imprint.school_name, table.card.title, table.subtitle, table.sentence]
    about += [" · ".join(word for word, is_so in states if is_so), made]
    place = 0
    for text in about:
        if text:
            place += 1
            cell = write_text(sheet, place, 1, text)
            cell.alignment = Alignment(wrap_text=False)
            cell.font = Font(bold=text == table.card.title)
    return place + 2


def _write_head(sheet: Worksheet, columns: Sequence[ReportColumn], top: int) -> int:
    """Write titles, those of groups over those of their columns, and return the row under them."""
    groups = head_groups(columns)
    lower = top + any(group.title for group in groups)
    for group in groups:
        last = group.first + group.width
        if group.title:
            for column in range(group.first, last):
                _write_heading(sheet, (top, column), group.title if column == group.first else "")
            sheet.merge_cells(start_row=top, end_row=top, start_column=group.first + 1, end_column=last)
        elif lower > top:
            _write_heading(sheet, (lower, group.first), "")
            sheet.merge_cells(start_row=top, end_row=lower, start_column=last, end_column=last)
        for column in range(group.first, last):
            _write_heading(sheet, (lower if group.title else top, column), columns[column].title)
    for place, one in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _width(one)
    return lower + 1


def _write_heading(sheet: Worksheet, place: tuple[int, int], text: str) -> None:
    cell = write_text(sheet, place[0], place[1] + 1, text)
    frame(cell, is_heading=True)
    cell.alignment = _MIDDLE


def _write_rows(sheet: Worksheet, table: ReportTable, first: int) -> int:
    place = first
    for row in table.rows:
        _write_row(sheet, place, row, table.columns)
        place += 1
    return place


def _write_row(sheet: Worksheet, place: int, row: ReportRow, columns: Sequence[ReportColumn]) -> None:
    if row.kind is RowKind.HEADING:
        frame(write_text(sheet, place, 1, str(row.values[0])), is_heading=True)
        sheet.merge_cells(start_row=place, end_row=place, start_column=1, end_column=len(columns))
        return
    for number, (value, column) in enumerate(zip(row.values, columns, strict=True), start=1):
        cell = _write_value(sheet, (place, number), value)
        frame(cell, is_heading=row.kind is RowKind.TOTAL)
        if isinstance(value, int | Decimal):
            cell.number_format = _format(value, is_percent=column.kind is ColumnKind.PERCENT)
        if column.kind is not ColumnKind.TEXT:
            cell.alignment = _CENTRED


def _write_value(sheet: Worksheet, place: tuple[int, int], value: ReportValue) -> Cell:
    match value:
        case date() | None:
            return write_date(sheet, *place, value)
        case int() | Decimal():
            return write_number(sheet, *place, value)
        case _:
            return write_text(sheet, *place, value)


def _format(value: int | Decimal, *, is_percent: bool) -> str:
    """Return how a workbook shows a number: with the places it was given, which a mean of 4,10 would lose."""
    places = len(str(value).partition(".")[2])
    number = f"0.{'0' * places}" if places else "0"
    return f'{number}" %"' if is_percent else number


def _write_end(sheet: Worksheet, table: ReportTable, words: Mapping[str, str], place: int) -> None:
    """Write notes, and what is not filled in with whose it is."""
    lines: list[tuple[str, ...]] = [(note,) for note in table.notes]
    if table.gaps:
        lines += [(), (words["gaps"],)]
        lines += [(gap.teacher, gap.course_title, gap_words(gap, words), gap_day(gap)) for gap in table.gaps]
    for row, texts in enumerate(lines, start=place):
        for column, text in enumerate(texts, start=1):
            write_text(sheet, row, column, text).alignment = Alignment(wrap_text=False)


def _set_page(sheet: Worksheet, table: ReportTable, head: tuple[int, int]) -> None:
    top, first = head
    sheet.freeze_panes = sheet.cell(first, 1)
    sheet.print_title_rows = f"{top}:{first - 1}"  # type: ignore[attr-defined]  # the stubs do not know the property
    sheet.page_setup.orientation = "landscape" if len(table.columns) > _WIDE_TABLE else "portrait"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _width(column: ReportColumn) -> float:
    least = 14.0 if column.kind is ColumnKind.TEXT else 8.0
    longest = max(map(len, column.title.split()), default=0)
    return max(least, column.weight * 1.1, longest + 2.0)


def _plain(value: ReportValue) -> str:
    text = shown_value(value, ColumnKind.TEXT)
    return _guarded(text) if isinstance(value, str) else text


def _guarded(text: str) -> str:
    return "'" + text if _FORMULA.match(text) else text
