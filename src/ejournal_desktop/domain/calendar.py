"""School years, grading periods, holidays and spans of dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SCHOOL_WEEK = 7


class PeriodKind(StrEnum):
    """Kinds of grading periods; a class has whatever its regulation names."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    EXAM = "exam"
    FINAL = "final"


RESULT_KINDS = frozenset({PeriodKind.EXAM, PeriodKind.FINAL})
"""Kinds that hold no lessons of their own: their dates only say when the mark is given."""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Dates from ``starts`` to ``ends``, both included; an open end is ``None``."""

    starts: date
    ends: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the day lies inside."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


def days_of(starts: date, ends: date) -> Iterator[date]:
    """Yield every date from ``starts`` to ``ends``, both included."""
    for offset in range((ends - starts).days + 1):
        yield starts + timedelta(days=offset)


def school_days(starts: date, ends: date, holidays: Sequence[DateSpan], weekdays: int = 5) -> tuple[date, ...]:
    """Return the days with lessons between two dates: neither holidays nor past the last weekday of the week."""
    return tuple(
        day
        for day in days_of(starts, ends)
        if day.weekday() < weekdays and not any(span.holds(day) for span in holidays)
    )


def school_weeks(starts: date, ends: date, holidays: Sequence[DateSpan], weekdays: int = 5) -> int:
    """Return how many whole weeks of lessons the days of school make between two dates, a broken one by its days."""
    days = len(school_days(starts, ends, holidays, weekdays))
    return (2 * days + weekdays) // (2 * weekdays)


def week_kind_at(year_starts: date, day: date) -> int:
    """Return 1 for the week in which the school year starts and every second one after it, else 2."""
    weeks = (_monday(day) - _monday(year_starts)) // SCHOOL_WEEK
    return weeks % 2 + 1


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def iso_week(day: date) -> str:
    """Return the ISO week of a day as archives name it: ``2026-W47``."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def week_span(week: str) -> DateSpan:
    """Return Monday to Sunday of an ISO week such as ``2026-W47``.

    Raises:
        ValueError: when the text is no ISO week.
    """
    monday = date.fromisoformat(f"{week}-1")
    return DateSpan(monday, monday + timedelta(days=SCHOOL_WEEK - 1))
