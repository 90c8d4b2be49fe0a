"""Passes on what was changed, so that a screen reads again only when it is concerned (architecture.md 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal_changes import LessonChange


@dataclass(frozen=True, slots=True)
class Changed:
    """A lesson was stored by one screen, or cells where no ``change`` is told; others that show it are out of date."""

    teller: QObject
    change: LessonChange | None


class Refresh(QObject):
    """One per signed-in person; screens tell it what they stored and listen to what others stored."""

    changed = Signal(object)

    def tell(self, teller: QObject, change: LessonChange | None) -> None:
        """Pass on one stored change."""
        self.changed.emit(Changed(teller, change))
