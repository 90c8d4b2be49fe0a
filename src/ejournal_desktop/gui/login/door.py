"""What the log-in needs to know and may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.access import LockedSession
    from ejournal_desktop.services.session import Session


class AccessDoor(Protocol):
    """The part of the access service that the window uses."""

    def login_choices(self) -> Sequence[LoginChoice]:
        """Return who may log in on this computer."""
        ...

    def sign_in(self, handle: str, password: str) -> Session:
        """Open the journal for a person."""
        ...

    def lock(self, session: Session) -> LockedSession:
        """Close the journal behind a person who stays at the computer."""
        ...

    def unlock(self, locked: LockedSession, password: str) -> Session:
        """Open the journal again for the person who locked it."""
        ...

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person."""
        ...


@dataclass(frozen=True, slots=True)
class LoginHint:
    """A log-in of the training school, where it is no secret; ``duty`` is a word of the handed-out list."""

    label: str
    handle: str
    duty: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoginFacts:
    """What the log-in page shows before anybody is known."""

    school: str
    workstation: str
    version: str
    is_training: bool = False
    hints: tuple[LoginHint, ...] = ()
