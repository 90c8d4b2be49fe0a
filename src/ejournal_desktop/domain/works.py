"""Test works: what their points come to (S0-2.11a)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

LARGEST_MAXIMUM: Final = 500
"""More points no work has: a typing error."""

_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class WorkSummary:
    """What a work came to: who wrote it, best and worst, the mean share of the maximum, how many reached half of it.

    Without anybody who wrote, ``mean`` and ``share`` are missing.
    """

    expected: int
    written: int
    mean: Fraction | None
    share: Fraction | None
    best: int
    worst: int
    half: int


def work_summary(points: Collection[int], maximum: int, expected: int) -> WorkSummary:
    """Return what a work came to; ``expected`` is the number of students who should have written it."""
    if not points:
        return WorkSummary(expected, 0, None, None, 0, 0, 0)
    mean = Fraction(sum(points), len(points))
    return WorkSummary(
        expected=expected,
        written=len(points),
        mean=mean,
        share=mean / maximum,
        best=max(points),
        worst=min(points),
        half=sum(Fraction(one, maximum) >= _HALF for one in points),
    )


def percent(share: Fraction) -> int:
    """Return a share of the maximum in whole per cent, half a per cent upwards."""
    return int(share * 100 + _HALF)


def percent_of(points: int, maximum: int) -> int:
    """Return points in per cent of the maximum."""
    return percent(Fraction(points, maximum))
