"""What keys do to period marks: accept a suggestion, override it, clear it; every entry can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from ejournal_desktop.domain.cell_entry import KeyRefusal
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.gui.periods.ports import MarkPlace, MarkStep
from ejournal_desktop.gui.periods.words import mark_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QUndoStack

    from ejournal_desktop.gui.journal.grid_keys import GridKey
    from ejournal_desktop.gui.periods.model import PeriodModel


@dataclass(frozen=True, slots=True)
class MarkRefusal:
    """A key or text that did not enter; without a reason the place itself takes no mark."""

    typed: str
    reason: KeyRefusal | None = None


class MarkCommand(QUndoCommand):
    """One entry; its text is what is announced when it is undone."""

    def __init__(self, words: str, step: MarkStep, take: Callable[[MarkStep], None]) -> None:
        super().__init__(words)
        self._step, self._take = step, take

    def redo(self) -> None:
        self._take(self._step)

    def undo(self) -> None:
        self._take(self._step.reversed())


class PeriodEntry(QObject):
    """Turns keys into steps of the undo stack; each step shows its cell at once and asks for it to be stored.

    A mark that stood there before this sheet was opened is not changed by a key: ``correction_wanted`` asks first.
    """

    step_taken = Signal(object)
    correction_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, model: PeriodModel, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._stack = model, undo_stack
        self._typed: dict[MarkPlace, str | None] = {}
        self._known: set[MarkPlace] = set()

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the sheet on show."""
        return self._stack

    def start_sheet(self) -> None:
        """Forget the steps of the sheet before."""
        self._stack.clear()
        self._typed.clear()
        self._known.clear()

    def may_enter(self, row: int, column: int, typed: str = "") -> bool:
        """Tell whether a cell takes a mark; say so where it does not."""
        if self._model.can_write(row, column):
            return True
        self._refuse(MarkRefusal(typed), self._model.place(row, column))
        return False

    def write(self, row: int, column: int, key: GridKey) -> bool:
        """Enter the mark of a key and tell whether the cursor goes on."""
        if not self.may_enter(row, column, key.typed):
            return False
        scale = self._model.regulation.scale()
        found = (scale.mark_for_key(candidate) for candidate in key.candidates)
        mark = next((mark for mark in found if mark is not None and mark.is_period_mark), None)
        if mark is None:
            self._refuse(MarkRefusal(key.typed, KeyRefusal.NOT_ON_SCALE), self._model.place(row, column))
            return False
        return self._enter(row, column, mark.code)

    def set_text(self, row: int, column: int, text: str) -> bool:
        """Enter the text of the edit mode or of a paste."""
        typed = text.strip()
        if not self.may_enter(row, column, typed):
            return False
        regulation = self._model.regulation
        mark = regulation.scale().mark_for_text(typed)
        if is_forbidden_entry(regulation, typed):
            self._refuse(MarkRefusal(typed, KeyRefusal.FORBIDDEN_ENTRY), self._model.place(row, column))
        elif typed and (mark is None or not mark.is_period_mark):
            self._refuse(MarkRefusal(typed, KeyRefusal.NOT_ON_SCALE), self._model.place(row, column))
        else:
            self._enter(row, column, None if mark is None else mark.code)
            return True
        return False

    def accept(self, row: int, column: int) -> None:
        """Accept the suggestion of a cell; nothing where there is none."""
        cell = self._model.cell_at(row, column)
        if cell is not None and cell.is_missing and cell.proposal.value is not None and self.may_enter(row, column):
            self._enter(row, column, cell.proposal.value)

    def clear(self, row: int, column: int) -> None:
        """Take a mark away; its history is kept, the suggestion comes back."""
        if self.may_enter(row, column):
            self._enter(row, column, None)

    def settle(self, row: int, column: int, value: str | None) -> None:
        """Enter what was chosen of two marks."""
        if self.may_enter(row, column):
            self._enter(row, column, value)

    def explain(self, place: MarkPlace, value: str, reason: str) -> None:
        """Enter a mark together with the reason why it differs from the proposed one."""
        cell = self._model.cell(place)
        if cell is not None:
            self._push(MarkStep(place, cell.entered, value, reason, cell.reason))

    def correct(self, step: MarkStep) -> None:
        """Enter a mark, for a correction after its password was confirmed."""
        self._typed[step.place] = step.before
        self._push(step)

    def note_accepted(self, places: Iterable[MarkPlace]) -> None:
        """Count marks that were accepted at this sheet as typed here: a slip among them is put right without a word."""
        self._known.update(places)

    def words_of(self, step: MarkStep) -> str:
        """Return who gets which mark in place of which."""
        before = mark_words(self._model.regulation, step.before) or self.tr("empty")
        return f"{self._words(step)} ← {before}"

    def take_back(self, row: int, column: int) -> None:
        """Put back what stood in a cell before it was typed into."""
        place = self._model.place(row, column)
        cell = self._model.cell(place)
        if place in self._typed and cell is not None:
            self._push(MarkStep(place, cell.entered, self._typed.pop(place), reason_before=cell.reason))

    def _enter(self, row: int, column: int, value: str | None) -> bool:
        """Enter a mark and tell whether that is done: a correction waits for its password."""
        place = self._model.place(row, column)
        cell = self._model.cell(place)
        if place is None or cell is None or (cell.entered == value and not cell.is_to_be_confirmed):
            return True
        step = MarkStep(place, cell.entered, value, reason_before=cell.reason, is_settling=cell.is_to_be_confirmed)
        is_done = cell.entered is None or place in self._known
        (self.correct if is_done else self.correction_wanted.emit)(step)
        return is_done

    def _push(self, step: MarkStep) -> None:
        self._stack.push(MarkCommand(self._words(step), step, self._take))

    def _take(self, step: MarkStep) -> None:
        self._known.add(step.place)  # typed at this sheet: a slip is put right without a word
        self._model.put(step.place, step.after, step.reason)
        self.step_taken.emit(step)

    def _refuse(self, refusal: MarkRefusal, place: MarkPlace | None) -> None:
        self._model.mark_refused(place)
        self.refused.emit(refusal)

    def _words(self, step: MarkStep) -> str:
        position = self._model.position(step.place)
        name = "" if position is None else self._model.rows[position[0]].name.short
        value = mark_words(self._model.regulation, step.after) or self.tr("empty")
        return f"{name}: {value}"
