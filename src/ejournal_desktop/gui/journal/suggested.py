"""Suggested absences in the grid: taken over by ↓, Enter or Ctrl+Enter, refused by Delete (ux.md 5.2, 5.3)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.journal.entry_commands import CellStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_entry import GridEntry, Position
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

_EMPTY = Cell()


class SuggestedEntry(QObject):
    """Turns suggestions into entries, each act one step of undo; a refused one is told to be stored as refused."""

    rejected = Signal(object)

    def __init__(self, model: JournalGridModel, entry: GridEntry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._entry = model, entry

    def accept(self, row: int, column: int) -> None:
        """Enter what is suggested for a cell; nothing where nothing is."""
        self._entry.push(self._steps([(row, column)]))

    def accept_column(self, column: int) -> str:
        """Enter what is left of the suggestions of a lesson and return their letters: «2 н»."""
        steps = self._steps([(row, column) for row in range(len(self._model.rows))])
        self._entry.push(steps)
        rules = self._model.rules
        codes = Counter(step.after.attendance for step in steps)
        found = [(rules.regulation.attendance_code(code), count) for code, count in codes.items() if rules and code]
        return ", ".join(f"{count} {code.letter}" for code, count in found if code is not None)

    def reject(self, positions: Sequence[Position]) -> bool:
        """Refuse the suggestions of cells and tell whether there were any."""
        refused = [place for position in positions for place in self._places(position)]
        for place in refused:
            self._model.drop_suggestion(place)
            self.rejected.emit(place)
        return bool(refused)

    def _steps(self, positions: Sequence[Position]) -> list[CellStep]:
        return [
            CellStep(place, _EMPTY, Cell(attendance=self._model.suggestion(place)))
            for position in positions
            for place in self._places(position)
        ]

    def _places(self, position: Position) -> Sequence[CellPlace]:
        place = self._model.place(*position)
        is_open = self._model.bar(*position) is None
        return (place,) if is_open and self._model.suggestion(place) is not None else ()
