"""Packing of lessons into spreads (print.md 5.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.printing.packing import ROWS_HEIGHT, TOTALS_HEIGHT, Block, Entry, Place, pack

PLAIN = Entry(10.0)


def counts(spreads: tuple[tuple[Place, ...], ...]) -> list[int]:
    return [sum(place.entry is not None for place in spread) for spread in spreads]


@pytest.mark.parametrize(
    ("lessons", "expected"),
    [
        (0, [0]), (1, [1]), (17, [17]), (23, [23]), (24, [20, 4]), (25, [24, 1]), (47, [24, 23]),
        (48, [24, 20, 4]), (49, [24, 24, 1]),
    ],
)  # fmt: skip
@pytest.mark.requirement("S1-9c")
def test_lessons_fill_spreads_as_the_paper_journal_does(lessons: int, expected: list[int]) -> None:
    assert counts(pack([Block((PLAIN,) * lessons, 1)])) == expected


@pytest.mark.requirement("S0-4.14.8")
def test_period_column_follows_the_last_lesson_without_a_gap() -> None:
    last = pack([Block((PLAIN,) * 25, 2)])[-1]
    assert last == (Place(0, 24), Place(0, None, 0), Place(0, None, 1))


def test_double_lesson_stays_on_one_spread() -> None:
    entries = tuple(Entry(10.0, is_joined_to_next=index == 23) for index in range(26))
    assert counts(pack([Block(entries, 1)])) == [23, 3]


def test_moving_lessons_to_the_period_column_takes_a_double_lesson_whole() -> None:
    entries = tuple(Entry(10.0, is_joined_to_next=index == 19) for index in range(24))
    assert counts(pack([Block(entries, 1)])) == [19, 5]


def test_lesson_too_high_to_stand_beside_the_totals_is_not_moved() -> None:
    assert counts(pack([Block((PLAIN, Entry(232.175)), 1)])) == [2, 0]


def test_period_column_stands_alone_only_when_nothing_can_be_moved() -> None:
    assert counts(pack([Block((Entry(240.0),), 1)])) == [1, 0]


def test_next_period_goes_on_after_the_period_column_on_the_same_spread() -> None:
    spreads = pack([Block((PLAIN,) * 5, 1), Block((PLAIN,) * 4, 1)])
    assert [place.block for place in spreads[0]] == [0] * 6 + [1] * 5


def test_class_without_marks_has_no_period_columns() -> None:
    assert counts(pack([Block((PLAIN,) * 24, 0)])) == [24]


ENTRIES = st.lists(
    st.builds(Entry, st.sampled_from([10.0, 13.1, 25.8, 95.65, 244.875]), st.booleans()), max_size=60
).map(tuple)


@given(blocks=st.lists(st.builds(Block, ENTRIES, st.integers(0, 3)), min_size=1, max_size=3))
def test_every_lesson_stands_once_in_order_and_no_spread_is_overfull(blocks: list[Block]) -> None:
    spreads = pack(blocks)
    placed = [place for spread in spreads for place in spread]
    wanted = [
        place
        for number, block in enumerate(blocks)
        for place in [
            *(Place(number, index) for index in range(len(block.entries))),
            *(Place(number, None, index) for index in range(block.period_columns)),
        ]
    ]
    assert placed == wanted
    for spread in spreads:
        heights = [blocks[place.block].entries[place.entry].height for place in spread if place.entry is not None]
        totals = sum(place.entry is None and place.period_column == 0 for place in spread)
        assert len(spread) <= 24
        assert sum(heights) + totals * TOTALS_HEIGHT <= ROWS_HEIGHT + 1e-6
