"""The landing page of a teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.readmodels.my_day import MyDay
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.my_day import day_lessons, has_timetable, owed_lessons
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.my_day import DayLesson
    from ejournal_desktop.services.session import Session

MOST_OWED = 60
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
            identity = current_year(reading, chosen)
            if identity is None:
                return MyDay(chosen, (), None, (), has_timetable=False)
            year = school_year(reading, identity)
            setting = column_setting(reading, now, session.regulation, year)
            lessons = day_lessons(reading, staff, chosen, year, setting)
            owed = owed_lessons(reading, staff, year, now.date(), MOST_OWED)
            return MyDay(chosen, lessons, _current(lessons), owed, has_timetable(reading))


def _current(lessons: Sequence[DayLesson]) -> int | None:
    """Return the place of the running lesson, else of the first open one, else of the next one ahead."""
    states = [lesson.column.state for lesson in lessons]
    for wanted in (*_OPEN, LessonState.AHEAD):
        if wanted in states:
            return states.index(wanted)
    return len(states) - 1 if states else None
