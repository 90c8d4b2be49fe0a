"""Edits of a plan as steps that can be taken back, and the edits that concern whole rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from ejournal_desktop.domain.plans import PlanRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.plans.rows_model import RowsEdit


class RowsCommand(QUndoCommand):
    """One edit, however many rows it changed."""

    def __init__(
        self, before: tuple[PlanRow, ...], edit: RowsEdit, take: Callable[[Sequence[PlanRow], int], None]
    ) -> None:
        super().__init__(edit.words)
        self._before, self._edit, self._take = before, edit, take

    def redo(self) -> None:
        self._take(self._edit.rows, self._edit.cursor)

    def undo(self) -> None:
        self._take(self._before, self._edit.cursor)


def with_new_row(rows: Sequence[PlanRow], place: int) -> tuple[PlanRow, ...]:
    """Return rows with an empty one at a place; it takes over the section of the row above."""
    section = rows[place - 1].section if 0 < place <= len(rows) else ""
    return (*rows[:place], PlanRow(section, "", 1), *rows[place:])


def without_rows(rows: Sequence[PlanRow], places: Sequence[int]) -> tuple[PlanRow, ...]:
    """Return rows without some of them."""
    gone = set(places)
    return tuple(row for place, row in enumerate(rows) if place not in gone)


def with_rows_moved(rows: Sequence[PlanRow], places: Sequence[int], step: int) -> tuple[PlanRow, ...] | None:
    """Return rows with neighbours moved up (−1) or down (+1) together; nothing when they stand at the border."""
    first, last = min(places), max(places)
    if first + step < 0 or last + step >= len(rows):
        return None
    block = rows[first : last + 1]
    rest = without_rows(rows, range(first, last + 1))
    return (*rest[: first + step], *block, *rest[first + step :])


def with_rows_inserted(rows: Sequence[PlanRow], place: int, pasted: Sequence[PlanRow]) -> tuple[PlanRow, ...]:
    """Return rows with others put in at a place; an empty row there gives way."""
    gives_way = place < len(rows) and not rows[place].topic
    return (*rows[:place], *pasted, *rows[place + gives_way :])


def complete_rows(rows: Sequence[PlanRow]) -> tuple[PlanRow, ...]:
    """Return the rows that can be stored: those that wait for their topic are left out."""
    return tuple(row for row in rows if row.topic)
