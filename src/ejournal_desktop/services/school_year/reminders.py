"""What a person is reminded of around a school year, as far as it is among the duties."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.readmodels.year_lists import PlansDue, YearReminders
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.plans import plan_sizes
from ejournal_desktop.storage.queries.school import school_year

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.school_year.lists import ListsService
    from ejournal_desktop.services.school_year.timetable_terms import TimetableTermsService
    from ejournal_desktop.services.session import Session

_SET_UP_BEFORE = timedelta(days=14)
_PLANS_AROUND = timedelta(days=30)
"""How long before the first day of a year, and after it, course plans that are missing are reminded of."""


class YearRemindersService:
    """Asks the services of the year what is due; cheap enough for every log-in."""

    def __init__(self, clock: Clock, lists: ListsService, terms: TimetableTermsService) -> None:
        self._clock = clock
        self._lists = lists
        self._terms = terms

    def due(self, session: Session) -> YearReminders:
        """Return what is due for this person: lists, lessons of a period, the set-up, the opening of a year, plans."""
        roles, today = session.signed_in.roles, self._clock.now().date()
        last = session.regulation.header.setup_due
        is_set_up_near = last is not None and last - _SET_UP_BEFORE <= today <= last
        return YearReminders(
            are_lists_due=self._lists.is_reminder_due(session),
            periods=self._terms.due(session) if may_act(Action.EDIT_TIMETABLE, roles) else (),
            set_up_due=last if is_set_up_near and may_act(Action.CONTROL, roles) else None,
            is_year_over=may_act(Action.OPEN_SCHOOL_YEAR, roles) and self._is_year_over(session, today),
            plans=_plans_due(session, today) if session.regulation.planning.is_plan_due_before_year else None,
        )

    def _is_year_over(self, session: Session, today: date) -> bool:
        """Tell whether the last year has ended and the time has come to open the next one."""
        with session.database.read() as reading:
            year = working_year(reading, today)
            if year is None:
                return False
            ends = school_year(reading, year).ends
        opens = session.regulation.planning.year_opens_from
        return today > ends and (opens is None or today >= date(ends.year, opens.month, opens.day))


def _plans_due(session: Session, today: date) -> PlansDue | None:
    """Return how many plans are missing around the first day of a year: all for who checks plans, else the own ones."""
    sees_all = may_read(Action.EDIT_COURSE_PLAN, session.signed_in.roles)
    if not sees_all and not may_act(Action.EDIT_COURSE_PLAN, session.signed_in.roles, is_own=True):
        return None
    with session.database.read() as reading:
        year = working_year(reading, today)
        starts = None if year is None else school_year(reading, year).starts
        if year is None or starts is None or abs(today - starts) > _PLANS_AROUND:
            return None
        keepers, staff = teachers_of_year(reading, year), session.signed_in.staff
        wanted = [
            course.course
            for course in courses_of_year(reading, year)
            if sees_all or any(one.staff == staff for one in keepers.get(course.course, ()))
        ]
        missing = len(wanted) - len(plan_sizes(reading, wanted))
    return PlansDue(missing, starts) if missing else None
