"""Counts the seconds until a person may try a password again (security.md D-18)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 1000


class Countdown(QObject):
    """Tells every second how many are left; 0 is the last one told."""

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self, seconds: int) -> None:
        """Begin to count down."""
        self._left = seconds
        self._timer.start()
        self.ticked.emit(self._left)

    def left(self) -> int:
        """Return the seconds left."""
        return self._left

    def tick(self) -> None:
        """Count one second."""
        self._left = max(0, self._left - 1)
        if self._left == 0:
            self._timer.stop()
        self.ticked.emit(self._left)
