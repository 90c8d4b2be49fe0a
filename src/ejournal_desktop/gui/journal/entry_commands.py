"""Entries of the grid as steps that can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.gui.journal.columns import CellPlace


@dataclass(frozen=True, slots=True)
class CellStep:
    """One cell goes from one content to another.

    Two values of a place that a step settled do not come back with the way back: the log keeps who wrote what.
    """

    place: CellPlace
    before: Cell
    after: Cell

    def reversed(self) -> CellStep:
        """Return the way back."""
        left = self.before.conflicts & self.after.conflicts
        return CellStep(self.place, self.after, replace(self.before, conflicts=left))

    @property
    def settled(self) -> frozenset[int]:
        """The places of the cell whose two values are settled by the step."""
        return self.before.conflicts - self.after.conflicts


@dataclass(frozen=True, slots=True)
class NoteStep:
    """The note of a cell goes from one text to another."""

    place: CellPlace
    before: str
    after: str

    def reversed(self) -> NoteStep:
        """Return the way back."""
        return NoteStep(self.place, self.after, self.before)


class CellCommand(QUndoCommand):
    """One act on one cell or many; its text is what is announced when it is undone."""

    def __init__(self, words: str, steps: Sequence[CellStep], take: Callable[[Sequence[CellStep]], None]) -> None:
        super().__init__(words)
        self._steps, self._take = tuple(steps), take

    def redo(self) -> None:
        self._take(self._steps)

    def undo(self) -> None:
        self._take(tuple(step.reversed() for step in reversed(self._steps)))


class NoteCommand(QUndoCommand):
    """One note; its text is what is announced when it is undone."""

    def __init__(self, words: str, step: NoteStep, take: Callable[[NoteStep], None]) -> None:
        super().__init__(words)
        self._step, self._take = step, take

    def redo(self) -> None:
        self._take(self._step)

    def undo(self) -> None:
        self._take(self._step.reversed())
