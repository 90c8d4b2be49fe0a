"""Course plans, the hours of the curriculum and what lessons left behind."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from ejournal_desktop.domain.plans import PlanRow, rows_from_hours
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
from ejournal_desktop.readmodels.plans import CurriculumHours
from ejournal_desktop.storage.queries.lessons import lesson_trace, plan_hours
from ejournal_desktop.storage.tables.classes import ClassGroupRow, PlanHourRow
from ejournal_desktop.storage.tables.lessons import STANDS, WITHDRAWN, LessonRow
from ejournal_desktop.storage.tables.school import SubjectRow
from ejournal_desktop.storage.tables.teaching import CurriculumRow, LessonMoveRow, ReadyPlanRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Select

    from ejournal_desktop.domain.plans import LessonTrace
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

NO_HOURS = CurriculumHours(0, 0)


def plan_rows(reading: Reading, course: CourseId) -> tuple[PlanRow, ...]:
    """Return the topics of a plan in order."""
    hours = plan_hours(reading, course)
    return rows_from_hours(hours[number] for number in sorted(hours))


def plan_sizes(reading: Reading, courses: Sequence[CourseId]) -> Mapping[CourseId, int]:
    """Return the hours of the plans of courses; a course without a plan is missing."""
    row = PlanHourRow
    sizes = select(row.course_id, func.count()).where(row.course_id.in_(courses)).group_by(row.course_id)
    return {CourseId(course): count for course, count in reading.connection.execute(sizes)}


def ready_plans(reading: Reading, courses: Sequence[CourseId]) -> frozenset[CourseId]:
    """Return the courses whose plan was declared ready."""
    row = ReadyPlanRow
    found = reading.connection.execute(select(row.course_id).where(row.course_id.in_(courses)))
    return frozenset(CourseId(course) for (course,) in found)


def curriculum_of_year(reading: Reading, year: YearId) -> Mapping[tuple[ClassGroupId, SubjectId], CurriculumHours]:
    """Return the hours of the curriculum by class group and subject."""
    rows = reading.connection.execute(
        select(CurriculumRow.__table__)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == CurriculumRow.class_group_id)
        .where(ClassGroupRow.year_id == year, CurriculumRow.yearly_hours > 0)
    )
    return {
        (ClassGroupId(row.class_group_id), SubjectId(row.subject_id)): CurriculumHours(
            row.weekly_hours, row.yearly_hours
        )
        for row in rows
    }


def curriculum_hours(reading: Reading, class_group: ClassGroupId, subject: SubjectId) -> CurriculumHours:
    """Return the hours of a subject in a class group; none at all while nobody has entered them."""
    row = CurriculumRow
    found = reading.connection.execute(
        select(row.weekly_hours, row.yearly_hours).where(row.class_group_id == class_group, row.subject_id == subject)
    ).first()
    return NO_HOURS if found is None else CurriculumHours(found.weekly_hours, found.yearly_hours)


def is_subject(reading: Reading, subject: SubjectId) -> bool:
    """Tell whether there is such a subject."""
    found = reading.connection.execute(select(SubjectRow.subject_id).where(SubjectRow.subject_id == subject))
    return found.first() is not None


def traces_of_courses(reading: Reading, courses: Sequence[CourseId]) -> Mapping[CourseId, Sequence[LessonTrace]]:
    """Return what the lessons of courses left behind, in their order."""
    lessons = (
        select(LessonRow.__table__)
        .where(LessonRow.course_id.in_(courses), LessonRow.standing != WITHDRAWN)
        .order_by(LessonRow.course_id, LessonRow.day, LessonRow.bell)
    )
    return _traces(reading, lessons)


def substituted_lessons(reading: Reading, courses: Sequence[CourseId]) -> Mapping[CourseId, int]:
    """Return how many lessons of each course somebody else held."""
    row = LessonRow
    counts = (
        select(row.course_id, func.count())
        .where(row.course_id.in_(courses), row.substitute_id.is_not(None), row.standing == STANDS)
        .where(row.recorded_at.is_not(None))
        .group_by(row.course_id)
    )
    return {CourseId(course): count for course, count in reading.connection.execute(counts)}


def _traces(reading: Reading, lessons: Select[tuple[object, ...]]) -> Mapping[CourseId, Sequence[LessonTrace]]:
    replacing = {lesson for (lesson,) in reading.connection.execute(select(LessonMoveRow.held_as))}
    found: dict[CourseId, list[LessonTrace]] = defaultdict(list)
    for row in reading.connection.execute(lessons):
        trace = lesson_trace(row)
        found[CourseId(row.course_id)].append(
            replace(trace, is_replacement=True) if row.lesson_id in replacing else trace
        )
    return found
