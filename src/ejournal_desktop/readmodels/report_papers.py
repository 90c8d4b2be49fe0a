"""Reports outside the screen: what a paper says of its making, and a table as rows of texts for paper, file, clipboard.

A value looks the same wherever it is shown: decimal comma, days as 14.11.2026, nothing for what is not known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.readmodels.report_tables import ColumnKind, RowKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.report_tables import (
        ReportColumn,
        ReportGap,
        ReportRow,
        ReportSubject,
        ReportValue,
    )


@dataclass(frozen=True, slots=True)
class ReportImprint:
    """Which school a report is of, who made it, and whether the school is the training one."""

    school_name: str
    made_by: str
    is_training: bool = False


class ReportFile(StrEnum):
    """What a report can leave the program as; the value is the suffix of the file."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class IssuedReport:
    """A report ready to leave the program: bytes of a file, what the register keeps of it, sheets of paper if any.

    ``gaps`` counts what is not filled in; ``workbook`` is the copy that stays in the journal, whatever leaves it.
    """

    slug: str
    title: str
    kind: ReportFile
    content: bytes = field(repr=False)
    sha256: str
    sheets: int
    gaps: int
    subject: ReportSubject
    class_group: ClassGroupId | None
    workbook: bytes = field(repr=False)

    @property
    def is_draft(self) -> bool:
        """Whether something the report depends on is not filled in yet."""
        return self.gaps > 0


@dataclass(frozen=True, slots=True)
class IssuedRecord:
    """A report that left the program: which, when, by whom, on how many sheets (none for a file), and its hash.

    ``copy`` names the copy that is kept; reports of before there were copies have none.
    """

    slug: str
    moment: datetime
    author: str
    sheets: int
    sha256: str
    copy: int | None = None


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """The copy of an issued report: the workbook of its table, and the name it is offered under."""

    slug: str
    name: str
    content: bytes = field(repr=False)


class HeadGroup(NamedTuple):
    """Neighbouring columns under one title, ``width`` of them; a column of its own has no title here."""

    title: str
    first: int
    width: int


def head_groups(columns: Sequence[ReportColumn]) -> tuple[HeadGroup, ...]:
    """Return the upper row of a two-row head; columns without a group stand alone."""
    groups: list[HeadGroup] = []
    for title, run in groupby(enumerate(columns), key=lambda place: place[1].group):
        places = [index for index, _ in run]
        if title:
            groups.append(HeadGroup(title, places[0], len(places)))
        else:
            groups.extend(HeadGroup("", index, 1) for index in places)
    return tuple(groups)


def shown_value(value: ReportValue, kind: ColumnKind) -> str:
    """Return a value as people read it."""
    match value:
        case None:
            return ""
        case date():
            return f"{value:%d.%m.%Y}"
        case Decimal():
            number = f"{value:f}".replace(".", ",")
            return f"{number} %" if kind is ColumnKind.PERCENT else number
        case int():
            return f"{value} %" if kind is ColumnKind.PERCENT else str(value)
        case _:
            return value


def shown_row(row: ReportRow, columns: Sequence[ReportColumn]) -> tuple[str, ...]:
    """Return a row as texts, one for each column; a heading stands in the first."""
    if row.kind is RowKind.HEADING:
        title = shown_value(row.values[0], ColumnKind.TEXT)
        return (title, *("" for _ in columns[1:]))
    return tuple(shown_value(value, column.kind) for value, column in zip(row.values, columns, strict=True))


def full_title(column: ReportColumn) -> str:
    """Return the title of a column with that of its group, for heads of one row."""
    return f"{column.group}: {column.title}" if column.group else column.title


def gap_day(gap: ReportGap) -> str:
    """Return the day of a gap as lists show it."""
    return "" if gap.day is None else f"{gap.day:%d.%m.%Y}"


def gap_words(gap: ReportGap, words: Mapping[str, str]) -> str:
    """Return what is missing in words by code, with the number of times where it is more than once."""
    missing = words.get(gap.missing, gap.missing)
    return missing if gap.count == 1 else f"{missing}: {gap.count}"
