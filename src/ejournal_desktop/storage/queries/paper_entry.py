"""Lessons for entry from paper: those of one teacher over some days, and those a sheet number may mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId
from ejournal_desktop.readmodels.my_day import DayLesson
from ejournal_desktop.storage.queries.held_lessons import held_by_staff
from ejournal_desktop.storage.queries.lesson_columns import ColumnPlace, lesson_column
from ejournal_desktop.storage.queries.lessons import TermReader
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, SubgroupRow
from ejournal_desktop.storage.tables.lessons import STANDS, LessonRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

    LastBells = Mapping[tuple[ClassGroupId, str], int]

_LESSONS = (
    select(
        LessonRow.__table__,
        ClassGroupRow.class_group_id,
        ClassGroupRow.grade_level,
        ClassGroupRow.title.label("class_title"),
        SubjectRow.title.label("subject_title"),
        SubgroupRow.title.label("subgroup_title"),
    )
    .join(CourseRow, CourseRow.course_id == LessonRow.course_id)
    .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
    .join(SubjectRow, SubjectRow.subject_id == CourseRow.subject_id)
    .outerjoin(SubgroupRow, SubgroupRow.subgroup_id == CourseRow.subgroup_id)
    .order_by(LessonRow.day, LessonRow.bell, ClassGroupRow.title)
)

_HELD_BETWEEN = f"lesson.lesson_id IN ({held_by_staff('lesson.day >= :first AND lesson.day <= :last')})"


def lessons_between(
    reading: Reading, staff: StaffId, days: tuple[date, date], year: SchoolYearView, setting: ColumnSetting
) -> tuple[DayLesson, ...]:
    """Return the lessons a teacher holds between two days, substitutions included, in their order."""
    first, last = (day.isoformat() for day in days)
    rows = reading.connection.execute(
        _LESSONS.where(text(_HELD_BETWEEN)), {"staff": staff, "first": first, "last": last}
    ).all()
    bells = _last_bells(reading, rows, (first, last))
    columns = _Columns(TermReader(reading, setting), setting)
    return tuple(_day_lesson(row, staff, columns, (year, bells)) for row in rows)


def lessons_of_class_on(reading: Reading, class_group: ClassGroupId, day: date) -> tuple[LessonId, ...]:
    """Return the lessons of a class group on a day that were not cancelled, in the order of the bells."""
    rows = reading.connection.execute(
        _LESSONS.where(
            ClassGroupRow.class_group_id == class_group, LessonRow.day == day.isoformat(), LessonRow.standing == STANDS
        )
    )
    return tuple(LessonId(row.lesson_id) for row in rows)


def lessons_of_teacher_on(reading: Reading, staff: StaffId, day: date) -> tuple[LessonId, ...]:
    """Return the lessons a teacher holds on a day that were not cancelled, in the order of the bells."""
    rows = reading.connection.execute(
        _LESSONS.where(text(_HELD_BETWEEN), LessonRow.standing == STANDS),
        {"staff": staff, "first": day.isoformat(), "last": day.isoformat()},
    )
    return tuple(LessonId(row.lesson_id) for row in rows)


def lessons_with_identity(reading: Reading, identities: tuple[LessonId, LessonId]) -> tuple[LessonId, ...]:
    """Return lessons by the bounds of their identity, the newest first."""
    row = LessonRow
    rows = reading.connection.execute(
        select(row.lesson_id).where(row.lesson_id.between(*identities)).order_by(row.day.desc(), row.bell.desc())
    )
    return tuple(LessonId(lesson) for (lesson,) in rows)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Makes columns that say how far a record is, without plan and room."""

    terms: TermReader
    setting: ColumnSetting

    def of(self, row: Row[tuple[object, ...]], last_bell: int) -> LessonColumn:
        """Return a stored lesson as a column."""
        facts = self.terms.of_lesson(row, last_bell)
        due = self.terms.due(row.grade_level, facts)
        return lesson_column(row, ColumnPlace(0, None, "", facts.moments, due), self.setting)


def _day_lesson(
    row: Row[tuple[object, ...]], staff: StaffId, columns: _Columns, school_days: tuple[SchoolYearView, LastBells]
) -> DayLesson:
    year, last_bells = school_days
    last_bell = last_bells.get((ClassGroupId(row.class_group_id), row.day), row.bell)
    period = year.lesson_period_at(date.fromisoformat(row.day))
    column = columns.of(row, last_bell)
    return DayLesson(
        column=column,
        course=CourseId(row.course_id),
        period=None if period is None else period.period,
        class_title=row.class_title,
        subject_title=row.subject_title,
        subgroup_title=row.subgroup_title or "",
        due=column.due,
        is_substitution=row.substitute_id == staff,
    )


def _last_bells(reading: Reading, rows: Sequence[Row[tuple[object, ...]]], days: tuple[str, str]) -> LastBells:
    """Return the last lesson number of each class on each day."""
    found = reading.connection.execute(
        select(CourseRow.class_group_id, LessonRow.day, func.max(LessonRow.bell))
        .join(CourseRow, CourseRow.course_id == LessonRow.course_id)
        .where(
            CourseRow.class_group_id.in_({row.class_group_id for row in rows}),
            LessonRow.day.between(*days),
            LessonRow.standing == STANDS,
        )
        .group_by(CourseRow.class_group_id, LessonRow.day)
    )
    return {(ClassGroupId(class_group), day): bell for class_group, day, bell in found}
