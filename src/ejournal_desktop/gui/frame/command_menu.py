"""The menu of the frame: the acts of the screen, the pages that have no place of their own, the acts of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.frame.screens import Command


class CommandMenu(QMenu):
    """Fifteen acts at most; commands that are found in the palette only are left out."""

    def __init__(
        self, acts: Iterable[Command], pages: Sequence[Command], own: Iterable[Command], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _fill(self, acts)
        if pages:
            _fill(self.addMenu(self.tr("Other pages")), pages)
        _fill(self, own)

    def open_under(self, button: QWidget) -> None:
        """Open below a button."""
        self.popup(button.mapToGlobal(QPoint(0, button.height())))


def _fill(menu: QMenu, commands: Iterable[Command]) -> None:
    for command in commands:
        if command.is_in_menu:
            action = menu.addAction(command.words)
            action.setShortcut(QKeySequence(command.shortcut))
            action.triggered.connect(_alone(command.act))


def _alone(act: Callable[[], None]) -> Callable[[], None]:
    """Return an act that takes nothing: an action would hand its flag to whatever has an argument with a default."""

    def run() -> None:
        act()

    return run
