"""The calendar of the training school, whatever day it is made on."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.services.training.school_calendar import TrainingCalendar, training_calendar
from support.training_school import full_content

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def spans(calendar: TrainingCalendar, kind: PeriodKind) -> list[tuple[date, date]]:
    return [(period.starts, period.ends) for period in calendar.periods if period.kind is kind]


@pytest.mark.parametrize(
    ("today", "first_year"),
    [
        (date(2026, 9, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
        (date(2027, 5, 26), 2026),
        (date(2027, 8, 31), 2026),
        (date(2027, 9, 1), 2027),
    ],
)
def test_summer_belongs_to_the_year_that_has_ended(today: date, first_year: int) -> None:
    calendar = training_calendar(full_content(), today)
    assert (calendar.starts, calendar.ends) == (date(first_year, 9, 1), date(first_year + 1, 5, 25))


@given(DAYS)
def test_a_year_has_begun_on_the_day_it_is_made_for(today: date) -> None:
    calendar = training_calendar(full_content(), today)
    assert calendar.starts <= today < calendar.starts + timedelta(days=366)
    assert today.month in {6, 7, 8} or today <= calendar.ends or today.month == 5


@given(DAYS)
def test_quarters_holidays_and_half_years_cover_the_year_without_overlap(today: date) -> None:
    calendar = training_calendar(full_content(), today)
    quarters = spans(calendar, PeriodKind.QUARTER)
    assert len(quarters) == 4
    assert all(before[1] < after[0] for before, after in pairwise(quarters))
    assert spans(calendar, PeriodKind.YEAR) == [(calendar.starts, calendar.ends)]
    assert spans(calendar, PeriodKind.HALF_YEAR) == [
        (quarters[0][0], quarters[1][1]),
        (quarters[2][0], quarters[3][1]),
    ]
    gaps = [(before[1] + timedelta(days=1), after[0] - timedelta(days=1)) for before, after in pairwise(quarters)]
    assert set(gaps) <= {(holiday.starts, holiday.ends) for holiday in calendar.holidays}


@given(DAYS)
def test_lessons_fall_on_workdays_of_quarters_that_are_no_holidays(today: date) -> None:
    calendar = training_calendar(full_content(), today)
    days = list(calendar.days())
    assert days == sorted(set(days))
    assert 150 < len(days) < 180
    for day in days:
        assert day.isoweekday() <= 5
        assert any(starts <= day <= ends for starts, ends in spans(calendar, PeriodKind.QUARTER))
        assert not any(holiday.starts <= day <= holiday.ends for holiday in calendar.holidays)


@given(DAYS, st.integers(0, 40), st.integers(0, 10))
def test_a_later_school_day_stays_in_its_quarter(today: date, place: int, distance: int) -> None:
    quarter = training_calendar(full_content(), today).quarters[0]
    day = quarter.days[min(place, len(quarter.days) - 1)]
    later = quarter.later(day, distance)
    assert day <= later <= quarter.days[-1]
    assert later == quarter.days[-1] or len([one for one in quarter.days if day < one <= later]) == distance
