"""Past lessons with gaps, of any courses at once, and who answers for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StaffId
from ejournal_desktop.readmodels.report_tables import GapKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.storage.reading import Reading

_GAPS = text(
    """
    SELECT lesson_id, course_id, day, recorded_at, completed_at, topic, homework = '' AND is_homework_none = 0 AS lacks,
           keeper_id, surname, given_name, patronymic
    FROM (SELECT lesson.*, coalesce(lesson.substitute_id, (SELECT min(staff_id) FROM course_teacher
            WHERE course_teacher.course_id = lesson.course_id AND course_teacher.starts <= lesson.day
              AND coalesce(course_teacher.ends, '9999') >= lesson.day)) AS keeper_id
          FROM lesson WHERE course_id IN :courses AND standing = 0 AND day BETWEEN :starts AND :ends
            AND (completed_at IS NULL OR topic = '' OR (homework = '' AND is_homework_none = 0)))
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = keeper_id
    ORDER BY surname, given_name, course_id, day, bell
    """
).bindparams(bindparam("courses", expanding=True))


@dataclass(frozen=True, slots=True)
class LessonDebt:
    """A past lesson with its gaps and who answers for it: the substitute for his lesson."""

    lesson: LessonId
    course: CourseId
    day: date
    staff: StaffId | None
    teacher: str
    gaps: tuple[GapKind, ...]


def lesson_debts(
    reading: Reading, courses: Sequence[CourseId], with_homework: frozenset[CourseId], span: DateSpan
) -> tuple[LessonDebt, ...]:
    """Return the lessons of courses with gaps by teacher, course and day; homework is asked where it is kept."""
    ends = span.ends or date.max
    values = {"courses": list(courses), "starts": span.starts.isoformat(), "ends": ends.isoformat()}
    found = (_debt(row, with_homework) for row in reading.connection.execute(_GAPS, values))
    return tuple(debt for debt in found if debt.gaps)


def _debt(row: Row[tuple[object, ...]], with_homework: frozenset[CourseId]) -> LessonDebt:
    course = CourseId(row.course_id)
    name = PersonName(row.surname, row.given_name, row.patronymic).with_initials if row.surname else ""
    return LessonDebt(
        lesson=LessonId(row.lesson_id),
        course=course,
        day=date.fromisoformat(row.day),
        staff=None if row.keeper_id is None else StaffId(row.keeper_id),
        teacher=name,
        gaps=tuple(_gaps(row, has_homework=course in with_homework)),
    )


def _gaps(row: Row[tuple[object, ...]], *, has_homework: bool) -> Sequence[GapKind]:
    if row.recorded_at is None:
        return (GapKind.LESSON_EMPTY,)
    found = {
        GapKind.LESSON_NOT_COMPLETE: row.completed_at is None,
        GapKind.TOPIC: not row.topic,
        GapKind.HOMEWORK: has_homework and bool(row.lacks),
    }
    return [gap for gap, is_there in found.items() if is_there]
