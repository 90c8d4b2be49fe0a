"""Rows of the table with their names told apart, and the names that the input does not list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_input import FetStudents
from ejournal_desktop.interop.fet_names import JOINT, SplitNames, split_names
from ejournal_desktop.readmodels.imports import TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ejournal_desktop.interop.fet_input import FetInput
    from ejournal_desktop.interop.fet_table import TableRow
    from ejournal_desktop.readmodels.imports import ImportProblem


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row whose joined cells are split."""

    row: TableRow
    students: SplitNames
    teachers: SplitNames


@dataclass(frozen=True, slots=True)
class UnknownNames:
    """Names of each kind that stand in the table only, with the line where each stands first."""

    students: Mapping[str, int]
    teachers: Mapping[str, int]
    subjects: Mapping[str, int]
    rooms: Mapping[str, int]

    def problems(self) -> list[ImportProblem]:
        """Return one problem for every name."""
        kinds = {"students": self.students, "teacher": self.teachers, "subject": self.subjects, "room": self.rooms}
        return [
            timetable_problem(TimetableProblem.ROW_UNKNOWN_NAME, line, kind=kind, name=name)
            for kind, names in kinds.items()
            for name, line in names.items()
        ]

    def added_to(self, source: FetInput) -> FetInput:
        """Return the input with these names, so that the user can decide about them as about the others."""
        return replace(
            source,
            years=(*source.years, *map(FetStudents, self.students)),
            teachers=(*source.teachers, *self.teachers),
            subjects=(*source.subjects, *self.subjects),
            rooms=(*source.rooms, *self.rooms),
        )


def named_rows(rows: Iterable[TableRow], source: FetInput) -> list[NamedRow]:
    """Return the rows with their names as the input lists them for the activity, else as its lists allow."""
    activities = {each.number: each for each in source.activities}
    students = {each.name for year in source.years for group in (year, *year.parts) for each in (group, *group.parts)}
    teachers = set(source.teachers)
    named = []
    for row in rows:
        activity = activities.get(row.activity)
        named.append(
            NamedRow(
                row,
                _split(row.students, activity.students if activity else (), students),
                _split(row.teachers, activity.teachers if activity else (), teachers),
            )
        )
    return named


def unknown_names(rows: Sequence[NamedRow], source: FetInput) -> UnknownNames:
    """Return the names that the input does not list."""
    return UnknownNames(
        students=_first_lines((each.row.line, name) for each in rows for name in each.students.unknown),
        teachers=_first_lines((each.row.line, name) for each in rows for name in each.teachers.unknown),
        subjects=_unlisted(((each.row.line, each.row.subject) for each in rows), source.subjects),
        rooms=_unlisted(((each.row.line, each.row.room) for each in rows), source.rooms),
    )


def _split(cell: str, listed: tuple[str, ...], known: Collection[str]) -> SplitNames:
    if JOINT.join(listed) != cell:
        return split_names(cell, known)
    return SplitNames(listed, tuple(name for name in listed if name not in known))


def _unlisted(named: Iterable[tuple[int, str]], listed: Iterable[str]) -> dict[str, int]:
    known = {"", *listed}
    return _first_lines((line, name) for line, name in named if name not in known)


def _first_lines(named: Iterable[tuple[int, str]]) -> dict[str, int]:
    lines: dict[str, int] = {}
    for line, name in named:
        lines.setdefault(name, line)
    return lines
