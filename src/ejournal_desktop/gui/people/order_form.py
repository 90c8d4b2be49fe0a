"""The order behind a duty or a list: its number and day, and the days between which it holds (S0-4.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ejournal_desktop.domain.duties import DutyBasis
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit

if TYPE_CHECKING:
    from datetime import date


class OrderForm(QWidget):
    """Four lines in two rows, three in one where there is no end; without a first day it is today."""

    def __init__(self, *, has_end: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = OutlinedLineEdit()
        self.number.setAccessibleName(self.tr("Number of the order"))
        self.dated, self.starts = DayLine(self.tr("Day of the order")), DayLine(self.tr("First day"))
        self.ends = DayLine(self.tr("Last day"))
        self._has_end = has_end
        self._lay_out()

    def clear_form(self) -> None:
        """Empty all lines."""
        for line in (self.number, self.dated, self.starts, self.ends):
            line.clear()

    def basis(self, today: date) -> DutyBasis | None:
        """Return what was typed; nothing where a line holds no day, and the cursor goes there."""
        days = []
        for line in (self.dated, self.starts, self.ends):
            try:
                days.append(line.day(today))
            except BadDayError:
                line.setFocus()
                return None
        return DutyBasis(self.number.text().strip(), *days)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SIZES.spacing_s)
        lines = (
            (self.tr("Order №"), self.number),
            (self.tr("dated"), self.dated),
            (self.tr("from"), self.starts),
            (self.tr("until"), self.ends),
        )
        columns = 2 if self._has_end else len(lines)
        for place, (words, line) in enumerate(lines):
            label = QLabel(words)
            label.setBuddy(line)
            grid.addWidget(label, place // columns, place % columns * 2)
            grid.addWidget(line, place // columns, place % columns * 2 + 1)
            is_shown = self._has_end or line is not self.ends
            label.setVisible(is_shown)
            line.setVisible(is_shown)
