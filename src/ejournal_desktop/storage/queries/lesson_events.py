"""Lessons that somebody holds, and whether anything was entered in them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StaffId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.storage.reading import Reading

_HELD = text(
    """
    SELECT DISTINCT class_group_id, lesson_id, day, bell FROM lesson
    JOIN course USING (course_id) LEFT JOIN course_teacher AS keeper
      ON keeper.course_id = lesson.course_id AND keeper.staff_id = :staff
     AND keeper.starts <= day AND coalesce(keeper.ends, '9999') >= day
    WHERE day BETWEEN :starts AND :ends AND standing = 0
      AND (substitute_id = :staff OR (substitute_id IS NULL AND keeper.staff_id IS NOT NULL))
    ORDER BY day, bell
    """
)
_WITH_ROLES = text(
    """
    SELECT DISTINCT staff_id FROM account JOIN role_grant USING (account_id)
    WHERE role IN :roles AND starts <= :day AND coalesce(ends, '9999') >= :day AND coalesce(closed_on, '9999') > :day
    """
).bindparams(bindparam("roles", expanding=True))
_RECORDS = text(
    """
    SELECT 1 WHERE EXISTS (SELECT 1 FROM mark WHERE lesson_id = :lesson)
      OR EXISTS (SELECT 1 FROM attendance WHERE lesson_id = :lesson)
      OR EXISTS (SELECT 1 FROM lesson WHERE lesson_id = :lesson
                 AND (topic <> '' OR homework <> '' OR completed_at IS NOT NULL))
    """
)


def staff_with_roles(reading: Reading, roles: Sequence[Role], day: date) -> frozenset[StaffId]:
    """Return who holds one of some roles on a day and may sign in."""
    key = {"roles": [role.value for role in roles], "day": day.isoformat()}
    return frozenset(StaffId(staff) for (staff,) in reading.connection.execute(_WITH_ROLES, key))


def lessons_held_by(reading: Reading, staff: StaffId, span: DateSpan) -> Mapping[ClassGroupId, Sequence[LessonId]]:
    """Return the lessons somebody holds between two dates, by class group; an open end reaches to the last lesson."""
    ends = "9999" if span.ends is None else span.ends.isoformat()
    rows = reading.connection.execute(_HELD, {"staff": staff, "starts": span.starts.isoformat(), "ends": ends})
    held: dict[ClassGroupId, list[LessonId]] = defaultdict(list)
    for class_group, lesson, _, _ in rows:
        held[ClassGroupId(class_group)].append(LessonId(lesson))
    return held


def has_records(reading: Reading, lesson: LessonId) -> bool:
    """Tell whether marks, absences, a topic, homework or completion stand in a lesson."""
    return reading.connection.execute(_RECORDS, {"lesson": lesson}).first() is not None
