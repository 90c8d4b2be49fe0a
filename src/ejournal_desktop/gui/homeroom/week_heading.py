"""The row above the week: which days, whether they were checked, and the ways to other weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.homeroom.words import week_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.small_button import small_button
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, StatusBadge, TitleLabel

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.homeroom import ClassWeek


class WeekHeading(QWidget):
    """«16 ноября – 20 ноября» between two arrows."""

    week_stepped = Signal(int)
    today_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title, self._open, self._tick = TitleLabel(), StatusBadge(), StatusBadge()
        before = small_button("◀", self.tr("Week before: Alt+←"))
        before.clicked.connect(lambda: self.week_stepped.emit(-1))
        self._today = small_button(self.tr("This week"), self.tr("Back to this week"))
        self._today.clicked.connect(self.today_requested)
        after = small_button("▶", self.tr("Week after: Alt+→"))
        after.clicked.connect(lambda: self.week_stepped.emit(1))
        self.check = PrimaryButton(self.tr("The week is checked"))
        self.check.setToolTip("Ctrl+Enter")
        self.check.clicked.connect(self.check_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIZES.spacing_s, SIZES.spacing_xs, SIZES.spacing_s, SIZES.spacing_xs)
        row.setSpacing(SIZES.spacing_s)
        for widget in (before, self._title, after, self._today, self._open, self._tick):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.check)

    def show_week(self, week: ClassWeek, *, is_this_week: bool) -> None:
        """Show a week and how it stands."""
        self._title.setText(week_words(week.days) or week.week)
        self._today.setEnabled(not is_this_week)
        count = week.unexplained
        if count:
            self._open.show_state("!", self.tr("Not explained: {count}").format(count=count), Tone.WARN)
        else:
            self._open.show_state("✓", self.tr("Every absence is explained"), Tone.OK)
        self._tick.setVisible(week.tick is not None)
        if week.tick is not None:
            words = self.tr("Checked: {day}, {author}").format(
                day=day_words(week.tick.moment.date()), author=week.tick.author
            )
            self._tick.show_state("✓", words, Tone.OK)
        self.check.setEnabled(week.can_write and bool(week.days))
