"""The landing page of a teacher."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import (
    LessonState,
    are_marks_due_soon,
    is_due_soon,
    period_mark_due,
)
from ejournal_desktop.readmodels.my_day import MyDay, PeriodReminder
from ejournal_desktop.services.day_close import has_ended, still_open
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.clock_doubt import doubted_since
from ejournal_desktop.storage.queries.my_day import MOST_OWED, day_lessons, has_timetable, know_day
from ejournal_desktop.storage.queries.notes import open_requests
from ejournal_desktop.storage.queries.owed import owed_lessons, owed_works
from ejournal_desktop.storage.queries.periods import due_dates
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.my_day import DayLesson
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_OPEN = (LessonState.RUNNING, LessonState.STARTED, LessonState.DUE, LessonState.OVERDUE)


class MyDayService:
    """Lessons of one person by day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def my_day(self, session: Session, day: date | None = None) -> MyDay:
        """Return the lessons of a day (today without one), the current one, and what is still owed."""
        now = self._clock.now()
        chosen = day or now.date()
        staff = session.signed_in.staff
        with session.database.read() as reading:
            know_day(reading, staff, chosen, now, session.regulation)
            identity = current_year(reading, chosen)
            if identity is None:
                return MyDay(chosen, (), None, (), has_timetable=False)
            year = school_year(reading, identity)
            setting = column_setting(reading, now, session.timeline, year)
            lessons = day_lessons(reading, staff, chosen, year, setting)
            return MyDay(
                chosen,
                lessons,
                _current(lessons),
                (
                    *owed_works(reading, staff, year, setting),
                    *owed_lessons(reading, staff, year, now.date(), MOST_OWED),
                ),
                has_timetable(reading),
                due_soon=tuple(
                    one for one in lessons if is_due_soon(session.regulation, now, one.column.state, one.due)
                ),
                period_due=_period_due(reading, session, year, now),
                read_at=now,
                doubted_since=doubted_since(reading, now),
                asked=open_requests(reading, staff),
                still_open=still_open(session, lessons, now),
                is_over=bool(lessons) and all(has_ended(one, now) for one in lessons),
            )


def _period_due(reading: Reading, session: Session, year: SchoolYearView, now: datetime) -> PeriodReminder | None:
    """Return the period whose marks are due soon, by the order of the school or by the regulation."""
    dues = due_dates(reading)
    coming = []
    for period in year.periods:
        ordered = dues.get(period.period)
        due = period_mark_due(
            session.regulation,
            datetime.combine(period.ends, time.max, now.tzinfo),
            ordered=None if ordered is None else ordered.due,
            holidays=year.holidays,
        )
        if due is not None and are_marks_due_soon(session.regulation, now, due):
            coming.append(PeriodReminder(period, due.date(), "" if ordered is None else ordered.order))
    return min(coming, key=lambda reminder: reminder.due, default=None)


def _current(lessons: Sequence[DayLesson]) -> int | None:
    """Return the place of the running lesson, else of the first open one, else of the next one ahead."""
    states = [lesson.column.state for lesson in lessons]
    for wanted in (*_OPEN, LessonState.AHEAD):
        if wanted in states:
            return states.index(wanted)
    return len(states) - 1 if states else None
