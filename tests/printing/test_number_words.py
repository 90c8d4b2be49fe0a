"""Numbers of sheets in words."""

from __future__ import annotations

import pytest

from ejournal_desktop.printing.number_words import counted, in_words


@pytest.mark.requirement("S1-9d")
@pytest.mark.parametrize(
    ("sheets", "expected"),
    [
        (1, "1 (один) лист"),
        (2, "2 (два) листа"),
        (5, "5 (пять) листов"),
        (11, "11 (одиннадцать) листов"),
        (21, "21 (двадцать один) лист"),
        (42, "42 (сорок два) листа"),
        (100, "100 (сто) листов"),
        (112, "112 (сто двенадцать) листов"),
        (204, "204 (двести четыре) листа"),
        (999, "999 (девятьсот девяносто девять) листов"),
    ],
)
def test_sheets_are_counted_in_figures_and_words(sheets: int, expected: str) -> None:
    assert counted(sheets) == expected


def test_every_number_up_to_a_thousand_has_its_own_words() -> None:
    assert len({in_words(number) for number in range(1000)}) == 1000


@pytest.mark.parametrize("number", [-1, 1000])
def test_number_beyond_any_volume_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        in_words(number)
