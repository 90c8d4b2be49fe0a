"""What a screen reader says of a whole row (Ctrl+Shift+R, ux.md section 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.journal.cell_words import period_words, row_words, value_words

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel


def row_reading(model: JournalGridModel, row: int) -> str:
    """Return number, name and everything entered in the visible columns: «3. Белов Артём: 12 ноября отметка 5»."""
    rules = model.rules
    if rules is None:
        return ""
    said = []
    for column, shown in enumerate(model.columns):
        cell = model.cell(model.place(row, column))
        if not cell.is_empty:
            when = period_words(shown.period) if shown.lesson is None else day_words(shown.lesson.day)
            said.append(f"{when} {value_words(cell, rules)}")
    name = row_words(model.rows[row])
    return f"{name}: {', '.join(said)}" if said else name
