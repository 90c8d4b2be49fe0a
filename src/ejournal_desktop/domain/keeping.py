"""Who keeps a page at every date: the days on which nobody does (S0-1.2)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date


def unkept_spans(kept: Iterable[DateSpan], first: date, last: date) -> tuple[DateSpan, ...]:
    """Return the days from ``first`` to ``last`` that no span holds, as spans in order."""
    return tuple(_gaps(sorted(kept, key=lambda one: one.starts), first, last))


def _gaps(kept: Iterable[DateSpan], first: date, last: date) -> Iterator[DateSpan]:
    day = first
    for span in kept:
        if span.starts > last:
            break
        if span.starts > day:
            yield DateSpan(day, span.starts - timedelta(days=1))
        if span.ends is None:
            return
        day = max(day, span.ends + timedelta(days=1))
    if day <= last:
        yield DateSpan(day, last)
