"""Keys typed while the next lesson is on its way: they are kept for it and never land in the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_MS: Final = 60_000


class TypeAhead(QObject):
    """Holds the keys of a grid back and hands them over when its new page is there; kept too long they are dropped."""

    def __init__(self, grid: QWidget) -> None:
        super().__init__(grid)
        self._grid = grid
        self._keys: list[QKeyEvent] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self.drop)
        grid.installEventFilter(self)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back now."""
        return self._timer.isActive()

    def hold(self) -> None:
        """Hold keys back from now on."""
        self._timer.start()

    def hand_over(self) -> None:
        """Let the grid take the keys that were held back, in their order."""
        self._timer.stop()
        keys, self._keys = self._keys, []
        for key in keys:
            QApplication.sendEvent(self._grid, key)

    def drop(self) -> None:
        """Forget the keys: the page they were typed for did not come."""
        self._timer.stop()
        self._keys.clear()

    def take(self, event: QKeyEvent) -> None:
        """Keep one key."""
        self._keys.append(event.clone())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_holding and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.take(event)
            return True
        return super().eventFilter(watched, event)
