"""The public keys of the school, for whoever checks its archives with ordinary tools; no log-in is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.security.minisign import public_key_file
from ejournal_desktop.services.foundation import root_fingerprint

if TYPE_CHECKING:
    from ejournal_desktop.security.vault import VaultStore


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A signing key with its holder's login; ``minisign`` is the text of a public key file."""

    handle: str
    label: str
    minisign: str


@dataclass(frozen=True, slots=True)
class SchoolKeys:
    """The signing keys of everybody with a log-in, and the fingerprint of the root key as it stands on paper."""

    root_fingerprint: str
    root: str
    keys: tuple[PublicKey, ...]


class PublicKeysService:
    """Reads public keys out of the vault's open part."""

    def __init__(self, vault: VaultStore) -> None:
        self._vault = vault

    def school_keys(self) -> SchoolKeys:
        """Return the keys of this school.

        Raises:
            TrustError: there is no vault, or it is damaged or newer than the program.
        """
        body = self._vault.read().body
        root = body.recoveries[-1].root
        people = sorted(body.users, key=lambda slot: slot.handle)
        keys = tuple(PublicKey(slot.handle, slot.label, public_key_file(slot.public)) for slot in people)
        return SchoolKeys(root_fingerprint(root), public_key_file(root), keys)
