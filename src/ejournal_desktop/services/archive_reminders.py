"""What the windows remind of: archives due, old ones to be read again, copies and drills left out (ux.md 6.8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.archive_days import FRIDAY, last_archive_day
from ejournal_desktop.domain.calendar import iso_week
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.custody import CustodyReminders
from ejournal_desktop.services.backups import last_checked_here
from ejournal_desktop.services.kept_archives import kept_archives
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.queries.custody import archive_custody, drills, last_archive, last_weekday
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import bells, current_year

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

REMIND_FROM_BELL = 4
DAYS_OF_MONTH = 30
BACKUP_OVERDUE_DAYS = 3


class ArchiveRemindersService:
    """Tells every signed-in person what of this concerns them; it shows no data of the journal."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def reminders(self, session: Session) -> CustodyReminders:
        """Return the day of the last archive for all, and for those whose duty it is what should be done now.

        Archives are made and tried on the main computer alone: on a further one nobody is reminded of them.
        """
        now = self._clock.now()
        roles = session.signed_in.roles
        with session.database.read() as reading:
            year = current_year(reading, now.date())
            written = None if year is None else last_archive(reading, year)
            last = None if written is None else written.date()
            found = CustodyReminders(last, (), is_main=not is_joined(reading))
            if may_act(Action.MAKE_WEEKLY_ARCHIVE, roles) and found.is_main:
                kept = kept_archives(reading, session.regulation.retention, now.date())
                found = replace(found, due_checks=sum(row.is_due for row in kept))
                if year is not None:
                    found = replace(found, due_classes=_due_classes(reading, year, session, now))
            if last is not None and may_act(Action.BACKUP_AND_RESTORE, roles):
                found = replace(
                    found,
                    is_backup_due=_is_backup_due(session, reading, now.date()),
                    is_drill_due=found.is_main and _is_drill_due(reading, now, session),
                )
            return found


def _due_classes(reading: Reading, year: YearId, session: Session, now: datetime) -> tuple[str, ...]:
    wanted = iso_week(_due_day(reading, now, session))
    done = {row.class_group for row in archive_custody(reading, year) if row.week >= wanted and not row.is_lost}
    return tuple(view.title for view in class_groups(reading, year) if view.class_group not in done)


def _due_day(reading: Reading, now: datetime, session: Session) -> date:
    """Return the last archive day whose reminder has begun: from the fourth lesson on."""
    rule, weekday = session.regulation.archive.day, last_weekday(reading) or FRIDAY
    day = last_archive_day(now.date(), rule, last_weekday=weekday)
    bell = bells(reading).at(day, REMIND_FROM_BELL)
    if day == now.date() and bell is not None and now.time() < bell.starts:
        return last_archive_day(now.date() - timedelta(days=1), rule, last_weekday=weekday)
    return day


def _is_backup_due(session: Session, reading: Reading, today: date) -> bool:
    """Tell whether the daily copy of the base failed for days; before the first one nothing is overdue."""
    last = last_checked_here(session, reading)
    return last is not None and (today - last.date()).days > BACKUP_OVERDUE_DAYS


def _is_drill_due(reading: Reading, now: datetime, session: Session) -> bool:
    done = drills(reading)
    term = timedelta(days=session.regulation.archive.trial_restore_months * DAYS_OF_MONTH)
    return not done or now - done[0].moment > term
