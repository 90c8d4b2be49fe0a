"""Keys shown faintly in the first cells of a page in which nobody has written yet (ux.md 6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

_NEXT = "↓"


def ghost_keys(model: JournalGridModel) -> Mapping[CellPlace, str]:
    """Return a mark, the absence and «next» for the first students of today's lesson; none once a page has an entry."""
    page, rules = model.page, model.rules
    today = next((place for place, column in enumerate(model.columns) if column.is_today), None)
    if page is None or rules is None or today is None or page.cells or model.column_bar(today) is not None:
        return {}
    marks = [mark.printed for mark in rules.scale.lesson_marks if mark.key] if rules.has_marks else []
    absences = [code.letter for code in rules.codes if code.counts_as_missed and not code.is_excused]
    keys = (*marks[:1], *absences[:1], _NEXT)
    return {model.place(row, today): key for row, key in enumerate(keys[: len(model.rows)])}
