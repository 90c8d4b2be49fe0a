"""Lessons and marks by class, for what a new edition of the regulation would do to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.calendar import RESULT_KINDS
from ejournal_desktop.kernel.identifiers import ClassGroupId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_OPEN = text(
    f"""
    SELECT class_group.title, lesson.day, count(*),
           sum((SELECT count(*) FROM mark WHERE mark.lesson_id = lesson.lesson_id))
    FROM class_group JOIN course USING (class_group_id) JOIN lesson USING (course_id)
    WHERE class_group.year_id = :year AND lesson.day <= :last AND lesson.standing = 0
      AND NOT EXISTS (SELECT 1 FROM closed_period JOIN grading_period USING (period_id)
                      WHERE closed_period.class_group_id = class_group.class_group_id
                        AND lesson.day BETWEEN grading_period.starts AND grading_period.ends
                        AND grading_period.kind NOT IN ({", ".join(f"'{kind}'" for kind in sorted(RESULT_KINDS))}))
    GROUP BY class_group.class_group_id, lesson.day
    ORDER BY class_group.grade_level, class_group.title, lesson.day
    """  # noqa: S608  the kinds are those of the program
)
_MARKS = text(
    """
    SELECT class_group_id, count(*) FROM class_group JOIN course USING (class_group_id) JOIN lesson USING (course_id)
    JOIN mark USING (lesson_id) WHERE year_id = :year GROUP BY class_group_id
    """
)


class DayLessons(NamedTuple):
    """The lessons of a class on a day that no closed period holds, and the marks that stand in them."""

    class_title: str
    day: date
    lessons: int
    marks: int


def lessons_in_open_periods(reading: Reading, year: YearId, last: date) -> tuple[DayLessons, ...]:
    """Return the held lessons of a year up to a day, by class in the order of the school and by day."""
    rows = reading.connection.execute(_OPEN, {"year": year, "last": last.isoformat()})
    return tuple(DayLessons(title, date.fromisoformat(day), lessons, marks) for title, day, lessons, marks in rows)


def marks_of_classes(reading: Reading, year: YearId) -> Mapping[ClassGroupId, int]:
    """Return how many marks stand in the lessons of each class of a year."""
    rows = reading.connection.execute(_MARKS, {"year": year})
    return {ClassGroupId(class_group): marks for class_group, marks in rows}
