"""How a person is asked for a file to read and for a place to write to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FilePlaces(Protocol):
    """Dialogs of the system; tests answer them without showing any."""

    def choose_file(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Ask for a file to read."""
        ...

    def choose_new_file(self, owner: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where to save a file."""
        ...


class SystemFilePlaces:
    """The dialogs of the system."""

    def choose_file(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Ask for a file to read."""
        chosen, _ = QFileDialog.getOpenFileName(owner, title, "", filters)
        return Path(chosen) if chosen else None

    def choose_new_file(self, owner: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where to save a file."""
        chosen, _ = QFileDialog.getSaveFileName(owner, title, name, filters)
        return Path(chosen) if chosen else None
