"""Where the cursor of the grid goes: on after an entry, back to what was typed, ten students further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

from ejournal_desktop.gui.journal.grid_habits import USUAL_HABITS, AfterEntry
from ejournal_desktop.gui.widgets.announcements import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from ejournal_desktop.gui.journal.grid_entry import GridEntry
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel


class GridCursor:
    """Moves by itself, the way the person likes it, and says whose row it reached."""

    def __init__(self, view: QTableView, model: JournalGridModel, entry: GridEntry) -> None:
        self._view, self._model, self._entry = view, model, entry
        self.habits = USUAL_HABITS

    def move(self, row: int, column: int) -> None:
        """Go to a cell, or to the last one on the way to it, and leave only that selected."""
        row = min(max(row, 0), self._model.rowCount() - 1)
        column = min(max(column, 0), self._model.columnCount() - 1)
        index = self._model.index(row, column)
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def next_student(self, row: int, column: int) -> None:
        """Go on to the next student, whatever the habit after an entry is."""
        self._go_on(row, column, AfterEntry.DOWN)

    def after_entry(self, row: int, column: int) -> None:
        """Go on from a cell that got its key."""
        self._go_on(row, column, self.habits.after_entry)

    def take_back(self, row: int, column: int) -> None:
        """Go back to the cell that was typed into last, and put back what stood there."""
        down, right = self.habits.after_entry.step
        is_end = row == self._model.rowCount() - 1 if down else column == self._model.columnCount() - 1
        is_still = not (down or right) or is_end
        if not (is_still and self._entry.was_last(row, column)):
            row, column = max(row - down, 0), max(column - right, 0)
        self.move(row, column)
        self._entry.take_back(row, column)

    def _go_on(self, row: int, column: int, way: AfterEntry) -> None:
        down, right = way.step
        self.move(row + down, column + right)
        reached = self._view.currentIndex().row()
        if self.habits.speaks_names and reached != row:
            announce(self._view, self._model.rows[reached].name.short)
