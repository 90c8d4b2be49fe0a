"""All editions of a school's regulation: what was done on a day is judged by the edition of that day (S0-7.4)."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class RegulationTimeline:
    """Editions with the days they are in force from, the oldest first; there is at least one.

    Exactly one of them is in force on every day: each ends on the day before the next begins (S1-7.1). What lies before
    the first is judged by the first.
    """

    days: tuple[date, ...]
    editions: tuple[Regulation, ...]

    def at(self, day: date) -> Regulation:
        """Return the edition in force on a day."""
        return self.editions[self.place(day)]

    def place(self, day: date) -> int:
        """Return the place of the edition in force on a day, 0 for the first one."""
        return max(bisect_right(self.days, day) - 1, 0)


def one_edition(regulation: Regulation, valid_from: date) -> RegulationTimeline:
    """Return the timeline of a school that has never changed its regulation."""
    return RegulationTimeline((valid_from,), (regulation,))
