"""What fills many cells at once: only empty ones, always one step of undo (ux.md 2.1, 5.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cell_entry import KeyRefusal
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.journal.entry_commands import CellStep
from ejournal_desktop.gui.journal.key_meaning import cell_after_candidates, plain_cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_entry import GridEntry, Position
    from ejournal_desktop.gui.journal.grid_keys import GridKey
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

_EMPTY = Cell()


class RangeEntry:
    """Fills and clears ranges; what stands in a cell already, and what is closed, stays."""

    def __init__(self, model: JournalGridModel, entry: GridEntry) -> None:
        self._model, self._entry = model, entry

    def fill(self, positions: Sequence[Position], key: GridKey) -> None:
        """Enter a key into the empty cells of a range."""
        rules = self._model.rules
        if rules is None:
            return
        self._entry.forget_second_mark()
        steps = []
        for place in self._open_empty(positions):
            wanted = cell_after_candidates(_EMPTY, key, rules, is_period=place.lesson is None, is_second=False)
            if isinstance(wanted, KeyRefusal):
                self._entry.refuse(wanted, key.typed, place)
                return
            steps.append(CellStep(place, _EMPTY, wanted))
        self._entry.push_filling(steps)

    def fill_with(self, positions: Sequence[Position], current: Position) -> None:
        """Enter the content of one cell into the empty cells of a range."""
        self._entry.push_filling(self._steps_with(positions, self._content(current)))

    def copy_down(self, positions: Sequence[Position]) -> None:
        """Enter the value at the top of each column of a range into the empty cells under it."""
        steps: list[CellStep] = []
        for column in sorted({column for _, column in positions}):
            rows = sorted(row for row, of in positions if of == column)
            below = [(row, column) for row in rows[1:]]
            steps += self._steps_with(below, self._content((rows[0], column)))
        self._entry.push_filling(steps)

    def clear(self, positions: Sequence[Position]) -> None:
        """Empty the open cells of a range; their history is kept."""
        places = [self._model.place(*position) for position in positions if self._model.bar(*position) is None]
        cells = ((place, self._model.cell(place)) for place in places)
        self._entry.push([CellStep(place, cell, _EMPTY) for place, cell in cells if not plain_cell(cell).is_empty])

    def _content(self, position: Position) -> Cell:
        return replace(plain_cell(self._model.cell(self._model.place(*position))), conflicts=frozenset())

    def _steps_with(self, positions: Sequence[Position], cell: Cell) -> list[CellStep]:
        return [] if cell.is_empty else [CellStep(place, _EMPTY, cell) for place in self._open_empty(positions)]

    def _open_empty(self, positions: Sequence[Position]) -> list[CellPlace]:
        places = [self._model.place(*position) for position in positions if self._model.bar(*position) is None]
        return [place for place in places if self._model.cell(place).is_empty]
