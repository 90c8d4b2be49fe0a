"""Encrypted copies of the whole base: made by themselves, rotated, each reopened and checked (S1-5g, S4-6.1, D-28)."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from ejournal_desktop.domain.changes_custody import BackupWritten
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.rotation import kept_copies
from ejournal_desktop.files.durable import flush_folder, translated_os_errors
from ejournal_desktop.readmodels.restoring import BackupFile, BackupReport
from ejournal_desktop.security.vault_body import VaultFile
from ejournal_desktop.services.backup_check import checked, checked_own, compared, never
from ejournal_desktop.services.checkpoints import sign_checkpoint
from ejournal_desktop.storage.backup import copy_database
from ejournal_desktop.storage.generations import remove_generation
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.custody import last_backup_here
from ejournal_desktop.sync.backup_file import backup_moment, backup_name, write_backup
from ejournal_desktop.sync.carriers import marker_id
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

Look: TypeAlias = "Callable[[Session, Path, Callable[[], bool]], BackupReport]"
"""How a copy that was just made is looked at."""

BACKUP_FOLDER = "backups"
OPENED_COPIES, UNFINISHED_COPIES = "~opened-*.db*", "~backup-*"
"""Patterns of the names of what is removed again at the end of every act."""
LOCAL, BEFORE_EXCHANGE = "local", "exchange"
"""Where copies of this computer are noted: those that were checked in full, and those before a bundle was taken."""


class BackupsService:
    """Copies of the base on this computer and on carriers."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def local(self, session: Session) -> tuple[BackupFile, ...]:
        """Return the copies on this computer, the newest first."""
        return found_backups(session.database.path.parent / BACKUP_FOLDER)

    def make_due(self, session: Session) -> BackupReport | None:
        """Make today's copy on this computer unless there is one; done at the first lock of the day, for anybody.

        Raises:
            JournalDiffersError: the base is not what its log says; no copy is kept.
            DeviceError: the disk is full or faulty; earlier copies are untouched.
        """
        return self._made_here(session) if self.is_due(session) else None

    def is_due(self, session: Session) -> bool:
        """Tell whether this day has no copy on this computer yet."""
        with session.database.read() as reading:
            last = last_checked_here(session, reading)
        return last is None or last.date() != self._clock.now().date()

    def create_local(self, session: Session, *, is_stopped: Callable[[], bool] = never) -> BackupReport:
        """Make a copy on this computer now, and let go of those the rotation does not keep.

        Raises:
            NotAllowedError: backups are not among the person's duties.
            CopyStoppedError: it was stopped before the copy was found whole.
            JournalDiffersError: the base is not what its log says; no copy is kept.
            DeviceError: the disk is full or faulty; earlier copies are untouched.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        return self._made_here(session, is_stopped)

    def create(self, session: Session, folder: Path, *, is_stopped: Callable[[], bool] = never) -> BackupReport:
        """Write a copy of the whole base to a folder of a carrier and read it back.

        Raises:
            NotAllowedError: backups are not among the person's duties.
            JournalDiffersError: the base is not what its log says; nothing is written.
            DeviceError: the carrier is full, read-only, gone or differs when read back; nothing else on it is touched.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        place = _folder(session.database.path.parent / BACKUP_FOLDER)
        file = self._packed(session, place)
        try:
            report = checked_own(session, file, is_stopped)
            copy_to_carrier(file, folder, file.name, watch=CopyWatch(is_stopped=is_stopped))
        finally:
            with translated_os_errors():
                file.unlink(missing_ok=True)
        self._register(session, report, marker_id(folder) or str(folder.name))
        return report

    def verify(self, session: Session, file: Path, *, is_stopped: Callable[[], bool] = never) -> BackupReport:
        """Open a copy, check its file, every signed entry and the replay of its log.

        Raises:
            NotAllowedError: backups are not among the person's duties.
            CopyStoppedError: it was stopped.
            BackupDamagedError, BackupForeignError: as their names say.
            DeviceError: it cannot be read, or the disk of this computer is full.
        """
        session.require(Action.BACKUP_AND_RESTORE)
        return checked(session, file, is_stopped)

    @contextmanager
    def before_change(self, session: Session, is_stopped: Callable[[], bool] = never) -> Iterator[BackupReport]:
        """Make a copy on this computer before something great; it stays only when that comes to a good end.

        Nothing is written to the log before the end, so that what was found out about the log still holds. The copy is
        reopened and compared with the base; its signatures and its replay are the matter of the daily copy.

        Raises:
            CopyStoppedError: it was stopped before the copy was found whole.
            DeviceError: the disk is full or faulty; earlier copies are untouched.
        """
        with self._kept_here(session, compared, BEFORE_EXCHANGE, is_stopped) as report:
            yield report

    def _made_here(self, session: Session, is_stopped: Callable[[], bool] = never) -> BackupReport:
        with self._kept_here(session, checked_own, LOCAL, is_stopped) as report:
            pass
        sign_checkpoint(session, self._clock.now(), with_state=True)
        return report

    @contextmanager
    def _kept_here(
        self, session: Session, look: Look, place: str, is_stopped: Callable[[], bool]
    ) -> Iterator[BackupReport]:
        """Make a copy on this computer, look at it, and keep it when the block ends well."""
        folder = _folder(session.database.path.parent / BACKUP_FOLDER)
        file = self._packed(session, folder)
        try:
            report = look(session, file, is_stopped)
            yield report
        except BaseException:
            file.unlink(missing_ok=True)
            raise
        self._register(session, report, place)
        _rotate(folder)

    def _packed(self, session: Session, place: Path) -> Path:
        """Write the copy under an unfinished name, flush it, and give it its own."""
        moment = self._clock.now()
        file = place / backup_name(moment, secrets.token_hex(4))
        part, copy = file.with_name(f"~{file.name}.part"), file.with_name(f"~{file.name}.db")
        try:
            copy_database(session.database.path, session.vault.dek, copy)
            vault = VaultFile.pack(self._vault.read().body, session.vault.dek).to_bytes()
            with translated_os_errors():
                write_backup(part, vault, copy)
                part.replace(file)
                flush_folder(place)
        finally:
            remove_generation(copy)
            with translated_os_errors():
                part.unlink(missing_ok=True)
        return file

    def _register(self, session: Session, report: BackupReport, place: str) -> None:
        change = BackupWritten(report.file_name, place, report.sha256)
        with session.database.write(session.actor(Action.BACKUP_AND_RESTORE)) as work:
            work.record(STAFF, [change])


def last_checked_here(session: Session, reading: Reading) -> datetime | None:
    """Return when the last copy that still lies on this computer was made and checked in full."""
    files = {backup.file_name for backup in found_backups(session.database.path.parent / BACKUP_FOLDER)}
    return last_backup_here(reading, LOCAL, files)


def found_backups(folder: Path) -> tuple[BackupFile, ...]:
    """Return the backups in a folder, the newest first.

    Raises:
        DeviceError: the folder cannot be read.
    """
    found = []
    with translated_os_errors():
        for path in folder.iterdir() if folder.is_dir() else ():
            moment = backup_moment(path.name)
            if moment is not None:
                found.append(BackupFile(str(path), path.name, path.stat().st_size, moment))
    return tuple(sorted(found, key=lambda backup: backup.moment, reverse=True))


def _rotate(place: Path) -> None:
    """Remove the copies that are not kept; only after a new one was made and checked."""
    copies = {backup.path: backup.moment for backup in found_backups(place)}
    kept = kept_copies(copies)
    with translated_os_errors():
        for path in copies.keys() - kept:
            (place / path).unlink(missing_ok=True)


def _folder(place: Path) -> Path:
    with translated_os_errors():
        place.mkdir(mode=0o700, exist_ok=True)
    return place
