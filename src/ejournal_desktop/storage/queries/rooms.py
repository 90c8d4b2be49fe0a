"""Rooms of lessons, from the weekly timetable."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, literal_column, select

from ejournal_desktop.domain.calendar import DateSpan, week_kind_at
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question
from ejournal_desktop.storage.tables.classes import TimetableSlotRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.storage.reading import Reading


class RoomRow(NamedTuple):
    """A lesson of the weekly timetable with its room."""

    weekday: int
    bell: int
    week_kind: int
    room: str
    starts: str
    ends: str | None


ROOMS = Question(
    select(
        TimetableSlotRow.weekday,
        TimetableSlotRow.bell,
        TimetableSlotRow.week_kind,
        TimetableSlotRow.room,
        TimetableSlotRow.starts,
        TimetableSlotRow.ends,
    ).where(TimetableSlotRow.course_id == bindparam("course"), TimetableSlotRow.room != literal_column("''")),
    RoomRow,
)
_EVERY_WEEK = 0


@dataclass(frozen=True, slots=True)
class _Slot:
    week_kind: int
    room: str
    span: DateSpan


@dataclass(frozen=True, slots=True)
class CourseRooms:
    """Where the lessons of a course are held."""

    year_starts: date
    slots: Mapping[tuple[int, int], Sequence[_Slot]]

    def at(self, day: date, bell: int) -> str:
        """Return the room of a lesson, empty where the timetable has no such lesson or names no room."""
        slots = self.slots.get((day.isoweekday(), bell), ())
        return next((slot.room for slot in slots if self._is_held(slot, day)), "")

    def _is_held(self, slot: _Slot, day: date) -> bool:
        is_every_week = slot.week_kind == _EVERY_WEEK
        return slot.span.holds(day) and (is_every_week or slot.week_kind == week_kind_at(self.year_starts, day))


@answered_once
def rooms_of_course(reading: Reading, course: CourseId, year_starts: date) -> CourseRooms:
    """Return the rooms of a course; weeks are counted from the first day of the school year."""
    return course_rooms(year_starts, reading.ask(ROOMS, {"course": course}))


def course_rooms(year_starts: date, rows: Iterable[RoomRow]) -> CourseRooms:
    """Return the rooms that stand in the timetable of one course."""
    slots: dict[tuple[int, int], list[_Slot]] = defaultdict(list)
    for row in rows:
        slots[row.weekday, row.bell].append(_Slot(row.week_kind, row.room, _span(row.starts, row.ends)))
    return CourseRooms(year_starts, slots)


def _span(starts: str, ends: str | None) -> DateSpan:
    return DateSpan(date.fromisoformat(starts), None if ends is None else date.fromisoformat(ends))
