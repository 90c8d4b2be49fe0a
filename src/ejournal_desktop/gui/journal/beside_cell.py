"""Frames that come out beside the cell they are about and never leave the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_view import JournalGridView


class BesideCell(QFrame):
    """A bordered frame over the grid: right of its cell, or left of it where there is no room."""

    def __init__(self, view: JournalGridView) -> None:
        super().__init__(view)
        self._view = view
        self.setAutoFillBackground(True)
        self.hide()

    def come_out(self, width: int, most_height: int) -> None:
        """Show the frame beside the current cell, as high as its contents need."""
        view, area = self._view, self._view.viewport().geometry()
        cell = view.visualRect(view.currentIndex()).translated(area.topLeft())
        size = QSize(min(width, area.width()), 0)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            size.setHeight(min(layout.totalHeightForWidth(size.width()), most_height, area.height()))
        self.setGeometry(QRect(self._corner(cell, area, size), size))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key that a field inside has answered go on to the grid below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).border), SIZES.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @staticmethod
    def _corner(cell: QRect, area: QRect, size: QSize) -> QPoint:
        left = cell.right() + SIZES.spacing_xs
        if left + size.width() > area.right():
            left = max(cell.left() - SIZES.spacing_xs - size.width(), area.left())
        top = min(cell.top(), area.bottom() - size.height())
        return QPoint(left, max(top, area.top()))
