"""What the curriculum of a year is compared with: lessons, weekly slots, and subjects that nobody teaches."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, func, or_, select

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, TimetableSlotRow
from ejournal_desktop.storage.tables.lessons import WITHDRAWN, LessonRow
from ejournal_desktop.storage.tables.school import SubjectRow
from ejournal_desktop.storage.tables.teaching import CurriculumRow, LessonMoveRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_HALVES = 2


@dataclass(frozen=True, slots=True)
class UntaughtSubject:
    """A subject of the curriculum for which a class has no course."""

    class_group: ClassGroupId
    class_title: str
    grade_level: int
    subject: SubjectId
    subject_title: str


def lessons_of_courses(reading: Reading, year: YearId) -> Mapping[CourseId, int]:
    """Return how many lessons the timetable gives each course of a year; replacements of moved ones do not count."""
    row = LessonRow
    counts = (
        select(row.course_id, func.count())
        .join(CourseRow, CourseRow.course_id == row.course_id)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
        .where(ClassGroupRow.year_id == year, row.standing != WITHDRAWN)
        .where(row.lesson_id.not_in(select(LessonMoveRow.held_as)))
        .group_by(row.course_id)
    )
    return {CourseId(course): count for course, count in reading.connection.execute(counts)}


def weekly_slots(reading: Reading, year: YearId, day: date) -> Mapping[CourseId, Decimal]:
    """Return how many lessons a week the timetable of a day gives each course; every second week counts a half."""
    row, text = TimetableSlotRow, day.isoformat()
    halves = func.sum(case((row.week_kind == 0, _HALVES), else_=1))
    slots = (
        select(row.course_id, halves)
        .join(CourseRow, CourseRow.course_id == row.course_id)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
        .where(ClassGroupRow.year_id == year, row.starts <= text, or_(row.ends.is_(None), row.ends >= text))
        .group_by(row.course_id)
    )
    return {CourseId(course): Decimal(count) / _HALVES for course, count in reading.connection.execute(slots)}


def untaught_subjects(reading: Reading, year: YearId) -> tuple[UntaughtSubject, ...]:
    """Return what stands in the curriculum of a year and has no course, by class and subject."""
    row, course = CurriculumRow, CourseRow
    rows = reading.connection.execute(
        select(
            row.class_group_id,
            row.subject_id,
            ClassGroupRow.title.label("class_title"),
            ClassGroupRow.grade_level,
            SubjectRow.title.label("subject_title"),
        )
        .join(ClassGroupRow, ClassGroupRow.class_group_id == row.class_group_id)
        .join(SubjectRow, SubjectRow.subject_id == row.subject_id)
        .outerjoin(course, and_(course.class_group_id == row.class_group_id, course.subject_id == row.subject_id))
        .where(ClassGroupRow.year_id == year, row.yearly_hours > 0, course.course_id.is_(None))
        .order_by(ClassGroupRow.grade_level, ClassGroupRow.title, SubjectRow.position)
    )
    return tuple(
        UntaughtSubject(
            ClassGroupId(one.class_group_id),
            one.class_title,
            one.grade_level,
            SubjectId(one.subject_id),
            one.subject_title,
        )
        for one in rows
    )
