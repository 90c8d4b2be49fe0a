"""Lessons of one teacher: those of a day, and those that still wait for their record."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, or_, select, text

from ejournal_desktop.domain.deadline_rules import DeadlineAct, EntryFacts
from ejournal_desktop.domain.deadlines import TermFacts, act_due
from ejournal_desktop.kernel.identifiers import CourseId, LessonId
from ejournal_desktop.readmodels.my_day import DayLesson, OwedLesson
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.lesson_card import works_to_read
from ejournal_desktop.storage.queries.lessons import (
    ColumnPlace,
    TermReader,
    following_lessons,
    last_bells_of_classes,
    lesson_column,
    lesson_moments,
    lesson_place,
    lesson_places,
    plan_hour_at,
)
from ejournal_desktop.storage.queries.rooms import rooms_of_course
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, CourseTeacherRow, TimetableSlotRow
from ejournal_desktop.storage.tables.lessons import LessonRow, MarkRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.kernel.identifiers import PeriodId, StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.storage.queries.lessons import ColumnSetting, LessonPlace
    from ejournal_desktop.storage.reading import Reading

WORKS_LOOKED_BACK = timedelta(days=30)
_LAST_ENTRY = text(
    "SELECT max(json_extract(header, '$.wall[0]')) FROM log_entry "
    "WHERE (feed, sequence) IN (SELECT feed, max(sequence) FROM log_entry GROUP BY feed)"
)


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
    terms = TermReader(reading, setting)
    facts = terms.of_lesson(row, last_bell)
    due = terms.due(course.grade_level, facts)
    column = lesson_column(row, ColumnPlace(ordinal, plan, room, facts.moments, due), setting)
    return DayLesson(
        column=column,
        course=course.course,
        period=_period_of(year, day),
        class_title=course.class_title,
        subject_title=course.subject_title,
        subgroup_title=course.subgroup_title,
        due=column.due,
        is_substitution=row.substitute_id == staff,
        keeper=_keeper(reading, course.course, day) if row.substitute_id == staff else "",
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


def owed_works(
    reading: Reading, staff: StaffId, year: SchoolYearView, setting: ColumnSetting
) -> tuple[OwedLesson, ...]:
    """Return the written works of the last weeks that have no marks yet, with the term of their marks (S0-5.3)."""
    written = [kind.code for kind in setting.regulation.marks.work_kinds if kind.is_written]
    today = setting.now.date()
    has_marks = select(MarkRow.lesson_id).where(MarkRow.lesson_id == LessonRow.lesson_id).exists()
    rows = reading.connection.execute(
        select(LessonRow.lesson_id)
        .distinct()
        .outerjoin(CourseTeacherRow, kept_by(staff))
        .where(
            LessonRow.day <= today.isoformat(),
            LessonRow.day >= (today - WORKS_LOOKED_BACK).isoformat(),
            LessonRow.work_kind.in_(written),
            LessonRow.is_cancelled == 0,
            ~has_marks,
            held_by(staff),
        )
        .order_by(LessonRow.day)
    ).all()
    places = (lesson_place(reading, LessonId(row.lesson_id)) for row in rows)
    return tuple(_owed_work(reading, place, year, setting) for place in places if place is not None)


def _owed_work(reading: Reading, place: LessonPlace, year: SchoolYearView, setting: ColumnSetting) -> OwedLesson:
    course, kind = course_view(reading, place.course), setting.regulation.work_kind(place.work_kind)
    if course is None or kind is None:
        raise LookupError
    last = last_bells_of_classes(reading, [place.course], place.day).get(place.course, place.bell)
    facts = TermFacts(
        lesson_moments(place.day, place.bell, last, setting),
        following=following_lessons(reading, place.course, (place.day, place.bell), setting),
        holidays=setting.holidays,
    )
    entry = EntryFacts(
        DeadlineAct.WRITTEN_MARK,
        place.grade_level,
        work_kind=place.work_kind,
        batch=works_to_read(reading, place),
    )
    term = act_due(setting.regulation, entry, facts)
    return OwedLesson(
        lesson=place.lesson,
        course=place.course,
        period=_period_of(year, place.day),
        day=place.day,
        bell=place.bell,
        class_title=course.class_title,
        subject_title=course.subject_title,
        days_ago=(setting.now.date() - place.day).days,
        work_kind=kind.title,
        due=None if term is None else term.due,
    )


def last_entry(reading: Reading, like: datetime) -> datetime | None:
    """Return when the last entry of any computer was made, in the zone of a moment; nothing before the first one."""
    seconds = reading.connection.execute(_LAST_ENTRY).scalar()
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).astimezone(like.tzinfo)


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


def _keeper(reading: Reading, course: CourseId, day: date) -> str:
    return ", ".join(span.name.with_initials for span in teachers_of_course(reading, course) if span.span.holds(day))


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
