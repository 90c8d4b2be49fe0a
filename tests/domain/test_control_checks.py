"""Checks as an act stores them, and the periods in which a duty of control has to be done."""

from __future__ import annotations

from datetime import date

import pytest

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.control_checks import (
    PLANNED_ITEMS,
    CheckCount,
    ControlState,
    checks_of,
    checks_text,
    duty_key,
    duty_periods,
    duty_spans,
    items_of,
    school_duties,
    summed,
)
from ejournal_desktop.domain.regulation_duties import ControlItem
from support.regulations import PRESETS, preset

YEAR = DateSpan(date(2026, 9, 1), date(2027, 5, 25))
QUARTERS = [
    (PeriodKind.QUARTER, DateSpan(date(2026, 9, 1), date(2026, 11, 5))),
    (PeriodKind.QUARTER, DateSpan(date(2026, 11, 13), date(2026, 12, 30))),
    (PeriodKind.HALF_YEAR, DateSpan(date(2026, 9, 1), date(2026, 12, 30))),
]
TODAY = date(2026, 11, 20)


def _spans(code: str, key: str) -> list[DateSpan]:
    duty = next(one for one in school_duties(preset(code)) if duty_key(one) == key)
    return list(duty_spans(duty, YEAR, QUARTERS, TODAY))


@pytest.mark.requirement("S1-8", "S4-5.2.3", "S2-3.7b")
@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("S1", "deputy_head_academic/S1-8"),
        ("S4", "deputy_head_upbringing/S4-5.2.3"),
        ("S2", "principal/S2-3.7b"),
    ],
)
def test_monthly_duty_has_every_month_of_the_year_that_has_begun(code: str, key: str) -> None:
    assert _spans(code, key) == [
        DateSpan(date(2026, 9, 1), date(2026, 9, 30)),
        DateSpan(date(2026, 10, 1), date(2026, 10, 31)),
        DateSpan(date(2026, 11, 1), date(2026, 11, 30)),
    ]


@pytest.mark.requirement("S0-4.8.2")
def test_quarterly_duty_has_the_quarters_and_not_the_half_years() -> None:
    assert _spans("S0", "principal/S0-4.8.2") == [span for kind, span in QUARTERS if kind is PeriodKind.QUARTER]


def test_duty_without_a_number_has_no_periods() -> None:
    assert _spans("S0", "deputy_head_academic/S0-3.5") == []


@pytest.mark.requirement("S1-8")
def test_act_belongs_to_the_period_that_holds_the_last_day_it_looked_at() -> None:
    spans = [span for kind, span in QUARTERS if kind is PeriodKind.QUARTER]
    found = duty_periods(spans, [date(2026, 11, 5)], TODAY)
    assert [one.state for one in found] == [ControlState.DONE, ControlState.DUE]
    between = duty_periods(spans, [date(2026, 11, 8)], TODAY)
    assert between[0].state is ControlState.MISSED


def test_checks_are_read_back_as_they_were_stored_and_unknown_ones_left_out() -> None:
    checks = {ControlItem.HOMEWORK: CheckCount(3, 4), ControlItem.ATTENDANCE: CheckCount(4, 4)}
    text = checks_text(checks)
    assert text == "homework 3/4 attendance 4/4"
    assert checks_of(f"{text} something_new 1/2") == checks
    assert summed([checks, checks])[ControlItem.HOMEWORK] == CheckCount(6, 8)
    assert CheckCount(3, 4).lacking == 1


@pytest.mark.requirement("S3-3.4d")
def test_check_by_the_plan_looks_at_something_where_the_regulation_leaves_it_to_the_plan() -> None:
    (duty,) = (one for one in school_duties(preset("S3")) if one.clause == "S3-3.4d")
    assert items_of(duty) == PLANNED_ITEMS


@pytest.mark.parametrize("code", PRESETS)
def test_keys_of_duties_name_each_of_them(code: str) -> None:
    keys = [duty_key(one) for one in school_duties(preset(code))]
    assert len(keys) == len(set(keys))
