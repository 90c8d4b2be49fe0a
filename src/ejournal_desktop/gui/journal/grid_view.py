"""The grid: one table view, names as its vertical header, keys handled without editors (ux.md D1, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from ejournal_desktop.gui.journal.grid_cursor import GridCursor
from ejournal_desktop.gui.journal.grid_delegate import CellDelegate
from ejournal_desktop.gui.journal.grid_headers import DateHeader, NameHeader
from ejournal_desktop.gui.journal.grid_keys import GridAct, GridKey, absence_key, grid_key
from ejournal_desktop.gui.journal.grid_sizes import grid_sizes
from ejournal_desktop.gui.journal.header_stop import HeaderStop
from ejournal_desktop.gui.journal.range_entry import RangeEntry
from ejournal_desktop.gui.journal.suggested import SuggestedEntry

if TYPE_CHECKING:
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.grid_entry import GridEntry
    from ejournal_desktop.gui.journal.grid_habits import GridHabits
    from ejournal_desktop.gui.journal.grid_model import Index, JournalGridModel

_LEAP = 10
_TWO_MARKS = 2


class JournalGridView(QTableView):
    """Takes one key per cell and lets the cursor move down by itself.

    ``answered`` tells that a cell got its key, or was passed, where ``is_led`` keeps the cursor in its place.
    """

    current_moved = Signal()
    numlock_missed = Signal()
    note_wanted = Signal()
    answered = Signal()

    def __init__(self, model: JournalGridModel, entry: GridEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._entry = model, entry
        self._ranges = RangeEntry(model, entry)
        self.suggested = SuggestedEntry(model, entry, self)
        self.is_led = False
        self._is_roll_call = False
        self._sizes, self._cursor = grid_sizes(self.font()), GridCursor(self, model, entry)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, entry.set_text, self))
        dates = DateHeader(model, self)
        self.setHorizontalHeader(dates)
        self.head = HeaderStop(self)
        dates.show_ring_while(lambda: self.head.is_reached)
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
        self._fit_rows()

    @property
    def grid_model(self) -> JournalGridModel:
        """The page behind the grid."""
        return self._model

    @property
    def habits(self) -> GridHabits:
        """How the person likes the grid."""
        return self._cursor.habits

    def take_habits(self, habits: GridHabits) -> None:
        """Be as the person likes it from now on."""
        self._cursor.habits = habits
        self._model.has_ghosts = habits.has_ghosts
        self._fit_rows()
        self.viewport().update()

    def set_narrow_names(self, *, is_narrow: bool) -> None:
        """Show surname and initial where the window is small."""
        self._names.set_narrow(is_narrow=is_narrow)
        self.updateGeometries()

    @property
    def is_roll_call(self) -> bool:
        """Whether names are big and the space bar means «absent»."""
        return self._is_roll_call

    def set_roll_call(self, *, is_on: bool) -> None:
        """Show names that can be read aloud from afar, and take the space bar for an absence; or go back."""
        self._is_roll_call = is_on
        self._names.set_big(is_big=is_on)
        self._fit_rows()
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    @property
    def names(self) -> NameHeader:
        """The names at the left of the grid."""
        return self._names

    def select_column(self) -> None:
        """Select the current column, the cursor at its first student."""
        column = self.currentIndex().column()
        first, last = self._model.index(0, column), self._model.index(self._model.rowCount() - 1, column)
        if first.isValid():
            self.setCurrentIndex(first)
            self.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def copy_down(self) -> None:
        """Fill the empty cells of the selection with the value at the top of their column."""
        self._ranges.copy_down(self.chosen())

    def fill_with_current(self) -> None:
        """Fill the empty cells of the selection with the value of the current cell."""
        index = self.currentIndex()
        self._ranges.fill_with(self.chosen(), (index.row(), index.column()))

    def fill_column(self, key: GridKey) -> None:
        """Enter a key for every student of the current lesson who has nothing yet, as one step of undo."""
        column = self.currentIndex().column()
        if column >= 0:
            self._ranges.fill([(row, column) for row in range(self._model.rowCount())], key)

    def paint_now(self) -> None:
        """Paint what has changed without going back to the event loop."""
        QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)

    def take_back_here(self) -> None:
        """Put back what stood in the current cell before it was typed into."""
        index = self.currentIndex()
        if index.isValid():
            self._entry.take_back(index.row(), index.column())

    def has_range(self) -> bool:
        """Tell whether more than one cell is selected."""
        return len(self.chosen()) > 1

    def chosen(self) -> list[tuple[int, int]]:
        """Return the selected cells, the current one where there is no range."""
        chosen = [(index.row(), index.column()) for index in self.selectedIndexes()]
        return chosen if len(chosen) > 1 else [(self.currentIndex().row(), self.currentIndex().column())]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._sizes = grid_sizes(self.font())
            self._fit_rows()
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
        self.head.leave()
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
        if self.head.takes(event):
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._entry.paste(index.row(), index.column(), QGuiApplication.clipboard().text())
            return
        is_absence = self._is_roll_call and event.key() == Qt.Key.Key_Space and not event.modifiers()
        key = absence_key(rules) if is_absence else self.key_of(event, rules)
        if key is None:
            if event.key() == Qt.Key.Key_Down and not event.modifiers():
                self.suggested.accept(index.row(), index.column())
            super().keyPressEvent(event)
            return
        self._model.mark_refused(None)
        self._act(key, index)

    def key_of(self, event: QKeyEvent, rules: CellRules) -> GridKey | None:
        """Return what a key press means in the grid of this person."""
        return grid_key(event, rules, has_keypad_codes=self.habits.has_keypad_codes)

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
        is_stored = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and self._model.refused is None
        index = self.currentIndex()
        if is_stored and self._entry.was_last(index.row(), index.column()):
            self._go_on(index.row(), index.column())

    def _act(self, key: GridKey, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        match key.act:
            case GridAct.WRITE:
                self._write(key, row, column)
            case GridAct.SECOND_MARK:
                self._entry.expect_second_mark(row, column)
            case GridAct.NEXT_STUDENT:
                self.suggested.accept(row, column)
                self._go_on(row, column, has_entry=False)
            case GridAct.TAKE_BACK:
                self._cursor.take_back(row, column)
            case GridAct.CLEAR:
                self._clear(row, column)
            case GridAct.NOTE:
                self.note_wanted.emit()
            case GridAct.TEN_UP:
                self._cursor.move(row - _LEAP, column)
            case GridAct.TEN_DOWN:
                self._cursor.move(row + _LEAP, column)
            case GridAct.NUMLOCK_OFF:
                self.numlock_missed.emit()

    def _write(self, key: GridKey, row: int, column: int) -> None:
        if self.has_range():
            self._ranges.fill(self.chosen(), key)
        elif self._entry.write(row, column, key):
            self._go_on(row, column)

    def _go_on(self, row: int, column: int, *, has_entry: bool = True) -> None:
        if self.is_led:
            self.answered.emit()
        elif has_entry:
            self._cursor.after_entry(row, column)
        else:
            self._cursor.next_student(row, column)

    def _clear(self, row: int, column: int) -> None:
        is_rejected = self.suggested.reject(self.chosen())
        if self.has_range():
            self._ranges.clear(self.chosen())
        elif not is_rejected:
            self._entry.clear(row, column)

    def _fit_rows(self) -> None:
        """Make the rows as high as is liked; never less than a line of text and 2 px."""
        wanted = self._sizes.roll_call_row if self._is_roll_call else self.habits.row_height
        self.verticalHeader().setDefaultSectionSize(max(wanted, self._sizes.least_row))

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
