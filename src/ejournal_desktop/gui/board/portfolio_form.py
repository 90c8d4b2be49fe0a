"""The form of one entry of a portfolio (S0-2.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from ejournal_desktop.gui.board.entry_files import FileButton
from ejournal_desktop.gui.board.words import PORTFOLIO_TITLES, tr
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import named_line
from ejournal_desktop.gui.widgets.tinted import PrimaryButton
from ejournal_desktop.services.homeroom.portfolio import PortfolioWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.homeroom import PortfolioFile


class PortfolioForm(QFrame):
    """One entry at the right of the list."""

    keep_requested = Signal()
    file_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        day, kind, title, level, result, file = (tr(words) for words in PORTFOLIO_TITLES)
        self.file: PortfolioFile | None = None
        self.day = DayLine(day)
        self.kind, self.title, self.level, self.result = (named_line(words) for words in (kind, title, level, result))
        self.kind.setPlaceholderText(self.tr("olympiad, contest, project, course…"))
        self.level.setPlaceholderText(self.tr("school, city, country…"))
        self.result.setPlaceholderText(self.tr("first place, certificate…"))
        self.file_button = FileButton()
        self.file_button.clicked.connect(self.file_wanted)
        self.keep_button = PrimaryButton(self.tr("Put into the portfolio"))
        self.keep_button.setToolTip("Ctrl+Enter")
        self.keep_button.clicked.connect(self.keep_requested)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.day, self.kind, self.title, self.level, self.result):
            rows.addRow(field.accessibleName(), field)
        rows.addRow(file, self.file_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addLayout(rows)
        column.addWidget(self.keep_button)
        column.addStretch(1)
        self.start_anew()

    def wish(self) -> PortfolioWish | None:
        """Return the entry, nothing without a day or a title."""
        day, title = self.day.known_day(self._today), self.title.text().strip()
        if day is None or not title:
            return None
        return PortfolioWish(day, self.kind.text(), title, self.level.text(), self.result.text(), self.file)

    def show_file(self, file: PortfolioFile | None) -> None:
        """Show which file goes with the entry."""
        self.file = file
        self.file_button.show_file(file)

    def start_anew(self) -> None:
        """Empty the form for the next entry."""
        self.day.show_day(self._today)
        self.show_file(None)
        for line in (self.kind, self.title, self.level, self.result):
            line.clear()
