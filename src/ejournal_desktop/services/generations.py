"""Bringing a journal of an older program up to date at log-in: a new generation of the database (security.md D-25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import DatabaseMissingError
from ejournal_desktop.storage.generations import (
    build_generation,
    needs_migration,
    next_name,
    remove_generation,
    remove_half_built,
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
    if not needs_migration(folder / current, vault.dek):
        return vault
    name = next_name(current)
    build_generation(folder / current, folder / name, old_key=vault.dek, new_key=vault.dek)
    try:
        recipients = _certified(folder / name, vault, clock)
        return store.replace_database(vault, name, vault.dek, certified=recipients)
    except BaseException:
        remove_generation(folder / name)
        raise


def _certified(path: Path, vault: UnlockedVault, clock: Clock) -> frozenset[str]:
    database = Database(path, vault.dek, clock)
    try:
        with database.read() as reading:
            known = certified_recipients(reading)
    finally:
        database.close()
    return frozenset((*known, *(slot.recipient for slot in vault.body.recoveries)))
