"""Two days between which something is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel

if TYPE_CHECKING:
    from datetime import date

_LETTERS = "00.00.0000"


class DayRange(QWidget):
    """Enter in a line asks for the days that stand in both; what is no day is said beside them."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DayLine(self.tr("From this day")), DayLine(self.tr("Until this day"))
        self.trouble = ToneLabel("", Tone.BAD)
        self.trouble.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        for words, line in ((self.tr("&From"), self.first), (self.tr("&until"), self.last)):
            label = Caption(words)
            label.setBuddy(line)
            line.setMinimumHeight(SIZES.button_height)
            fit_to_letters(line, lambda line=line: self._fit(line))  # type: ignore[misc]  # a default binds the line
            line.returnPressed.connect(self.asked)
            row.addWidget(label)
            row.addWidget(line)
        row.addWidget(self.trouble)

    def show_days(self, first: date, last: date) -> None:
        """Show the two days."""
        self.first.show_day(first)
        self.last.show_day(last)
        self._show_trouble("")

    def days(self, today: date) -> tuple[date, date] | None:
        """Return the two days in their order; nothing where one of them is no day, and that is said."""
        self._show_trouble("")
        found = [self._day(line, today) for line in (self.first, self.last)]
        first, last = found
        return None if first is None or last is None else (min(first, last), max(first, last))

    def _day(self, line: DayLine, today: date) -> date | None:
        try:
            return line.day(today) or today
        except BadDayError:
            self._show_trouble(self.tr("Type a day like 24.11.2026"))
            line.setFocus()
            line.selectAll()
            return None

    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self.trouble, words, urgent=True)

    def _fit(self, line: DayLine) -> None:
        line.setFixedWidth(line.fontMetrics().horizontalAdvance(_LETTERS) + 2 * SIZES.spacing_l)
