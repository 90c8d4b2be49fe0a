"""The side list of destinations for people with more of them than a top bar holds (ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_to_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.frame.screens import ScreenEntry

_KEY = Qt.ItemDataRole.UserRole
_LETTERS = 24


class SideList(QListWidget):
    """180 px at the left, more where letters are large; the first entry is the start view."""

    destination_chosen = Signal(str)

    def __init__(self, destinations: Sequence[ScreenEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fit_to_letters(self, self._fit_width)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setViewportMargins(SIZES.spacing_s, SIZES.spacing_xs, 0, 0)
        self.setAccessibleName(self.tr("Sections"))
        for entry in destinations:
            item = QListWidgetItem(entry.title)
            item.setData(_KEY, entry.key)
            item.setSizeHint(QSize(0, SIZES.row_large))
            self.addItem(item)
        self.itemClicked.connect(self._on_item_chosen)
        self.itemActivated.connect(self._on_item_chosen)

    def show_destination(self, key: str) -> None:
        """Mark the destination that is open."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)

    def _fit_width(self) -> None:
        self.setFixedWidth(max(SIZES.side_list, self.fontMetrics().averageCharWidth() * _LETTERS))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.destination_chosen.emit(item.data(_KEY))
