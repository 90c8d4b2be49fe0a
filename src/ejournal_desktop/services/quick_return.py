"""Who may come back to this computer by six digits today; it lives in the memory of this process only (ux.md 2.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.security.errors import PinDroppedError
from ejournal_desktop.security.pin import QuickLock
from ejournal_desktop.security.slots import folded_handle

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.keys import UserKeys


@dataclass(frozen=True, slots=True)
class _Armed:
    """The sealed keys of a person who gave the password on ``day``."""

    account: AccountId
    day: date
    lock: QuickLock


class QuickReturns:
    """The quick locks of everybody who logged in with the password today; a new day or a fifth wrong PIN ends one."""

    def __init__(self) -> None:
        self._armed: dict[str, _Armed] = {}

    def arm(self, handle: str, account: AccountId, keys: UserKeys, *, pin: str, day: date) -> None:
        """Let a person come back by a PIN for the rest of the day.

        Raises:
            PinFormError: the PIN is not six digits.
        """
        self._armed[folded_handle(handle)] = _Armed(account, day, QuickLock(keys, pin=pin))

    def is_armed(self, handle: str, day: date) -> bool:
        """Tell whether a person may come back by the PIN."""
        armed = self._armed.get(folded_handle(handle))
        return armed is not None and armed.day == day and not armed.lock.is_dropped

    def open(self, handle: str, pin: str, day: date) -> tuple[AccountId, UserKeys]:
        """Return account and keys of the person whose PIN this is.

        Raises:
            WrongPinError: with the number of tries left.
            PinDroppedError: the password is needed.
            PinFormError: the PIN is not six digits; this costs no try.
        """
        armed = self._armed.get(folded_handle(handle))
        if armed is None or not self.is_armed(handle, day):
            self.drop(handle)
            raise PinDroppedError
        return armed.account, armed.lock.open(pin)

    def drop(self, handle: str) -> None:
        """Let a person come back by the password only."""
        armed = self._armed.pop(folded_handle(handle), None)
        if armed is not None:
            armed.lock.drop()

    def drop_all(self) -> None:
        """Let everybody come back by the password only."""
        for handle in tuple(self._armed):
            self.drop(handle)
