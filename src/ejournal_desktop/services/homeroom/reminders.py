"""What a homeroom teacher is reminded of: weeks that nobody checked, cards to look through (S0-4.13.7, S4-5.3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import iso_week, week_span
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_parts import Recurrence
from ejournal_desktop.readmodels.homeroom import ClassReminder
from ejournal_desktop.storage.queries.cards import card_fields
from ejournal_desktop.storage.queries.completeness import checked_weeks, last_bells_of_year
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_OFTEN = (Recurrence.DAILY, Recurrence.WEEKLY)


class HomeroomRemindersService:
    """Looks at the own classes by the terms of the regulation; where it names none, nobody is reminded."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def due(self, session: Session) -> tuple[ClassReminder, ...]:
        """Return what is open in the own classes of the running grading period; nothing for all others."""
        today = self._clock.now().date()
        with session.database.read() as reading:
            identity = current_year(reading, today)
            if identity is None or not session.signed_in.homeroom_of:
                return ()
            period = school_year(reading, identity).lesson_period_at(today)
            return () if period is None else tuple(_due(session, reading, (identity, period), today))


def _due(session: Session, reading: Reading, of: tuple[YearId, PeriodView], today: date) -> Iterator[ClassReminder]:
    identity, period = of
    rules = session.regulation
    is_weekly = _looks_at_weeks(rules)
    days = last_bells_of_year(reading, identity, today) if is_weekly else {}
    checked = checked_weeks(reading) if is_weekly else frozenset()
    for view in session.signed_in.homeroom_of:
        own = [day for day in days.get(view.class_group, ()) if day >= period.starts]
        weeks = [week for week in _finished(own, today) if (view.class_group, week) not in checked]
        unseen = _unseen(reading, view.class_group, period, today) if _looks_at_cards(rules) else 0
        if weeks or unseen:
            yield ClassReminder(view, tuple(map(week_span, weeks)), unseen, period.ends)


def _looks_at_weeks(rules: Regulation) -> bool:
    """Tell whether attendance, or the entries of the class, are looked through every week (S0-4.13.7, S3-3.2b)."""
    duties = (duty.period for duty in rules.control.duties if duty.role is Role.HOMEROOM_TEACHER)
    return rules.attendance.review in _OFTEN or any(period in _OFTEN for period in duties)


def _looks_at_cards(rules: Regulation) -> bool:
    return rules.lists.review is Recurrence.GRADING_PERIOD


def _finished(days: Sequence[date], today: date) -> Sequence[str]:
    """Return the weeks with lessons that were over before the week of today."""
    running = iso_week(today)
    return [week for week in dict.fromkeys(map(iso_week, days)) if week != running]


def _unseen(reading: Reading, class_group: ClassGroupId, period: PeriodView, today: date) -> int:
    """Return how many cards of today's students nobody has looked through since the period began."""
    fields = card_fields(reading, class_group)
    there = [row.student for row in roster(reading, class_group) if any(span.holds(today) for span in row.spans)]
    seen = [fields[student].verified_on for student in there if student in fields]
    return len(there) - sum(day is not None and day >= period.starts for day in seen)
