"""FET's timetable: the table of placed hours, checked against the ``.fet`` file it was made from (interop.md 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_assumed import assumed_input
from ejournal_desktop.interop.fet_checks import checked_clashes, checked_completeness, checked_days, checked_slots
from ejournal_desktop.interop.fet_input import read_fet_input
from ejournal_desktop.interop.fet_named_rows import named_rows, unknown_names
from ejournal_desktop.interop.fet_placing import placed_hours
from ejournal_desktop.interop.fet_students import proposed_level, student_sets
from ejournal_desktop.interop.fet_table import read_fet_table
from ejournal_desktop.interop.fet_types import FetTimetable
from ejournal_desktop.readmodels.imports import TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.interop.fet_input import FetInput
    from ejournal_desktop.interop.fet_students import StudentSets
    from ejournal_desktop.interop.fet_table import TableRow
    from ejournal_desktop.interop.fet_types import FetClassLevel, PlacedHour
    from ejournal_desktop.readmodels.imports import ImportProblem


def read_fet(
    timetable_csv: bytes, fet: bytes | None = None, *, class_level: FetClassLevel | None = None
) -> FetTimetable:
    """Return the timetable in FET's own names with everything doubtful in it.

    Args:
        timetable_csv: ``NAME_timetable.csv`` in any of FET's notations.
        fet: the input file; without it nobody can say whether lessons are missing.
        class_level: which level of students is a class, if the user overruled the proposal.

    Raises:
        EmptyImportError: one of the files is empty.
        FileTooLargeError: one of the files is over 20 MB.
        TableTooLargeError: over 200 000 rows or activities.
        UnreadableImportError: damaged or in an unknown encoding.
        UnsafeImportError: the input declares a document type.
        NotFetFileError: not this table, or not this kind of XML.
        UnsupportedFetModeError: made for half-days, terms or blocks.
    """
    table = read_fet_table(timetable_csv)
    source, remarks = _source(fet, table.rows)
    return _timetable(table.rows, source, class_level, (*table.problems, *remarks))


def _source(fet: bytes | None, rows: Sequence[TableRow]) -> tuple[FetInput, tuple[ImportProblem, ...]]:
    if fet is None:
        assumed = assumed_input(rows)
        return assumed.source, assumed.problems
    source = read_fet_input(fet)
    if not source.unknown_elements:
        return source, ()
    return source, (timetable_problem(TimetableProblem.ELEMENTS_UNKNOWN, count=source.unknown_elements),)


def _timetable(
    rows: Sequence[TableRow],
    listed: FetInput,
    class_level: FetClassLevel | None,
    remarks: tuple[ImportProblem, ...],
) -> FetTimetable:
    named = named_rows(rows, listed)
    unknown = unknown_names(named, listed)
    source = unknown.added_to(listed)
    level = class_level or proposed_level(listed.years)
    sets = student_sets(source.years, level)
    placement = placed_hours(named, source, sets)
    problems = (*remarks, *unknown.problems(), *placement.problems, *_checks(placement.hours, source, sets))
    active = [each for each in source.activities if each.is_active]
    return FetTimetable(
        institution=source.institution,
        days=source.days,
        hours=source.hours,
        class_level=level,
        class_groups=sets.class_groups,
        teachers=source.teachers,
        subjects=source.subjects,
        rooms=source.rooms,
        lesson_hours=placement.hours,
        activities=len(active) or len({hour.activity for hour in placement.hours}),
        expected_hours=sum(each.duration for each in active) if source.activities else None,
        problems=problems,
    )


def _checks(hours: Sequence[PlacedHour], source: FetInput, sets: StudentSets) -> Iterator[ImportProblem]:
    if source.activities:
        yield from checked_completeness(hours, source)
    yield from checked_clashes(hours, source, sets)
    yield from checked_slots(hours)
    yield from checked_days(source.days)
