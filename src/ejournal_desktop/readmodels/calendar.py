"""The calendar of a school year as rules and screens need it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
    from ejournal_desktop.kernel.identifiers import PeriodId, YearId
    from ejournal_desktop.readmodels.journal import PeriodView


@dataclass(frozen=True, slots=True)
class BellTimes:
    """Start and end of a lesson number."""

    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class BellSchedule:
    """The times of each lesson number in the order of the days from which they hold.

    The earliest ones hold before their day as well, so that no lesson is left without times.
    """

    editions: Mapping[int, tuple[tuple[date, BellTimes], ...]]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The lesson numbers in order."""
        return tuple(sorted(self.editions))

    @property
    def changed_on(self) -> tuple[date, ...]:
        """The days from which on other times hold than before, in order."""
        found = {
            since
            for times in self.editions.values()
            for (_, before), (since, after) in pairwise(times)
            if before != after
        }
        return tuple(sorted(found))

    def at(self, day: date, number: int) -> BellTimes | None:
        """Return the times of a lesson number on a day, nothing where the school has no such lesson."""
        times = self.editions.get(number)
        if times is None:
            return None
        return next((one for since, one in reversed(times) if since <= day), times[0][1])

    def on(self, day: date) -> Mapping[int, BellTimes]:
        """Return the times of all lesson numbers on a day."""
        found = ((number, self.at(day, number)) for number in self.numbers)
        return {number: times for number, times in found if times is not None}


@dataclass(frozen=True, slots=True)
class SchoolYearView:
    """A school year with its periods in order, holidays and bells by lesson number; a closed one is only read."""

    year: YearId
    title: str
    starts: date
    ends: date
    periods: tuple[PeriodView, ...]
    holidays: tuple[DateSpan, ...]
    bells: BellSchedule
    is_closed: bool = False

    def period(self, period: PeriodId) -> PeriodView | None:
        """Return a period by its identity."""
        return next((view for view in self.periods if view.period == period), None)

    def of_kind(self, kind: PeriodKind) -> tuple[PeriodView, ...]:
        """Return the periods of one kind in order."""
        return tuple(view for view in self.periods if view.kind is kind)

    def lesson_period_at(self, day: date) -> PeriodView | None:
        """Return the shortest period that pages are kept by: the quarter, or the half-year where there are none."""
        return self.period_at(day, self.periods[0].kind) if self.periods else None

    def period_at(self, day: date, kind: PeriodKind) -> PeriodView | None:
        """Return the period of a kind that holds the day, else the last one before it, else the first."""
        ordered = self.of_kind(kind)
        past = [view for view in ordered if view.starts <= day]
        return past[-1] if past else next(iter(ordered), None)
