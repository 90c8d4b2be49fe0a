"""Content with a panel at its right that turns into a drawer where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

_LETTERS = 36


class SidePanelArea(QWidget):
    """Lays out content and panel; the drawer is opened and closed by the page."""

    mode_changed = Signal()

    def __init__(self, content: QWidget, panel: QFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._panel = content, panel
        self._is_drawer = False
        self._is_open = False
        self._is_wanted = True
        content.setParent(self)
        panel.setParent(self)
        panel.setAutoFillBackground(True)
        panel.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def is_drawer(self) -> bool:
        """Whether the panel lies over the content."""
        return self._is_drawer

    def is_panel_shown(self) -> bool:
        """Tell whether the panel can be seen."""
        return self._is_wanted and (not self._is_drawer or self._is_open)

    def use_panel(self, *, is_wanted: bool) -> None:
        """Leave the whole width to the content where the panel holds nothing for this person."""
        self._is_wanted = is_wanted
        self._arrange()

    def open_panel(self) -> None:
        """Bring the drawer out; nothing where the panel always stands beside the content."""
        self._is_open = True
        self._arrange()

    def close_panel(self) -> None:
        """Put the drawer away."""
        self._is_open = False
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_mode()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choose_mode()

    def _choose_mode(self) -> None:
        is_drawer = self.window().width() < SIZES.drawer_below
        is_changed = is_drawer is not self._is_drawer
        self._is_drawer = is_drawer
        self._arrange()
        if is_changed:
            self.mode_changed.emit()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        panel_width = max(SIZES.lesson_panel, self.fontMetrics().averageCharWidth() * _LETTERS)
        left = max(width - panel_width, 0)
        self._content.setGeometry(0, 0, left if self.is_panel_shown() else width, height)
        self._panel.setGeometry(QRect(left, 0, min(panel_width, width), height))
        self._panel.setVisible(self.is_panel_shown())
