"""Cells that stay what they are: text is never taken for a formula or a link (security.md D-71)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from openpyxl.worksheet.worksheet import Worksheet

DATE_FORMAT: Final = "DD.MM.YYYY"
_TEXT: Final = "s"
_NOT_IN_WORKBOOKS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")
_THIN: Final = Side(style="thin", color="808080")
_FRAME: Final = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def write_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Write a text as a text; control characters, which no workbook may hold, are left out."""
    cell = _cell(sheet, row, column)
    cell.value = _NOT_IN_WORKBOOKS.sub("", text)
    cell.data_type = _TEXT
    cell.quotePrefix = True
    cell.alignment = _WRAPPED
    return cell


def write_number(sheet: Worksheet, row: int, column: int, number: int | Decimal) -> Cell:
    """Write a number."""
    cell = _cell(sheet, row, column)
    cell.value = number  # type: ignore[assignment]  # its stubs know no Decimal; it writes all digits of one
    cell.alignment = _WRAPPED
    return cell


def write_date(sheet: Worksheet, row: int, column: int, day: date | None) -> Cell:
    """Write a real date; nothing leaves the cell empty."""
    cell = _cell(sheet, row, column)
    if day is not None:
        cell.value = day
    cell.number_format = DATE_FORMAT
    cell.alignment = _WRAPPED
    return cell


def frame(cell: Cell, *, is_heading: bool = False) -> None:
    """Draw a cell of the table; a heading is bold."""
    cell.border = _FRAME
    if is_heading:
        cell.font = Font(bold=True)


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell)
    return cell
