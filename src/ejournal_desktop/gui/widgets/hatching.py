"""The hatching of what is only suggested (ux.md 5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor

from ejournal_desktop.gui.tokens import SIZES, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ejournal_desktop.gui.tokens import Tokens


def paint_hatching(painter: QPainter, area: QRect, text: str, tokens: Tokens) -> None:
    """Hatch an area for a text in its middle, whose font the painter wears.

    In high contrast the lines are as bright as the letters: there they leave the text alone.
    """
    painter.fillRect(area, QBrush(QColor(tokens.grid), Qt.BrushStyle.BDiagPattern))
    if tokens.tint_border and text:
        metrics = painter.fontMetrics()
        clear = QRect(0, 0, metrics.horizontalAdvance(text) + SIZES.spacing_s, metrics.height())
        clear.moveCenter(area.center())
        painter.fillRect(clear & area, QColor(tokens[Tone.TEXT].bg))
