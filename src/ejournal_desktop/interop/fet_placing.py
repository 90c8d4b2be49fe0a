"""Named rows to placed hours; a row that contradicts the input is reported and left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_types import PlacedHour
from ejournal_desktop.readmodels.imports import TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from ejournal_desktop.interop.fet_input import FetInput
    from ejournal_desktop.interop.fet_named_rows import NamedRow
    from ejournal_desktop.interop.fet_students import StudentSets
    from ejournal_desktop.readmodels.imports import ImportProblem


_NOWHERE = -1

_Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Placement:
    """The hours of the timetable and the rows that gave none."""

    hours: tuple[PlacedHour, ...]
    problems: tuple[ImportProblem, ...]


def placed_hours(rows: Sequence[NamedRow], source: FetInput, sets: StudentSets) -> Placement:
    """Return one hour for each row, in the order of the week."""
    days = {name: place for place, name in enumerate(source.days)}
    hours = {hour.name: place for place, hour in enumerate(source.hours)}
    inactive = _inactive_or_unlisted(rows, source)
    placed: dict[tuple[int, int, int], PlacedHour] = {}
    problems = []
    for named in rows:
        row = named.row
        place = (days.get(row.day, _NOWHERE), hours.get(row.hour, _NOWHERE), row.activity)
        code = TimetableProblem.ROW_UNKNOWN_ACTIVITY if row.activity in inactive else _objection(place, placed)
        if code is None:
            placed[place] = _hour(named, place, sets)
        else:
            problems.append(timetable_problem(code, row.line, activity=row.activity, day=row.day, hour=row.hour))
    return Placement(tuple(placed[place] for place in sorted(placed)), tuple(problems))


def _inactive_or_unlisted(rows: Sequence[NamedRow], source: FetInput) -> set[int]:
    """Return the activities that should not be in the table; none when the input lists no activities."""
    if not source.activities:
        return set()
    return {named.row.activity for named in rows} - {each.number for each in source.activities if each.is_active}


def _objection(place: _Place, placed: Container[_Place]) -> TimetableProblem | None:
    if _NOWHERE in place[:2]:
        return TimetableProblem.ROW_UNKNOWN_TIME
    return TimetableProblem.ROW_REPEATED if place in placed else None


def _hour(named: NamedRow, place: _Place, sets: StudentSets) -> PlacedHour:
    day, hour, activity = place
    audience = (each for name in named.students.names for each in sets.audiences[name])
    return PlacedHour(
        activity=activity,
        day=day,
        hour=hour,
        audience=tuple(dict.fromkeys(audience)),
        subject=named.row.subject,
        teachers=named.teachers.names,
        room=named.row.room or None,
    )
