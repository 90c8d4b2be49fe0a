"""The files beside the base that a person finds again: their note, and what they saw of the log."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.services.desk_notes import desk_note, keep_desk_note
from ejournal_desktop.services.heads import remember_heads

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.services.desk_notes import DeskNote
    from ejournal_desktop.services.session import Session


class DeskPapers:
    """Writes them one after another: each is read and written anew by whoever goes."""

    def __init__(self) -> None:
        self._turn = Lock()

    def change_note(self, session: Session, change: Callable[[DeskNote], DeskNote]) -> None:
        """Change the note of the signed-in person.

        Raises:
            DeviceError: the data folder cannot be read or written; the former note stands.
        """
        with self._turn:
            note = desk_note(session)
            changed = change(note)
            if changed != note:
                keep_desk_note(session, changed)

    def put_away(self, session: Session, left: str | None) -> None:
        """Remember what a person saw of the log; ``None`` keeps what was left before.

        A full disk must not keep anybody signed in: what cannot be written stays as it was.
        """
        with self._turn, suppress(DeviceError):
            remember_heads(session)
        if left is not None:
            with suppress(DeviceError):
                self.change_note(session, lambda note: replace(note, left=left))
