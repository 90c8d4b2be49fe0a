"""Looking at a copy of the base: reopened, every signed entry checked, the log replayed, or compared with the base."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.readmodels.restoring import BackupReport
from ejournal_desktop.security.errors import DamagedSlotError, UnknownAccountError
from ejournal_desktop.security.slots import open_dek
from ejournal_desktop.security.vault_body import VaultFile
from ejournal_desktop.services.custody_errors import BackupDamagedError, BackupForeignError, JournalDiffersError
from ejournal_desktop.services.trust import authority_of, verify_labelled
from ejournal_desktop.storage.backup import sound_copy
from ejournal_desktop.storage.generations import remove_generation
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state, digest_of_state
from ejournal_desktop.storage.queries.log_heads import entry_hash_at, feed_heads
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.backup_file import read_backup
from ejournal_desktop.sync.errors import CopyStoppedError, DamagedArchiveError, NewerArchiveError
from ejournal_desktop.sync.log_check import check_feed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable
    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


def never() -> bool:
    """Say that nobody stopped it."""
    return False


@dataclass(frozen=True, slots=True)
class OpenBackup:
    """A backup taken apart: its database beside the journal, the key of it, and a view of its content."""

    database: Path
    key: bytes = field(repr=False)
    reading: Reading = field(repr=False)


@contextmanager
def opened_backup(session: Session, file: Path) -> Iterator[OpenBackup]:
    """Give a backup taken apart beside the journal, after its file was checked; it is removed again at the end.

    Raises:
        BackupDamagedError, BackupForeignError: as their names say.
        DeviceError: it cannot be read, or the disk of this computer is full.
    """
    target = session.database.path.parent / f"~opened-{secrets.token_hex(4)}.db"
    try:
        with translated_os_errors():
            members = read_backup(file, target)
        key = _key_of(session, members.vault)
        with sound_copy(target, key) as reading:
            yield OpenBackup(target, key, reading)
    except DamagedArchiveError as error:
        raise BackupDamagedError from error
    finally:
        remove_generation(target)


@dataclass(frozen=True, slots=True)
class ExaminedBackup:
    """A backup after its full check: what it holds, its log and its state."""

    report: BackupReport
    feeds: tuple[LogFeed, ...] = field(repr=False)
    state: tuple[StateTable, ...] = field(repr=False)


def checked(session: Session, file: Path, is_stopped: Callable[[], bool] = never) -> BackupReport:
    """Reopen a backup and check pages, structure, every signed entry and the replay.

    Raises:
        CopyStoppedError: it was stopped between two parts of the check.
        BackupDamagedError, BackupForeignError, DeviceError: see ``opened_backup``.
    """
    return examined(session, file, is_stopped).report


def checked_own(session: Session, file: Path, is_stopped: Callable[[], bool] = never) -> BackupReport:
    """Check a copy that was just made; what is wrong with it and with the base alike is not laid to the copy.

    Raises:
        CopyStoppedError, BackupDamagedError, DeviceError: see ``checked``.
        JournalDiffersError: the base is not what its log says.
    """
    try:
        return checked(session, file, is_stopped)
    except BackupDamagedError as error:
        compared(session, file, is_stopped)
        raise JournalDiffersError from error


def compared(session: Session, file: Path, is_stopped: Callable[[], bool] = never) -> BackupReport:
    """Reopen a copy that was just made, and compare its log with the base, which may have gone on meanwhile.

    Raises:
        CopyStoppedError: it was stopped before.
        BackupDamagedError: it is not what the base is.
        DeviceError: it cannot be read, or the disk is full.
    """
    _go_on(is_stopped)
    with opened_backup(session, file) as backup:
        heads, digest = feed_heads(backup.reading), digest_of_state(backup.reading)
    with session.database.read() as reading:
        if any(entry_hash_at(reading, feed=feed, sequence=last) != head for feed, last, head in heads):
            raise BackupDamagedError
    entries = sum(last for _, last, _ in heads)
    return BackupReport(file.name, entries, len(heads), digest, _hash_of(file))


def examined(session: Session, file: Path, is_stopped: Callable[[], bool] = never) -> ExaminedBackup:
    """Check a backup in full and return what it holds, so that nobody has to open it twice.

    Raises:
        CopyStoppedError: it was stopped between two parts of the check.
        BackupDamagedError, BackupForeignError, DeviceError: see ``opened_backup``.
    """
    _go_on(is_stopped)
    try:
        with opened_backup(session, file) as backup:
            _go_on(is_stopped)
            feeds, state = all_feeds(backup.reading), all_state(backup.reading)
            digest = digest_of_state(backup.reading)
    except (BackupForeignError, NewerArchiveError):
        raise
    except TrustError as error:
        raise BackupDamagedError from error
    require_sound_log(session.vault.body, feeds, digest, is_stopped)
    report = BackupReport(file.name, sum(len(feed.entries) for feed in feeds), len(feeds), digest, _hash_of(file))
    return ExaminedBackup(report, feeds, state)


def _key_of(session: Session, vault: bytes) -> bytes:
    """Return the key of the database in a backup, which may be older than the present one."""
    try:
        file = VaultFile.parse(vault)
        if file.body.school != session.vault.body.school:
            raise BackupForeignError
        dek = open_dek(file.body.user(session.signed_in.account), [session.vault.identity])
        file.require_authentic(dek)
    except (UnknownAccountError, DamagedSlotError) as error:
        raise BackupForeignError from error
    return dek


def _hash_of(file: Path) -> str:
    with translated_os_errors():
        return sha256(file.read_bytes()).hexdigest()


def _go_on(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise CopyStoppedError


def require_sound_log(
    body: VaultBody, feeds: tuple[LogFeed, ...], digest: str, is_stopped: Callable[[], bool] = never
) -> None:
    """Check every signed entry of a copy of the base, and that its state is what follows from them.

    Raises:
        CopyStoppedError: it was stopped between two feeds.
        BackupDamagedError: an entry does not hold, or the state is another.
    """
    authority = authority_of(feeds, school=body.school, root=body.recoveries[-1].root)
    try:
        for feed in feeds:
            _go_on(is_stopped)
            check_feed(feed, authority=authority, verify=verify_labelled)
    except TrustError as error:
        raise BackupDamagedError from error
    _go_on(is_stopped)
    with replayed(feeds) as fold:
        if fold.unreadable or digest_of_state(fold) != digest:
            raise BackupDamagedError
