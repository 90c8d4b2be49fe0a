"""What keys, texts and pastes do to the cells of a page; every entry can be undone, nothing asks to be saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.cell_entry import KeyRefusal, cell_from_text
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.cell_words import value_words
from ejournal_desktop.gui.journal.entry_commands import CellCommand, CellStep, NoteCommand, NoteStep
from ejournal_desktop.gui.journal.key_meaning import (
    cell_after_candidates,
    pasted_block,
    period_cell_from_text,
    plain_cell,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

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
    place: CellPlace | None = None


class GridEntry(QObject):
    """Turns keys into steps of the undo stack; each step shows its cells at once and asks for them to be stored.

    ``reason_needed`` asks for the reason of a step that is a correction by protocol: such a step is no undo step.
    """

    steps_taken = Signal(object)
    note_taken = Signal(object)
    refused = Signal(object)
    corrected = Signal()
    nothing_filled = Signal()
    reason_needed = Signal(object)
    second_mark_expected = Signal()

    def __init__(self, model: JournalGridModel, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._stack = model, undo_stack
        self._is_second_expected = False
        self._taken_back_to: dict[CellPlace, Cell] = {}
        self._typed_periods: set[CellPlace] = set()
        self._last: CellPlace | None = None

    def start_page(self) -> None:
        """Forget the steps of the page before."""
        self._stack.clear()
        self._taken_back_to.clear()
        self._typed_periods.clear()
        self._last = None

    def may_enter(self, row: int, column: int, typed: str = "") -> bool:
        """Tell whether a cell takes entries, if only with a reason; say why it does not."""
        bar = self._model.bar(row, column)
        is_open = bar in (None, CellBar.BY_PROTOCOL)
        if not is_open and bar is not None:
            self.refuse(bar, typed, self._model.place(row, column))
        return is_open

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
            self.refuse(wanted, key.typed, place)
            return False
        return self._enter(place, cell, wanted) and not is_second

    def expect_second_mark(self, row: int, column: int) -> None:
        """Let the next key be a second mark in the same cell («4/5»)."""
        if not self.may_enter(row, column, "+"):
            return
        place = self._model.place(row, column)
        if place.lesson is None or not self._model.cell(place).marks:
            self.refuse(KeyRefusal.NOT_ON_SCALE, "+", place)
            return
        self._is_second_expected = True
        self.second_mark_expected.emit()

    def forget_second_mark(self) -> None:
        """Let the next key be a first mark again."""
        self._is_second_expected = False

    def clear(self, row: int, column: int) -> None:
        """Empty a cell; its history is kept."""
        place = self._model.place(row, column)
        cell = self._model.cell(place)
        if self.may_enter(row, column) and not plain_cell(cell).is_empty:
            self._put(CellStep(place, cell, _EMPTY))

    def was_last(self, row: int, column: int) -> bool:
        """Tell whether the last entry went into this cell: at the end of a column the cursor stays on it."""
        return self._last is not None and self._model.place(row, column) == self._last

    def take_back(self, row: int, column: int) -> None:
        """Put back what stood in a cell before it was typed into; nothing when it was not."""
        place = self._model.place(row, column)
        before = self._taken_back_to.pop(place, None)
        if before is not None and self._model.bar(row, column) is None:
            self.push([CellStep(place, self._model.cell(place), before)])
            self._last = None

    def set_text(self, row: int, column: int, text: str) -> bool:
        """Enter the text of the edit mode."""
        if not self.may_enter(row, column, text):
            return False
        place = self._model.place(row, column)
        wanted = self._from_text(place, text)
        if isinstance(wanted, KeyRefusal):
            self.refuse(wanted, text, place)
            return False
        return self._enter(place, self._model.cell(place), wanted)

    def settle(self, row: int, column: int, wanted: Cell) -> None:
        """Enter what was chosen of two values."""
        if self.may_enter(row, column):
            place = self._model.place(row, column)
            self._enter(place, self._model.cell(place), wanted)

    def set_note(self, row: int, column: int, text: str) -> None:
        """Write the note of a cell, or take it back with an empty text."""
        place = self._model.place(row, column)
        step = NoteStep(place, self._model.note(place), " ".join(text.split()))
        if place.lesson is not None and step.before != step.after:
            words = self.tr("{student}: note").format(student=self._model.rows[row].name.short)
            self._stack.push(NoteCommand(words, step, self._take_note))

    def paste(self, row: int, column: int, text: str) -> None:
        """Enter a block of texts from a cell downwards and to the right; refused ones are left out and named."""
        steps: list[CellStep] = []
        refusals: list[Refusal] = []
        for position, part in pasted_block(text, row=row, column=column):
            if position[0] >= len(self._model.rows) or position[1] >= len(self._model.columns):
                continue
            place, bar = self._model.place(*position), self._model.bar(*position)
            bar = CellBar.SETTLED if bar is None and self._is_settled(place) else bar
            wanted = bar if bar is not None else self._from_text(place, part)
            if isinstance(wanted, Cell):
                steps.append(CellStep(place, self._model.cell(place), wanted))
            else:
                refusals.append(Refusal(wanted, part, place=place))
        self.push([step for step in steps if plain_cell(step.before) != step.after])
        if refusals:
            self._refuse(replace(refusals[0], more=len(refusals) - 1))

    def push(self, steps: Sequence[CellStep]) -> None:
        """Take steps as one step of undo; nothing when there are none."""
        if steps:
            words = self._words(steps[0]) if len(steps) == 1 else self.tr("%n cell(s)", "", len(steps))
            self._stack.push(CellCommand(words, steps, self._take))

    def push_filling(self, steps: Sequence[CellStep]) -> None:
        """Take the steps that fill a range; say so when there is nothing to fill."""
        if not steps:
            self.nothing_filled.emit()
        self.push(steps)

    def refuse(self, reason: KeyRefusal | CellBar, typed: str, place: CellPlace) -> None:
        """Say why something did not enter a cell."""
        self._refuse(Refusal(reason, typed, place=place))

    def _from_text(self, place: CellPlace, text: str) -> Cell | KeyRefusal:
        rules = self._model.rules
        if rules is None:
            return KeyRefusal.NOT_ON_SCALE
        if place.lesson is None:
            return period_cell_from_text(text, rules)
        return cell_from_text(self._model.cell(place), text, rules)

    def _enter(self, place: CellPlace, before: Cell, after: Cell) -> bool:
        """Enter a content and tell whether that is done; a correction by protocol waits for its reason."""
        is_done = True
        if plain_cell(before) != plain_cell(after):
            is_done = self._put(CellStep(place, before, after))
        if is_done and plain_cell(before) != plain_cell(after):
            self._taken_back_to[place] = plain_cell(CellStep(place, before, after).reversed().after)
            if self._model.cell(place).is_corrected:
                self.corrected.emit()
        if is_done:
            self._last = place
        return is_done

    def _put(self, step: CellStep) -> bool:
        position = self._model.position(step.place)
        if position is not None and self._model.bar(*position) is CellBar.BY_PROTOCOL:
            self.reason_needed.emit(step)
            return False
        if self._is_settled(step.place):
            self.refuse(CellBar.SETTLED, "", step.place)
            return False
        self.push([step])
        return True

    def _is_settled(self, place: CellPlace) -> bool:
        """Tell whether a period mark stands that was not typed at this page: correcting it asks for the password."""
        return place.lesson is None and not self._model.cell(place).is_empty and place not in self._typed_periods

    def _take(self, steps: Sequence[CellStep]) -> None:
        self._typed_periods.update(step.place for step in steps if step.place.lesson is None)
        for step in steps:
            self._model.enter(step.place, step.after)
        self.steps_taken.emit(tuple(steps))

    def _take_note(self, step: NoteStep) -> None:
        self._model.put_note(step.place, step.after)
        self.note_taken.emit(step)

    def _refuse(self, refusal: Refusal) -> None:
        self._model.mark_refused(refusal.place)
        self.refused.emit(refusal)

    def _words(self, step: CellStep) -> str:
        position, rules = self._model.position(step.place), self._model.rules
        if position is None or rules is None:
            return ""
        return f"{self._model.rows[position[0]].name.short}: {value_words(step.after, rules)}"
