"""The notations of FET's tables: three separators, three kinds of quotes, and what a spreadsheet makes of them.

FET doubles a double quote inside a field whatever the quotes around it are, never doubles a single quote, and turns
line ends inside a field into spaces.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

from ejournal_desktop.interop.errors import NotFetFileError, UnreadableImportError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEPARATORS = ",;|\t"
_LINE_END = re.compile(r"\r\n|\n|\r")

NumberedCells = tuple[int, list[str]]


def table_cells(text: str) -> Iterator[NumberedCells]:
    """Yield the line number, from 1, and the cells of every row that is not blank.

    Raises:
        NotFetFileError: the first line has no separator.
        UnreadableImportError: broken double quotes.
    """
    first = text.lstrip().splitlines()[0]
    quote = first[0] if first[0] in "\"'" else ""
    separator = _separator(first, quote)
    if quote == '"' or (not quote and _is_resaved(text, separator)):
        return _quoted(text, separator)
    return _literal(text, separator, quote)


def _separator(first: str, quote: str) -> str:
    if quote:
        after_quote = first.find(quote, 1) + 1
        separator = first[after_quote : after_quote + 1] if after_quote else ""
    else:
        separator = max(_SEPARATORS, key=first.count)
    if not separator or separator not in _SEPARATORS or separator not in first:
        raise NotFetFileError(part="table")
    return separator


def _is_resaved(text: str, separator: str) -> bool:
    """Tell whether single fields are quoted, as spreadsheets do; FET would have doubled a quote of the name."""
    return re.search(rf'(?:^|{re.escape(separator)})"(?:"")*(?!")', text, re.MULTILINE) is not None


def _quoted(text: str, separator: str) -> Iterator[NumberedCells]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            if any(cells):
                yield reader.line_num, cells
    except csv.Error:
        raise UnreadableImportError(line=reader.line_num) from None


def _literal(text: str, separator: str, quote: str) -> Iterator[NumberedCells]:
    between = f"{quote}{separator}{quote}"
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if line.strip():
            yield number, [cell.replace('""', '"') for cell in _unquoted(line, quote).split(between)]


def _unquoted(line: str, quote: str) -> str:
    return line.strip().removeprefix(quote).removesuffix(quote) if quote else line
