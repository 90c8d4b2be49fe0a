"""Keys typed while a page is still being read: they wait for it and never land on the page before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_MS: Final = 3000
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypeAhead(QObject):
    """Holds the keys of a grid from ``hold`` to ``release``; commands are dropped, they would mean the page before."""

    def __init__(self, view: QWidget, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(view)
        self._view = view
        self._is_holding = False
        self._keys: list[QKeyEvent] = []
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(patience_ms)
        self._end.timeout.connect(self.drop)
        view.installEventFilter(self)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held now."""
        return self._is_holding

    def hold(self, *, is_same_page: bool = False) -> None:
        """Begin to hold keys; a page that cannot be read lets go of them after some time.

        Args:
            is_same_page: the keys held already are meant for this page too.
        """
        self._is_holding = True
        if not is_same_page:
            self._keys.clear()
        self._end.start()

    def take(self, event: QKeyEvent) -> None:
        """Hold a key that was typed beside the grid and is meant for it."""
        if not event.modifiers() & _COMMANDS:
            self._keys.append(event.clone())

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
        self._end.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_holding or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.take(event)
        event.accept()
        return True
