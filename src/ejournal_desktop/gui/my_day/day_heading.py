"""The date of the list with the ways to other days, and how much of the day is complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ejournal_desktop.gui.frame.moments import title_day
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.small_button import small_button
from ejournal_desktop.gui.widgets.tinted import Caption, TitleLabel

if TYPE_CHECKING:
    from datetime import date


class DayHeading(QWidget):
    """«Четверг, 14 ноября» between two arrows."""

    day_stepped = Signal(int)
    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = TitleLabel()
        self._counts = Caption()
        self._today = small_button(self.tr("Today"), self.tr("Back to today: Home"))
        self._today.clicked.connect(self.today_requested)
        before = small_button("◀", self.tr("Day before: Alt+←"))
        before.clicked.connect(lambda: self.day_stepped.emit(-1))
        after = small_button("▶", self.tr("Day after: Alt+→"))
        after.clicked.connect(lambda: self.day_stepped.emit(1))
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_xs)
        row.addWidget(self._title)
        row.addStretch(1)
        for button in (before, self._today, after):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(row)
        column.addWidget(self._counts)

    def show_day(self, day: date, *, complete: int, total: int, is_today: bool) -> None:
        """Show a day and how many of its lessons are complete."""
        self._title.setText(title_day(day))
        words = self.tr("complete: {complete} of {total}").format(complete=complete, total=total)
        self._counts.setText(words if total else "")
        self._today.setEnabled(not is_today)
