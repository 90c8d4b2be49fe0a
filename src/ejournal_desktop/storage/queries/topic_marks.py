"""Lessons of a course by the topic they were about, with the marks and absences in them (S3-2.G1)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.averages import GivenMark
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.storage.queries.lessons import plan_hours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    """
    SELECT lesson_id, topic, plan_hour FROM lesson
    WHERE course_id = :course AND day BETWEEN :first AND :last AND standing = 0 AND recorded_at IS NOT NULL
    ORDER BY day, bell
    """
)
_MARKS = text(
    """
    SELECT lesson_id, student_id, value, day,
           CASE WHEN place > 0 AND second_kind <> '' THEN second_kind ELSE work_kind END
    FROM lesson JOIN mark USING (lesson_id)
    WHERE course_id = :course AND day BETWEEN :first AND :last AND standing = 0 ORDER BY day, bell, place
    """
)
_ABSENCES = text(
    """
    SELECT lesson_id, student_id, status FROM lesson JOIN attendance USING (lesson_id)
    WHERE course_id = :course AND day BETWEEN :first AND :last AND standing = 0
    """
)


@dataclass(slots=True)
class TopicLessons:
    """The lessons on one topic: how many, marks by student, attendance codes by student."""

    lessons: int = 0
    marks: dict[StudentId, list[GivenMark]] = field(default_factory=lambda: defaultdict(list))
    absences: dict[StudentId, list[str]] = field(default_factory=lambda: defaultdict(list))


def lessons_by_topic(reading: Reading, course: CourseId, span: DateSpan) -> Mapping[str, TopicLessons]:
    """Return recorded lessons by section of the plan, else by their own topic; those without one under «»."""
    values = {"course": course, "first": span.starts.isoformat(), "last": (span.ends or date.max).isoformat()}
    plan, found = plan_hours(reading, course), defaultdict[str, TopicLessons](TopicLessons)
    topic_of: dict[int, str] = {}
    for lesson, topic, hour in reading.connection.execute(_LESSONS, values):
        planned = plan.get(hour)
        topic_of[lesson] = (planned.section or planned.topic) if planned is not None else topic
        found[topic_of[lesson]].lessons += 1
    for lesson, student, value, day, kind in reading.connection.execute(_MARKS, values):
        if lesson in topic_of:
            mark = GivenMark(value, kind, date.fromisoformat(day))
            found[topic_of[lesson]].marks[StudentId(student)].append(mark)
    for lesson, student, status in reading.connection.execute(_ABSENCES, values):
        if lesson in topic_of:
            found[topic_of[lesson]].absences[StudentId(student)].append(status)
    return found
