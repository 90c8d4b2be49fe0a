"""The day on which the archives of a week are due."""

from __future__ import annotations

from datetime import date

import pytest

from ejournal_desktop.domain.archive_days import last_archive_day
from ejournal_desktop.domain.regulation_keeping import ArchiveDay

FRIDAY, SATURDAY = 5, 6


@pytest.mark.requirement("S1-9a")
@pytest.mark.parametrize(
    ("today", "rule", "last_weekday", "due"),
    [
        (date(2026, 11, 20), ArchiveDay.LAST_SCHOOL_DAY, FRIDAY, date(2026, 11, 20)),
        (date(2026, 11, 20), ArchiveDay.LAST_SCHOOL_DAY, SATURDAY, date(2026, 11, 14)),
        (date(2026, 11, 23), ArchiveDay.LAST_SCHOOL_DAY, FRIDAY, date(2026, 11, 20)),
        (date(2026, 11, 19), ArchiveDay.FRIDAY, SATURDAY, date(2026, 11, 13)),
        (date(2026, 11, 18), ArchiveDay.MONDAY, FRIDAY, date(2026, 11, 16)),
    ],
)
def test_the_archive_day_is_the_last_one_that_came(today: date, rule: ArchiveDay, last_weekday: int, due: date) -> None:
    assert last_archive_day(today, rule, last_weekday=last_weekday) == due
