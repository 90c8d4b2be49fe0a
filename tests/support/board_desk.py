"""The board on a desk: the shown page of somebody, a keyboard, a printer and the places for files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from support.key_driver import KeyDriver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.board.screen import BoardScreen
    from ejournal_desktop.services.session import Session
    from support.homeroom_window import KeptPaper


@dataclass(slots=True)
class SaidPlaces:
    """Answers every question for a file, and keeps what was shown."""

    folder: Path
    opened: Path | None = None
    shown: list[tuple[str, bytes, Callable[[], None] | None]] = field(default_factory=list)

    def to_open(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Return the file that was said."""
        del owner, title, filters
        return self.opened

    def to_save(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return a place in the folder."""
        del owner, title
        return self.folder / name

    def show(self, owner: QWidget, title: str, content: bytes, save: Callable[[], None] | None) -> None:
        """Keep what would be shown."""
        del owner
        self.shown.append((title, content, save))

    def choose_path(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return a place for a sheet."""
        return self.to_save(owner, title, name)

    def choose_folder(self, owner: QWidget, title: str) -> Path | None:
        """Return the folder."""
        del owner, title
        return self.folder


@dataclass(slots=True)
class BoardDesk:
    """The shown board of somebody, a keyboard, the printer and the places for files."""

    screen: BoardScreen
    session: Session
    printer: KeptPaper
    places: SaidPlaces
    keys: KeyDriver = field(default_factory=KeyDriver)
