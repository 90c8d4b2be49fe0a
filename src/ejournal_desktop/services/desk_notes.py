"""What a person finds again at this computer: the PIN, the place they left and what was half typed (ux.md D9)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.security.desk_notes import leave_note, note_left

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class DeskNote:
    """A person's own note at this computer; ``left`` is what the windows wrote, ``is_told_of_pin`` an offer made."""

    pin: str = field(default="", repr=False)
    left: str = field(default="", repr=False)
    is_told_of_pin: bool = False


def desk_note(session: Session) -> DeskNote:
    """Return the note of the signed-in person; an empty one where there is none.

    Raises:
        DeviceError: the data folder cannot be read.
    """
    vault = session.vault
    content = note_left(session.database.path.parent, vault.account, vault.desk_key)
    try:
        found = json.loads(content or b"{}")
        return DeskNote(str(found["pin"]), str(found["left"]), bool(found["is_told_of_pin"]))
    except (ValueError, KeyError, TypeError):
        return DeskNote()


def keep_desk_note(session: Session, note: DeskNote) -> None:
    """Keep a note for the signed-in person, sealed under their own key.

    Raises:
        DeviceError: the data folder cannot be written; the former note stands.
    """
    vault = session.vault
    content = json.dumps(asdict(note), ensure_ascii=False).encode()
    leave_note(session.database.path.parent, vault.account, vault.desk_key, content)
