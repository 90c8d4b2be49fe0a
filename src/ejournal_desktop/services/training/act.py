"""One act of one person of the training school, and the times at which such acts happen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.storage.log import LogScope

BISHKEK = timezone(timedelta(hours=6), "Asia/Bishkek")  # no summer time since 2005
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Act:
    """What one person did at one moment: one entry of the log."""

    author: StaffId
    role: Role
    moment: datetime
    scope: LogScope
    changes: tuple[Change, ...]


def moment_of(day: date, hour: int, minutes: float = 0) -> datetime:
    """Return the moment so many minutes after a full hour of a day in Bishkek, to the second."""
    start = datetime.combine(day, time(hour), BISHKEK)
    return start + timedelta(seconds=round(minutes * 60))


def workday_after(day: date, distance: int) -> date:
    """Return the day so many days from Monday to Friday after a day."""
    for _ in range(distance):
        day += timedelta(days=1)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
    return day
