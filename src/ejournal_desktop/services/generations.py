"""Generations of the database at log-in: an older program's is brought up to date, old ones go (security.md D-25)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import TEMPORARY_PREFIX, TEMPORARY_SUFFIX, remove_leftovers
from ejournal_desktop.kernel.errors import DeviceError, TrustError
from ejournal_desktop.services.backups import BACKUP_FOLDER, OPENED_COPIES, UNFINISHED_COPIES
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import DatabaseMissingError
from ejournal_desktop.storage.generations import (
    build_generation,
    needs_migration,
    next_name,
    remove_condemned,
    remove_expired,
    remove_generation,
    remove_half_built,
    stamp_left,
)
from ejournal_desktop.storage.queries.people import certified_recipients

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore


def brought_up_to_date(folder: Path, store: VaultStore, vault: UnlockedVault, clock: Clock) -> UnlockedVault:
    """Return the vault as it points at a database of today's schema; the former file stays beside it.

    Raises:
        DatabaseMissingError: the vault points at a file that is not there.
        TrustError, DeviceError: the new generation could not be built; the vault points at the old one.
    """
    current = vault.body.database.file
    if not (folder / current).exists():
        raise DatabaseMissingError
    remove_half_built(folder, current)
    remove_condemned(folder, current)
    if not needs_migration(folder / current, vault.dek):
        with suppress(DeviceError, TrustError):  # nobody is kept out because an old file must stay
            remove_expired(folder, current, vault.dek, clock.now())
        return vault
    name = next_name(current)
    build_generation(folder / current, folder / name, old_key=vault.dek, new_key=vault.dek)
    try:
        recipients = _certified(folder / name, vault, clock)
        stamp_left(folder / current, clock.now())
        return store.replace_database(vault, name, vault.dek, certified=recipients)
    except BaseException:
        remove_generation(folder / name)
        raise


def unfinished_files(folder: Path) -> tuple[Path, ...]:
    """Return what ``remove_unfinished`` would delete."""
    small = folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}")
    return (*small, *folder.glob(OPENED_COPIES), *(folder / BACKUP_FOLDER).glob(UNFINISHED_COPIES))


def remove_unfinished(folder: Path) -> None:
    """Delete what a killed program was still writing: small files, opened copies of the base, copies half made.

    Only whoever holds the process lock may do it, before anything is written.

    Raises:
        DeviceError: the folder cannot be written.
    """
    remove_leftovers(folder)
    remove_leftovers(folder, OPENED_COPIES)
    remove_leftovers(folder / BACKUP_FOLDER, UNFINISHED_COPIES)


def _certified(path: Path, vault: UnlockedVault, clock: Clock) -> frozenset[str]:
    database = Database(path, vault.dek, clock)
    try:
        with database.read() as reading:
            known = certified_recipients(reading)
    finally:
        database.close()
    return frozenset((*known, *(slot.recipient for slot in vault.body.recoveries)))
