"""The two thin frames around a place with two values after an exchange between computers (ux.md 5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QPen

_INSETS: Final = (1, 3)
_INSIDE_RING: Final = (4,)


def paint_two_frames(painter: QPainter, rect: QRect, pen: QPen, *, is_current: bool = False) -> None:
    """Outline a place by two frames, unlike the single thick one of the cursor, which is the outer one of its cell."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset in _INSIDE_RING if is_current else _INSETS:
        painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))
