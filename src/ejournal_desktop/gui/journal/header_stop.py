"""Where ↑ leads from the first student: the head of the lesson, whose acts Enter opens (ux.md 2.1, 5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTableView

_BACK = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu})


class HeaderStop(QObject):
    """Holds the keys of the grid while the head of a lesson is reached; every other key goes on to the grid."""

    reached = Signal()
    wanted = Signal()

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._is_reached = False

    @property
    def is_reached(self) -> bool:
        """Whether the head of the current lesson has the ring."""
        return self._is_reached

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key was for the head of the lesson."""
        key, is_plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not self._is_reached:
            is_upwards = key == Qt.Key.Key_Up and is_plain and self._view.currentIndex().row() == 0
            if is_upwards:
                self._set(is_reached=True)
                self.reached.emit()
            return is_upwards
        self.leave()
        if key in _OPEN and is_plain:
            self.wanted.emit()
            return True
        return key in _BACK and is_plain

    def leave(self) -> None:
        """Go back to the first student."""
        if self._is_reached:
            self._set(is_reached=False)

    def _set(self, *, is_reached: bool) -> None:
        self._is_reached = is_reached
        self._view.horizontalHeader().viewport().update()
