"""Lessons of the year: the weekly timetable laid over the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import lesson_identifier
from ejournal_desktop.services.training.act import BISHKEK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, time

    from ejournal_desktop.kernel.identifiers import LessonId, StaffId
    from ejournal_desktop.services.training.school import TrainingCourse
    from ejournal_desktop.services.training.school_calendar import QuarterDays, TrainingCalendar


@dataclass(frozen=True, slots=True)
class HeldLesson:
    """A lesson that has ended: its number in the course from 1 and who held it."""

    lesson: LessonId
    course: TrainingCourse
    quarter: QuarterDays
    day: date
    bell: int
    number: int
    ends: datetime
    holder: StaffId


def lesson_times(course: TrainingCourse, calendar: TrainingCalendar) -> Iterator[tuple[QuarterDays, date, int]]:
    """Yield quarter, date and lesson number of every lesson of a course, in order."""
    for quarter in calendar.quarters:
        for day in quarter.days:
            for weekly in course.weekly:
                if weekly.weekday == day.isoweekday():
                    yield quarter, day, weekly.bell


def held_lessons(
    course: TrainingCourse,
    calendar: TrainingCalendar,
    bell_ends: Mapping[int, time],
    substitutes: Mapping[LessonId, StaffId],
    now: datetime,
) -> Iterator[HeldLesson]:
    """Yield the lessons of a course that have ended by a moment, in order."""
    for number, (quarter, day, bell) in enumerate(lesson_times(course, calendar), start=1):
        ends = datetime.combine(day, bell_ends[bell], BISHKEK)
        if ends > now:
            return
        lesson = lesson_identifier(course.course, day, bell)
        holder = substitutes.get(lesson, course.staff)
        yield HeldLesson(lesson, course, quarter, day, bell, number, ends, holder)
