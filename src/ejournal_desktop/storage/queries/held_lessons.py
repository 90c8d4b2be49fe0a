"""Parts about lessons that several statements share."""

from __future__ import annotations

from typing import Final

LAST_BELL: Final = """
(SELECT max(other.bell) FROM course AS mate JOIN lesson AS other INDEXED BY ix_lesson_course_day
   ON other.course_id = mate.course_id AND other.day = lesson.day AND other.standing = 0
 WHERE mate.class_group_id = course.class_group_id)
"""
"""The last lesson of the class on the day, of a lesson joined with its ``course``."""

UNMARKED: Final = """
SELECT count(*) FROM enrollment AS pupil
WHERE pupil.class_group_id = course.class_group_id
  AND pupil.starts <= lesson.day AND coalesce(pupil.ends, '9999') >= lesson.day
  AND (course.subgroup_id IS NULL OR EXISTS (
    SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = course.subgroup_id
      AND member.student_id = pupil.student_id
      AND member.starts <= lesson.day AND coalesce(member.ends, '9999') >= lesson.day))
  AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.lesson_id = lesson.lesson_id AND mark.student_id = pupil.student_id)
  AND NOT EXISTS (SELECT 1 FROM attendance AS missed WHERE missed.lesson_id = lesson.lesson_id
    AND missed.student_id = pupil.student_id AND missed.status IN (SELECT value FROM json_each(:missed)))
"""
"""How many students who were at a lesson, joined with its ``course``, have no mark there; ``:missed`` are codes."""


def held_by_staff(condition: str) -> str:
    """Return the identities of the lessons that ``:staff`` holds, as a SELECT: own ones nobody took, substitutions.

    The condition is about ``lesson``. Each half has an index of its own, which a condition with OR would not use.
    """
    return f"""
    SELECT lesson_id FROM course_teacher AS keeper JOIN lesson ON lesson.course_id = keeper.course_id
      AND lesson.day >= keeper.starts AND lesson.day <= coalesce(keeper.ends, '9999')
    WHERE keeper.staff_id = :staff AND lesson.substitute_id IS NULL AND {condition}
    UNION ALL
    SELECT lesson_id FROM lesson WHERE lesson.substitute_id = :staff AND {condition}
    """  # noqa: S608  conditions are constants of queries


def batch_of(course: str, kind: str, day: str) -> str:
    """Return how many works of one kind the keeper of a page collects on a day and those beside it, as a SELECT.

    The arguments are columns of the statement around it, or values.
    """
    return f"""
    SELECT count(*) FROM lesson AS written JOIN course AS page ON page.course_id = written.course_id
    JOIN course_teacher AS reader ON reader.course_id = written.course_id
      AND reader.starts <= written.day AND coalesce(reader.ends, '9999') >= written.day
    JOIN enrollment ON enrollment.class_group_id = page.class_group_id
      AND enrollment.starts <= written.day AND coalesce(enrollment.ends, '9999') >= written.day
    WHERE written.day BETWEEN date({day}, '-1 day') AND date({day}, '+1 day') AND written.work_kind = {kind}
      AND written.standing = 0
      AND reader.staff_id IN (SELECT staff_id FROM course_teacher WHERE course_id = {course}
                              AND starts <= {day} AND coalesce(ends, '9999') >= {day})
      AND (page.subgroup_id IS NULL OR EXISTS (
        SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = page.subgroup_id
          AND member.student_id = enrollment.student_id
          AND member.starts <= written.day AND coalesce(member.ends, '9999') >= written.day))
    """  # noqa: S608  names of columns and values
