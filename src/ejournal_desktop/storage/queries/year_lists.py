"""Delivered lists, first fillings, rooms, and how much of a class is there: one statement a question."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.storage.tables.classes import ClassGroupRow
from ejournal_desktop.storage.tables.year import DeliveredListRow, InitialFillingRow, RoomRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_STUDENTS = text(
    """
    SELECT class_group_id, count(DISTINCT student_id),
      count(DISTINCT CASE WHEN birth_date IS NOT NULL THEN student_id END),
      count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM guardian WHERE guardian.student_id = student.student_id)
        THEN student_id END)
    FROM enrollment JOIN student USING (student_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND coalesce(ends, '9999') >= :day
    GROUP BY class_group_id
    """
)
_FILLED = text(
    """
    SELECT class_group_id, count(*)
    FROM lesson JOIN course USING (course_id) JOIN initial_filling USING (class_group_id)
    WHERE day >= initial_filling.starts AND recorded_at >= initial_filling.seconds
      AND date(recorded_at, 'unixepoch') <= until AND day < date(initial_filling.seconds, 'unixepoch')
    GROUP BY class_group_id
    """
)
_TEACHERS = text(
    """
    SELECT count(DISTINCT course_teacher.staff_id),
      count(DISTINCT CASE WHEN account.closed_on IS NULL THEN account.staff_id END)
    FROM course_teacher JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    LEFT JOIN account ON account.staff_id = course_teacher.staff_id
    WHERE year_id = :year AND coalesce(course_teacher.ends, '9999') >= :day
    """
)


@dataclass(frozen=True, slots=True)
class DeliveredFacts:
    """When a list came and how long it is."""

    day: date
    rows: int


@dataclass(frozen=True, slots=True)
class StudentCounts:
    """How many students a class has, how many cards have a date of birth, how many a guardian."""

    students: int = 0
    with_birth_date: int = 0
    with_guardian: int = 0


@dataclass(frozen=True, slots=True)
class FillingFacts:
    """The first filling of a class."""

    starts: date
    until: date


def delivered_lists(reading: Reading, year: YearId) -> Mapping[tuple[str, int], DeliveredFacts]:
    """Return the lists that came by kind and class group, 0 for the staff."""
    row = DeliveredListRow
    rows = reading.connection.execute(select(row.__table__).where(row.year_id == year))
    return {(one.kind, one.class_group_id): DeliveredFacts(date.fromisoformat(one.day), one.rows) for one in rows}


def listed_rooms(reading: Reading) -> Mapping[str, int]:
    """Return the rooms on the list with their places."""
    rows = reading.connection.execute(select(RoomRow.room, RoomRow.places).order_by(RoomRow.room))
    return {row.room: row.places for row in rows}


def student_counts(reading: Reading, year: YearId, day: date) -> Mapping[ClassGroupId, StudentCounts]:
    """Return how many students each class of a year has on a day or later, and what their cards hold."""
    rows = reading.connection.execute(_STUDENTS, {"year": year, "day": day.isoformat()})
    return {ClassGroupId(group): StudentCounts(*counts) for group, *counts in rows}


def first_fillings(reading: Reading, year: YearId) -> Mapping[ClassGroupId, FillingFacts]:
    """Return the first fillings that were allowed in a year."""
    row, group = InitialFillingRow, ClassGroupRow
    rows = reading.connection.execute(
        select(row.class_group_id, row.starts, row.until)
        .join(group, group.class_group_id == row.class_group_id)
        .where(group.year_id == year)
    )
    return {
        ClassGroupId(one): FillingFacts(date.fromisoformat(starts), date.fromisoformat(until))
        for one, starts, until in rows
    }


def first_filled(reading: Reading) -> Mapping[ClassGroupId, int]:
    """Return how many lessons of each class were entered during its first filling for days before it."""
    found: dict[ClassGroupId, int] = defaultdict(int)
    found.update({ClassGroupId(group): count for group, count in reading.connection.execute(_FILLED)})
    return found


def teachers_with_account(reading: Reading, year: YearId, day: date) -> tuple[int, int]:
    """Return how many people teach in a year, and how many of them may sign in."""
    teachers, admitted = reading.connection.execute(_TEACHERS, {"year": year, "day": day.isoformat()}).one()
    return teachers, admitted
