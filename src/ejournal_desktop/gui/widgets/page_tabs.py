"""Tabs and destinations with a line under the chosen one: its ground alone cannot be told in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_THICKNESS: Final = 3


class PageTabs(QTabBar):
    """The parts of a page."""

    def line(self, beside: QWidget | None = None) -> QHBoxLayout:
        """Return the line at the top of a page: the tabs at its left, and what chooses for all of them at its right."""
        self.setDrawBase(False)
        self.setExpanding(False)
        row = QHBoxLayout()
        row.setContentsMargins(SIZES.spacing_s, SIZES.spacing_xs, SIZES.spacing_s, 0)
        row.addWidget(self)
        row.addStretch(1)
        if beside is not None:
            row.addWidget(beside)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.currentIndex() >= 0:
            _underline(self, self.tabRect(self.currentIndex()))


class DestinationButton(QToolButton):
    """A button of the top bar; that of the screen on show is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            _underline(self, self.rect())


def _underline(widget: QWidget, area: QRect) -> None:
    inset = SIZES.spacing_xs
    line = QRect(area.left() + inset, area.bottom() + 1 - _THICKNESS, area.width() - 2 * inset, _THICKNESS)
    QPainter(widget).fillRect(line, QColor(tokens_of(widget.palette()).focus))
