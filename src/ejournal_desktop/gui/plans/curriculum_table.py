"""The table of the curriculum and its look: hours are typed over, whole rows are never chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ejournal_desktop.gui.plans.curriculum_model import EDITABLE, CurriculumColumn, CurriculumModel
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.plain_headers import plain_headers

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.widgets.record_table import AnyIndex

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CurriculumTable(QTableView):
    """Digits begin an edit, Enter stores it and goes down; Enter without an edit opens the plan of the row."""

    enter_pressed = Signal()
    current_changed = Signal()

    def __init__(self, name: str, model: CurriculumModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns = plain_headers(self, SIZES.row_normal)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(CurriculumColumn.SUBJECT, QHeaderView.ResizeMode.Stretch)

    def choose(self, row: int, column: int = CurriculumColumn.WEEKLY) -> None:
        """Put the cursor on a cell; rows past the end mean the last one."""
        self.setCurrentIndex(self._lines.index(min(max(row, 0), self._lines.rowCount() - 1), column))

    def edit_current(self) -> None:
        """Edit the hours of the cursor, those of the week from any other column."""
        index = self.currentIndex()
        if index.isValid() and index.column() not in EDITABLE:
            self.choose(index.row())
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in _ENTER and not is_editing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.choose(self.currentIndex().row() + 1, self.currentIndex().column())
