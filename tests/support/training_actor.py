"""A signer with a fixed key and a clock that is told the time, to store the acts of the training school."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ejournal_desktop.kernel.identifiers import AccountId, make_identifier
from ejournal_desktop.storage.log import ENTRY_LABEL, Actor

if TYPE_CHECKING:
    from datetime import datetime

DEVICE = 77
DATABASE_KEY = bytes(range(32))
_SIGNING_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@dataclass(slots=True)
class ToldClock:
    """A clock that stands until it is told another moment."""

    moment: datetime

    def now(self) -> datetime:
        """Return the moment it was told."""
        return self.moment


def fixed_actor(role: str) -> Actor:
    """Return an actor whose key is the same in every run."""
    account = AccountId(make_identifier(DEVICE, 5))
    return Actor(account, role, "AAECAwQFBgc", lambda header: _SIGNING_KEY.sign(ENTRY_LABEL.encode() + b"\0" + header))
