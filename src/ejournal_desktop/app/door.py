"""The door of the log-in page: who may come in is known at once, the rest as soon as the program is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.access import AccessService, LockedSession
    from ejournal_desktop.services.entrance import EntranceService
    from ejournal_desktop.services.session import Session


class Door:
    """Passes on to the access service; called on the database thread, where waiting for it disturbs nobody.

    Args:
        entrance: what is known before anybody has logged in.
        access: returns the access service, loaded at the first call.
    """

    def __init__(self, entrance: EntranceService, access: Callable[[], AccessService]) -> None:
        self._entrance = entrance
        self._access = access

    def login_choices(self) -> Sequence[LoginChoice]:
        """Return who may log in on this computer."""
        return self._entrance.login_choices()

    def sign_in(self, handle: str, password: str) -> Session:
        """Open the journal for a person."""
        return self._access().sign_in(handle, password)

    def lock(self, session: Session) -> LockedSession:
        """Close the journal behind a person who stays at the computer."""
        return self._access().lock(session)

    def unlock(self, locked: LockedSession, password: str) -> Session:
        """Open the journal again for the person who locked it."""
        return self._access().unlock(locked, password)

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person."""
        self._access().sign_out(session)
