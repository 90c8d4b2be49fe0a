"""What the log-in needs to know and may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.access import Arrival
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class JudgedFile:
    """What is said of a file that was checked without keys, and the value of the ``NoticeKind`` it is shown as."""

    words: str
    kind: str


class AccessDoor(Protocol):
    """The part of the services that the window itself uses; all but ``has_pin`` are called on a thread of work."""

    def login_choices(self) -> Sequence[LoginChoice]:
        """Return who may log in on this computer."""
        ...

    def has_pin(self, handle: str) -> bool:
        """Tell whether a person may come back by the PIN; answers at once."""
        ...

    def enter(self, handle: str, password: str) -> Arrival:
        """Open the journal for a person."""
        ...

    def take_password(self, handle: str, code: str, password: str) -> Arrival:
        """Put a password in place of a one-time code, and open the journal."""
        ...

    def enter_by_pin(self, handle: str, pin: str) -> Arrival:
        """Open the journal for a person who gave the password today."""
        ...

    def judged(self, file: Path) -> JudgedFile:
        """Check an archive file as far as that goes without keys."""
        ...

    def tell_of_alarm(self, arrival: Arrival, text: str) -> int:
        """Send the deputy heads a note about what the log lacks."""
        ...

    def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Let the person come back by a PIN."""
        ...

    def remove_pin(self, session: Session) -> None:
        """Let the person come back by the password only."""
        ...

    def drop_pins(self) -> None:
        """Ask everybody for the password at the next return; answers at once."""
        ...

    def lock(self, session: Session, left: str, *, is_at_work: bool = False) -> bool:
        """Close the journal behind a person who stays at the computer, or tell that ``back_up`` will close it.

        Where something they began goes on, ``end_work`` will, unless ``back_up`` does.
        """
        ...

    def end_work(self, session: Session) -> None:
        """Close the journal of a locked session, now that everything under it has ended."""
        ...

    def back_up(self, session: Session) -> None:
        """Make the copy of the day and then close the journal of a locked session."""
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
class LanguageChoice:
    """A language of the screens: its code, and its name in itself."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class LoginFacts:
    """What the log-in page shows before anybody is known; ``language`` is the code of the one in use."""

    school: str
    workstation: str
    version: str
    is_training: bool = False
    hints: tuple[LoginHint, ...] = ()
    language: str = ""
    languages: tuple[LanguageChoice, ...] = ()
