"""Which period is meant when nobody has chosen one, and in classes that are kept by other periods."""

from __future__ import annotations

from datetime import date

from ejournal_desktop.gui.print.offered_periods import finished_last, same_time
from support.random_volumes import HALVES
from support.volumes import QUARTERS, YEAR

OFFERED = (*QUARTERS, *HALVES, YEAR)


def test_the_quarter_finished_last_is_offered_not_the_half_year() -> None:
    assert finished_last(OFFERED, date(2026, 1, 5)) == QUARTERS[1]
    assert finished_last(OFFERED, date(2025, 9, 1)) == QUARTERS[0]


def test_a_class_kept_by_half_years_is_printed_with_the_quarter_that_ends_its_half_year() -> None:
    assert same_time(QUARTERS[1], (*HALVES, YEAR)) == HALVES[0]
    assert same_time(QUARTERS[0], (*HALVES, YEAR)) is None
    assert same_time(QUARTERS[3], (YEAR,)) is None
    assert same_time(YEAR, OFFERED) == YEAR
