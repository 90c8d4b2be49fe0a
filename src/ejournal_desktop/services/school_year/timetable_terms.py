"""The timetable of a year, the periods whose lessons are due, and when it may be changed (S3-3.4b, S4-5.1e)."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import SCHOOL_WEEK, DateSpan, school_days
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.regulation_duties import TimetableChange, TimetableStart
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.readmodels.year_lists import PeriodLessons, SchoolTimetable, TimetableDoubt, TimetableLine
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.timetable.lesson_making import lesson_periods, new_lessons
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.timetable import scheduled_times, stored_timetable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.timetable import StoredTimetable, TimetableImportPlan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.service import TimetableService
    from ejournal_desktop.storage.reading import Reading

_REMIND_BEFORE = timedelta(days=7)


class TimetableTermsService:
    """Reads the timetable by class, teacher and room, and judges the day on which another one begins."""

    def __init__(self, clock: Clock, timetable: TimetableService) -> None:
        self._clock = clock
        self._timetable = timetable

    def timetable(self, session: Session) -> SchoolTimetable | None:
        """Return the timetable of the working year on its next day; nothing before the first year.

        Raises:
            NotAllowedError: the person neither edits the timetable nor controls the school.
        """
        _require_reader(session)
        today = self._clock.now().date()
        with session.database.read() as reading:
            stored = _stored(reading, today)
            if stored is None:
                return None
            day = min(max(today, stored.year.starts), stored.year.ends)
            periods = tuple(_periods(reading, stored, today, lesson_periods(stored.year, None)))
        return SchoolTimetable(stored.year.title, day, tuple(timetable_lines(stored, day)), periods)

    def due(self, session: Session) -> tuple[PeriodLessons, ...]:
        """Return the periods that begin within a week or have begun and whose lessons are not all in the calendar.

        Raises:
            NotAllowedError: the person neither edits the timetable nor controls the school.
        """
        _require_reader(session)
        today = self._clock.now().date()
        with session.database.read() as reading:
            stored = _stored(reading, today)
            views = () if stored is None else lesson_periods(stored.year, None)
            near = [view for view in views if view.starts - _REMIND_BEFORE <= today <= view.ends]
            found = () if stored is None else tuple(_periods(reading, stored, today, near))
        return tuple(one for one in found if one.missing)

    def look(
        self, session: Session, file: Path, starts: date
    ) -> tuple[TimetableImportPlan, tuple[TimetableDoubt, ...]]:
        """Return what a file of the timetable program would change from a day on, and what is doubtful of that day.

        Raises:
            The errors of ``TimetableService.plan_fet``; DeviceError: the file cannot be read.
        """
        with translated_os_errors():
            content = file.read_bytes()
        return self._timetable.plan_fet(session, content, starts=starts), self.doubts(session, starts)

    def doubts(self, session: Session, starts: date) -> tuple[TimetableDoubt, ...]:
        """Return what the regulation says against a timetable that begins on a day; nothing is refused.

        The first timetable of a year, and one that begins with the year, are no corrections.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.read() as reading:
            stored = _stored(reading, starts)
        if stored is None or not stored.slots or starts <= stored.year.starts:
            return ()
        planning, found = session.regulation.planning, []
        today = self._clock.now().date()
        is_vacation = _in_vacation(stored, today) or _in_vacation(stored, starts) or _follows_vacation(stored, starts)
        if planning.timetable_corrected is TimetableChange.VACATIONS and not is_vacation:
            found.append(TimetableDoubt.NOT_IN_VACATION)
        first_days = {period.starts for period in lesson_periods(stored.year, None)}
        if planning.timetable_made is TimetableStart.GRADING_PERIOD_START and starts not in first_days:
            found.append(TimetableDoubt.NOT_AT_PERIOD_START)
        return tuple(found)


def _stored(reading: Reading, day: date) -> StoredTimetable | None:
    year = working_year(reading, day)
    return None if year is None else stored_timetable(reading, year)


def _require_reader(session: Session) -> None:
    roles = session.signed_in.roles
    if not (may_act(Action.EDIT_TIMETABLE, roles) or may_act(Action.CONTROL, roles)):
        raise NotAllowedError


def _in_vacation(stored: StoredTimetable, day: date) -> bool:
    year = stored.year
    return not year.starts <= day <= year.ends or any(span.holds(day) for span in year.holidays)


def _follows_vacation(stored: StoredTimetable, day: date) -> bool:
    """Tell whether a day is the first day of lessons after days without them."""
    before = [day - timedelta(days=back) for back in range(1, SCHOOL_WEEK)]
    lessons = next((one for one in before if one.weekday() < SCHOOL_WEEK - 2), day)
    return _in_vacation(stored, lessons)


def _periods(
    reading: Reading, stored: StoredTimetable, today: date, views: Sequence[PeriodView]
) -> Iterator[PeriodLessons]:
    for view in views:
        made = scheduled_times(reading, starts=view.starts, ends=view.ends)
        courses = {opened.course for opened in stored.courses}
        there = sum(len(times) for course, times in made.items() if course in courses)
        wanted = new_lessons(reading, stored, view.period)
        missing = sum(len(change.times) for changes in wanted.values() for change in changes)
        yield PeriodLessons(view, there, missing, is_late=bool(missing) and _has_lessons_before(stored, view, today))


def _has_lessons_before(stored: StoredTimetable, period: PeriodView, today: date) -> bool:
    """Tell whether the period has begun: its first day of lessons has come."""
    days = school_days(period.starts, period.ends, stored.year.holidays)
    return bool(days) and days[0] <= today


def timetable_lines(stored: StoredTimetable, day: date) -> Iterator[TimetableLine]:
    """Yield the weekly lessons that hold on a day or begin later, by day of the week and bell."""
    courses = {opened.course: opened for opened in stored.courses}
    titles = {formed.subgroup: formed.title for formed in stored.subgroups}
    teachers = _teachers(stored, day)
    current = [slot for slot in stored.slots if DateSpan(slot.starts, slot.ends).holds(day) or slot.starts > day]
    for slot in sorted(current, key=lambda one: (one.weekday, one.bell, one.week_kind)):
        course = courses[slot.course]
        yield TimetableLine(
            weekday=slot.weekday,
            bell=slot.bell,
            week_kind=slot.week_kind,
            class_title=stored.class_groups[course.class_group].title,
            subject=stored.subjects[course.subject].title,
            subgroup="" if course.subgroup is None else titles[course.subgroup],
            teachers=tuple(teachers.get(slot.course, ())),
            room=slot.room,
            starts=slot.starts,
            ends=slot.ends,
        )


def _teachers(stored: StoredTimetable, day: date) -> Mapping[CourseId, list[str]]:
    found: dict[CourseId, list[str]] = defaultdict(list)
    for kept in stored.keepers:
        if kept.starts > day or DateSpan(kept.starts, kept.ends).holds(day):
            found[kept.course].append(stored.staff[kept.staff].with_initials)
    return found
