"""The calendar of the training school for the school year a day falls into."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind, school_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.services.training.content import TrainingContent

_BREAK_TITLES = ("Осенние каникулы", "Зимние каникулы", "Весенние каникулы")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PeriodSpan:
    """A grading period with its first and last day."""

    kind: PeriodKind
    number: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class HolidaySpan:
    """Days without lessons."""

    title: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class QuarterDays:
    """A quarter and its days with lessons, in order."""

    period: PeriodSpan
    days: tuple[date, ...]

    def later(self, day: date, distance: int) -> date:
        """Return the school day so many school days after a day, but none past the end of the quarter."""
        place = bisect_right(self.days, day) - 1 + distance
        return self.days[min(place, len(self.days) - 1)]


@dataclass(frozen=True, slots=True)
class TrainingCalendar:
    """A school year: grading periods of all kinds, holidays, and the days with lessons of each quarter."""

    starts: date
    ends: date
    periods: tuple[PeriodSpan, ...]
    holidays: tuple[HolidaySpan, ...]
    quarters: tuple[QuarterDays, ...]

    @property
    def title(self) -> str:
        """The school year as people write it: «2026/2027»."""
        return f"{self.starts.year}/{self.ends.year}"

    def days(self) -> Iterator[date]:
        """Yield all days with lessons, in order."""
        for quarter in self.quarters:
            yield from quarter.days


def first_year_of(content: TrainingContent, today: date) -> int:
    """Return the year in which the school year of a day starts; the summer belongs to the year before it."""
    starts = content.quarters[0].starts.on(today.year)
    return today.year if today >= starts else today.year - 1


def training_calendar(content: TrainingContent, today: date) -> TrainingCalendar:
    """Return the calendar of the school year that holds a day, in summer of the year that has ended."""
    first_year = first_year_of(content, today)
    quarters = [
        PeriodSpan(PeriodKind.QUARTER, number, quarter.starts.on(first_year), quarter.ends.on(first_year))
        for number, quarter in enumerate(content.quarters, start=1)
    ]
    starts, ends = quarters[0].starts, quarters[-1].ends
    holidays = (*_breaks(quarters), *_fixed_holidays(content, first_year, quarters))
    return TrainingCalendar(
        starts=starts,
        ends=ends,
        periods=(*quarters, *_half_years(content, quarters), PeriodSpan(PeriodKind.YEAR, 1, starts, ends)),
        holidays=tuple(sorted(holidays, key=lambda holiday: holiday.starts)),
        quarters=_quarter_days(quarters, holidays, content.school.days_per_week),
    )


def _half_years(content: TrainingContent, quarters: Sequence[PeriodSpan]) -> Iterator[PeriodSpan]:
    for number in sorted({quarter.half_year for quarter in content.quarters}):
        parts = [span for quarter, span in zip(content.quarters, quarters, strict=True) if quarter.half_year == number]
        yield PeriodSpan(PeriodKind.HALF_YEAR, number, parts[0].starts, parts[-1].ends)


def _breaks(quarters: Sequence[PeriodSpan]) -> Iterator[HolidaySpan]:
    for title, (before, after) in zip(_BREAK_TITLES, pairwise(quarters), strict=False):
        yield HolidaySpan(title, before.ends + _ONE_DAY, after.starts - _ONE_DAY)


def _fixed_holidays(content: TrainingContent, first_year: int, quarters: Sequence[PeriodSpan]) -> Iterator[HolidaySpan]:
    for holiday in content.holidays:
        span = HolidaySpan(holiday.title, holiday.starts.on(first_year), holiday.ends.on(first_year))
        if any(quarter.starts <= span.ends and span.starts <= quarter.ends for quarter in quarters):
            yield span


def _quarter_days(
    quarters: Sequence[PeriodSpan], holidays: Sequence[HolidaySpan], weekdays: int
) -> tuple[QuarterDays, ...]:
    free = [DateSpan(holiday.starts, holiday.ends) for holiday in holidays]
    return tuple(
        QuarterDays(quarter, school_days(quarter.starts, quarter.ends, free, weekdays)) for quarter in quarters
    )
