"""Which of several values of one place stands; the same everywhere, whoever got them first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.merging import (
    Author,
    Weight,
    Word,
    are_contradictory,
    settles,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = st.lists(
    st.builds(
        Word,
        st.sampled_from(["[null]", '["5"]', '["4"]']),
        st.booleans(),
        st.sampled_from(Weight),
        st.integers(1, 4),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda word: word.feed,
)


def word(value: str, weight: Weight, clock: int = 1) -> Word:
    """Return a value with its own feed."""
    return Word(value, value == "[null]", weight, clock, feed=clock)


@given(words=WORDS, seed=st.randoms(use_true_random=False))
def test_what_stands_does_not_depend_on_who_came_first(words: Sequence[Word], seed: object) -> None:
    mixed = list(words)
    seed.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert standing(mixed) == standing(words)


@given(words=WORDS)
def test_what_stands_is_one_of_the_values_and_nothing_only_among_nothings(words: Sequence[Word]) -> None:
    stands = standing(words)

    assert stands in words
    assert stands.is_empty == all(one.is_empty for one in words)


@given(words=WORDS, added=WORDS)
def test_a_value_that_loses_never_changes_what_stands(words: Sequence[Word], added: Sequence[Word]) -> None:
    both = [*words, *added]
    lighter = [one for one in both if one != standing(both)]

    assert standing([standing(both), *lighter]) == standing(both)


@pytest.mark.requirement("S0-4.13.7")
@pytest.mark.parametrize(
    ("author", "on_marks", "on_attendance"),
    [
        (Author(is_keeper=True), Weight.KEEPER, Weight.KEEPER),
        (Author(is_homeroom=True), Weight.HOMEROOM_TEACHER, Weight.HOMEROOM_TEACHER_ON_ATTENDANCE),
        (Author(is_keeper=True, is_homeroom=True), Weight.KEEPER, Weight.HOMEROOM_TEACHER_ON_ATTENDANCE),
        (Author(is_substitute=True), Weight.SUBSTITUTE, Weight.SUBSTITUTE),
        (Author(), Weight.OTHER, Weight.OTHER),
    ],
)
def test_the_keeper_decides_a_page_and_the_homeroom_teacher_attendance(
    author: Author, on_marks: Weight, on_attendance: Weight
) -> None:
    assert author.weight(is_attendance=False) is on_marks
    assert author.weight(is_attendance=True) is on_attendance


def test_an_edit_stands_against_a_later_deletion_by_a_weightier_author() -> None:
    edit, deletion = word('["4"]', Weight.SUBSTITUTE), word("[null]", Weight.KEEPER, clock=9)

    assert standing([edit, deletion]) == edit
    assert are_contradictory([edit, deletion])


def test_of_two_authors_of_one_weight_the_later_stands() -> None:
    early, late = word('["4"]', Weight.OTHER, clock=1), word('["5"]', Weight.OTHER, clock=2)

    assert standing([late, early]) == late


def test_the_same_value_twice_is_no_contradiction() -> None:
    assert not are_contradictory([word('["5"]', Weight.KEEPER), word('["5"]', Weight.OTHER, clock=2)])


@pytest.mark.parametrize(
    ("author", "may"),
    [
        (Weight.HOMEROOM_TEACHER_ON_ATTENDANCE, True),
        (Weight.KEEPER, True),
        (Weight.SUBSTITUTE, True),
        (Weight.HOMEROOM_TEACHER, False),
        (Weight.OTHER, False),
    ],
)
def test_nobody_settles_a_contradiction_over_a_weightier_word(author: Weight, *, may: bool) -> None:
    words = [word('["5"]', Weight.SUBSTITUTE), word('["4"]', Weight.OTHER, clock=2)]

    assert settles(author, words) is may


def test_the_keeper_settles_attendance_that_the_homeroom_teacher_wrote() -> None:
    words = [word('["sick",0]', Weight.HOMEROOM_TEACHER_ON_ATTENDANCE), word("[null,0]", Weight.KEEPER, clock=2)]

    assert settles(Weight.KEEPER, words)
    assert not settles(Weight.SUBSTITUTE, words)
