"""Lessons of a course as columns of its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.deadlines import LessonFacts, LessonMoments, lesson_state
from ejournal_desktop.domain.plans import hours_taken
from ejournal_desktop.kernel.identifiers import LessonId, StaffId
from ejournal_desktop.readmodels.journal import LessonColumn, PlanHour
from ejournal_desktop.storage.queries.lessons import LESSONS, TermReader, plan_hours
from ejournal_desktop.storage.queries.rooms import rooms_of_course
from ejournal_desktop.storage.queries.two_values import conflicts_of_lessons
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question
from ejournal_desktop.storage.tables.lessons import STANDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.exchange import PlaceKind
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.storage.queries.lessons import ColumnSetting, StoredLesson
    from ejournal_desktop.storage.reading import Reading

_NONE: frozenset[PlaceKind] = frozenset()


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """What a stored lesson does not say of itself: its ordinal, its hour of the plan, its room, its term."""

    ordinal: int
    plan: PlanHour | None
    room: str
    moments: LessonMoments
    due: datetime | None
    conflicts: frozenset[PlaceKind] = frozenset()
    filled_until: datetime | None = None


class _Trace(NamedTuple):
    is_cancelled: int
    plan_hour: int
    has_topic: bool


class _ClassDay(NamedTuple):
    day: str
    bell: int | None


TRACES_BEFORE = Question(
    text(
        """
        SELECT standing > 0, plan_hour, topic <> '' FROM lesson WHERE course_id = :course AND day < :starts
        ORDER BY day, bell
        """
    ),
    _Trace,
)
# Days and bells stand in the index: the last lesson of a day is looked up, and the whole day only if it is cancelled.
LAST_BELLS = Question(
    text(
        """
        SELECT day, coalesce(
          (SELECT bell FROM lesson WHERE lesson_id = last_id AND standing = 0),
          (SELECT max(bell) FROM course JOIN lesson USING (course_id)
           WHERE class_group_id = :class_group AND lesson.day = latest.day AND standing = 0)
        )
        FROM (
          SELECT lesson.day, max(lesson.bell), lesson.lesson_id AS last_id
          FROM course CROSS JOIN lesson INDEXED BY ix_lesson_course_day ON lesson.course_id = course.course_id
          WHERE class_group_id = :class_group AND lesson.day BETWEEN :starts AND :ends
            AND lesson.day IN (SELECT day FROM lesson WHERE course_id = :course AND day BETWEEN :starts AND :ends)
          GROUP BY lesson.day
        ) AS latest
        """
    ),
    _ClassDay,
)


def lesson_columns(
    reading: Reading, course: CourseView, period: PeriodView, setting: ColumnSetting
) -> tuple[LessonColumn, ...]:
    """Return the lessons of a course in a period, in order, each with the hour of the year's plan it takes."""
    span = {"course": course.course, "starts": period.starts.isoformat(), "ends": period.ends.isoformat()}
    before, rows = _traces_before(reading, course.course, period.starts), reading.ask(LESSONS, span)
    plan, rooms = plan_hours(reading, course.course), rooms_of_course(reading, course.course, setting.year_starts)
    last_bells = _last_bells(reading, course, period.starts, period.ends)
    conflicts = conflicts_of_lessons(reading, course.course, period.starts, period.ends)
    terms = TermReader(reading, setting)
    columns = []
    ordinal = sum(not trace.is_cancelled for trace in before)
    hours = islice(hours_taken(chain(before, rows)), len(before), None)
    for row, hour in zip(rows, hours, strict=True):
        ordinal += row.standing == STANDS
        facts = terms.of_lesson(row, last_bells.get(row.day, row.bell))
        room = rooms.at(date.fromisoformat(row.day), row.bell)
        due = terms.due(course.grade_level, facts)
        own = conflicts.get(LessonId(row.lesson_id), _NONE)
        place = ColumnPlace(ordinal, plan.get(hour), room, facts.moments, due, own, facts.filled_until)
        columns.append(lesson_column(row, place, setting))
    return tuple(columns)


@answered_once
def _traces_before(reading: Reading, course: CourseId, starts: date) -> Sequence[_Trace]:
    return reading.ask(TRACES_BEFORE, {"course": course, "starts": starts.isoformat()})


def lesson_column(row: StoredLesson, place: ColumnPlace, setting: ColumnSetting) -> LessonColumn:
    """Return one lesson as a column."""
    day = date.fromisoformat(row.day)
    times = setting.bells.at(day, row.bell)
    facts = LessonFacts(row.standing != STANDS, row.completed_at is not None, row.recorded_at is not None)
    substitute = None if row.substitute_id is None else StaffId(row.substitute_id)
    return LessonColumn(
        lesson=LessonId(row.lesson_id),
        day=day,
        bell=row.bell,
        ordinal=place.ordinal,
        starts=None if times is None else times.starts,
        ends=None if times is None else times.ends,
        room=place.room,
        state=lesson_state(setting.now, facts, place.moments, place.due),
        topic=row.topic,
        homework=row.homework,
        is_homework_none=bool(row.is_homework_none),
        work_kind=row.work_kind,
        second_kind=row.second_kind,
        is_complete=row.completed_at is not None,
        completed_at=_moment(row.completed_at, setting.now),
        recorded_at=_moment(row.recorded_at, setting.now),
        substitute=None if substitute is None else setting.staff.get(substitute),
        plan=place.plan,
        substitute_id=substitute,
        due=place.due,
        conflicts=place.conflicts,
        filled_until=place.filled_until,
    )


@answered_once
def _last_bells(reading: Reading, course: CourseView, starts: date, ends: date) -> Mapping[str, int]:
    """Return the last lesson that is held in the class on each day on which the course has one."""
    span = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.ask(LAST_BELLS, {**span, "course": course.course, "class_group": course.class_group})
    return {row.day: row.bell for row in rows if row.bell is not None}


def _moment(seconds: int | None, like: datetime) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, like.tzinfo)
