"""The school's recovery secret: 32 bytes, shown and printed once, never stored (security.md D-14).

From it come the age identity that opens every vault and archive, and the school's root signing key.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ejournal_desktop.security import bech32
from ejournal_desktop.security.derivation import KEY_LENGTH, derived
from ejournal_desktop.security.errors import RecoveryTextError
from ejournal_desktop.security.keys import SigningKey, identity_text, recipient_of

if TYPE_CHECKING:
    from typing import Self

GROUP: Final = 4
_PREFIX: Final = "ejr"
_TEXT_LENGTH: Final = 62
_SEPARATORS: Final = re.compile(r"[\s\-‐-―]+")


@dataclass(frozen=True, slots=True)
class RecoverySecret:
    """The secret on the two sealed sheets."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Return a new random secret."""
        return cls(secrets.token_bytes(KEY_LENGTH))

    @classmethod
    def parse(cls, typed: str) -> Self:
        """Return the secret behind the printed text; spaces, dashes and letter case do not matter.

        Raises:
            RecoveryTextError: with the number of the group that holds the slip, where one slip explains it.
        """
        text = _SEPARATORS.sub("", typed).casefold()
        try:
            _require_form(text)
            return cls(bech32.decoded(_PREFIX, text))
        except ValueError as error:
            place = bech32.place_of_slip(_PREFIX, text)
            raise RecoveryTextError(group=0 if place is None else place // GROUP + 1) from error

    @property
    def text(self) -> str:
        """The printed form: Bech32 with its checksum, in groups of four."""
        letters = bech32.encoded(_PREFIX, self.secret)
        return " ".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))

    @property
    def identity(self) -> str:
        """The ``AGE-SECRET-KEY-1…`` line with which the age tool alone opens archives."""
        return identity_text(derived(self.secret, "ejournal/recovery-identity/1"))

    @property
    def recipient(self) -> str:
        """The recipient of every vault and archive."""
        return recipient_of(self.identity)

    @property
    def root(self) -> SigningKey:
        """The school's root signing key; its public half is the fingerprint on paper."""
        return SigningKey(derived(self.secret, "ejournal/root-key/1"))


def _require_form(text: str) -> None:
    """Refuse a wrong beginning or length, naming the group where the text stops being right."""
    beginning = _PREFIX + "1"
    if not text.startswith(beginning):
        raise RecoveryTextError(group=1)
    if len(text) < _TEXT_LENGTH:
        raise RecoveryTextError(group=len(text) // GROUP + 1)
    if len(text) > _TEXT_LENGTH:
        raise RecoveryTextError(group=_TEXT_LENGTH // GROUP + 1)
