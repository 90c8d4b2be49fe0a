"""Lists of students and of the staff as workbooks and CSV: the template, and what a filled one holds (S2-3.2a)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from ejournal_desktop.spreadsheets.delimited_text import read_delimited
from ejournal_desktop.spreadsheets.errors import NoListInWorkbookError
from ejournal_desktop.spreadsheets.guard import check_file, is_workbook
from ejournal_desktop.spreadsheets.reading_process import read_workbook
from ejournal_desktop.spreadsheets.written_cells import frame, write_date, write_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.spreadsheets.sheets import Cell, Sheet

ROWS_SEARCHED: Final = 20
_WIDTH: Final = 22
_DATES: Final = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y")


class ListColumn(StrEnum):
    """What a column of a list holds."""

    CLASS = "class"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    FULL_NAME = "full_name"
    BIRTH_DATE = "birth_date"


_HEADINGS: Final = (
    (ListColumn.FULL_NAME, r"ф\.? ?и\.? ?о|аты[- ]?жөнү|полное имя"),
    (ListColumn.SURNAME, r"фамил"),
    (ListColumn.PATRONYMIC, r"отчеств|атасынын"),
    (ListColumn.GIVEN_NAME, r"^имя|^аты$"),
    (ListColumn.BIRTH_DATE, r"рожд|туулган"),
    (ListColumn.CLASS, r"класс"),
)
_PATTERNS: Final = tuple((column, re.compile(pattern)) for column, pattern in _HEADINGS)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row with its number in the file, its texts by column, and the date of birth where it is one."""

    number: int
    texts: Mapping[ListColumn, str]
    birth_date: date | None
    is_date_unreadable: bool


def read_name_list(content: bytes) -> tuple[ListRow, ...]:
    """Return the rows of the first visible sheets that have a header with names.

    Raises:
        NoListInWorkbookError: no visible sheet has a column of surnames or full names.
        RuleError, TrustError: see ``spreadsheets.errors``.
    """
    check_file(content)
    found = read_workbook(content) if is_workbook(content) else read_delimited(content)
    sheets = [sheet for sheet in found.sheets if not sheet.is_hidden]
    rows = [row for sheet in sheets for row in _rows(sheet)]
    if not any(_header(sheet) is not None for sheet in sheets):
        raise NoListInWorkbookError
    return tuple(rows)


def name_list_workbook(title: str, heads: Sequence[str], rows: Sequence[Sequence[str | date | None]]) -> bytes:
    """Return a list as xlsx: one row of heads, then the rows; texts stay texts, dates dates."""
    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise LookupError
    sheet.title = title
    for column, head in enumerate(heads, start=1):
        frame(write_text(sheet, 1, column, head), is_heading=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    for place, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            cell = (
                write_text(sheet, place, column, value)
                if isinstance(value, str)
                else write_date(sheet, place, column, value)
            )
            frame(cell)
    sheet.freeze_panes = "A2"
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _header(sheet: Sheet) -> tuple[int, Mapping[ListColumn, int]] | None:
    for place, row in enumerate(sheet.rows[:ROWS_SEARCHED]):
        columns: dict[ListColumn, int] = {}
        for column, cell in enumerate(row):
            known = _known(_text(cell))
            if known is not None and known not in columns:
                columns[known] = column
        if ListColumn.FULL_NAME in columns or {ListColumn.SURNAME, ListColumn.GIVEN_NAME} <= columns.keys():
            return place, columns
    return None


def _known(heading: str) -> ListColumn | None:
    folded = heading.casefold()
    return next((column for column, pattern in _PATTERNS if pattern.search(folded)), None)


def _rows(sheet: Sheet) -> Iterator[ListRow]:
    header = _header(sheet)
    if header is None:
        return
    first, columns = header
    for number, row in enumerate(sheet.rows[first + 1 :], start=first + 2):
        texts = {column: _text(row[place]) for column, place in columns.items() if place < len(row)}
        if not any(texts.values()):
            continue
        place = columns.get(ListColumn.BIRTH_DATE)
        cell = row[place] if place is not None and place < len(row) else ""
        day = _date(cell)
        yield ListRow(number, texts, day, is_date_unreadable=day is None and bool(_text(cell)))


def _text(cell: Cell) -> str:
    return " ".join(str(cell).split())


def _date(cell: Cell) -> date | None:
    if isinstance(cell, date):
        return cell
    for pattern in _DATES:
        try:
            return datetime.strptime(_text(cell), pattern).date()  # noqa: DTZ007  a date of birth has no zone
        except ValueError:
            continue
    return None
