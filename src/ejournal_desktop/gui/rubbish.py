"""Objects that hold one another are let go of on the window's thread, and on no other.

Python looks for such rubbish on whichever thread happens to allocate. A screen among it would be destroyed there while
the window's thread paints: the process dies or stands still. (PySide moves its own widgets to the window's thread, but
not the classes made of them.)
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_ROUND_MS: Final = 1000


class RubbishRounds(QObject):
    """Until ``end`` no thread looks for rubbish by chance; from ``begin`` on the window's does in rounds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_looked_for = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_ROUND_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look again and again from now on; before, while the program loads, nothing would be found."""
        self._timer.start()

    def look(self) -> None:
        """Look through what is due by Python's own counts, the oldest part with all younger ones."""
        parts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [part for part, (count, threshold) in enumerate(parts) if threshold and count > threshold]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Let Python look by itself again, where it did."""
        self._timer.stop()
        if self._was_looked_for:
            gc.enable()
