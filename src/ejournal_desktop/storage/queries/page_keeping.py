"""How pages are kept: lessons, records and the last entry of each, and lessons held and substituted by month."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import CourseId, StaffId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_KEEPER = """(SELECT min(staff_id) FROM course_teacher AS keeper WHERE keeper.course_id = lesson.course_id
    AND keeper.starts <= lesson.day AND coalesce(keeper.ends, '9999') >= lesson.day)"""
_OF_YEAR = """FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND standing = 0 AND day BETWEEN :first AND :last"""
_HELD = text(
    f"""
    SELECT course_id, coalesce(substitute_id, {_KEEPER}) AS holder, count(*) AS lessons,
           sum(recorded_at IS NOT NULL) AS recorded
    {_OF_YEAR} AND (day < :today OR recorded_at IS NOT NULL) GROUP BY course_id, holder
    """
)
_LAST = text(
    f"""
    SELECT course_id, max(max(coalesce(recorded_at, 0), coalesce(completed_at, 0),
      coalesce((SELECT max(seconds) FROM mark WHERE mark.lesson_id = lesson.lesson_id), 0),
      coalesce((SELECT max(seconds) FROM attendance WHERE attendance.lesson_id = lesson.lesson_id), 0))) AS last
    {_OF_YEAR} AND recorded_at IS NOT NULL GROUP BY course_id
    """  # noqa: S608  constants of this module
)
_BY_MONTH = text(
    f"""
    SELECT substr(day, 1, 7) AS month, {_KEEPER} AS keeper, substitute_id, count(*) AS lessons
    {_OF_YEAR} AND recorded_at IS NOT NULL GROUP BY month, keeper, substitute_id
    """
)
_DAYS = text(f"SELECT DISTINCT coalesce(substitute_id, {_KEEPER}) AS holder, day {_OF_YEAR} AND day < :today")


@dataclass(frozen=True, slots=True)
class HeldLessons:
    """Past lessons of a page that one person held, and those of them with a record."""

    course: CourseId
    staff: StaffId | None
    lessons: int
    recorded: int


@dataclass(frozen=True, slots=True)
class MonthLessons:
    """Recorded lessons of a month (``2026-11``): whose page they stand on, who held them in place of the keeper."""

    month: str
    keeper: StaffId | None
    substitute: StaffId | None
    lessons: int


def held_lessons(reading: Reading, year: YearId, days: tuple[date, date], today: date) -> tuple[HeldLessons, ...]:
    """Return the past lessons between two days by page and by who held them; today's once written in."""
    rows = reading.connection.execute(_HELD, {**_values(year, days), "today": today.isoformat()})
    return tuple(HeldLessons(CourseId(row.course_id), _staff(row.holder), row.lessons, row.recorded) for row in rows)


def last_entries(reading: Reading, year: YearId, days: tuple[date, date]) -> Mapping[CourseId, int]:
    """Return when anything was last entered in the lessons of each page, in seconds."""
    return {CourseId(course): last for course, last in reading.connection.execute(_LAST, _values(year, days))}


def lessons_by_month(reading: Reading, year: YearId, days: tuple[date, date]) -> tuple[MonthLessons, ...]:
    """Return the lessons that were held and recorded, by month, keeper and substitute."""
    rows = reading.connection.execute(_BY_MONTH, _values(year, days))
    return tuple(MonthLessons(row.month, _staff(row.keeper), _staff(row.substitute_id), row.lessons) for row in rows)


def lesson_days_of_staff(
    reading: Reading, year: YearId, days: tuple[date, date], today: date
) -> Mapping[StaffId, frozenset[date]]:
    """Return the past days on which everybody had lessons to hold."""
    found: dict[StaffId, set[date]] = defaultdict(set)
    for holder, day in reading.connection.execute(_DAYS, {**_values(year, days), "today": today.isoformat()}):
        if holder is not None:
            found[StaffId(holder)].add(date.fromisoformat(day))
    return {staff: frozenset(own) for staff, own in found.items()}


def _staff(value: int | None) -> StaffId | None:
    return None if value is None else StaffId(value)


def _values(year: YearId, days: tuple[date, date]) -> dict[str, object]:
    first, last = days
    return {"year": year, "first": first.isoformat(), "last": last.isoformat()}
