"""The mark beside the table: who, how it came about, what is missing, the reason, and the acts of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.journal.rival_list import RivalList
from ejournal_desktop.gui.periods.words import (
    cell_state_words,
    count_words,
    finding_words,
    formula_lines,
    mean_words,
)
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import (
    Caption,
    ElidedLabel,
    PrimaryButton,
    ToneButton,
    ToneLabel,
    title_font,
    wear_font,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.periods import PeriodCell, PeriodDue


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the panel says of one mark; ``lines`` are shortage and forecast in words."""

    name: str
    course: str
    cell: PeriodCell
    parts: Sequence[PeriodView] = ()
    lines: Sequence[str] = ()


class PeriodPanel(QFrame):
    """280 px at the right; a drawer in a narrow window."""

    reason_given = Signal(str)
    acceptance_requested = Signal()
    closing_requested = Signal()
    course_requested = Signal()
    days_requested = Signal()
    shortages_requested = Signal()

    def __init__(self, regulation: Regulation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regulation = regulation
        self._has_card = self._can_explain = False
        self._name, self._course = ElidedLabel(), ElidedLabel(tone=Tone.SECONDARY)
        self._state, self._formula, self._numbers = ToneLabel(), ToneLabel(), ToneLabel()
        self._findings, self._due = ToneLabel(tone=Tone.WARN), Caption()
        self.rivals = RivalList()
        self._reason_title = Caption(self.tr("Reason for another mark than the proposed one"))
        self.reason = OutlinedLineEdit()
        self.reason.setAccessibleName(self._reason_title.text())
        self.reason.returnPressed.connect(self._on_reason_entered)
        self.course_button = ToneButton()
        self.accept_button = PrimaryButton(self.tr("Accept the undisputed (Ctrl+Enter)"))
        self.close_button = ToneButton()
        self.days_button = ToneButton(self.tr("When marks are due…"))
        self.shortages_button = ToneButton(self.tr("Who needs more marks…"))
        self.days_button.clicked.connect(self.days_requested)
        self.shortages_button.clicked.connect(self.shortages_requested)
        self.shortages_button.setToolTip("F7, Ctrl+4")
        self.course_button.clicked.connect(self.course_requested)
        self.accept_button.clicked.connect(self.acceptance_requested)
        self.close_button.clicked.connect(self.closing_requested)
        self._lay_out()

    def show_card(self, card: CardFacts | None) -> None:
        """Show how the mark under the cursor came about."""
        self._name.setText("" if card is None else card.name)
        self._course.setText("" if card is None else card.course)
        self._state.setText("" if card is None else cell_state_words(self._regulation, card.cell))
        self._formula.setText("" if card is None else self._formula_words(card))
        self._numbers.setText("" if card is None else "\n".join((*self._number_lines(card.cell), *card.lines)))
        findings = () if card is None or card.cell.entered is not None else card.cell.proposal.findings
        self._findings.setText("\n".join(f"! {finding_words(finding)}" for finding in findings))
        self._findings.setVisible(bool(findings))
        if card is None or not card.cell.has_conflict:
            self.rivals.clear()
        self.reason.setText("" if card is None else card.cell.reason)
        self._has_card = card is not None
        self._show_reason()

    def show_rights(self, *, can_accept: bool, can_close: bool, is_closed: bool, can_explain: bool) -> None:
        """Show only the acts the person may do on this sheet."""
        self.accept_button.setVisible(can_accept)
        for button in (self.close_button, self.days_button):
            button.setVisible(can_close)
        words = self.tr("Open the period again…") if is_closed else self.tr("Close the period…")
        self.close_button.setText(words)
        self._can_explain = can_explain
        self._show_reason()

    def show_way(self, words: str) -> None:
        """Name the way between the class and one course; empty where there is none."""
        self.course_button.setText(words)
        self.course_button.setVisible(bool(words))

    def show_due(self, due: PeriodDue | None) -> None:
        """Show by when the marks are due."""
        if due is None:
            self._due.setText(self.tr("No due date is set for this period."))
            return
        words = self.tr("Due by {day}").format(day=day_words(due.due))
        self._due.setText(self.tr("{due}, order {order}").format(due=words, order=due.order) if due.order else words)

    def ask_reason(self) -> None:
        """Bring the cursor to the reason."""
        self.reason.setFocus()
        self.reason.selectAll()

    def _show_reason(self) -> None:
        """Ask for a reason only where there is a mark to give one for."""
        for widget in (self._reason_title, self.reason):
            widget.setVisible(self._has_card and self._can_explain)

    def _formula_words(self, card: CardFacts) -> str:
        return "\n".join(formula_lines(self._regulation, card.cell.proposal, card.parts))

    def _number_lines(self, cell: PeriodCell) -> tuple[str, ...]:
        proposal = cell.proposal
        count = self.tr("Marks: {count}").format(count=count_words(proposal))
        if not proposal.written_count:
            return (count,)
        written = self.tr("Written works: {count}, mean {mean}").format(
            count=proposal.written_count, mean=mean_words(proposal.written_mean)
        )
        return (count, written)

    def _lay_out(self) -> None:
        wear_font(self._name, title_font)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.setSpacing(SIZES.spacing_s)
        labels = (self._state, self._formula, self._numbers, self._findings, self._reason_title, self._due)
        for label in labels:
            label.setWordWrap(True)
        parts: tuple[QWidget, ...] = (
            self._name, self._course, self._state, self.rivals, self._formula, self._numbers, self._findings,
            self._reason_title, self.reason,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        buttons = (self.course_button, self.shortages_button, self.accept_button, self.days_button, self.close_button)
        for part in (self._due, *buttons):
            column.addWidget(part)

    def _on_reason_entered(self) -> None:
        self.reason_given.emit(self.reason.text().strip())
