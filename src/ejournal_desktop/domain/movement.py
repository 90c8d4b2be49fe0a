"""Dates of students in class groups and subgroups: where only one may hold, spans never overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.calendar import DateSpan


def overlap(one: DateSpan, other: DateSpan) -> bool:
    """Tell whether two spans share a day."""
    starts_in_time = one.ends is None or other.starts <= one.ends
    return starts_in_time and (other.ends is None or one.starts <= other.ends)


def first_overlap(wanted: DateSpan, held: Iterable[DateSpan]) -> DateSpan | None:
    """Return a span that shares a day with the wanted one."""
    return next((span for span in held if overlap(wanted, span)), None)
