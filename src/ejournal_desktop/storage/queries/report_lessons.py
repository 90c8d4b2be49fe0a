"""Lessons of courses as reports count them: which days had how many, what was given, and by whom."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import CourseId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

_DAYS = text(
    """
    SELECT course_id, day, count(*) FROM lesson JOIN course USING (course_id)
    WHERE class_group_id = :class_group AND is_cancelled = 0 AND day BETWEEN :starts AND :ends
      AND (day < :today OR recorded_at IS NOT NULL)
    GROUP BY course_id, day ORDER BY course_id, day
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
