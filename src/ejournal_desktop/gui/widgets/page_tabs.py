"""Tabs and destinations with a line under the chosen one: its ground alone cannot be told in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_THICKNESS: Final = 3


class PageTabs(QTabBar):
    """The parts of a page."""

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
