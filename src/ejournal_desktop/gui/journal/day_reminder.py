"""Says once per page that an entry goes into another day's lesson (ux.md 2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.dates import long_day
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind

if TYPE_CHECKING:
    from datetime import date

_KEY = "not_today"


class DayReminder(QObject):
    """Posts the message above the grid; the entry itself is never held up."""

    def __init__(self, banners: BannerArea) -> None:
        super().__init__(banners)
        self._banners = banners
        self._was_said = False

    def start_page(self) -> None:
        """Let the message be said again on a new page."""
        self._was_said = False
        self._banners.withdraw(_KEY)

    def note_entry(self, day: date, today: date) -> None:
        """Say where the entry went unless it went into a lesson of today."""
        if day == today or self._was_said:
            return
        self._was_said = True
        words = self.tr("You are writing in the lesson of {day}, not in today's.").format(day=long_day(day))
        self._banners.post(Notice(_KEY, words, NoticeKind.WARNING))
