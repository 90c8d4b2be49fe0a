"""Rooms of lessons, from the weekly timetable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from ejournal_desktop.domain.calendar import DateSpan, week_kind_at
from ejournal_desktop.storage.tables.classes import TimetableSlotRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.storage.reading import Reading

_SLOTS = select(TimetableSlotRow.__table__).where(
    TimetableSlotRow.course_id == bindparam("course"), TimetableSlotRow.room != ""
)
_EVERY_WEEK = 0


@dataclass(frozen=True, slots=True)
class _Slot:
    weekday: int
    bell: int
    week_kind: int
    room: str
    span: DateSpan


@dataclass(frozen=True, slots=True)
class CourseRooms:
    """Where the lessons of a course are held."""

    year_starts: date
    slots: Sequence[_Slot]

    def at(self, day: date, bell: int) -> str:
        """Return the room of a lesson, empty where the timetable has no such lesson or names no room."""
        kinds = (_EVERY_WEEK, week_kind_at(self.year_starts, day))
        found = (
            slot.room
            for slot in self.slots
            if (slot.weekday, slot.bell) == (day.isoweekday(), bell)
            and slot.week_kind in kinds
            and slot.span.holds(day)
        )
        return next(found, "")


def rooms_of_course(reading: Reading, course: CourseId, year_starts: date) -> CourseRooms:
    """Return the rooms of a course; weeks are counted from the first day of the school year."""
    rows = reading.connection.execute(_SLOTS, {"course": course})
    return CourseRooms(
        year_starts,
        [_Slot(row.weekday, row.bell, row.week_kind, row.room, _span(row.starts, row.ends)) for row in rows],
    )


def _span(starts: str, ends: str | None) -> DateSpan:
    return DateSpan(date.fromisoformat(starts), None if ends is None else date.fromisoformat(ends))
