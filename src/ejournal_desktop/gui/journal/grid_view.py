"""The grid: one table view, names as its vertical header, keys handled without editors (ux.md D1, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from ejournal_desktop.gui.journal.grid_delegate import CellDelegate
from ejournal_desktop.gui.journal.grid_headers import DateHeader, NameHeader
from ejournal_desktop.gui.journal.grid_keys import GridAct, GridKey, grid_key
from ejournal_desktop.gui.journal.grid_sizes import grid_sizes
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_entry import GridEntry
    from ejournal_desktop.gui.journal.grid_model import Index, JournalGridModel

_LEAP = 10
_TWO_MARKS = 2


class JournalGridView(QTableView):
    """Takes one key per cell and lets the cursor move down by itself."""

    current_moved = Signal()
    numlock_missed = Signal()

    def __init__(self, model: JournalGridModel, entry: GridEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._entry = model, entry
        self._sizes, self._row_height = grid_sizes(self.font()), SIZES.row_compact
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, entry.set_text, self))
        self.setHorizontalHeader(DateHeader(model, self))
        self._names = NameHeader(model, self)
        self.setVerticalHeader(self._names)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Journal page"))
        model.modelReset.connect(self.fit_columns)
        model.dataChanged.connect(self._on_cell_changed)
        model.headerDataChanged.connect(self._on_header_changed)
        self.set_row_height(SIZES.row_compact)

    @property
    def grid_model(self) -> JournalGridModel:
        """The page behind the grid."""
        return self._model

    def set_row_height(self, height: int) -> None:
        """Set the height of the rows; never less than a line of text and 2 px."""
        self._row_height = height
        self.verticalHeader().setDefaultSectionSize(max(height, self._sizes.least_row))

    def set_narrow_names(self, *, is_narrow: bool) -> None:
        """Show surname and initial where the window is small."""
        self._names.set_narrow(is_narrow=is_narrow)
        self.updateGeometries()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._sizes = grid_sizes(self.font())
            self.set_row_height(self._row_height)
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give every column the width its contents need."""
        for column in range(self._model.columnCount()):
            self._fit_column(column)

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell and bring it into view."""
        index = self._model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def clear_range(self) -> None:
        """Leave only the current cell selected."""
        self.selectionModel().setCurrentIndex(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cursor in sight when the drawer beside the grid comes out."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._model.mark_refused(None)
        self._entry.forget_second_mark()
        self.current_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, rules = self.currentIndex(), self._model.rules
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if not index.isValid() or rules is None or is_editing:
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._entry.paste(index.row(), index.column(), QGuiApplication.clipboard().text())
            return
        key = grid_key(event, rules)
        if key is None:
            super().keyPressEvent(event)
            return
        self._model.mark_refused(None)
        self._act(key, index)

    def edit_current(self) -> None:
        """Open the edit mode of the current cell, for values of several characters."""
        index = self.currentIndex()
        if index.isValid() and self._entry.may_enter(index.row(), index.column()):
            self.edit(index)

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        del event
        self.edit_current()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and self._model.refused is None:
            self._move(self.currentIndex().row() + 1, self.currentIndex().column())

    def _act(self, key: GridKey, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        match key.act:
            case GridAct.WRITE:
                self._write(key, row, column)
            case GridAct.SECOND_MARK:
                self._entry.expect_second_mark(row, column)
            case GridAct.NEXT_STUDENT:
                self._move(row + 1, column)
            case GridAct.TAKE_BACK:
                self._take_back(row, column)
            case GridAct.CLEAR:
                self._entry.clear(self._chosen(row, column))
            case GridAct.TEN_UP:
                self._move(row - _LEAP, column)
            case GridAct.TEN_DOWN:
                self._move(row + _LEAP, column)
            case GridAct.NUMLOCK_OFF:
                self.numlock_missed.emit()

    def _write(self, key: GridKey, row: int, column: int) -> None:
        chosen = self._chosen(row, column)
        if len(chosen) > 1:
            self._entry.fill(chosen, key)
        elif self._entry.write(row, column, key):
            self._move(row + 1, column)

    def _take_back(self, row: int, column: int) -> None:
        is_here = row == self._model.rowCount() - 1 and self._entry.was_last(row, column)
        before = row if is_here else max(row - 1, 0)
        self._move(before, column)
        self._entry.take_back(before, column)

    def _chosen(self, row: int, column: int) -> list[tuple[int, int]]:
        chosen = [(index.row(), index.column()) for index in self.selectedIndexes()]
        return chosen if len(chosen) > 1 else [(row, column)]

    def _move(self, row: int, column: int) -> None:
        wanted = min(max(row, 0), self._model.rowCount() - 1)
        index = self._model.index(wanted, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_cell_changed(self, index: QModelIndex) -> None:
        self._fit_column(index.column())

    def _on_header_changed(self, _orientation: Qt.Orientation, first: int, last: int) -> None:
        for column in range(first, last + 1):
            self._fit_column(column)

    def _fit_column(self, column: int) -> None:
        shown = self._model.columns[column]
        if shown.lesson is None:
            width = self._sizes.result
        else:
            cells = self._model.cells_of(shown.lesson.lesson).values()
            has_two = any(len(cell.marks) >= _TWO_MARKS for cell in cells)
            is_wide = has_two or len(self._model.kind_letters(shown.lesson)) > 1
            width = self._sizes.two_marks if is_wide else self._sizes.cell
        if self.columnWidth(column) != width:
            self.setColumnWidth(column, width)
