"""A new key for the base, as a new generation of its file (security.md D-16, D-25)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.generations import (
    build_generation,
    condemn,
    next_name,
    remove_condemned,
    remove_generation,
)
from ejournal_desktop.storage.queries.people import certified_recipients

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session

KEY_BYTES = 32


class RekeyingService:
    """Gives the base a new key when somebody may have kept the old one."""

    def __init__(self, vault: VaultStore) -> None:
        self._vault = vault

    def rekey(self, session: Session) -> None:
        """Move the journal under a new key; the session ends with it, and everybody signs in as before.

        Raises:
            NotAllowedError: accounts are not among the person's duties.
            DeviceError: the disk is full or faulty; the journal stays under its old key.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        rekeyed(self._vault, session, session.vault)


def rekeyed(store: VaultStore, session: Session, vault: UnlockedVault) -> UnlockedVault:
    """Build the next generation under a new key, point the vault at it, and destroy the old file.

    Whoever is interrupted in between leaves a note, and the next log-in destroys it.

    Raises:
        DeviceError: the disk is full or faulty; the vault points at the old file, which is whole.
        UncertifiedRecipientError: a slot names a recipient that nobody certified.
    """
    old = session.database.path
    with session.database.read() as reading:
        known = certified_recipients(reading)
    condemn(old)
    session.database.close()
    try:
        return switched(store, vault, old, secrets.token_bytes(KEY_BYTES), known)
    finally:
        remove_condemned(old.parent, store.read().body.database.file)


def switched(store: VaultStore, vault: UnlockedVault, old: Path, key: bytes, certified: Iterable[str]) -> UnlockedVault:
    """Build the next generation under a key, verify it, and point the vault at it; the old file stays.

    Raises:
        DeviceError, UncertifiedRecipientError: the vault points at the old file.
    """
    name = next_name(vault.body.database.file)
    new = old.with_name(name)
    build_generation(old, new, old_key=vault.dek, new_key=key)
    recipients = frozenset((*certified, *(slot.recipient for slot in vault.body.recoveries)))
    try:
        return store.replace_database(vault, name, key, certified=recipients)
    except BaseException:
        remove_generation(new)
        raise
