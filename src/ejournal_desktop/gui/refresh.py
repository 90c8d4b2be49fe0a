"""Passes on what was changed, so that a screen reloads only when it is concerned (architecture.md 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal_changes import CellChange, LessonChange, PeriodMarkChange

    JournalChange = CellChange | LessonChange | PeriodMarkChange


class Refresh(QObject):
    """One per signed-in person; screens tell it what they stored and listen to what others stored."""

    changed = Signal(object)

    def tell(self, change: JournalChange) -> None:
        """Pass on one stored change."""
        self.changed.emit(change)
