"""A login and a password are tried: every try is counted first, and a wrong one is noted (S1-2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import TryKind
from ejournal_desktop.security.errors import ExpiredCodeError, WrongPasswordError
from ejournal_desktop.security.throttle import Throttle
from ejournal_desktop.services.account_errors import OneTimeCodeError

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.door_book import DoorBook


class TriedPasswords:
    """Opens the vault of one data folder by a password."""

    def __init__(self, folder: Path, vault: VaultStore, book: DoorBook, clock: Clock) -> None:
        self._folder = folder
        self._vault = vault
        self._book = book
        self._clock = clock

    def unlocked(self, handle: str, password: str) -> UnlockedVault:
        """Return the vault opened by a password of the person's own.

        Raises:
            OneTimeCodeError: a code; a password has to be put in its place first.
            The errors of ``unlocked_by_any``.
        """
        vault = self.unlocked_by_any(handle, password)
        if vault.must_change:
            raise OneTimeCodeError
        return vault

    def unlocked_by_any(self, handle: str, password: str) -> UnlockedVault:
        """Return the vault opened by a password or a one-time code.

        Raises:
            WrongPasswordError: unknown login or wrong password.
            ExpiredCodeError: the one-time code is too old.
            ThrottledError: too many wrong tries.
        """
        throttle = Throttle(self._folder)
        throttle.count_try(handle, self._clock.now())
        try:
            vault = self._vault.unlock(handle, password)
        except (WrongPasswordError, ExpiredCodeError):
            self._book.failed(handle, TryKind.PASSWORD)
            raise
        throttle.succeeded(handle)
        return vault
