"""Tables that come as text: a CSV file, or cells pasted from another program."""

from __future__ import annotations

import csv
from io import StringIO
from itertools import islice
from typing import Final
from unicodedata import normalize

from ejournal_desktop.spreadsheets.errors import (
    EmptyWorkbookError,
    UnreadableWorkbookError,
    WorkbookTooLargeError,
)
from ejournal_desktop.spreadsheets.guard import MAX_COLUMNS, MAX_ROWS, check_file
from ejournal_desktop.spreadsheets.sheets import Sheet, SheetFile

TAB: Final = "\t"
_DELIMITERS: Final = (TAB, ";", ",")
_ENCODINGS: Final = ("utf-8-sig", "cp1251")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_PROTECTED: Final = ("'=", "'+", "'-", "'@")


def read_delimited(content: bytes) -> SheetFile:
    """Return the table of a CSV file in UTF-8, UTF-16 with its mark, or windows-1251.

    Raises:
        EmptyWorkbookError, WorkbookTooLargeError, UnreadableWorkbookError.
    """
    check_file(content)
    text = _decoded(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    return read_pasted(text, max(_DELIMITERS, key=first.count))


def read_pasted(text: str, delimiter: str = TAB) -> SheetFile:
    """Return pasted cells as a sheet.

    Raises:
        EmptyWorkbookError: nothing was pasted.
        WorkbookTooLargeError: too many rows or columns.
        UnreadableWorkbookError: the quoting is damaged beyond reading.
    """
    if not text.strip():
        raise EmptyWorkbookError
    try:
        lines = islice(csv.reader(StringIO(text, newline=""), delimiter=delimiter), MAX_ROWS + 1)
        rows = tuple(tuple(map(_bare, row)) for row in lines)
    except csv.Error:
        raise UnreadableWorkbookError from None
    if len(rows) > MAX_ROWS:
        raise WorkbookTooLargeError(part="rows", limit=MAX_ROWS)
    if max(map(len, rows), default=0) > MAX_COLUMNS:
        raise WorkbookTooLargeError(part="columns", limit=MAX_COLUMNS)
    return SheetFile((Sheet("", rows),))


def _decoded(content: bytes) -> str:
    encodings = ("utf-16",) if content.startswith(_WIDE_MARKS) else _ENCODINGS
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return normalize("NFC", text)
    raise UnreadableWorkbookError


def _bare(cell: str) -> str:
    """Take away the apostrophe with which an export keeps text from being a formula (security.md D-71)."""
    return cell[1:] if cell.startswith(_PROTECTED) else cell
