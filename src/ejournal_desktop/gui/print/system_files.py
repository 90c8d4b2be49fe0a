"""How a person is asked for files, and sees those that are kept in the base."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from ejournal_desktop.gui.print.file_dialog import FileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class SystemFileDialogs:
    """The dialogs of the system, and the own one for what is shown from memory."""

    def to_open(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Return a file to read, nothing when the person gave up."""
        name, _ = QFileDialog.getOpenFileName(owner, title, "", filters)
        return Path(name) if name else None

    def to_save(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return where to write, nothing when the person gave up."""
        chosen, _ = QFileDialog.getSaveFileName(owner, title, name)
        return Path(chosen) if chosen else None

    def show(self, owner: QWidget, title: str, content: bytes, save: Callable[[], None] | None) -> None:
        """Show a kept file; ``save`` asks where a copy is to go, without it none is offered."""
        FileDialog(title, content, save, owner).open()
