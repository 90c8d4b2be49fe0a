"""The form of an act of control: the days that are looked at, the entry of the plan, the conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.gui.control.words import duty_words
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton
from ejournal_desktop.services.control.service import ActWish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.readmodels.control import DutyView, PlanEntryView


class ActForm(QFrame):
    """Always about the duty of the row under the cursor; who does not have it can look, but record nothing."""

    look_requested = Signal()
    record_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._duty: DutyView | None = None
        self.title = TitleLabel()
        self.title.setWordWrap(True)
        self.first, self.last = DayLine(self.tr("From")), DayLine(self.tr("Until"))
        self.entry = OutlinedComboBox()
        self.entry.setAccessibleName(self.tr("Entry of the plan"))
        self.conclusion = QPlainTextEdit()
        self.conclusion.setTabChangesFocus(True)
        self.conclusion.setAccessibleName(self.tr("Conclusion"))
        self.conclusion.setPlaceholderText(self.tr("What the check came to, and until when to mend it"))
        self.look_button = ToneButton(self.tr("&Look through all journals"))
        self.look_button.setToolTip("Ctrl+J")
        self.record_button = PrimaryButton(self.tr("Record the act"))
        self.record_button.setToolTip("Ctrl+Enter")
        self.look_button.clicked.connect(self.look_requested)
        self.record_button.clicked.connect(self.record_requested)
        self._lay_out()

    def show_duty(self, duty: DutyView, span: DateSpan | None, plan: Sequence[PlanEntryView]) -> None:
        """Offer the days of a period, up to today; without one the last month."""
        is_other = self._duty is None or self._duty.key != duty.key
        self._duty = duty
        words = duty_words(duty)
        self.title.setText(words[:1].upper() + words[1:])
        last = self._today if span is None or span.ends is None else min(span.ends, self._today)
        self.first.show_day(last.replace(day=1) if span is None else span.starts)
        self.last.show_day(last)
        if is_other:
            self.conclusion.clear()
        self._offer(plan)
        for part in (self.conclusion, self.record_button):
            part.setEnabled(duty.can_record)

    def wish(self) -> ActWish | None:
        """Return what stands in the form; nothing while no duty is chosen or the days are none."""
        first, last = self.first.known_day(self._today), self.last.known_day(self._today)
        if self._duty is None or first is None or last is None:
            return None
        entry: int | None = self.entry.currentData()
        return ActWish(self._duty.key, first, last, self.conclusion.toPlainText().strip(), entry)

    def _offer(self, plan: Sequence[PlanEntryView]) -> None:
        self.entry.clear()
        self.entry.addItem(self.tr("None"), None)
        for one in plan:
            if one.act is None:
                self.entry.addItem(f"{full_day(one.due)} {one.target}", one.plan_entry)
        self.entry.setEnabled(self.entry.count() > 1)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for part in (self.first, self.last, self.entry):
            rows.addRow(part.accessibleName(), part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addWidget(self.title)
        column.addLayout(rows)
        column.addWidget(self.look_button)
        column.addWidget(QLabel(self.conclusion.accessibleName()))
        column.addWidget(self.conclusion, 1)
        column.addWidget(self.record_button)
