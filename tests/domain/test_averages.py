"""Means of marks: exact, by weight, written works apart."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.averages import GivenMark, plain_mean, shown_mean, tally, weighted_mean
from support.period_rules import marks, regulation_with, weighing

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = ("", "oral_answer", "control_work", "test")
MARKS = st.builds(GivenMark, st.sampled_from(("5", "4", "3", "2", "pass")), st.sampled_from(KINDS))


def test_mean_of_nothing_is_nothing() -> None:
    counted = tally(regulation_with(), ())
    assert (counted.count, counted.plain_mean, counted.weighted_mean, counted.written_mean) == (0, None, None, None)


@pytest.mark.requirement("S0-4.14.5c")
def test_written_works_have_a_mean_apart() -> None:
    counted = tally(regulation_with(), (*marks("543"), *marks("23", "control_work")))
    assert counted.written_count == 2
    assert counted.written_mean == Fraction(5, 2)
    assert counted.weighted_mean == Fraction(17, 5)


def test_heavier_works_pull_the_mean() -> None:
    regulation = weighing(regulation_with(), control_work=3)
    counted = tally(regulation, (*marks("5"), *marks("3", "control_work")))
    assert counted.plain_mean == 4
    assert counted.weighted_mean == Fraction(5 + 3 * 3, 4)


def test_kind_of_work_without_weight_stays_out_of_the_mean() -> None:
    regulation = weighing(regulation_with(), control_work=0)
    counted = tally(regulation, (*marks("5"), *marks("2", "control_work")))
    assert counted.weighted_mean == 5
    assert counted.written_mean == 2
    assert counted.written_weight == 0


def test_pass_is_a_mark_but_has_no_number() -> None:
    counted = tally(regulation_with(), (GivenMark("pass"), *marks("4")))
    assert counted.count == 2
    assert counted.plain_mean == 4


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [((4, 3, 4), "3.67"), ((3, 4), "3.50"), ((5, 4, 4, 4, 4, 4, 4, 4), "4.13"), ((2,), "2.00")],
)
def test_mean_is_shown_with_two_places_and_a_half_up(numbers: Sequence[int], shown: str) -> None:
    assert shown_mean(plain_mean(numbers)) == Decimal(shown)


@given(st.lists(MARKS, max_size=30))
def test_means_lie_between_the_worst_and_the_best_mark(given_marks: list[GivenMark]) -> None:
    counted = tally(weighing(regulation_with(), control_work=2), given_marks)
    numbers = [mark.number for mark in counted.weighed]
    for mean in (counted.plain_mean, counted.weighted_mean):
        assert (mean is None) is (not numbers)
        assert mean is None or min(numbers) <= mean <= max(numbers)
    assert counted.count == len(given_marks)


@given(st.lists(MARKS, max_size=30), st.randoms(use_true_random=False))
def test_order_of_marks_does_not_matter(given_marks: list[GivenMark], chance: object) -> None:
    shuffled = list(given_marks)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    one, other = (tally(regulation_with(), found) for found in (given_marks, shuffled))
    assert replace(one, weighed=()) == replace(other, weighed=())


@given(st.lists(MARKS, min_size=1, max_size=30))
def test_equal_weights_give_the_plain_mean(given_marks: list[GivenMark]) -> None:
    counted = tally(regulation_with(), given_marks)
    assert counted.weighted_mean == counted.plain_mean == weighted_mean(counted.weighed)
