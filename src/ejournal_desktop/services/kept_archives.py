"""Archives kept for years: each is read again every three years, or renewed on another carrier (security.md D-56)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import ArchiveCopied, ArchiveRechecked
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.domain.retention import kept_until, next_check, years_of
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.custody import CheckedFile
from ejournal_desktop.readmodels.retention import KeptArchive
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.archive_targets import own_carrier
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.kept_archives import GOOD, stored_archives
from ejournal_desktop.sync.errors import NameTakenError
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier, hash_on_carrier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.domain.regulation_keeping import Retention
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.kept_archives import StoredArchive
    from ejournal_desktop.storage.reading import Reading


class KeptArchivesService:
    """The register of archives of past years, and reading them again."""

    def __init__(self, clock: Clock, check: ArchiveCheckService) -> None:
        self._clock = clock
        self._check = check

    def register(self, session: Session) -> tuple[KeptArchive, ...]:
        """Return the last archive of every class of past years on every carrier, what is due first.

        Those whose term of keeping is over are left out.

        Raises:
            NotAllowedError: archives are not among the person's duties.
        """
        session.require_reading(Action.MAKE_WEEKLY_ARCHIVE)
        with session.database.read() as reading:
            return kept_archives(reading, session.regulation.retention, self._clock.now().date())

    def recheck(
        self,
        session: Session,
        folder: Path,
        *,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[CheckedFile, ...]:
        """Read every kept archive that should stand on a carrier, and write down what was found of each.

        One that is damaged or gone is named and does not stop the others; who stops between two keeps what was read.

        Raises:
            NotAllowedError: archives are not among the person's duties.
            CarrierUnregisteredError, CarrierLostError: the drive is none of the school.
            DeviceError: the drive was pulled out, or the journal cannot be written.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        carrier = own_carrier(session, folder)
        rows = [row for row in self.register(session) if row.carrier == carrier]
        checked: list[CheckedFile] = []
        for place, row in enumerate(rows):
            if is_stopped():
                break
            progress(place, len(rows))
            outcome = self._outcome(session, folder / row.file_name)
            change = ArchiveRechecked(row.class_group, row.number, carrier, outcome)
            with session.database.write(session.actor(Action.MAKE_WEEKLY_ARCHIVE)) as work:
                work.record(STAFF, [change])
            checked.append(_found(row, outcome))
        progress(len(checked), len(rows))
        return tuple(checked)

    def renew(
        self,
        session: Session,
        source: Path,
        target: Path,
        *,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[CheckedFile, ...]:
        """Copy the kept archives of a carrier to another one: flash loses its charge, and nothing is overwritten.

        Each is verified before and read back after; one that is not whole is named and not copied. What stands on the
        other carrier already counts as copied when its bytes are the same.

        Raises:
            NotAllowedError: archives are not among the person's duties.
            CarrierUnregisteredError, CarrierLostError: one of the drives is none of the school.
            DeviceError: a drive is full, faulty or gone; what was copied before is whole and registered.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        carrier, fresh = own_carrier(session, source), own_carrier(session, target)
        rows = [row for row in self.register(session) if row.carrier == carrier]
        copied: list[CheckedFile] = []
        for place, row in enumerate(rows):
            if is_stopped():
                break
            progress(place, len(rows))
            outcome = self._outcome(session, source / row.file_name)
            if outcome == GOOD:
                outcome = _copied(source / row.file_name, target, CopyWatch(is_stopped=is_stopped))
            if outcome == GOOD:
                change = ArchiveCopied(row.class_group, row.number, fresh, row.manifest_hash)
                with session.database.write(session.actor(Action.MAKE_WEEKLY_ARCHIVE)) as work:
                    work.record(class_scope(row.class_group), [change])
            copied.append(_found(row, outcome))
        progress(len(copied), len(rows))
        return tuple(copied)

    def _outcome(self, session: Session, file: Path) -> str:
        try:
            word = self._check.verify(file, session).word
        except AppError as error:
            if not file.parent.is_dir():  # the drive was pulled out: nothing is known of the archive
                raise
            return error.code
        return GOOD if word in READABLE else word.value


def _copied(file: Path, target: Path, watch: CopyWatch) -> str:
    try:
        copy_to_carrier(file, target, file.name, watch=watch)
    except NameTakenError as error:
        is_same = hash_on_carrier(file) == hash_on_carrier(target / file.name)
        return GOOD if is_same else error.code
    return GOOD


def _found(row: KeptArchive, outcome: str) -> CheckedFile:
    is_good = outcome == GOOD
    return CheckedFile(row.file_name, is_good, "" if is_good else outcome)


def kept_archives(reading: Reading, retention: Retention, today: date) -> tuple[KeptArchive, ...]:
    """Return the archives of past years that must still be kept, those first that must be read again soonest."""
    years = years_of(retention, KeptDocument.JOURNAL)
    rows = [_kept(row, years, today) for row in stored_archives(reading, today)]
    current = [row for row in rows if row.until is None or row.until >= today]
    return tuple(sorted(current, key=lambda row: (row.next_check, row.school_year, row.class_title, row.label)))


def _kept(row: StoredArchive, years: int | None, today: date) -> KeptArchive:
    checked = row.checked.date()
    again = next_check(checked)
    return KeptArchive(
        class_group=row.class_group,
        class_title=row.class_title,
        school_year=row.school_year,
        number=row.number,
        file_name=row.file_name,
        manifest_hash=row.manifest_hash,
        carrier=row.carrier,
        label=row.label,
        until=kept_until(date.fromisoformat(row.year_ends), years),
        checked=checked,
        next_check=again,
        is_due=bool(row.trouble) or again <= today,
        trouble=row.trouble,
    )
