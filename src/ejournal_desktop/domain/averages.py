"""Exact means of marks: plain, weighted by kind of work, and of written works apart.

Everything is counted in fractions, so that no mean falls on the wrong side of a border; what is shown is a ``Decimal``
with two places.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.mark_scale import MarkScale
    from ejournal_desktop.domain.regulation import Regulation

ORDINARY_WEIGHT = 1
HUNDREDTHS = 100


class GivenMark(NamedTuple):
    """A mark as it stands in a cell: the stored code, the kind of work of its lesson (empty: ordinary), the day."""

    value: str
    work_kind: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class WeighedMark:
    """A mark that counts in a mean: its number on the scale and its weight."""

    number: int
    weight: int = ORDINARY_WEIGHT


@dataclass(frozen=True, slots=True)
class MarkTally:
    """What the marks of a student in a course and a period add up to.

    ``count`` holds every mark, also one that has no number («зач»); ``weighed`` only those that count in the mean.
    ``written_weight`` is 0 when the works weigh nothing.
    """

    count: int = 0
    written_count: int = 0
    weighed: tuple[WeighedMark, ...] = ()
    plain_mean: Fraction | None = None
    weighted_mean: Fraction | None = None
    written_mean: Fraction | None = None
    written_weight: int = 0


def tally(regulation: Regulation, marks: Sequence[GivenMark]) -> MarkTally:
    """Return what marks add up to by the scale and the kinds of work of a regulation."""
    scale = regulation.scale()
    written = [mark for mark in marks if is_written(regulation, mark.work_kind)]
    weighed = tuple(_weighed(regulation, scale, marks))
    weighed_written = list(_weighed(regulation, scale, written))
    return MarkTally(
        count=len(marks),
        written_count=len(written),
        weighed=weighed,
        plain_mean=plain_mean(mark.number for mark in weighed),
        weighted_mean=weighted_mean(weighed),
        written_mean=plain_mean(mark.number for mark in weighed_written),
        written_weight=sum(mark.weight for mark in weighed_written),
    )


def is_written(regulation: Regulation, work_kind: str) -> bool:
    """Tell whether marks of a kind of work are given for something written."""
    kind = regulation.work_kind(work_kind) if work_kind else None
    return kind is not None and kind.is_written


def weight_of(regulation: Regulation, work_kind: str) -> int:
    """Return the weight of a kind of work; an ordinary lesson and a kind nobody knows any more weigh 1."""
    kind = regulation.work_kind(work_kind) if work_kind else None
    return ORDINARY_WEIGHT if kind is None else kind.weight


def counted_number(scale: MarkScale, value: str) -> int | None:
    """Return the number of a mark that counts in a mean, nothing for «н/а», «зач» and codes off the scale."""
    mark = scale.mark(value)
    return mark.number if mark is not None and mark.counts_in_average else None


def plain_mean(numbers: Iterable[int]) -> Fraction | None:
    """Return the exact mean, nothing without numbers."""
    found = list(numbers)
    return Fraction(sum(found), len(found)) if found else None


def weighted_mean(marks: Iterable[WeighedMark]) -> Fraction | None:
    """Return the exact weighted mean, nothing when no mark weighs anything."""
    found = list(marks)
    weight = sum(mark.weight for mark in found)
    return Fraction(sum(mark.number * mark.weight for mark in found), weight) if weight else None


def shown_mean(mean: Fraction | None) -> Decimal | None:
    """Return a mean as it is shown: two places, a half rounded up, never through a binary number."""
    if mean is None:
        return None
    doubled = 2 * HUNDREDTHS * mean
    return Decimal((doubled.numerator + doubled.denominator) // (2 * doubled.denominator)).scaleb(-2)


def _weighed(regulation: Regulation, scale: MarkScale, marks: Iterable[GivenMark]) -> Iterable[WeighedMark]:
    for mark in marks:
        number = counted_number(scale, mark.value)
        if number is not None:
            yield WeighedMark(number, weight_of(regulation, mark.work_kind))
