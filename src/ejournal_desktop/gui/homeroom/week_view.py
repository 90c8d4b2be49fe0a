"""The grid of the week: a letter gives the reason of the day or of a range, Enter opens the lessons of the day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ejournal_desktop.gui.homeroom.week_painting import DayDelegate, DayHeader
from ejournal_desktop.gui.journal.grid_headers import NameHeader
from ejournal_desktop.gui.journal.grid_keys import GridAct, grid_key
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.homeroom.week_model import Index, WeekModel

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LEAP: Final = 10


@dataclass(frozen=True, slots=True)
class ReasonKey:
    """A key was pressed over a range: the character as typed, and the keys it may stand for."""

    typed: str
    candidates: tuple[str, ...]


class WeekView(QTableView):
    """One tab stop; names are the vertical header."""

    reason_typed = Signal(object)
    clear_pressed = Signal()
    day_requested = Signal()
    current_moved = Signal()
    numlock_missed = Signal()

    def __init__(self, model: WeekModel, rules: CellRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._rules = model, rules
        self.setModel(model)
        self.setItemDelegate(DayDelegate(model, self))
        self.setHorizontalHeader(DayHeader(model, self))
        self._names = NameHeader(model, self)
        self.setVerticalHeader(self._names)
        fit_rows(self, SIZES.row_compact)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Week of the class"))

    @property
    def week_model(self) -> WeekModel:
        """The week on show."""
        return self._model

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell and bring it into view."""
        index = self._model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def chosen(self) -> list[tuple[int, int]]:
        """Return the cells a key acts on: the selection, or the cell of the cursor."""
        found = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        current = self.currentIndex()
        return found or ([(current.row(), current.column())] if current.isValid() else [])

    def clear_range(self) -> None:
        """Leave only the current cell selected."""
        self.selectionModel().setCurrentIndex(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._model.mark_refused(None)
        self.current_moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.day_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.day_requested.emit()
            return
        key = grid_key(event, self._rules)
        match None if key is None else key.act:
            case GridAct.WRITE if key is not None:
                self._model.mark_refused(None)
                self.reason_typed.emit(ReasonKey(key.typed, key.candidates))
            case GridAct.CLEAR | GridAct.TAKE_BACK:
                self.clear_pressed.emit()
            case GridAct.TEN_UP | GridAct.TEN_DOWN if key is not None:
                self._leap(-_LEAP if key.act is GridAct.TEN_UP else _LEAP)
            case GridAct.NUMLOCK_OFF:
                self.numlock_missed.emit()
            case _:
                super().keyPressEvent(event)

    def _leap(self, by: int) -> None:
        index = self.currentIndex()
        self.go_to(min(max(index.row() + by, 0), self._model.rowCount() - 1), index.column())
