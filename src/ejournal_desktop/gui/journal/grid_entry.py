"""What keys, texts and pastes do to the cells of a page; every entry can be undone, nothing asks to be saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.cell_entry import KeyRefusal, cell_from_text
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.journal.cell_words import value_words
from ejournal_desktop.gui.journal.entry_commands import CellCommand, CellStep
from ejournal_desktop.gui.journal.key_meaning import (
    cell_after_candidates,
    pasted_block,
    period_cell_from_text,
    plain_cell,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from ejournal_desktop.gui.journal.cell_bars import CellBar
    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_keys import GridKey
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

Position = tuple[int, int]
_EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A key or text that did not enter: why, and what was typed; ``more`` counts further refused texts of a paste."""

    reason: KeyRefusal | CellBar
    typed: str
    more: int = 0


class GridEntry(QObject):
    """Turns keys into steps of the undo stack; each step shows its cell at once and asks for it to be stored."""

    step_taken = Signal(object)
    refused = Signal(object)
    second_mark_expected = Signal()

    def __init__(self, model: JournalGridModel, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._stack = model, undo_stack
        self._is_second_expected = False
        self._taken_back_to: dict[CellPlace, Cell] = {}
        self._last: CellPlace | None = None

    def start_page(self) -> None:
        """Forget the steps of the page before."""
        self._stack.clear()
        self._taken_back_to.clear()
        self._last = None

    def may_enter(self, row: int, column: int, typed: str = "") -> bool:
        """Tell whether a cell takes entries; say why it does not."""
        bar = self._model.bar(row, column)
        if bar is not None:
            self._refuse(Refusal(bar, typed), self._model.place(row, column))
        return bar is None

    def write(self, row: int, column: int, key: GridKey) -> bool:
        """Enter one key and tell whether the cursor goes on to the next student."""
        rules = self._model.rules
        is_second, self._is_second_expected = self._is_second_expected, False
        if rules is None or not self.may_enter(row, column, key.typed):
            return False
        place = self._model.place(row, column)
        cell = self._model.cell(place)
        wanted = cell_after_candidates(cell, key, rules, is_period=place.lesson is None, is_second=is_second)
        if isinstance(wanted, KeyRefusal):
            self._refuse(Refusal(wanted, key.typed), place)
            return False
        self._enter(place, cell, wanted)
        return not is_second

    def expect_second_mark(self, row: int, column: int) -> None:
        """Let the next key be a second mark in the same cell («4/5»)."""
        if not self.may_enter(row, column, "+"):
            return
        place = self._model.place(row, column)
        if place.lesson is None or not self._model.cell(place).marks:
            self._refuse(Refusal(KeyRefusal.NOT_ON_SCALE, "+"), place)
            return
        self._is_second_expected = True
        self.second_mark_expected.emit()

    def forget_second_mark(self) -> None:
        """Let the next key be a first mark again."""
        self._is_second_expected = False

    def fill(self, positions: Sequence[Position], key: GridKey) -> None:
        """Enter a key into the empty cells of a range, as one step of undo."""
        rules = self._model.rules
        if rules is None:
            return
        self._is_second_expected = False
        steps = []
        for place in self._open_empty(positions):
            wanted = cell_after_candidates(_EMPTY, key, rules, is_period=place.lesson is None, is_second=False)
            if isinstance(wanted, KeyRefusal):
                self._refuse(Refusal(wanted, key.typed), place)
                return
            steps.append(CellStep(place, _EMPTY, wanted))
        self._push_together(steps)

    def fill_with_current(self, positions: Sequence[Position], current: Position) -> None:
        """Enter the content of the current cell into the empty cells of a range, as one step of undo."""
        cell = plain_cell(self._model.cell(self._model.place(*current)))
        if not cell.is_empty:
            self._push_together([CellStep(place, _EMPTY, cell) for place in self._open_empty(positions)])

    def clear(self, positions: Sequence[Position]) -> None:
        """Empty cells; their history is kept."""
        if len(positions) == 1 and not self.may_enter(*positions[0]):
            return
        places = [self._model.place(*position) for position in positions if self._model.bar(*position) is None]
        cells = ((place, self._model.cell(place)) for place in places)
        self._push_together([CellStep(place, cell, _EMPTY) for place, cell in cells if not plain_cell(cell).is_empty])

    def was_last(self, row: int, column: int) -> bool:
        """Tell whether the last entry went into this cell: at the end of a column the cursor stays on it."""
        return self._last is not None and self._model.place(row, column) == self._last

    def take_back(self, row: int, column: int) -> None:
        """Put back what stood in a cell before it was typed into; nothing when it was not."""
        place = self._model.place(row, column)
        before = self._taken_back_to.pop(place, None)
        if before is not None and self._model.bar(row, column) is None:
            self._push(CellStep(place, self._model.cell(place), before))
            self._last = None

    def set_text(self, row: int, column: int, text: str) -> bool:
        """Enter the text of the edit mode."""
        if not self.may_enter(row, column, text):
            return False
        place = self._model.place(row, column)
        wanted = self._from_text(place, text)
        if isinstance(wanted, KeyRefusal):
            self._refuse(Refusal(wanted, text), place)
            return False
        self._enter(place, self._model.cell(place), wanted)
        return True

    def paste(self, row: int, column: int, text: str) -> None:
        """Enter a block of texts from a cell downwards and to the right; refused ones are left out and named."""
        steps: list[CellStep] = []
        refusals: list[tuple[Refusal, CellPlace]] = []
        for position, part in pasted_block(text, row=row, column=column):
            if position[0] >= len(self._model.rows) or position[1] >= len(self._model.columns):
                continue
            place, bar = self._model.place(*position), self._model.bar(*position)
            wanted = bar if bar is not None else self._from_text(place, part)
            if isinstance(wanted, Cell):
                steps.append(CellStep(place, self._model.cell(place), wanted))
            else:
                refusals.append((Refusal(wanted, part), place))
        self._push_together([step for step in steps if plain_cell(step.before) != step.after])
        if refusals:
            first, place = refusals[0]
            self._refuse(replace(first, more=len(refusals) - 1), place)

    def _from_text(self, place: CellPlace, text: str) -> Cell | KeyRefusal:
        rules = self._model.rules
        if rules is None:
            return KeyRefusal.NOT_ON_SCALE
        if place.lesson is None:
            return period_cell_from_text(text, rules)
        return cell_from_text(self._model.cell(place), text, rules)

    def _open_empty(self, positions: Sequence[Position]) -> list[CellPlace]:
        places = [self._model.place(*position) for position in positions if self._model.bar(*position) is None]
        return [place for place in places if self._model.cell(place).is_empty]

    def _enter(self, place: CellPlace, before: Cell, after: Cell) -> None:
        if plain_cell(before) != plain_cell(after):
            self._taken_back_to[place] = plain_cell(before)
            self._push(CellStep(place, before, after))
        self._last = place

    def _push(self, step: CellStep) -> None:
        self._stack.push(CellCommand(self._words(step), step, self._take))

    def _push_together(self, steps: Sequence[CellStep]) -> None:
        if not steps:
            return
        if len(steps) == 1:
            self._push(steps[0])
            return
        self._stack.beginMacro(self.tr("%n cell(s)", "", len(steps)))
        for step in steps:
            self._push(step)
        self._stack.endMacro()

    def _take(self, step: CellStep) -> None:
        self._model.put(step.place, step.after)
        self.step_taken.emit(step)

    def _refuse(self, refusal: Refusal, place: CellPlace) -> None:
        self._model.mark_refused(place)
        self.refused.emit(refusal)

    def _words(self, step: CellStep) -> str:
        position, rules = self._model.position(step.place), self._model.rules
        if position is None or rules is None:
            return ""
        return f"{self._model.rows[position[0]].name.short}: {value_words(step.after, rules)}"
