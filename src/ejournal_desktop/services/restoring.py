"""Putting a copy of the base back: by two people, after a full check, as a new generation (security.md D-58)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import RestorePerformed
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.restoring import RestorePlan, RestoreStep
from ejournal_desktop.services.backup_check import examined, opened_backup
from ejournal_desktop.services.base_replacing import require_main_computer
from ejournal_desktop.services.restore_drill import record_counts
from ejournal_desktop.storage.generations import build_generation
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.custody import class_titles
from ejournal_desktop.storage.queries.people import certified_recipients

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.services.backup_check import OpenBackup
    from ejournal_desktop.services.base_replacing import BaseReplacing
    from ejournal_desktop.services.session import Session


class RestoringService:
    """Compares a copy of the base with today's, and puts it in its place."""

    def __init__(self, replacing: BaseReplacing) -> None:
        self._replacing = replacing

    def plan(self, session: Session, file: Path) -> RestorePlan:
        """Check a copy in full and tell what would be different; nothing is changed.

        Raises:
            NotAllowedError: restoring is not among the person's duties.
            MainComputerOnlyError: another computer is the main one of the school.
            BackupDamagedError, BackupForeignError: as their names say.
            DeviceError: it cannot be read, or the disk of this computer is full.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        require_main_computer(session)
        backup = examined(session, file)
        with session.database.read() as reading:
            live, now = all_feeds(reading), all_state(reading)
            titles = class_titles(reading)
        lost = _missing(live, backup.feeds)
        return RestorePlan(
            backup.report,
            lost.total(),
            _missing(backup.feeds, live).total(),
            record_counts(now, backup.state),
            {titles.get(class_group, ""): count for class_group, count in lost.items()},
        )

    def restore(
        self,
        session: Session,
        file: Path,
        *,
        second: str,
        second_password: str,
        told: Callable[[RestoreStep], None] = lambda _: None,
    ) -> RestorePlan:
        """Put a copy in the place of the journal; the session ends, and the former file stays beside it.

        Args:
            session: of the person who restores.
            file: the copy.
            second: login of the deputy head or principal who stands beside.
            second_password: their password.
            told: who hears which step begins; from the third on nothing can be stopped.

        Raises:
            NotAllowedError: restoring is not among the person's duties.
            SamePersonError, SecondPersonError: two people are needed, one of them a deputy head or the principal.
            AccessError: the password of the second person.
            BackupDamagedError, BackupForeignError, DeviceError: the journal stays as it was.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        witness = self._replacing.witness(session, second, second_password)
        told(RestoreStep.CHECK)
        plan = self.plan(session, file)
        told(RestoreStep.OPEN)
        with opened_backup(session, file) as backup:
            told(RestoreStep.BUILD)
            self._switch(session, backup, RestorePerformed(file.name, witness, plan.differences))
        return plan

    def _switch(self, session: Session, backup: OpenBackup, change: RestorePerformed) -> None:
        def build(new: Path, key: bytes) -> None:
            build_generation(backup.database, new, old_key=backup.key, new_key=key)

        certified = certified_recipients(backup.reading)
        self._replacing.switch(session, build, [change], certified=certified)


def _missing(these: Sequence[LogFeed], others: Sequence[LogFeed]) -> Counter[int | None]:
    """Count the entries of some feeds that others do not hold, by the class group of the feed."""
    held = {(feed.feed, entry.header) for feed in others for entry in feed.entries}
    found: Counter[int | None] = Counter()
    for feed in these:
        found[feed.class_group] += sum((feed.feed, entry.header) not in held for entry in feed.entries)
    return +found
