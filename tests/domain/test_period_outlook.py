"""Shortages weeks ahead, what the next better mark takes, the pace of marks, the outlook of a class."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.period_outlook import expected_marks, filling, forecast, outlook, shortage
from ejournal_desktop.domain.periods import CourseTime, proposed_from_lessons
from ejournal_desktop.domain.regulation_parts import Rounding
from support.period_rules import marks, regulation_with


def time(held: int = 8, left: int = 8, minimum: int = 3) -> CourseTime:
    return CourseTime(minimum=minimum, lessons_held=held, lessons_left=left)


@pytest.mark.requirement("S0-4.14.5a", "S0-4.14.5b")
@pytest.mark.parametrize(
    ("count", "held", "left", "missing", "is_behind", "is_reachable"),
    [
        (0, 8, 8, 3, True, True),
        (1, 8, 8, 2, False, True),
        (2, 12, 4, 1, False, True),
        (1, 12, 4, 2, True, True),
        (1, 15, 1, 2, True, False),
        (2, 16, 0, 1, True, False),
    ],
)
def test_shortage_is_known_weeks_before_the_period_ends(
    count: int, held: int, left: int, missing: int, *, is_behind: bool, is_reachable: bool
) -> None:
    found = shortage(count, time(held, left))
    assert found is not None
    assert (found.missing, found.is_behind, found.is_reachable) == (missing, is_behind, is_reachable)


def test_enough_marks_are_no_shortage() -> None:
    assert shortage(3, time()) is None


@pytest.mark.requirement("S1-R.3")
@pytest.mark.parametrize(
    ("codes", "left", "target", "options"),
    [
        ("333", 8, "4", {"5": 1, "4": 3}),
        ("3333", 8, "4", {"5": 2, "4": 4}),
        ("333", 2, "4", {"5": 1}),
        ("22222", 3, "3", {"5": 1, "4": 2}),
        ("2" * 9, 1, "3", {}),
        ("444", 8, "5", {"5": 3}),
        ("3", 8, "4", {"5": 2, "4": 2}),
    ],
)
def test_forecast_says_what_the_next_better_mark_takes(
    codes: str, left: int, target: str, options: dict[str, int]
) -> None:
    found = forecast(regulation_with(), marks(codes), time(left=left))
    assert found is not None
    wanted = {mark: needed for mark, needed in options.items() if mark == "4" or options.get("4") != needed}
    assert (found.target, {option.mark: option.needed for option in found.options}) == (target, wanted)


def test_there_is_no_forecast_above_the_best_mark_nor_without_any() -> None:
    assert forecast(regulation_with(), marks("555"), time()) is None
    assert forecast(regulation_with(), (), time()) is None


@given(
    st.text("5432", min_size=1, max_size=20),
    st.integers(0, 12),
    st.integers(0, 6),
    st.sampled_from(Rounding),
)
def test_forecast_is_enough_and_one_mark_less_is_not(codes: str, left: int, minimum: int, rounding: Rounding) -> None:
    regulation, facts = regulation_with(rounding=rounding), time(left=left, minimum=minimum)
    found = forecast(regulation, marks(codes), facts)
    over = CourseTime(minimum=minimum, lessons_held=16)

    def result(extra: str) -> str | None:
        return proposed_from_lessons(regulation, marks(codes + extra), over).value

    for option in () if found is None else found.options:
        assert option.needed <= left
        assert result(option.mark * option.needed) not in ("na", None)
        assert (result(option.mark * option.needed) or "") >= (found.target if found else "")
        fewer = result(option.mark * (option.needed - 1))
        assert fewer in ("na", None) or fewer < (found.target if found else "")


@given(st.text("5432", min_size=1, max_size=20), st.integers(0, 12))
def test_what_the_forecast_calls_out_of_reach_the_best_marks_cannot_reach(codes: str, left: int) -> None:
    found = forecast(regulation_with(), marks(codes), time(left=left, minimum=1))
    if found is not None and not found.options:
        over = CourseTime(minimum=1, lessons_held=16)
        best = proposed_from_lessons(regulation_with(), marks(codes + "5" * left), over).value
        assert best is not None
        assert best < found.target


@pytest.mark.requirement("S2-3.6b")
def test_filling_counts_marks_per_student_against_the_pace_of_the_period() -> None:
    found = filling([0, 1, 2, 4], time(held=12, left=4, minimum=4))
    assert (found.expected, found.students, found.marks, found.filled) == (3, 4, 7, 1)


@given(st.integers(1, 8), st.integers(0, 30), st.integers(0, 30))
def test_pace_asks_for_nothing_at_first_and_for_all_at_the_end(minimum: int, held: int, left: int) -> None:
    assert 0 <= expected_marks(time(held, left, minimum)) <= minimum
    assert expected_marks(time(held + 1, 0, minimum)) == minimum
    assert expected_marks(time(0, left + 1, minimum)) == 0


@pytest.mark.requirement("S4-2.2f")
def test_outlook_of_a_class_counts_successful_and_good_students() -> None:
    found = outlook(regulation_with(), ["5", "4", "4", "3", "2", "na", None])
    assert found.values == (("5", 1), ("4", 2), ("3", 1), ("2", 1), ("na", 1))
    assert (found.rated, found.successful, found.good, found.unrated) == (5, 4, 3, 2)
