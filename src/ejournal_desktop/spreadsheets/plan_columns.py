"""Finds the header of a plan and what each of its columns holds, by words, in any order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence  # noqa: TC003  part of a type alias that is evaluated
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from ejournal_desktop.spreadsheets.sheets import Cell, Sheet

ROWS_SEARCHED: Final = 40
_LEAST_COLUMNS: Final = 2
_LONGEST_HEADING: Final = 80


class PlanColumn(StrEnum):
    """What a column of a plan holds."""

    NUMBER = "number"
    SECTION = "section"
    TOPIC = "topic"
    HOURS = "hours"
    PLANNED = "planned"
    GIVEN = "given"
    HOMEWORK = "homework"
    KIND = "kind"


Columns: TypeAlias = "Mapping[PlanColumn, int]"

# The first pattern that fits names the column: a heading «Раздел, тема урока» is a column of topics.
_HEADINGS: Final = (
    (PlanColumn.HOMEWORK, r"дом\w*\.? ?зад|домашн|\bд ?/ ?з\b|\bдз\b|үй тапшырма"),
    (PlanColumn.KIND, r"(?:вид|тип|форма)\w* (?:работ|контрол|задан|урок|занят)|\bконтроль\b"),
    (PlanColumn.HOURS, r"час|кол\w*\.? ?ч|\bсаат"),
    (PlanColumn.GIVEN, r"факт|провед"),
    (PlanColumn.PLANNED, r"дата|срок|по плану|\bкүнү\b"),
    (PlanColumn.TOPIC, r"\bтем|содержание|темасы|наименование"),
    (PlanColumn.SECTION, r"раздел|глава|модуль|блок|бөлүм"),
    (PlanColumn.NUMBER, r"№|\bп ?/ ?п\b|номер|\bn\b"),
)
_PATTERNS: Final = tuple((column, re.compile(pattern)) for column, pattern in _HEADINGS)


@dataclass(frozen=True, slots=True)
class PlanHeader:
    """Where the rows of a plan begin, which column is which, all headings, and those nobody understood."""

    first_row: int
    columns: Columns
    headings: tuple[str, ...]
    unknown: tuple[str, ...]


def plan_header(sheet: Sheet) -> PlanHeader | None:
    """Return the header of a plan, nothing where no row names topics and something else.

    A header of two rows («Дата» over «по плану» and «по факту») is read as one.
    """
    best: PlanHeader | None = None
    for row in range(min(len(sheet.rows), ROWS_SEARCHED)):
        for depth in (1, 2) if _may_go_on(sheet, row + 1) else (1,):
            found = _header(_headings(sheet, row, depth), row + depth)
            if found is not None and (best is None or len(found.columns) > len(best.columns)):
                best = found
        if best is not None and row >= best.first_row:
            break
    return best


def is_heading_row(row: Sequence[Cell], headings: Sequence[str]) -> bool:
    """Tell whether a row repeats the header, as on a new page."""
    pairs = [(text_of(cell), heading) for cell, heading in zip(row, headings, strict=False) if text_of(cell)]
    return len(pairs) >= _LEAST_COLUMNS and all(heading.startswith(text) for text, heading in pairs)


def text_of(cell: Cell) -> str:
    """Return a cell as text with single spaces."""
    return " ".join(str(cell).split())


def assumed_columns(rows: Sequence[Sequence[Cell]]) -> Columns:
    """Return what the columns of a table without a header seem to hold: the longest texts are topics."""
    width = max((len(row) for row in rows), default=0)
    values = [[row[place] for row in rows if place < len(row) and text_of(row[place])] for place in range(width)]
    numeric = [place for place in range(width) if values[place] and all(map(_is_number, values[place]))]
    texts = [place for place in range(width) if values[place] and place not in numeric]
    if not texts:
        return {}
    topic = max(texts, key=lambda place: sum(len(text_of(cell)) for cell in values[place]))
    columns = {PlanColumn.TOPIC: topic}
    for column, places in (
        (PlanColumn.SECTION, [place for place in reversed(texts) if place < topic]),
        (PlanColumn.HOMEWORK, [place for place in texts if place > topic]),
    ):
        columns.update((column, place) for place in places[:1])
    for place in numeric:
        counts_up = [text_of(cell) for cell in values[place]] == [str(one + 1) for one in range(len(values[place]))]
        is_first = counts_up and place < topic and PlanColumn.NUMBER not in columns
        columns.setdefault(PlanColumn.NUMBER if is_first else PlanColumn.HOURS, place)
    return columns


def _header(headings: Sequence[str], first_row: int) -> PlanHeader | None:
    columns: dict[PlanColumn, int] = {}
    unknown: list[str] = []
    for place, heading in enumerate(headings):
        column = _column_of(heading)
        if column is not None and column not in columns:
            columns[column] = place
        elif heading:
            unknown.append(heading)
    if PlanColumn.TOPIC not in columns and PlanColumn.SECTION in columns:
        columns[PlanColumn.TOPIC] = columns.pop(PlanColumn.SECTION)
    is_header = PlanColumn.TOPIC in columns and len(columns) >= _LEAST_COLUMNS
    return PlanHeader(first_row, columns, tuple(headings), tuple(unknown)) if is_header else None


def _may_go_on(sheet: Sheet, row: int) -> bool:
    """Tell whether a row may be the second one of a header: nothing in it is a number or a date."""
    cells = sheet.rows[row] if row < len(sheet.rows) else ()
    texts = [text_of(cell) for cell in cells if text_of(cell)]
    return bool(texts) and all(isinstance(cell, str) for cell in cells) and not any(map(str.isdecimal, texts))


def _headings(sheet: Sheet, row: int, depth: int) -> Sequence[str]:
    rows = [_spread(sheet, place) for place in range(row, min(row + depth, len(sheet.rows)))]
    width = max(map(len, rows))
    texts = [[one[place] for one in rows if place < len(one)] for place in range(width)]
    return [" ".join(dict.fromkeys(filter(None, parts))) for parts in texts]


def _spread(sheet: Sheet, row: int) -> Sequence[str]:
    """Return the texts of a row; a cell merged over several columns stands in each of them."""
    texts = [text_of(cell) for cell in sheet.rows[row]]
    for first_row, first, last_row, last in sheet.merged:
        if first_row <= row <= last_row and first < len(texts):
            merged = text_of(sheet.rows[first_row][first])
            texts[first : last + 1] = [merged] * (min(last, len(texts) - 1) - first + 1)
    return texts


def _column_of(heading: str) -> PlanColumn | None:
    words = heading.casefold().replace("ё", "е")
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((column for column, pattern in _PATTERNS if pattern.search(words)), None)


def _is_number(cell: Cell) -> bool:
    return text_of(cell).isdecimal()
