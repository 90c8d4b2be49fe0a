"""The door of the log-in page: who may come in is known at once, the rest as soon as the program is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.kernel.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.gui.login.door import JudgedFile
    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.access import AccessService, Arrival
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.entrance import EntranceService
    from ejournal_desktop.services.session import Session


class Door:
    """Passes on to the services; called on a thread of work, where waiting for them disturbs nobody.

    Args:
        entrance: what is known before anybody has logged in.
        inside: returns the services behind the log-in, loaded at the first call.
    """

    def __init__(self, entrance: EntranceService, inside: Callable[[], Inside]) -> None:
        self._entrance = entrance
        self._inside = inside
        self._access: AccessService | None = None

    def login_choices(self) -> Sequence[LoginChoice]:
        """Return who may log in on this computer."""
        return self._entrance.login_choices()

    def has_pin(self, handle: str) -> bool:
        """Tell whether a person may come back by the PIN; nobody may before somebody was in."""
        return self._access is not None and self._access.pins.is_armed(handle)

    def enter(self, handle: str, password: str) -> Arrival:
        """Open the journal for a person."""
        self._access = self._inside().access
        return self._access.enter(handle, password)

    def take_password(self, handle: str, code: str, password: str) -> Arrival:
        """Put a password in place of a one-time code, and open the journal."""
        self._access = self._inside().access
        return self._access.take_password(handle, code, password)

    def enter_by_pin(self, handle: str, pin: str) -> Arrival:
        """Open the journal for a person who gave the password today."""
        return self._inside().access.enter_by_pin(handle, pin)

    def judged(self, file: Path) -> JudgedFile:
        """Check an archive file as far as that goes without keys."""
        return self._inside().judged(file)

    def tell_of_alarm(self, arrival: Arrival, text: str) -> int:
        """Send the deputy heads a note about what the log lacks."""
        return self._inside().access.tell_of_alarm(arrival, text)

    def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Let the person come back by a PIN."""
        self._inside().access.pins.choose(session, password, pin)

    def remove_pin(self, session: Session) -> None:
        """Let the person come back by the password only."""
        self._inside().access.pins.remove(session)

    def drop_pins(self) -> None:
        """Ask everybody for the password at the next return."""
        if self._access is not None:
            self._access.pins.drop_all()

    def lock(self, session: Session, left: str, *, is_at_work: bool = False) -> bool:
        """Close the journal behind a person, or tell that the copy of the day is due and ``back_up`` will close it."""
        is_due = self._is_backup_due(session)
        self._inside().access.lock(session, left, is_lingering=is_due or is_at_work)
        return is_due

    def end_work(self, session: Session) -> None:
        """Close the journal of a locked session, now that everything under it has ended."""
        self._inside().access.end_lingering(session)

    def back_up(self, session: Session) -> None:
        """Make the copy of the day and then close the journal of a locked session."""
        inside = self._inside()
        try:
            inside.backups.make_due(session)
        finally:
            inside.access.end_lingering(session)

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person."""
        self._inside().access.sign_out(session)

    def _is_backup_due(self, session: Session) -> bool:
        try:
            return not session.database.is_closed and self._inside().backups.is_due(session)
        except AppError:  # nothing must keep a journal open behind somebody; the next lock asks again
            return False


class Inside(Protocol):
    """The services behind the log-in that the window itself uses."""

    @property
    def access(self) -> AccessService:
        """Logging in and out."""

    @property
    def backups(self) -> BackupsService:
        """Copies of the base."""

    def judged(self, file: Path) -> JudgedFile:
        """Check an archive file as far as that goes without keys."""
