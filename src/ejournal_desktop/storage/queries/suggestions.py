"""What earlier lessons of a day say about the lessons that are still being filled in."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.suggestions import EarlierLesson, OpenLesson
from ejournal_desktop.kernel.identifiers import LessonId, StudentId

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.storage.reading import Reading

# The index is named: by the day alone SQLite would walk through the lessons of the whole school.
_EARLIER = text(
    """
    SELECT wanted.lesson_id AS wanted, other.lesson_id, other.day, other.bell, course.subgroup_id,
      other.completed_at IS NOT NULL AS is_complete
    FROM lesson AS wanted JOIN course AS own ON own.course_id = wanted.course_id
    JOIN course ON course.class_group_id = own.class_group_id
    JOIN lesson AS other INDEXED BY ix_lesson_course_day
      ON other.course_id = course.course_id AND other.day = wanted.day AND other.bell < wanted.bell
      AND other.is_cancelled = 0 AND other.recorded_at IS NOT NULL
    WHERE wanted.course_id = :course AND wanted.day BETWEEN :starts AND :ends
      AND wanted.completed_at IS NULL AND wanted.is_cancelled = 0
    """
)
_STATUSES = text(
    """
    SELECT lesson_id, student_id, status FROM attendance WHERE lesson_id IN :lessons
    UNION ALL
    SELECT lesson_id, student_id, NULL FROM mark AS given WHERE lesson_id IN :lessons
      AND NOT EXISTS (SELECT 1 FROM attendance AS there
                      WHERE there.lesson_id = given.lesson_id AND there.student_id = given.student_id)
    """
).bindparams(bindparam("lessons", expanding=True))
_MEMBERS = text(
    "SELECT subgroup_id, student_id, starts, ends FROM subgroup_member WHERE subgroup_id IN :subgroups"
).bindparams(bindparam("subgroups", expanding=True))
_REJECTED = text("SELECT lesson_id, student_id FROM rejected_suggestion WHERE lesson_id IN :lessons").bindparams(
    bindparam("lessons", expanding=True)
)

_Members = dict[int, list[tuple[StudentId, DateSpan]]]


def open_lessons(reading: Reading, course: CourseId, span: DateSpan) -> tuple[OpenLesson, ...]:
    """Return the lessons of a course that are not complete, with the earlier lessons of their days."""
    ends = span.ends or span.starts
    key = {"course": course, "starts": span.starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.connection.execute(_EARLIER, key).all()
    if not rows:
        return ()
    statuses = _statuses(reading, {row.lesson_id for row in rows})
    members = _members(reading, {row.subgroup_id for row in rows if row.subgroup_id is not None})
    rejected = _rejected(reading, {row.wanted for row in rows})
    earlier: dict[int, list[EarlierLesson]] = defaultdict(list)
    for row in rows:
        earlier[row.wanted].append(_earlier(row, statuses.get(row.lesson_id, {}), members))
    return tuple(OpenLesson(LessonId(lesson), found, rejected.get(lesson, ())) for lesson, found in earlier.items())


def _earlier(
    row: Row[tuple[object, ...]], statuses: Mapping[StudentId, str | None], members: _Members
) -> EarlierLesson:
    day, there = date.fromisoformat(row.day), None
    if row.subgroup_id is not None:
        there = frozenset(student for student, span in members.get(row.subgroup_id, ()) if span.holds(day))
    return EarlierLesson(row.bell, bool(row.is_complete), statuses, there)


def _statuses(reading: Reading, lessons: Collection[int]) -> Mapping[int, Mapping[StudentId, str | None]]:
    found: dict[int, dict[StudentId, str | None]] = defaultdict(dict)
    for lesson, student, status in reading.connection.execute(_STATUSES, {"lessons": list(lessons)}):
        found[lesson][StudentId(student)] = status
    return found


def _members(reading: Reading, subgroups: Collection[int]) -> _Members:
    found: _Members = defaultdict(list)
    if subgroups:
        for subgroup, student, starts, ends in reading.connection.execute(_MEMBERS, {"subgroups": list(subgroups)}):
            last = None if ends is None else date.fromisoformat(ends)
            found[subgroup].append((StudentId(student), DateSpan(date.fromisoformat(starts), last)))
    return found


def _rejected(reading: Reading, lessons: Collection[int]) -> Mapping[int, Sequence[StudentId]]:
    found: dict[int, list[StudentId]] = defaultdict(list)
    for lesson, student in reading.connection.execute(_REJECTED, {"lessons": list(lessons)}):
        found[lesson].append(StudentId(student))
    return found
