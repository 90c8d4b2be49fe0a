"""Lessons of parallel classes that go with one lesson: the same hour of the plan, or the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased

from ejournal_desktop.kernel.identifiers import LessonId
from ejournal_desktop.readmodels.topics import ParallelLesson
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, CourseTeacherRow, SubgroupRow
from ejournal_desktop.storage.tables.lessons import STANDS, LessonRow

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.storage.reading import Reading


def parallel_lessons(reading: Reading, lesson: LessonId, staff: StaffId, today: date) -> tuple[ParallelLesson, ...]:
    """Return one lesson of each parallel course the teacher keeps, held by today, by class.

    Parallel is the same subject in another class of the same grade level and year, or in another subgroup.
    """
    one, its_course, its_class = LessonRow, CourseRow, ClassGroupRow
    other, course, group = aliased(LessonRow), aliased(CourseRow), aliased(ClassGroupRow)
    has_hour = and_(one.plan_hour > 0, other.plan_hour == one.plan_hour)
    rows = reading.connection.execute(
        select(
            other.lesson_id, other.course_id, group.title, SubgroupRow.title.label("subgroup"), has_hour.label("fits")
        )
        .select_from(one)
        .join(its_course, its_course.course_id == one.course_id)
        .join(its_class, its_class.class_group_id == its_course.class_group_id)
        .join(course, and_(course.subject_id == its_course.subject_id, course.course_id != its_course.course_id))
        .join(group, and_(group.class_group_id == course.class_group_id, group.year_id == its_class.year_id))
        .join(other, and_(other.course_id == course.course_id, or_(has_hour, other.day == one.day)))
        .join(
            CourseTeacherRow, and_(CourseTeacherRow.course_id == course.course_id, CourseTeacherRow.staff_id == staff)
        )
        .outerjoin(SubgroupRow, SubgroupRow.subgroup_id == course.subgroup_id)
        .where(
            one.lesson_id == lesson,
            group.grade_level == its_class.grade_level,
            other.standing == STANDS,
            other.substitute_id.is_(None),
            other.day <= today.isoformat(),
            other.homework == "",
            other.is_homework_none == 0,
            CourseTeacherRow.starts <= other.day,
            func.coalesce(CourseTeacherRow.ends, "9999") >= other.day,
        )
        .order_by(group.title, SubgroupRow.title, has_hour.desc(), other.day, other.bell)
    )
    found: dict[int, ParallelLesson] = {}
    for row in rows:
        words = " · ".join(part for part in (row.title, row.subgroup) if part)
        found.setdefault(row.course_id, ParallelLesson(LessonId(row.lesson_id), words))
    return tuple(found.values())
