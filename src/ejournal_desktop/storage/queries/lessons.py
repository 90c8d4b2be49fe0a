"""Lessons as they are stored, with what decides who may write in them, which hour they take and when they are due."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sqlalchemy import bindparam, func, literal_column, select, text, tuple_

from ejournal_desktop.domain.deadline_rules import DeadlineAct, DeadlineAnchor
from ejournal_desktop.domain.deadlines import (
    LessonMoments,
    TermFacts,
    due_by,
    record_rules,
)
from ejournal_desktop.domain.plans import LessonTrace, hours_taken
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StaffId
from ejournal_desktop.readmodels.journal import PlanHour
from ejournal_desktop.storage.queries.first_filling import filled_until, fillings
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question, Statement
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, CourseTeacherRow, PlanHourRow
from ejournal_desktop.storage.tables.lessons import STANDS, WITHDRAWN, LessonRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
    from ejournal_desktop.readmodels.calendar import BellSchedule
    from ejournal_desktop.storage.reading import Reading

    StoredLesson: TypeAlias = "Row[tuple[object, ...]] | LessonRecord"

MOST_LESSONS_OF_A_TERM = 4


class LessonRecord(NamedTuple):
    """A lesson as it is stored."""

    lesson_id: int
    course_id: int
    day: str
    bell: int
    standing: int
    substitute_id: int | None
    topic: str
    plan_hour: int
    homework: str
    is_homework_none: int
    work_kind: str
    second_kind: str
    recorded_at: int | None
    completed_at: int | None

    @property
    def is_cancelled(self) -> bool:
        """Whether it is not held."""
        return self.standing != STANDS

    @property
    def has_topic(self) -> bool:
        """Whether any topic was recorded."""
        return bool(self.topic)


@dataclass(frozen=True, slots=True)
class ColumnSetting:
    """What turns stored lessons into columns: the moment, the rules, the bells, the calendar, the names of staff."""

    now: datetime
    rules: RegulationTimeline
    bells: BellSchedule
    staff: Mapping[StaffId, PersonName]
    year_starts: date
    holidays: tuple[DateSpan, ...]

    @property
    def regulation(self) -> Regulation:
        """The rules of the page itself; a lesson is judged by those of its day."""
        return self.rules.regulation


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """Where a lesson belongs: enough to decide about rights and rules."""

    lesson: LessonId
    course: CourseId
    class_group: ClassGroupId
    year: int
    grade_level: int
    day: date
    bell: int
    is_cancelled: bool
    substitute: StaffId | None
    topic: str
    plan_hour: int
    homework: str
    is_homework_none: bool
    work_kind: str
    second_kind: str
    is_complete: bool
    keepers: frozenset[StaffId]


class _PlaceRow(NamedTuple):
    """The columns of ``_PLACE`` in their order."""

    course: int
    class_group: int
    year: int
    grade_level: int
    day: str
    bell: int
    standing: int
    substitute: int | None
    topic: str
    plan_hour: int
    homework: str
    is_homework_none: int
    work_kind: str
    second_kind: str
    completed_at: int | None


_PLACE = Statement(
    select(
        LessonRow.course_id,
        CourseRow.class_group_id,
        ClassGroupRow.year_id,
        ClassGroupRow.grade_level,
        LessonRow.day,
        LessonRow.bell,
        LessonRow.standing,
        LessonRow.substitute_id,
        LessonRow.topic,
        LessonRow.plan_hour,
        LessonRow.homework,
        LessonRow.is_homework_none,
        LessonRow.work_kind,
        LessonRow.second_kind,
        LessonRow.completed_at,
    )
    .join(CourseRow, CourseRow.course_id == LessonRow.course_id)
    .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
    .where(LessonRow.lesson_id == bindparam("lesson"))
)
_KEEPERS = Statement(
    select(CourseTeacherRow.staff_id).where(
        CourseTeacherRow.course_id == bindparam("course"),
        CourseTeacherRow.starts <= bindparam("day"),
        func.coalesce(CourseTeacherRow.ends, literal_column("'9999'")) >= bindparam("day"),
    )
)
_SUBSTITUTION = (
    select(LessonRow.lesson_id)
    .where(LessonRow.course_id == bindparam("course"), LessonRow.substitute_id == bindparam("staff"))
    .limit(1)
)


class _Time(NamedTuple):
    day: str
    bell: int


class _Hour(NamedTuple):
    number: int
    section: str
    topic: str
    homework: str
    work_kind: str


_STORED = [LessonRow.__table__.c[name] for name in LessonRecord._fields]
_OF_COURSE = select(*_STORED).where(LessonRow.course_id == bindparam("course")).order_by(LessonRow.day, LessonRow.bell)
_IN_TIMETABLE = LessonRow.standing < literal_column(str(WITHDRAWN))
LESSONS = Question(
    _OF_COURSE.where(LessonRow.day.between(bindparam("starts"), bindparam("ends")), _IN_TIMETABLE), LessonRecord
)
_LESSONS_UP_TO = _OF_COURSE.where(tuple_(LessonRow.day, LessonRow.bell) <= tuple_(bindparam("ends"), bindparam("bell")))
_HELD = Question(
    text("SELECT day, bell FROM lesson WHERE course_id = :course AND standing = 0 ORDER BY day, bell"), _Time
)
_PLAN = select(
    PlanHourRow.number, PlanHourRow.section, PlanHourRow.topic, PlanHourRow.homework, PlanHourRow.work_kind
).where(PlanHourRow.course_id == bindparam("course"))
PLAN = Question(_PLAN, _Hour)
_ONE_HOUR = Question(_PLAN.where(PlanHourRow.number == bindparam("number")), _Hour)


class _RecordedHour(NamedTuple):
    lesson: int
    hour: int


RECORDED_HOURS = Question(
    text("SELECT lesson_id, plan_hour FROM lesson WHERE course_id = :course AND plan_hour > 0"), _RecordedHour
)


def lesson_place(reading: Reading, lesson: LessonId) -> LessonPlace | None:
    """Return a lesson with its class, keeper and text; nothing when there is no such lesson."""
    found = _PLACE.first(reading.connection, {"lesson": lesson})
    if found is None:
        return None
    row = _PlaceRow(*found)
    keepers = _KEEPERS.all(reading.connection, {"course": row.course, "day": row.day})
    return LessonPlace(
        lesson=lesson,
        course=CourseId(row.course),
        class_group=ClassGroupId(row.class_group),
        year=row.year,
        grade_level=row.grade_level,
        day=date.fromisoformat(row.day),
        bell=row.bell,
        is_cancelled=row.standing != STANDS,
        substitute=None if row.substitute is None else StaffId(row.substitute),
        topic=row.topic,
        plan_hour=row.plan_hour,
        homework=row.homework,
        is_homework_none=bool(row.is_homework_none),
        work_kind=row.work_kind,
        second_kind=row.second_kind,
        is_complete=row.completed_at is not None,
        keepers=frozenset(StaffId(staff) for (staff,) in keepers),
    )


def has_substitution(reading: Reading, course: CourseId, staff: StaffId) -> bool:
    """Tell whether a member of staff holds any lesson of a course in place of its keeper."""
    return reading.connection.execute(_SUBSTITUTION, {"course": course, "staff": staff}).first() is not None


class TermReader:
    """Finds what terms are counted from; lessons to come are looked up only where a lesson's term rests on them."""

    def __init__(self, reading: Reading, setting: ColumnSetting) -> None:
        self._reading, self._setting = reading, setting
        self._rests_on_lessons = any(
            rule.act is DeadlineAct.LESSON and rule.anchor is DeadlineAnchor.NEXT_LESSON
            for edition in setting.rules.editions
            for rule in edition.deadlines.rules
        )
        self._rules: dict[tuple[int, int], Sequence[DeadlineRule]] = {}
        self._fillings = fillings(reading)

    def of_lesson(self, row: StoredLesson, last_bell: int) -> TermFacts:
        """Return what the term of a lesson's record is counted from."""
        day = date.fromisoformat(row.day)
        moments = lesson_moments(day, row.bell, last_bell, self._setting)
        following: tuple[datetime, ...] = ()
        if self._rests_on_lessons:
            following = following_lessons(self._reading, CourseId(row.course_id), (day, row.bell), self._setting)
        until = filled_until(self._fillings, row.course_id, row.day, self._setting.now.tzinfo)
        return TermFacts(moments, following=following, holidays=self._setting.holidays, filled_until=until)

    def due(self, grade_level: int, facts: TermFacts) -> datetime | None:
        """Return when the record of a lesson becomes late by the rules of its day."""
        regulation = self._setting.rules.at(facts.moments.starts.date())
        asked = id(regulation), grade_level  # an edition is large, and lives as long as the setting
        if asked not in self._rules:
            self._rules[asked] = record_rules(regulation, grade_level)
        return due_by(self._rules[asked], regulation, facts)


def following_lessons(
    reading: Reading, course: CourseId, lesson_time: tuple[date, int], setting: ColumnSetting
) -> tuple[datetime, ...]:
    """Return when the next lessons of a course begin that are not cancelled, as many as any term is counted in."""
    times, (day, bell) = _held_times(reading, course), lesson_time
    first = bisect_right(times, (day.isoformat(), bell))
    return tuple(
        lesson_moments(date.fromisoformat(of), number, number, setting).starts
        for of, number in times[first : first + MOST_LESSONS_OF_A_TERM]
    )


@answered_once
def _held_times(reading: Reading, course: CourseId) -> Sequence[tuple[str, int]]:
    return reading.ask(_HELD, {"course": course})


def lesson_trace(row: StoredLesson) -> LessonTrace:
    """Return what a stored lesson says about the plan."""
    return LessonTrace(
        day=date.fromisoformat(row.day),
        is_cancelled=row.standing != STANDS,
        plan_hour=row.plan_hour,
        has_topic=bool(row.topic),
        is_recorded=row.recorded_at is not None,
    )


def lesson_places(reading: Reading, course: CourseId, day: date, bell: int) -> tuple[int, int]:
    """Return the ordinal of a lesson among those held in the year, and the hour of the plan it takes."""
    place = {"course": course, "ends": day.isoformat(), "bell": bell}
    traces = [lesson_trace(row) for row in reading.connection.execute(_LESSONS_UP_TO, place)]
    hours = list(hours_taken(traces))
    return sum(not trace.is_cancelled for trace in traces), hours[-1] if hours else 0


def recorded_plan_hours(reading: Reading, course: CourseId) -> Mapping[LessonId, int]:
    """Return the hour of the plan that each lesson with a topic from the plan was given, by lesson."""
    return {LessonId(lesson): hour for lesson, hour in reading.ask(RECORDED_HOURS, {"course": course})}


@answered_once
def plan_hours(reading: Reading, course: CourseId) -> Mapping[int, PlanHour]:
    """Return the plan of a course by hour, counted from 1."""
    return {row.number: PlanHour(*row) for row in reading.ask(PLAN, {"course": course})}


def plan_hour_at(reading: Reading, course: CourseId, number: int) -> PlanHour | None:
    """Return one hour of the plan of a course, nothing past its end."""
    rows = reading.ask(_ONE_HOUR, {"course": course, "number": number})
    return PlanHour(*rows[0]) if rows else None


def lesson_moments(day: date, bell: int, last_bell: int, setting: ColumnSetting) -> LessonMoments:
    """Return start and end of a lesson and the end of that day's last lesson; whole days where bells are unknown."""
    zone = setting.now.tzinfo
    times, last = setting.bells.at(day, bell), setting.bells.at(day, last_bell)
    if times is None:
        midnight = datetime.combine(day, time.min, zone)
        end_of_day = midnight + timedelta(days=1)
        return LessonMoments(midnight, end_of_day, end_of_day)
    ends = datetime.combine(day, times.ends, zone)
    last_ends = ends if last is None or last is times else datetime.combine(day, last.ends, zone)
    return LessonMoments(datetime.combine(day, times.starts, zone), ends, last_ends)


def last_bells_of_classes(reading: Reading, courses: Iterable[CourseId], day: date) -> Mapping[CourseId, int]:
    """Return the last lesson number that the students of each course have on a day."""
    other = CourseRow.__table__.alias("other")
    rows = reading.connection.execute(
        select(CourseRow.course_id, func.max(LessonRow.bell))
        .join(other, other.c.class_group_id == CourseRow.class_group_id)
        .join(LessonRow, LessonRow.course_id == other.c.course_id)
        .where(CourseRow.course_id.in_(list(courses)), LessonRow.day == day.isoformat(), LessonRow.standing == STANDS)
        .group_by(CourseRow.course_id)
    )
    return {CourseId(course): bell for course, bell in rows}
