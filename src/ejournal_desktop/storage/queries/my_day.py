"""Lessons of one teacher on a day."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.plans import hours_taken
from ejournal_desktop.kernel.identifiers import CourseId
from ejournal_desktop.readmodels.journal import PlanHour
from ejournal_desktop.readmodels.my_day import DayLesson
from ejournal_desktop.storage.queries.clock_doubt import LAST_ENTRIES, clock_values
from ejournal_desktop.storage.queries.first_filling import FILLINGS
from ejournal_desktop.storage.queries.held_lessons import LAST_BELL, held_by_staff
from ejournal_desktop.storage.queries.lesson_columns import ColumnPlace, lesson_column
from ejournal_desktop.storage.queries.lessons import LessonRecord, TermReader
from ejournal_desktop.storage.queries.notes import OPEN_REQUESTS
from ejournal_desktop.storage.queries.owed import OWED_LESSONS, OWED_WORKS, owed_values, period_of
from ejournal_desktop.storage.queries.people import STAFF
from ejournal_desktop.storage.queries.periods import DUES
from ejournal_desktop.storage.queries.rooms import CourseRooms, RoomRow, course_rooms
from ejournal_desktop.storage.queries.school import CALENDAR, YEAR_OF_DAY
from ejournal_desktop.storage.statements import Question, Together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

MOST_OWED = 60


class _Lesson(NamedTuple):
    """A stored lesson and what its course says; see ``LessonRecord``."""

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
    class_title: str
    grade_level: int
    subject_title: str
    subgroup_title: str | None
    last_bell: int | None


class _Trace(NamedTuple):
    course: int
    day: str
    bell: int
    is_cancelled: int
    plan_hour: int
    has_topic: bool


class _Room(NamedTuple):
    course: int
    weekday: int
    bell: int
    week_kind: int
    room: str
    starts: str
    ends: str | None


class _Keeper(NamedTuple):
    course: int
    surname: str
    given_name: str
    patronymic: str


class _Hour(NamedTuple):
    course: int
    number: int
    section: str
    topic: str
    homework: str
    work_kind: str


class _InYear(NamedTuple):
    """Which lesson of the year it is, and which hour of the plan it takes."""

    ordinal: int
    hour: int


class _Found(NamedTuple):
    found: int | None


_OF_DAY = held_by_staff("lesson.day = :day")
_COURSES = f"(SELECT course_id FROM lesson WHERE lesson_id IN ({_OF_DAY}))"  # noqa: S608  constants of this package
_LESSONS = Question(
    text(
        f"""
        SELECT lesson_id, lesson.course_id, day, bell, standing, substitute_id, topic, plan_hour, homework,
          is_homework_none, work_kind, second_kind, recorded_at, completed_at, class_group.title, grade_level,
          subject.title, subgroup.title, {LAST_BELL}
        FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
        JOIN subject USING (subject_id) LEFT JOIN subgroup ON subgroup.subgroup_id = course.subgroup_id
        WHERE lesson_id IN ({_OF_DAY}) AND standing < 2 ORDER BY bell
        """  # noqa: S608  the text is a constant of this module
    ),
    _Lesson,
)
_TRACES = Question(
    text(
        f"""
        SELECT course_id, day, bell, standing > 0, plan_hour, topic <> '' FROM lesson
        WHERE course_id IN {_COURSES} AND day <= :day ORDER BY course_id, day, bell
        """  # noqa: S608  the text is a constant of this module
    ),
    _Trace,
)
_ROOMS = Question(
    text(
        f"""
        SELECT course_id, weekday, bell, week_kind, room, starts, ends FROM timetable_slot
        WHERE course_id IN {_COURSES} AND room <> ''
        """  # noqa: S608  the text is a constant of this module
    ),
    _Room,
)
_KEEPERS = Question(
    text(
        f"""
        SELECT course_id, surname, given_name, patronymic FROM course_teacher JOIN staff_member USING (staff_id)
        WHERE course_id IN {_COURSES} AND starts <= :day AND coalesce(ends, '9999') >= :day ORDER BY starts
        """  # noqa: S608  the text is a constant of this module
    ),
    _Keeper,
)
_HOURS = Question(
    text(
        """
        SELECT course_id, number, section, topic, homework, work_kind FROM json_each(:wanted) CROSS JOIN plan_hour
        ON course_id = json_extract(value, '$[0]') AND number = json_extract(value, '$[1]')
        """
    ),
    _Hour,
)
_ANY_SLOT = Question(text("SELECT slot_id FROM timetable_slot LIMIT 1"), _Found)
_MY_DAY = Together(
    *CALENDAR,
    STAFF,
    FILLINGS,
    DUES,
    _LESSONS,
    _TRACES,
    _ROOMS,
    _KEEPERS,
    OWED_LESSONS,
    OWED_WORKS,
    OPEN_REQUESTS,
    LAST_ENTRIES,
    _ANY_SLOT,
    first=YEAR_OF_DAY,
)


def know_day(reading: Reading, staff: StaffId, day: date, now: datetime, regulation: Regulation) -> None:
    """Get in one statement what the page of a day shows."""
    values = {**owed_values(staff, now.date(), MOST_OWED, regulation), **clock_values(now)}
    reading.ask_together(_MY_DAY, {**values, "day": day.isoformat(), "class_group": None})


def day_lessons(
    reading: Reading, staff: StaffId, day: date, year: SchoolYearView, setting: ColumnSetting
) -> tuple[DayLesson, ...]:
    """Return the lessons a teacher holds on a day, substitutions included, in the order of the bells."""
    key = {"staff": staff, "day": day.isoformat()}
    rows, places = reading.ask(_LESSONS, key), _places(reading.ask(_TRACES, key))
    plan = _plan(reading, [(row.course_id, places[row.course_id, row.bell].hour) for row in rows])
    rooms, keepers = _rooms(reading.ask(_ROOMS, key), year), _keepers(reading.ask(_KEEPERS, key))
    terms = TermReader(reading, setting)
    lessons = []
    for row in rows:
        ordinal, hour = places[row.course_id, row.bell]
        stored = LessonRecord._make(row[: len(LessonRecord._fields)])
        facts = terms.of_lesson(stored, row.bell if row.last_bell is None else row.last_bell)
        room = rooms[row.course_id].at(day, row.bell) if row.course_id in rooms else ""
        due = terms.due(row.grade_level, facts)
        place = ColumnPlace(ordinal, plan.get((row.course_id, hour)), room, facts.moments, due)
        keeper = "" if row.substitute_id is None else ", ".join(keepers.get(row.course_id, ()))
        lessons.append(_day_lesson(row, lesson_column(stored, place, setting), year, keeper))
    return tuple(lessons)


def has_timetable(reading: Reading) -> bool:
    """Tell whether any timetable was loaded."""
    return bool(reading.ask(_ANY_SLOT, {}))


def _places(traces: Sequence[_Trace]) -> Mapping[tuple[int, int], _InYear]:
    """Return for each lesson of the day, the last day of the traces, which it is in the year of its course."""
    places: dict[tuple[int, int], _InYear] = {}
    for course, lessons in groupby(traces, attrgetter("course")):
        past = list(lessons)
        ordinals = accumulate(not trace.is_cancelled for trace in past)
        for trace, ordinal, hour in zip(past, ordinals, hours_taken(past), strict=True):
            places[course, trace.bell] = _InYear(ordinal, hour)
    return places


def _plan(reading: Reading, wanted: Sequence[tuple[int, int]]) -> Mapping[tuple[int, int], PlanHour]:
    rows = reading.ask(_HOURS, {"wanted": json.dumps(wanted)}) if wanted else ()
    return {(row.course, row.number): PlanHour(*row[1:]) for row in rows}


def _rooms(rows: Sequence[_Room], year: SchoolYearView) -> Mapping[int, CourseRooms]:
    found: dict[int, list[RoomRow]] = defaultdict(list)
    for course, *room in rows:
        found[course].append(RoomRow._make(room))
    return {course: course_rooms(year.starts, slots) for course, slots in found.items()}


def _keepers(rows: Sequence[_Keeper]) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for course, *name in rows:
        found[course].append(PersonName(*name).with_initials)
    return found


def _day_lesson(row: _Lesson, column: LessonColumn, year: SchoolYearView, keeper: str) -> DayLesson:
    return DayLesson(
        column=column,
        course=CourseId(row.course_id),
        period=period_of(year, column.day),
        class_title=row.class_title,
        subject_title=row.subject_title,
        subgroup_title=row.subgroup_title or "",
        due=column.due,
        is_substitution=row.substitute_id is not None,
        keeper=keeper,
        grade_level=row.grade_level,
    )
