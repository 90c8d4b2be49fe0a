"""On which day archives of a week are due (S1-9a, the regulation's archive day)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.regulation_keeping import ArchiveDay

if TYPE_CHECKING:
    from datetime import date

FRIDAY: Final = 5
_WEEKDAYS: Final = {
    ArchiveDay.MONDAY: 1,
    ArchiveDay.TUESDAY: 2,
    ArchiveDay.WEDNESDAY: 3,
    ArchiveDay.THURSDAY: 4,
    ArchiveDay.FRIDAY: FRIDAY,
    ArchiveDay.SATURDAY: 6,
}


def last_archive_day(today: date, rule: ArchiveDay, *, last_weekday: int = FRIDAY) -> date:
    """Return the archive day of this week, or of the week before where that is still ahead.

    Args:
        today: the day of the question.
        rule: what the regulation says.
        last_weekday: the last ISO weekday with lessons, for «the last school day».
    """
    weekday = _WEEKDAYS.get(rule, last_weekday)
    return today - timedelta(days=(today.isoweekday() - weekday) % 7)
