"""The table of results: Enter accepts a suggestion, a digit overrides it, the cursor moves down by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from ejournal_desktop.gui.journal.grid_headers import NameHeader
from ejournal_desktop.gui.journal.grid_keys import GridAct, grid_key
from ejournal_desktop.gui.periods.delegate import PeriodDelegate
from ejournal_desktop.gui.periods.header import ResultsHeader
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.grid_keys import GridKey
    from ejournal_desktop.gui.periods.entry import PeriodEntry
    from ejournal_desktop.gui.periods.model import Index, PeriodModel

_LEAP = 10
_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PeriodView(QTableView):
    """One tab stop; names are the vertical header."""

    current_moved = Signal()
    numlock_missed = Signal()

    def __init__(self, model: PeriodModel, entry: PeriodEntry, rules: CellRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._entry, self._rules = model, entry, rules
        self.setModel(model)
        self.setItemDelegate(PeriodDelegate(model, entry.set_text, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Results of the period"))
        self._shape_headers()
        model.modelReset.connect(self._on_model_reset)

    @property
    def period_model(self) -> PeriodModel:
        """The table on show."""
        return self._model

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell and bring it into view."""
        index = self._model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def edit_current(self) -> None:
        """Open the edit mode of the current cell, for «н/а» and «зач»."""
        index = self.currentIndex()
        if index.isValid() and self._entry.may_enter(index.row(), index.column()):
            self.edit(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._model.mark_refused(None)
        self.current_moved.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and self._model.refused is None:
            self._move(1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.edit_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if not index.isValid() or is_editing:
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._entry.set_text(index.row(), index.column(), QGuiApplication.clipboard().text())
            return
        key = grid_key(event, self._rules)
        if key is None or key.act is GridAct.SECOND_MARK:
            super().keyPressEvent(event)
        else:
            self._act(key, is_accepting=event.key() in _ACCEPTING)

    def _act(self, key: GridKey, *, is_accepting: bool) -> None:
        index = self.currentIndex()
        row, column = index.row(), index.column()
        self._model.mark_refused(None)
        match key.act:
            case GridAct.WRITE:
                if self._entry.write(row, column, key):
                    self._move(1)
            case GridAct.NEXT_STUDENT:
                if is_accepting:
                    self._entry.accept(row, column)
                self._move(1)
            case GridAct.TAKE_BACK:
                self._move(-1)
                self._entry.take_back(self.currentIndex().row(), column)
            case GridAct.CLEAR:
                self._entry.clear(row, column)
            case GridAct.TEN_UP | GridAct.TEN_DOWN:
                self._move(-_LEAP if key.act is GridAct.TEN_UP else _LEAP)
            case _:
                self.numlock_missed.emit()

    def _move(self, by: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + by, 0), self._model.rowCount() - 1)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row, index.column()), flag)

    def _shape_headers(self) -> None:
        self.setHorizontalHeader(ResultsHeader(self._model, self))
        names = NameHeader(self._model, self)
        self.setVerticalHeader(names)
        fit_rows(self, SIZES.row_compact)

    def _on_model_reset(self) -> None:
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, column.width)
