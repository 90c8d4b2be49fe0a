"""A suggestion stays readable through its hatching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from ejournal_desktop.gui.tokens import CONTRAST, Tone
from ejournal_desktop.gui.widgets.hatching import paint_hatching

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_in_high_contrast_no_line_runs_through_the_suggested_mark(qapp: QApplication) -> None:
    cell, ground = QRect(0, 0, 44, 20), QColor(CONTRAST[Tone.TEXT].bg)
    image = QImage(cell.size(), QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setFont(qapp.font())
    paint_hatching(painter, cell, "4", CONTRAST)
    painter.end()
    middle = {image.pixelColor(x, 10).name() for x in range(19, 26)}
    edge = {image.pixelColor(x, 10).name() for x in range(12)}
    assert middle == {ground.name()}
    assert QColor(CONTRAST.grid).name() in edge
