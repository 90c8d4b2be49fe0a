"""What is known of a data folder before anybody has logged in; the database is not touched."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from ejournal_desktop.security.vault import VaultStore


class VaultState(StrEnum):
    """Whether the data folder holds a journal."""

    MISSING = "missing"
    READY = "ready"


class EntranceService:
    """The plate beside the door of one data folder: is anything behind it, and who has a key."""

    def __init__(self, vault: VaultStore) -> None:
        self._vault = vault

    def vault_state(self) -> VaultState:
        """Tell whether there is a journal to log in to."""
        return VaultState.READY if self._vault.exists() else VaultState.MISSING

    def login_choices(self) -> tuple[LoginChoice, ...]:
        """Return who may log in on this computer, in alphabetical order of the logins.

        Raises:
            TrustError: the vault is damaged or newer than the program.
        """
        users = self._vault.read().body.users
        return tuple(LoginChoice(slot.handle, slot.label) for slot in sorted(users, key=lambda slot: slot.label))

    def is_training(self) -> bool:
        """Tell whether the data folder holds the training school.

        Raises:
            TrustError: the vault is damaged or newer than the program.
        """
        return self._vault.read().body.is_training
