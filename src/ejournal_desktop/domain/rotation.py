"""Which copies of the base are kept: the last of 7 days, of 5 weeks and of 12 months (security.md D-28)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence
    from datetime import date, datetime

KEPT_DAYS = 7
KEPT_WEEKS = 5
KEPT_MONTHS = 12

Copy = TypeVar("Copy", bound="Hashable")


def kept_copies(copies: Mapping[Copy, datetime]) -> frozenset[Copy]:
    """Return the copies that stay; the newest of all is always among them."""
    newest_first = sorted(copies, key=lambda copy: copies[copy], reverse=True)
    spans: tuple[tuple[int, Callable[[date], object]], ...] = (
        (KEPT_DAYS, lambda day: day),
        (KEPT_WEEKS, lambda day: day.isocalendar()[:2]),
        (KEPT_MONTHS, lambda day: (day.year, day.month)),
    )
    kept: set[Copy] = set()
    for most, span_of in spans:
        kept.update(_newest_of_each(newest_first, copies, most, span_of))
    return frozenset(kept)


def _newest_of_each(
    newest_first: Sequence[Copy], copies: Mapping[Copy, datetime], most: int, span_of: Callable[[date], object]
) -> Sequence[Copy]:
    first: dict[object, Copy] = {}
    for copy in newest_first:
        first.setdefault(span_of(copies[copy].date()), copy)
    return list(first.values())[:most]
