"""Values around the vault: what a new one starts with, and what a session holds while it is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.security.passwords import DEFAULT, KdfParameters
from ejournal_desktop.security.vault_body import VaultBody, workstation_identity

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.keys import SigningKey, UserKeys
    from ejournal_desktop.security.recovery import RecoverySecret


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What a new vault starts with."""

    school: str
    database_file: str
    minimum_program: str
    is_training: bool = False
    parameters: KdfParameters = DEFAULT


@dataclass(frozen=True, slots=True)
class VaultReading:
    """The vault before anybody unlocked it; ``has_spare`` is false while the second copy cannot be written."""

    body: VaultBody
    was_repaired: bool
    has_spare: bool


@dataclass(frozen=True, slots=True)
class OpenVault:
    """The vault and the database key, as one session knows them."""

    body: VaultBody
    dek: bytes = field(repr=False)

    @property
    def workstation_identity(self) -> str:
        """The text that opens age files sealed to ``body.workstation``."""
        return workstation_identity(self.dek)


@dataclass(frozen=True, slots=True)
class UnlockedVault(OpenVault):
    """A session opened by a password; ``must_change`` when that was a one-time code."""

    account: AccountId
    keys: UserKeys
    must_change: bool

    @property
    def signing(self) -> SigningKey:
        """The key that signs what this person does."""
        return self.keys.signing

    @property
    def identity(self) -> str:
        """The text that opens age files sealed to this person."""
        return self.keys.identity

    @property
    def head_key(self) -> bytes:
        """The key of this person's sealed heads."""
        return self.keys.head_key

    @property
    def desk_key(self) -> bytes:
        """The key of what this person leaves at this computer."""
        return self.keys.desk_key


@dataclass(frozen=True, slots=True)
class RecoveredVault(OpenVault):
    """A session opened by the recovery sheet."""

    recovery: RecoverySecret
