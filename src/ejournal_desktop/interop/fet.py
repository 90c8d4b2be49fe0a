"""FET's timetable: the table of placed hours, checked against the ``.fet`` file it was made from (interop.md 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_assumed import assumed_input
from ejournal_desktop.interop.fet_checks import checked_clashes, checked_completeness, checked_days, checked_slots
from ejournal_desktop.interop.fet_input import fet_input, parse_fet
from ejournal_desktop.interop.fet_named_rows import named_rows, unknown_names
from ejournal_desktop.interop.fet_placing import placed_hours
from ejournal_desktop.interop.fet_starts import input_starts, result_starts, rows_of_starts
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
    if fet is None:
        assumed = assumed_input(table.rows)
        return _timetable(table.rows, assumed.source, class_level, (*table.problems, *assumed.problems))
    return _timetable(table.rows, fet_input(parse_fet(fet)), class_level, table.problems)


def read_fet_activities(activities_xml: bytes, fet: bytes, *, class_level: FetClassLevel | None = None) -> FetTimetable:
    """Return the timetable of ``NAME_activities.xml``, which needs its input file; raises what ``read_fet`` does."""
    source = fet_input(parse_fet(fet))
    return _timetable(rows_of_starts(result_starts(activities_xml), source), source, class_level, ())


def read_placed_fet(fet: bytes, *, class_level: FetClassLevel | None = None) -> FetTimetable:
    """Return the timetable inside ``NAME_data_and_timetable.fet``; raises what ``read_fet`` does."""
    root = parse_fet(fet)
    source = fet_input(root)
    return _timetable(rows_of_starts(input_starts(root, source), source), source, class_level, ())


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
    if source.unknown_elements:
        yield timetable_problem(TimetableProblem.ELEMENTS_UNKNOWN, count=source.unknown_elements)
    if source.activities:
        yield from checked_completeness(hours, source)
    yield from checked_clashes(hours, source, sets)
    yield from checked_slots(hours)
    yield from checked_days(source.days)
