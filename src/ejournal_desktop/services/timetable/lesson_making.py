"""Lessons of the calendar from the weekly timetable."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import SCHOOL_WEEK, school_days, week_kind_at
from ejournal_desktop.domain.changes import LessonsScheduled, TimetableSlotSet
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.queries.timetable import closed_classes, scheduled_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.storage.reading import Reading

_DAY: Final = timedelta(days=1)


def new_lessons(
    reading: Reading, stored: StoredTimetable, period: PeriodId | None
) -> Mapping[ClassGroupId, Sequence[LessonsScheduled]]:
    """Return the lessons of a period, or of the whole year, that are not in the calendar yet, by class group.

    Raises:
        UnknownRecordError: the year has no such period.
    """
    times: dict[CourseId, list[tuple[date, int]]] = defaultdict(list)
    for view in lesson_periods(stored.year, period):
        for course, lesson_time in _missing_times(reading, stored, view):
            times[course].append(lesson_time)
    found: dict[ClassGroupId, list[LessonsScheduled]] = defaultdict(list)
    for opened in stored.courses:
        if opened.course in times:
            found[opened.class_group].append(LessonsScheduled(opened.course, tuple(times[opened.course])))
    return found


def lesson_periods(year: SchoolYearView, period: PeriodId | None) -> tuple[PeriodView, ...]:
    """Return the periods by which pages are kept: all of the year, or those inside one period.

    Raises:
        UnknownRecordError: the year has no such period.
    """
    kept = year.of_kind(year.periods[0].kind) if year.periods else ()
    if period is None:
        return kept
    view = year.period(period)
    if view is None:
        raise UnknownRecordError(kind="period")
    return tuple(one for one in kept if view.starts <= one.starts and one.ends <= view.ends)


def first_whole_day(year: SchoolYearView, now: datetime) -> date:
    """Return today until its first lesson begins, then tomorrow: lessons that have begun follow no other timetable."""
    today = now.date()
    begins = [times.starts for times in year.bells.on(today).values()]
    is_school_day = bool(school_days(today, today, year.holidays, SCHOOL_WEEK))
    return today + _DAY if is_school_day and begins and min(begins) <= now.time() else today


def slot_times(
    year: SchoolYearView, slots: Sequence[TimetableSlotSet], days: Sequence[date]
) -> Iterator[tuple[date, int]]:
    """Yield date and lesson number of every lesson that slots of one course make on some days, in order."""
    for day in days:
        bells = {slot.bell for slot in slots if _is_on(year, slot, day)}
        yield from ((day, bell) for bell in sorted(bells))


def week_kind_of(year: SchoolYearView, day: date) -> int:
    """Return 1 for the week in which the school year starts and every second one after it, else 2."""
    return week_kind_at(year.starts, day)


def _missing_times(
    reading: Reading, stored: StoredTimetable, period: PeriodView
) -> Iterator[tuple[CourseId, tuple[date, int]]]:
    """Yield what the timetable asks for in a period and the calendar does not have; closed classes are left alone."""
    closed = closed_classes(reading, period.period)
    there = scheduled_times(reading, starts=period.starts, ends=period.ends)
    days = school_days(period.starts, period.ends, stored.year.holidays, SCHOOL_WEEK)
    slots: dict[CourseId, list[TimetableSlotSet]] = defaultdict(list)
    for slot in stored.slots:
        slots[slot.course].append(slot)
    for opened in stored.courses:
        if opened.class_group not in closed:
            known = there.get(opened.course, frozenset())
            wanted = slot_times(stored.year, slots[opened.course], days)
            yield from ((opened.course, lesson_time) for lesson_time in wanted if lesson_time not in known)


def _is_on(year: SchoolYearView, slot: TimetableSlotSet, day: date) -> bool:
    return (
        slot.weekday == day.isoweekday()
        and slot.starts <= day
        and (slot.ends is None or day <= slot.ends)
        and slot.week_kind in {0, week_kind_of(year, day)}
    )
