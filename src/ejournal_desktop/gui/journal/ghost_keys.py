"""Keys shown faintly in the first cells of a page in which nobody has written yet (ux.md 6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.cell_entry import CellRules

_NEXT = "↓"


def ghost_keys(rules: CellRules) -> tuple[str, ...]:
    """Return a mark, the absence and «next», as far as the class and the role have them."""
    marks = [mark.printed for mark in rules.scale.lesson_marks if mark.key] if rules.has_marks else []
    absences = [code.letter for code in rules.codes if code.counts_as_missed and not code.is_excused]
    return (*marks[:1], *absences[:1], _NEXT)
