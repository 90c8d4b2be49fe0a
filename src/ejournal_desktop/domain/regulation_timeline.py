"""All editions of a school's regulation: what was done on a day is judged by the edition of that day (S0-7.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DatedEdition:
    """An edition and the days it judges, both included; each ends on the day before the next begins (S1-7.1)."""

    starts: date
    ends: date
    regulation: Regulation


@dataclass(frozen=True, slots=True)
class RegulationTimeline:
    """The edition that is looked from, and all others with their days: exactly one is in force on every day."""

    regulation: Regulation
    others: tuple[DatedEdition, ...] = ()

    def at(self, day: date) -> Regulation:
        """Return the edition in force on a day."""
        return next((one.regulation for one in self.others if one.starts <= day <= one.ends), self.regulation)

    @property
    def editions(self) -> tuple[Regulation, ...]:
        """Every edition."""
        return (self.regulation, *(one.regulation for one in self.others))


def timeline_of(editions: Sequence[tuple[date, Regulation]], day: date) -> RegulationTimeline:
    """Return the timeline looked from a day; ``editions`` are dated and sorted, and what lies before is the first's."""
    starts = (date.min, *(valid_from for valid_from, _ in editions[1:]), date.max)
    dated = [
        DatedEdition(first, following if following == date.max else following - _DAY, regulation)
        for (first, following), (_, regulation) in zip(pairwise(starts), editions, strict=True)
    ]
    (current,) = (one for one in dated if one.starts <= day <= one.ends)
    return RegulationTimeline(current.regulation, tuple(one for one in dated if one is not current))
