"""Keys typed while a page is still being read: they wait for it and never land on the page before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PATIENCE_MS: Final = 3000
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypeAhead(QObject):
    """Holds the keys of a grid from ``hold`` to ``release``; commands are dropped, they would mean the page before."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._is_holding = False
        self._keys: list[QKeyEvent] = []
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_PATIENCE_MS)
        self._end.timeout.connect(self.drop)
        view.installEventFilter(self)

    def hold(self) -> None:
        """Begin to hold keys; a page that cannot be read lets go of them after some seconds."""
        self._is_holding = True
        self._keys.clear()
        self._end.start()

    def release(self) -> None:
        """Type what was held into the page that is there now."""
        held, self._keys = self._keys, []
        self._is_holding = False
        self._end.stop()
        for key in held:
            QApplication.sendEvent(self._view, key)

    def drop(self) -> None:
        """Forget what was held."""
        self._keys.clear()
        self._is_holding = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_holding or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and not event.modifiers() & _COMMANDS:
            self._keys.append(event.clone())
        event.accept()
        return True
