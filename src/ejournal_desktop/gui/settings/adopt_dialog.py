"""The principal lets an edition come into force: what it changes and does, protocol and order, day, password."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.archive.vouching import VouchForm
from ejournal_desktop.gui.settings.change_words import change_cells, change_records, change_titles
from ejournal_desktop.gui.settings.effects_box import EffectsBox
from ejournal_desktop.gui.settings.rule_table import RuleTable
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, TitleLabel, ToneButton, ToneLabel
from ejournal_desktop.readmodels.regulation_draft import Adoption

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.readmodels.regulation_draft import RegulationDraft

_SIZE: Final = (860, 680)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The day from which an edition holds, by what it was adopted, the state that was shown, and the password."""

    valid_from: date
    adoption: Adoption
    seen: str
    password: str


class AdoptDialog(QDialog):
    """Leaving the draft a draft is the safe answer."""

    confirmed = Signal(object)

    def __init__(self, draft: RegulationDraft, who: LoginChoice, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._who, self._today = draft, who, today
        self._chosen: tuple[date, Adoption] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Confirm the new edition"))
        self.changes = RuleTable(self.tr("What changes"), change_titles(), 2, {0: 0.32, 1: 0.3})
        self.changes.show_records(change_records(change_cells(draft.base, draft.regulation, draft.differences)))
        self.order_number, self.order_date = OutlinedLineEdit(), DayLine(self.tr("Date of the order"))
        self.protocol_number, self.protocol_date = OutlinedLineEdit(), DayLine(self.tr("Date of the protocol"))
        self.valid_from = DayLine(self.tr("In force from"))
        self.valid_from.show_day(draft.earliest)
        self.effects = EffectsBox(self.valid_from, today)
        self.trouble = ToneLabel("", Tone.WARN)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.confirm_button = ToneButton(self.tr("&Confirm…"))
        self.leave_button = PrimaryButton(self.tr("Leave it a draft"))
        self.vouching = VouchForm(self.tr("Confirm the edition"))
        self.confirm_button.clicked.connect(self.ask_password)
        self.leave_button.clicked.connect(self.reject)
        self.vouching.vouched.connect(self._on_vouched)
        self.vouching.withdrawn.connect(self.confirm_button.show)
        self._lay_out()
        self.order_number.setFocus()

    def ask_password(self) -> None:
        """Read what was typed, then ask for the password of the principal."""
        try:
            valid_from = self.valid_from.day(self._today)
            adoption = Adoption(
                protocol_number=self.protocol_number.text().strip(),
                protocol_date=self.protocol_date.day(self._today),
                order_number=self.order_number.text().strip(),
                order_date=self.order_date.day(self._today),
            )
        except BadDayError:
            self._say(self.tr("Days are typed as 28.12.2026"))
            return
        if valid_from is None or not adoption.order_number or adoption.order_date is None:
            self._say(self.tr("Number and date of the order and the day it comes into force are needed."))
            return
        self.effects.ask()
        self.trouble.hide()
        self._chosen = valid_from, adoption
        self.confirm_button.hide()
        self.vouching.ask(self.tr("Your password, please: a PIN is not enough for this."), (self._who,))

    def refuse(self, error: AppError) -> None:
        """Say beside the field why nothing was confirmed."""
        self.vouching.refuse(error)

    def _on_vouched(self, vouched: Vouched) -> None:
        if self._chosen is not None:
            self.vouching.show_checking()
            self.confirmed.emit(Confirmation(*self._chosen, self._draft.seen, vouched.password))

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        past = Caption(
            self.tr("Nothing that was done before that day is judged anew; the edition before ends with it.")
        )
        past.setWordWrap(True)
        column.addWidget(past)
        column.addWidget(self.changes, 2)
        column.addWidget(self.effects, 3)
        column.addLayout(self._fields())
        column.addWidget(self.trouble)
        column.addWidget(self.vouching)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.confirm_button, self.leave_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.resize(*_SIZE)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SIZES.spacing_m)
        lines = (
            (self.tr("&Order №"), self.order_number, self.tr("&dated"), self.order_date),
            (self.tr("&Protocol №"), self.protocol_number, self.tr("da&ted"), self.protocol_date),
        )
        for row, (words, number, between, day) in enumerate(lines):
            number.setAccessibleName(words.replace("&", ""))
            for place, (said, field) in enumerate(((words, number), (between, day))):
                label = QLabel(said)
                label.setBuddy(field)
                grid.addWidget(label, row, place * 2)
                grid.addWidget(field, row, place * 2 + 1)
        label = QLabel(self.tr("In force fro&m"))
        label.setBuddy(self.valid_from)
        grid.addWidget(label, len(lines), 0)
        grid.addWidget(self.valid_from, len(lines), 1)
        return grid
