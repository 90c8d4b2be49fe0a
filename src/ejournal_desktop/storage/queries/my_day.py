"""Lessons of one teacher: those of a day, and those that still wait for their record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, or_, select

from ejournal_desktop.kernel.identifiers import CourseId, LessonId
from ejournal_desktop.readmodels.my_day import DayLesson, OwedLesson
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lessons import (
    ColumnPlace,
    TermReader,
    last_bells_of_classes,
    lesson_column,
    lesson_places,
    plan_hour_at,
)
from ejournal_desktop.storage.queries.rooms import rooms_of_course
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, CourseTeacherRow, TimetableSlotRow
from ejournal_desktop.storage.tables.lessons import LessonRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.kernel.identifiers import PeriodId, StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading


def day_lessons(
    reading: Reading, staff: StaffId, day: date, year: SchoolYearView, setting: ColumnSetting
) -> tuple[DayLesson, ...]:
    """Return the lessons a teacher holds on a day, substitutions included, in the order of the bells."""
    rows = reading.connection.execute(
        select(LessonRow.__table__)
        .distinct()
        .outerjoin(CourseTeacherRow, kept_by(staff))
        .where(LessonRow.day == day.isoformat(), held_by(staff))
        .order_by(LessonRow.bell)
    ).all()
    last_bells = last_bells_of_classes(reading, [CourseId(row.course_id) for row in rows], day)
    return tuple(_day_lesson(reading, row, staff, (year, last_bells), setting) for row in rows)


def _day_lesson(
    reading: Reading,
    row: Row[tuple[object, ...]],
    staff: StaffId,
    school_day: tuple[SchoolYearView, Mapping[CourseId, int]],
    setting: ColumnSetting,
) -> DayLesson:
    year, last_bells = school_day
    course = course_view(reading, CourseId(row.course_id))
    if course is None:
        raise LookupError
    last_bell = last_bells.get(course.course, row.bell)
    day = date.fromisoformat(row.day)
    ordinal, hour = lesson_places(reading, course.course, day, row.bell)
    plan = plan_hour_at(reading, course.course, hour)
    room = rooms_of_course(reading, course.course, year.starts).at(day, row.bell)
    facts = TermReader(reading, setting).of_lesson(row, last_bell)
    column = lesson_column(row, ColumnPlace(ordinal, plan, room, course.grade_level, facts), setting)
    return DayLesson(
        column=column,
        course=course.course,
        period=_period_of(year, day),
        class_title=course.class_title,
        subject_title=course.subject_title,
        subgroup_title=course.subgroup_title,
        due=column.due,
        is_substitution=row.substitute_id == staff,
    )


def owed_lessons(
    reading: Reading, staff: StaffId, year: SchoolYearView, today: date, limit: int
) -> tuple[OwedLesson, ...]:
    """Return past lessons of a teacher that are not complete, the newest first, at most ``limit``."""
    rows = reading.connection.execute(
        select(LessonRow.__table__, ClassGroupRow.title.label("class_title"), SubjectRow.title.label("subject_title"))
        .distinct()
        .join(CourseRow, CourseRow.course_id == LessonRow.course_id)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
        .join(SubjectRow, SubjectRow.subject_id == CourseRow.subject_id)
        .outerjoin(CourseTeacherRow, kept_by(staff))
        .where(
            LessonRow.day < today.isoformat(),
            LessonRow.day >= year.starts.isoformat(),
            LessonRow.completed_at.is_(None),
            LessonRow.is_cancelled == 0,
            held_by(staff),
        )
        .order_by(LessonRow.day.desc(), LessonRow.bell.desc())
        .limit(limit)
    )
    return tuple(_owed(row, year, today) for row in rows)


def has_timetable(reading: Reading) -> bool:
    """Tell whether any timetable was loaded."""
    return reading.connection.execute(select(TimetableSlotRow.slot_id).limit(1)).first() is not None


def _owed(row: Row[tuple[object, ...]], year: SchoolYearView, today: date) -> OwedLesson:
    day = date.fromisoformat(row.day)
    return OwedLesson(
        lesson=LessonId(row.lesson_id),
        course=CourseId(row.course_id),
        period=_period_of(year, day),
        day=day,
        bell=row.bell,
        class_title=row.class_title,
        subject_title=row.subject_title,
        days_ago=(today - day).days,
    )


def _period_of(year: SchoolYearView, day: date) -> PeriodId | None:
    view = year.lesson_period_at(day)
    return None if view is None else view.period


def kept_by(staff: StaffId) -> ColumnElement[bool]:
    """Return what joins a lesson with the keeper of its page on its day."""
    row = CourseTeacherRow
    return and_(
        row.course_id == LessonRow.course_id,
        row.staff_id == staff,
        row.starts <= LessonRow.day,
        func.coalesce(row.ends, "9999") >= LessonRow.day,
    )


def held_by(staff: StaffId) -> ColumnElement[bool]:
    """Return what holds of the lessons of a teacher: substitutions, and own ones that nobody else took."""
    is_own = and_(CourseTeacherRow.staff_id.is_not(None), LessonRow.substitute_id.is_(None))
    return or_(LessonRow.substitute_id == staff, is_own)
