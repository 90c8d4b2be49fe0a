"""The table of a plan and its keys: Ins, F2, Del, Alt+↑↓, Ctrl+V."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ejournal_desktop.gui.plans.rows_model import PlanRowsModel, RowColumn
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

_WIDTHS = {
    RowColumn.NUMBER: 56,
    RowColumn.SECTION: 120,
    RowColumn.HOURS: 48,
    RowColumn.HOMEWORK: 160,
    RowColumn.KIND: 110,
    RowColumn.PLANNED: 70,
    RowColumn.GIVEN: 84,
}


class KindDelegate(QStyledItemDelegate):
    """Chooses a kind of work from the list of the regulation."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QComboBox(parent)
        model = index.model()
        if isinstance(model, PlanRowsModel):
            for code, title in model.kinds.items():
                editor.addItem(title or self.tr("ordinary lesson"), code)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class PlanRowsTable(QTableView):
    """Rows are chosen whole by the cursor's row; Tab leaves the table."""

    current_row_changed = Signal(object)

    def __init__(self, name: str, model: PlanRowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setItemDelegateForColumn(RowColumn.KIND, KindDelegate(self))
        self._shape_headers()

    def current_row(self) -> int:
        """Return the row of the cursor, -1 without one."""
        return self.currentIndex().row()

    def chosen_rows(self) -> list[int]:
        """Return the rows that are selected, else the row of the cursor."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return rows or [row for row in (self.current_row(),) if row >= 0]

    def choose(self, row: int, column: int = RowColumn.TOPIC) -> None:
        """Put the cursor on a cell; rows past the end mean the last one."""
        last = self.model().rowCount() - 1
        self.setCurrentIndex(self.model().index(min(row, last), column))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_row_changed.emit(current.row())

    def _shape_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(SIZES.least_row)
        fit_rows(self, SIZES.row_normal)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(width, columns.sectionSizeHint(column)))
        columns.setSectionResizeMode(RowColumn.TOPIC, QHeaderView.ResizeMode.Stretch)
