"""The two tables of the day: whole rows, one tab stop, keys that mean lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.plain_headers import plain_headers

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class RowTable(QTableView):
    """A list with columns: ↑↓ move, Enter and double click open the row."""

    row_opened = Signal(int)
    number_typed = Signal(int)
    other_table_requested = Signal()

    def __init__(self, name: str, other_key: Qt.Key, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other_key = other_key
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        plain_headers(self, SIZES.row_large)
        self.doubleClicked.connect(self._on_double_clicked)

    def fit_columns(self, stretched: int) -> None:
        """Make every column as wide as its content; one takes what is left."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self.model().index(row, 0))

    def current_row(self) -> int:
        """Return the row of the cursor, -1 without one."""
        return self.currentIndex().row()

    def sizeHintForColumn(self, column: int) -> int:
        return super().sizeHintForColumn(column) + SIZES.spacing_m

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts_on(event):
            super().keyPressEvent(event)

    def _acts_on(self, event: QKeyEvent) -> bool:
        key, digit = event.key(), event.text()
        if key in _ENTER and self.current_row() >= 0:
            self.row_opened.emit(self.current_row())
        elif key == self._other_key and event.modifiers() & _CONTROL:
            self.other_table_requested.emit()
        elif digit and digit in "123456789" and not event.modifiers() & _CONTROL:
            self.number_typed.emit(int(digit))
        else:
            return False
        return True

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
