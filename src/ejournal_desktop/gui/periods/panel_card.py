"""The mark under the cursor as the panel shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.periods.panel import CardFacts

if TYPE_CHECKING:
    from ejournal_desktop.gui.periods.model import PeriodModel
    from ejournal_desktop.gui.periods.sheets import LoadedSheet


def card_at(loaded: LoadedSheet | None, model: PeriodModel, row: int, column: int) -> CardFacts | None:
    """Return the mark of a place, in a course always that of the row; nothing where there is none."""
    if loaded is None:
        return None
    place = column if loaded.course is None else loaded.first_mark_column
    cell = model.cell_at(row, place)
    if cell is None:
        return None
    student = model.rows[row]
    title = model.columns[place].full_title if loaded.course is None else loaded.title
    return CardFacts(student.name.short, title, cell, loaded.parts, loaded.lines(student.student))
