"""By when the marks of each period are due by the order of the school, and columns for exams (S0-4.14.9)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.periods.words import result_kind_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.periods import PeriodDue


@dataclass(frozen=True, slots=True)
class DueTyped:
    """A day and an order that differ from what stands."""

    period: PeriodId
    due: date
    order: str


class DueDialog(QDialog):
    """A line for each period; below, the columns that the regulation names and the year does not have yet."""

    stored = Signal(object)
    column_requested = Signal(object)

    def __init__(
        self,
        periods: Sequence[PeriodView],
        dues: Mapping[PeriodId, PeriodDue],
        undefined: Sequence[PeriodKind],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dues, self._today = dues, today
        self.setWindowTitle(self.tr("When marks are due"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: dict[PeriodId, tuple[DayLine, OutlinedLineEdit]] = {}
        self._trouble = ToneLabel("", Tone.WARN)
        self.store_button = PrimaryButton(self.tr("Keep the days"))
        self.store_button.clicked.connect(self._on_store_clicked)
        self.leave_button = ToneButton(self.tr("Leave as it is"))
        self.leave_button.clicked.connect(self.reject)
        self.columns = [self._column_button(kind) for kind in undefined]
        self._lay_out(periods)

    def refuse(self, words: str) -> None:
        """Say why nothing was kept."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _typed(self) -> Iterator[DueTyped]:
        for period, (day_line, order_line) in self.lines.items():
            day, order = day_line.day(self._today), order_line.text().strip()
            known = self._dues.get(period)
            if day is not None and (known is None or (known.due, known.order) != (day, order)):
                yield DueTyped(period, day, order)

    def _on_store_clicked(self) -> None:
        try:
            typed = tuple(self._typed())
        except BadDayError:
            self.refuse(self.tr("Days are typed as 28.12.2026"))
            return
        self.stored.emit(typed)

    def _column_button(self, kind: PeriodKind) -> ToneButton:
        button = ToneButton(self.tr("Add a column: {kind}").format(kind=result_kind_words(kind)))
        button.clicked.connect(partial(self._on_column_clicked, kind))
        return button

    def _on_column_clicked(self, kind: PeriodKind, _checked: object = None) -> None:
        self.column_requested.emit(kind)

    def _lay_out(self, periods: Sequence[PeriodView]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        grid = QGridLayout()
        for place, words in enumerate((self.tr("Period"), self.tr("Due by"), self.tr("Order of the school"))):
            grid.addWidget(QLabel(words), 0, place)
        for row, period in enumerate(periods, start=1):
            self._add_row(grid, row, period)
        column.addLayout(grid)
        for button in self.columns:
            column.addWidget(button)
        self._trouble.hide()
        self._trouble.setWordWrap(True)
        column.addWidget(self._trouble)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.store_button, self.leave_button):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _add_row(self, grid: QGridLayout, row: int, period: PeriodView) -> None:
        title, known = period_words(period), self._dues.get(period.period)
        day = DayLine(self.tr("{period}: due by").format(period=title))
        order = OutlinedLineEdit()
        order.setAccessibleName(self.tr("{period}: order").format(period=title))
        day.show_day(None if known is None else known.due)
        order.setText("" if known is None else known.order)
        self.lines[period.period] = (day, order)
        grid.addWidget(QLabel(title), row, 0)
        grid.addWidget(day, row, 1)
        grid.addWidget(order, row, 2)
