"""Days on which nobody keeps a page."""

from __future__ import annotations

from datetime import date

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.keeping import unkept_spans

FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)


def _september(starts: int, ends: int | None = None) -> DateSpan:
    return DateSpan(date(2026, 9, starts), None if ends is None else date(2026, 9, ends))


@pytest.mark.requirement("S0-1.2")
@pytest.mark.parametrize(
    ("kept", "unkept"),
    [
        ([], [_september(1, 30)]),
        ([_september(1)], []),
        ([_september(5)], [_september(1, 4)]),
        ([_september(1, 10), _september(15)], [_september(11, 14)]),
        ([_september(15, 20), _september(1, 16)], [_september(21, 30)]),
        ([_september(1, 30)], []),
        ([DateSpan(date(2026, 10, 5))], [_september(1, 30)]),
    ],
)
def test_days_without_a_keeper_are_found_between_those_with_one(kept: list[DateSpan], unkept: list[DateSpan]) -> None:
    assert list(unkept_spans(kept, FIRST, LAST)) == unkept
