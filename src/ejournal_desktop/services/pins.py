"""The PINs of everybody at this computer: chosen once, good on each day on which the password was given (ux.md 2.5)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import AccessKind, TryKind
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.security.errors import PinDroppedError, WrongPinError
from ejournal_desktop.security.pin import require_good_pin
from ejournal_desktop.services.desk_notes import desk_note
from ejournal_desktop.services.door_book import note_secret
from ejournal_desktop.services.errors import PinNotAllowedError
from ejournal_desktop.services.quick_return import QuickReturns

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.keys import UserKeys
    from ejournal_desktop.services.desk_papers import DeskPapers
    from ejournal_desktop.services.door_book import DoorBook
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.tried_passwords import TriedPasswords


class Pins:
    """Kept sealed in each person's own note; what they open lives in the memory of this process only."""

    def __init__(self, passwords: TriedPasswords, papers: DeskPapers, book: DoorBook, clock: Clock) -> None:
        self._passwords = passwords
        self._papers = papers
        self._book = book
        self._clock = clock
        self._quick = QuickReturns()

    def is_armed(self, handle: str) -> bool:
        """Tell whether a person may come back by the PIN; the windows ask at every key, so nothing is read for it."""
        return self._quick.is_armed(handle, self._clock.now().date())

    def choose(self, session: Session, password: str, pin: str) -> None:
        """Let the person come back by six digits on every day on which the password was given.

        Raises:
            WrongPasswordError, ThrottledError: as at log-in.
            PinNotAllowedError: the regulation of the school allows no PIN.
            PinFormError, PinGuessableError: as their names say.
            DeviceError: the data folder cannot be written; nothing was changed.
        """
        if not session.regulation.access.is_pin_allowed:
            raise PinNotAllowedError
        require_good_pin(pin)
        self._passwords.unlocked(session.signed_in.handle, password)
        note_secret(session, AccessKind.PIN_SET)  # first: what cannot be written down is not done
        self._papers.change_note(session, lambda note: replace(note, pin=pin))
        self.arm(session)

    def remove(self, session: Session) -> None:
        """Let the person come back by the password only.

        Raises:
            DeviceError: the data folder cannot be written; the PIN works until the program is closed.
        """
        note_secret(session, AccessKind.PIN_REMOVED)
        self._papers.change_note(session, lambda note: replace(note, pin=""))
        self.drop(session.signed_in.handle)

    def arm(self, session: Session) -> None:
        """Let the person come back by the PIN they chose once, for the rest of this day."""
        handle, day = session.signed_in.handle, self._clock.now().date()
        self.drop(handle)
        with suppress(DeviceError):
            pin = desk_note(session).pin
            if pin and session.regulation.access.is_pin_allowed:
                self._quick.arm(handle, session.vault.account, session.vault.keys, pin=pin, day=day)

    def open(self, handle: str, pin: str) -> tuple[AccountId, UserKeys]:
        """Return account and keys of the person whose PIN this is; a wrong one is noted.

        Raises:
            WrongPinError: with the number of tries left.
            PinDroppedError: the password is needed.
            PinFormError: the PIN is not six digits; this costs no try.
        """
        is_armed = self.is_armed(handle)
        try:
            return self._quick.open(handle, pin, self._clock.now().date())
        except (WrongPinError, PinDroppedError):
            if is_armed:
                self._book.failed(handle, TryKind.PIN)
            raise

    def drop(self, handle: str) -> None:
        """Ask a person for the password at the next return."""
        self._quick.drop(handle)

    def drop_all(self) -> None:
        """Ask everybody for the password at the next return: the computer slept (security.md D-15)."""
        self._quick.drop_all()
