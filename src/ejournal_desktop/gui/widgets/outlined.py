"""Controls with a border that can be seen on every ground: Fusion derives its own from the window and is too faint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent


class OutlinedComboBox(QComboBox):
    """A list to choose from."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())


class OutlinedLineEdit(QLineEdit):
    """A line to type into."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())


class OutlinedSpinBox(QSpinBox):
    """A whole number."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())


class OutlinedToolButton(QToolButton):
    """A small button."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_outline(self, self.rect())


def named_line(name: str) -> OutlinedLineEdit:
    """Return a line that a screen reader calls by a name."""
    line = OutlinedLineEdit()
    line.setAccessibleName(name)
    return line


def named_combo(name: str, *, letters: int = 0) -> OutlinedComboBox:
    """Return a list that a screen reader calls by a name; with ``letters`` it is that wide whatever it holds."""
    combo = OutlinedComboBox()
    combo.setAccessibleName(name)
    if letters:
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(letters)
    return combo


def paint_outline(widget: QWidget, area: QRect) -> None:
    """Draw the border of a control, the focus ring while it has the focus."""
    tokens = tokens_of(widget.palette())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = SIZES.focus_ring if widget.hasFocus() else SIZES.border
    painter.setPen(QPen(QColor(tokens.focus if widget.hasFocus() else tokens.border), width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), SIZES.radius, SIZES.radius)
