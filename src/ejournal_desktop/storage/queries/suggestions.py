"""What earlier lessons of a day say about the lessons that are still being filled in."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.suggestions import EarlierLesson, OpenLesson
from ejournal_desktop.kernel.identifiers import LessonId, StudentId, SubgroupId
from ejournal_desktop.storage.queries.people import subgroup_members
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.storage.reading import Reading

_EARLIER, _STATUS, _REJECTED = range(3)


class _Told(NamedTuple):
    """One row of three kinds; ``text`` is the day of an earlier lesson or a code of attendance."""

    kind: int
    lesson: int
    student: int
    text: str | None
    wanted: int
    bell: int
    subgroup: int | None
    is_complete: int


# The index is named: by the day alone SQLite would walk through the lessons of the whole school. Marks only tell of
# those who stood in any of the lessons as absent or late: nothing is suggested for the others.
OPEN = Question(
    text(
        """
        WITH earlier AS MATERIALIZED (
          SELECT wanted.lesson_id AS wanted, other.lesson_id, other.day, other.bell, course.subgroup_id,
            other.completed_at IS NOT NULL AS is_complete
          FROM lesson AS wanted JOIN course AS own ON own.course_id = wanted.course_id
          JOIN course ON course.class_group_id = own.class_group_id
          JOIN lesson AS other INDEXED BY ix_lesson_course_day
            ON other.course_id = course.course_id AND other.day = wanted.day AND other.bell < wanted.bell
            AND other.standing = 0 AND other.recorded_at IS NOT NULL
          WHERE wanted.course_id = :course AND wanted.day BETWEEN :since AND :until
            AND wanted.completed_at IS NULL AND wanted.standing = 0
        )
        SELECT 0, lesson_id, 0, day, wanted, bell, subgroup_id, is_complete FROM earlier
        UNION ALL
        SELECT 1, lesson_id, student_id, status, 0, 0, 0, 0 FROM attendance
        WHERE lesson_id IN (SELECT lesson_id FROM earlier)
        UNION ALL
        SELECT 1, lesson_id, student_id, NULL, 0, 0, 0, 0 FROM mark AS given
        WHERE lesson_id IN (SELECT lesson_id FROM earlier)
          AND student_id IN (SELECT student_id FROM attendance WHERE lesson_id IN (SELECT lesson_id FROM earlier))
          AND NOT EXISTS (SELECT 1 FROM attendance AS there
                          WHERE there.lesson_id = given.lesson_id AND there.student_id = given.student_id)
        UNION ALL
        SELECT 2, lesson_id, student_id, NULL, 0, 0, 0, 0 FROM rejected_suggestion
        WHERE lesson_id IN (SELECT wanted FROM earlier)
        """
    ),
    _Told,
)


def open_lessons(reading: Reading, course: CourseView, span: DateSpan) -> tuple[OpenLesson, ...]:
    """Return the lessons of a course that are not complete, with the earlier lessons of their days."""
    rows: dict[int, list[_Told]] = defaultdict(list)
    for row in reading.ask(OPEN, open_values(course.course, span)):
        rows[row.kind].append(row)
    statuses, rejected = _statuses(rows[_STATUS]), _rejected(rows[_REJECTED])
    earlier: dict[int, list[EarlierLesson]] = defaultdict(list)
    for row in rows[_EARLIER]:
        there = (
            None
            if row.subgroup is None
            else _there(reading, course.class_group, SubgroupId(row.subgroup), row.text or "")
        )
        found = EarlierLesson(row.bell, bool(row.is_complete), statuses.get(row.lesson, {}), there)
        earlier[row.wanted].append(found)
    return tuple(OpenLesson(LessonId(lesson), found, rejected.get(lesson, ())) for lesson, found in earlier.items())


def open_values(course: CourseId, span: DateSpan | None) -> Mapping[str, object]:
    """Return the values of the question about open lessons; without a span there are none."""
    since, until = (None, None) if span is None else (span.starts, span.ends or span.starts)
    return {
        "course": course,
        "since": None if since is None else since.isoformat(),
        "until": None if until is None else until.isoformat(),
    }


def _statuses(rows: Sequence[_Told]) -> Mapping[int, Mapping[StudentId, str | None]]:
    found: dict[int, dict[StudentId, str | None]] = defaultdict(dict)
    for row in rows:
        found[row.lesson][StudentId(row.student)] = row.text
    return found


@answered_once
def _there(reading: Reading, class_group: ClassGroupId, subgroup: SubgroupId, day: str) -> frozenset[StudentId]:
    members, that_day = subgroup_members(reading, class_group), date.fromisoformat(day)
    spans = members.get(subgroup, {})
    return frozenset(student for student, own in spans.items() if any(span.holds(that_day) for span in own))


def _rejected(rows: Sequence[_Told]) -> Mapping[int, Sequence[StudentId]]:
    found: dict[int, list[StudentId]] = defaultdict(list)
    for row in rows:
        found[row.lesson].append(StudentId(row.student))
    return found
