"""``NAME_timetable.csv``: one row per placed hour, with or without a header (interop.md 3.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from ejournal_desktop.interop.errors import NotFetFileError, TableTooLargeError
from ejournal_desktop.interop.fet_notation import table_cells
from ejournal_desktop.interop.text_input import MAX_COLUMNS, MAX_ROWS, decoded
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.imports import TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.interop.text_input import DecodedText
    from ejournal_desktop.readmodels.imports import ImportProblem

_COLUMNS = ("activity id", "day", "hour", "students sets", "subject", "teachers", "activity tags", "room", "comments")
_REQUIRED = frozenset(_COLUMNS[:6])


@dataclass(frozen=True, slots=True)
class TableRow:
    """One placed hour as written, several names still joined by «+»; ``line`` is its place in the file, from 1."""

    line: int
    activity: int
    day: str
    hour: str
    students: str
    subject: str
    teachers: str
    room: str


@dataclass(frozen=True, slots=True)
class FetTable:
    """The readable rows, and what was wrong with the others."""

    rows: tuple[TableRow, ...]
    problems: tuple[ImportProblem, ...]


def read_fet_table(content: bytes) -> FetTable:
    """Return the rows of a timetable table.

    Raises:
        NotFetFileError: another table, or no table at all.
        TableTooLargeError: over 200 000 rows or 1 000 columns.
        UnreadableImportError: broken quotes; also the errors of ``decoded``.
    """
    source = decoded(content)
    numbered = list(islice(table_cells(source.text), MAX_ROWS + 2))
    header = numbered[0][1]
    columns = _columns(header)
    body = numbered if _is_number(header[0]) else numbered[1:]
    if len(body) > MAX_ROWS:
        raise TableTooLargeError(part="rows", limit=MAX_ROWS)
    rows, problems = [], _remarks(source, columns)
    for line, cells in body:
        if len(cells) == len(header) and _is_number(cells[columns["activity id"]]):
            rows.append(_row(line, cells, columns))
        else:
            problems.append(timetable_problem(TimetableProblem.ROW_UNREADABLE, line))
    return FetTable(tuple(rows), tuple(problems))


def _columns(header: Sequence[str]) -> dict[str, int]:
    """Return the place of each column: by name where there is a header, else as FET writes them."""
    if len(header) > MAX_COLUMNS:
        raise TableTooLargeError(part="columns", limit=MAX_COLUMNS)
    if _is_number(header[0]) and len(header) == len(_COLUMNS):
        return {name: place for place, name in enumerate(_COLUMNS)}
    columns = {normalised(name).casefold(): place for place, name in enumerate(header)}
    if not columns.keys() >= _REQUIRED:
        raise NotFetFileError(part="table")
    return columns


def _remarks(source: DecodedText, columns: Mapping[str, int]) -> list[ImportProblem]:
    remarks = []
    if source.is_assumed:
        remarks.append(timetable_problem(TimetableProblem.ENCODING_ASSUMED, encoding=source.encoding))
    if unknown := len(columns.keys() - set(_COLUMNS)):
        remarks.append(timetable_problem(TimetableProblem.COLUMNS_UNKNOWN, count=unknown))
    return remarks


def _row(line: int, cells: Sequence[str], columns: Mapping[str, int]) -> TableRow:
    def cell(name: str) -> str:
        return normalised(cells[columns[name]]) if name in columns else ""

    return TableRow(
        line=line,
        activity=int(cell("activity id")),
        day=cell("day"),
        hour=cell("hour"),
        students=cell("students sets"),
        subject=cell("subject"),
        teachers=cell("teachers"),
        room=cell("room"),
    )


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,9}", text.strip()) is not None
