"""Quick lock: a person's keys sealed in memory under six digits and a secret of this process (security.md D-15)."""

from __future__ import annotations

import re
import secrets
from typing import Final

from ejournal_desktop.security.derivation import KEY_LENGTH, open_under, seal_under
from ejournal_desktop.security.errors import (
    DamagedSealedError,
    PinDroppedError,
    PinFormError,
    PinGuessableError,
    WrongPinError,
)
from ejournal_desktop.security.keys import SEED_LENGTH, UserKeys

PIN_TRIES: Final = 5
_PIN: Final = re.compile(r"[0-9]{6}")
_LABEL: Final = "ejournal/quick-lock/1"
_RUNS: Final = ("01234567890", "09876543210")


def require_good_pin(pin: str) -> None:
    """Refuse a PIN that is no PIN, or the first that anybody would try.

    Raises:
        PinFormError: it is not six digits.
        PinGuessableError: one digit or one pair or one group of three over and over, or six digits in a row.
    """
    if not _PIN.fullmatch(pin):
        raise PinFormError
    is_repeated = any(pin == pin[:length] * (len(pin) // length) for length in (1, 2, 3))
    if is_repeated or any(pin in run for run in _RUNS):
        raise PinGuessableError


class QuickLock:
    """The sealed keys of one person who stepped away; after five wrong PINs they are gone.

    Args:
        keys: the keys to seal.
        pin: six digits, chosen by the person for this session.

    Raises:
        PinFormError: the PIN is not six digits.
    """

    __slots__ = ("_left", "_process_secret", "_sealed")

    def __init__(self, keys: UserKeys, *, pin: str) -> None:
        self._process_secret = secrets.token_bytes(KEY_LENGTH)
        self._left = PIN_TRIES
        self._sealed: bytes | None = seal_under(self._key(pin), keys.seed + keys.exchange, label=_LABEL)

    @property
    def is_dropped(self) -> bool:
        """Whether the keys are gone."""
        return self._sealed is None

    def open(self, pin: str) -> UserKeys:
        """Return the keys.

        Raises:
            WrongPinError: with the number of tries left.
            PinDroppedError: no try is left; the password is needed.
            PinFormError: the PIN is not six digits; this costs no try.
        """
        key = self._key(pin)
        if self._sealed is None:
            raise PinDroppedError
        try:
            opened = open_under(key, self._sealed, label=_LABEL)
        except DamagedSealedError as error:
            raise self._counted() from error
        self._left = PIN_TRIES
        return UserKeys(seed=opened[:SEED_LENGTH], exchange=opened[SEED_LENGTH:])

    def drop(self) -> None:
        """Forget the keys: full lock."""
        self._sealed = None
        self._process_secret = b""

    def _counted(self) -> WrongPinError | PinDroppedError:
        self._left -= 1
        if self._left > 0:
            return WrongPinError(left=self._left)
        self.drop()
        return PinDroppedError()

    def _key(self, pin: str) -> bytes:
        if not _PIN.fullmatch(pin):
            raise PinFormError
        return self._process_secret + pin.encode("ascii")

    def __repr__(self) -> str:
        return f"QuickLock(left={self._left})"
