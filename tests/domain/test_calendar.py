"""Dates of the school: spans, school days, ISO weeks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import DateSpan, days_of, iso_week, school_days, school_weeks, week_span

MONDAY = date(2026, 11, 2)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2120, 12, 31))


def test_a_span_holds_both_of_its_ends() -> None:
    span = DateSpan(MONDAY, MONDAY + timedelta(days=4))

    assert span.holds(span.starts)
    assert span.ends is not None
    assert span.holds(span.ends)
    assert not span.holds(MONDAY - timedelta(days=1))
    assert not span.holds(MONDAY + timedelta(days=5))


def test_weeks_of_school_are_counted_without_holidays_and_by_the_days_of_a_school_week() -> None:
    ends, autumn = MONDAY + timedelta(days=27), DateSpan(MONDAY + timedelta(days=7), MONDAY + timedelta(days=13))

    assert school_weeks(MONDAY, ends, [], 5) == school_weeks(MONDAY, ends, [], 6) == 4
    assert school_weeks(MONDAY, ends, [autumn], 6) == 3
    assert school_weeks(MONDAY, MONDAY + timedelta(days=1), [], 5) == 0


def test_an_open_span_never_ends() -> None:
    assert DateSpan(MONDAY).holds(date(2999, 1, 1))


def test_days_count_both_ends() -> None:
    assert list(days_of(MONDAY, MONDAY)) == [MONDAY]
    assert len(list(days_of(MONDAY, MONDAY + timedelta(days=6)))) == 7
    assert list(days_of(MONDAY, MONDAY - timedelta(days=1))) == []


def test_a_week_has_five_school_days_or_six() -> None:
    sunday = MONDAY + timedelta(days=6)

    assert len(school_days(MONDAY, sunday, ())) == 5
    assert len(school_days(MONDAY, sunday, (), weekdays=6)) == 6


def test_no_lessons_are_held_on_holidays() -> None:
    holidays = [DateSpan(MONDAY + timedelta(days=1), MONDAY + timedelta(days=2))]

    days = school_days(MONDAY, MONDAY + timedelta(days=4), holidays)

    assert days == (MONDAY, MONDAY + timedelta(days=3), MONDAY + timedelta(days=4))


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 20), "2026-W47"),
        (date(2027, 1, 1), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_an_archive_is_named_after_its_iso_week(day: date, week: str) -> None:
    assert iso_week(day) == week


@given(day=DAYS)
def test_a_day_lies_in_its_own_week_from_monday_to_sunday(day: date) -> None:
    span = week_span(iso_week(day))

    assert span.holds(day)
    assert span.starts.weekday() == 0
    assert span.ends == span.starts + timedelta(days=6)


@pytest.mark.parametrize("text", ["2026-W54", "2026-47", "W47", "", "2026-W00"])
def test_a_text_that_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|ISO|string"):
        week_span(text)
