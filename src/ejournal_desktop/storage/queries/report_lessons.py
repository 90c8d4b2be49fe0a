"""Lessons of courses as reports count them: which days had how many, what was given, and by whom."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import CourseId, StudentId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.queries.class_attendance import Absence
    from ejournal_desktop.storage.reading import Reading

_DAYS = text(
    """
    SELECT course_id, day, count(*) FROM lesson JOIN course USING (course_id)
    WHERE class_group_id = :class_group AND standing = 0 AND day BETWEEN :starts AND :ends
      AND (day < :today OR recorded_at IS NOT NULL)
    GROUP BY course_id, day ORDER BY course_id, day
    """
)
_ABSENCES_OF_COURSE = text(
    """
    SELECT student_id, day, status, count(*) FROM attendance JOIN lesson USING (lesson_id)
    WHERE course_id = :course AND standing = 0 AND day BETWEEN :starts AND :ends
    GROUP BY student_id, day, status
    """
)
LessonDays = list[tuple[date, int]]


def lesson_days(
    reading: Reading, class_group: ClassGroupId, span: DateSpan, today: date
) -> Mapping[CourseId, Sequence[tuple[date, int]]]:
    """Return on which days each course of a class group has had lessons, and how many; today's once written in."""
    last = min(span.ends or today, today)
    values = {
        "class_group": class_group,
        "starts": span.starts.isoformat(),
        "ends": last.isoformat(),
        "today": today.isoformat(),
    }
    found: dict[CourseId, LessonDays] = defaultdict(list)
    for course, day, count in reading.connection.execute(_DAYS, values):
        found[CourseId(course)].append((date.fromisoformat(day), count))
    return found


def absences_of_course(reading: Reading, course: CourseId, span: DateSpan) -> Sequence[Absence]:
    """Return student, day, attendance code and number of lessons of one course, lateness included."""
    ends = span.ends or date.max
    values = {"course": course, "starts": span.starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.connection.execute(_ABSENCES_OF_COURSE, values)
    return [(StudentId(student), date.fromisoformat(day), status, count) for student, day, status, count in rows]
