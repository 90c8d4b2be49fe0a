"""Grading periods as the form proposes them; the person sets the school's own dates."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.readmodels.setup import NewPeriod, NewSchoolYear

NEW_YEAR_FROM_MONTH = 6


class TermTemplate(StrEnum):
    """How a year is divided."""

    QUARTERS = "quarters"
    HALF_YEARS = "half_years"


_QUARTERS = ((9, 1, 11, 3), (11, 10, 12, 30), (1, 12, 3, 20), (4, 1, 5, 25))
_HALF_YEARS = ((9, 1, 12, 30), (1, 12, 5, 25))


def starting_year(today: date) -> int:
    """Return the calendar year in which the school year begins that a new journal is made for."""
    return today.year if today.month >= NEW_YEAR_FROM_MONTH else today.year - 1


def proposed_periods(template: TermTemplate, year: int) -> tuple[NewPeriod, ...]:
    """Return the periods of a template for the school year that begins in a calendar year."""
    is_quarters = template is TermTemplate.QUARTERS
    kind = PeriodKind.QUARTER if is_quarters else PeriodKind.HALF_YEAR
    rows = _QUARTERS if is_quarters else _HALF_YEARS
    return tuple(
        NewPeriod(kind, number, _day(year, start_month, start), _day(year, end_month, end))
        for number, (start_month, start, end_month, end) in enumerate(rows, start=1)
    )


def school_year(year: int, periods: tuple[NewPeriod, ...]) -> NewSchoolYear:
    """Return the school year around its periods, the year itself as the last period."""
    starts, ends = periods[0].starts, periods[-1].ends
    whole = NewPeriod(PeriodKind.YEAR, 1, starts, ends)
    return NewSchoolYear(f"{year}/{year + 1}", starts, ends, (*periods, whole))


def misplaced_period(periods: tuple[NewPeriod, ...]) -> int | None:
    """Return the place of the first period that ends before it starts, or starts before the one before it ends."""
    before = None
    for place, period in enumerate(periods):
        if period.ends < period.starts or (before is not None and period.starts <= before):
            return place
        before = period.ends
    return None


def _day(year: int, month: int, day: int) -> date:
    return date(year if month >= NEW_YEAR_FROM_MONTH else year + 1, month, day)
