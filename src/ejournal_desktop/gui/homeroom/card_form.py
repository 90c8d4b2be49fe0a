"""The card of one student: own fields, the guardians, delivery of results, papers on personal data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import ConsentPaper, Sex
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.homeroom.exemption_form import ExemptionForm
from ejournal_desktop.gui.homeroom.guardian_form import GuardianForm
from ejournal_desktop.gui.homeroom.source_form import SourceForm
from ejournal_desktop.gui.homeroom.words import paper_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DAY, typed_day
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton, ToneLabel, title_font, wear_font
from ejournal_desktop.services.homeroom.card_wishes import CardWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.homeroom import ClassCards, StudentCard
    from ejournal_desktop.services.homeroom.card_wishes import DeliveryWish, GuardianWish


@dataclass(frozen=True, slots=True)
class CardTyped:
    """Everything that stands in the form; a guardian without a surname is none, ``paper_day`` dates the consents."""

    card: CardWish
    guardian: GuardianWish | None
    delivery: DeliveryWish | None
    consents: dict[ConsentPaper, bool] = field(default_factory=dict)
    paper_day: date | None = None


class CardForm(QFrame):
    """At the right of the list of cards."""

    store_requested = Signal()
    verify_requested = Signal()
    request_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: StudentCard | None = None
        self._name, self._verified = ToneLabel(), Caption()
        self._fields: dict[str, QLineEdit] = {}
        self.guardian, self.exemption, self.source = GuardianForm(), ExemptionForm(), SourceForm()
        self.consents = {paper: OutlinedCheckBox(paper_words(paper.value)) for paper in ConsentPaper}
        self._papers = Caption(self.tr("Papers on personal data"))
        self.store_button = ToneButton(self.tr("Keep the card"))
        self.verify_button = PrimaryButton(self.tr("Looked through, all right"))
        self.request = OutlinedLineEdit()
        self.request.setPlaceholderText(self.tr("What should be changed; Enter sends the request"))
        self.request.setAccessibleName(self.tr("Request for a change"))
        self.store_button.clicked.connect(self.store_requested)
        self.verify_button.clicked.connect(self.verify_requested)
        self.request.returnPressed.connect(self._on_request_entered)
        self._lay_out()

    def show_card(self, card: StudentCard | None) -> None:
        """Show the card of a student."""
        self._card = card
        self._name.setText("" if card is None else card.student.name.full)
        if card is None:
            return
        values = {
            "surname": card.student.name.surname,
            "given_name": card.student.name.given_name,
            "patronymic": card.student.name.patronymic,
            "birth_date": "" if card.birth_date is None else card.birth_date.strftime(DAY),
            "file_number": card.file_number,
            "address": card.address,
            "phone": card.phone,
        }
        for name, value in values.items():
            self._fields[name].setText(value)
        self.sex.setCurrentIndex(max(0, self.sex.findData(card.sex)))
        self.guardian.show_guardians(card.guardians)
        self.exemption.show_exemptions(card.exemptions)
        self.source.show_sources(card)
        received = {consent.paper for consent in card.consents if consent.is_received}
        for paper, box in self.consents.items():
            box.setChecked(paper.value in received)
        self._verified.setText(self._verified_words(card))

    def show_rights(self, cards: ClassCards) -> None:
        """Let only those type who may; where cards change by request, offer the request."""
        can_edit, is_by_request = cards.can_edit, cards.is_by_request
        may_type = can_edit and not is_by_request
        for widget in (*self._fields.values(), self.sex):
            widget.setEnabled(may_type)
        self.guardian.show_rights(may_type=may_type, may_agree=can_edit)
        self.source.show_rights(may_type=can_edit)
        self.exemption.show_rights(may_type=can_edit)
        for box in self.consents.values():
            box.setEnabled(cards.can_keep_papers)
        for widget in (self._papers, *self.consents.values()):
            widget.setVisible(cards.has_papers)
        self.store_button.setVisible(can_edit)
        self.verify_button.setVisible(can_edit)
        self.request.setVisible(can_edit and is_by_request)

    def typed(self, today: date) -> CardTyped | None:
        """Return what stands in the form; nothing without a card.

        Raises:
            BadDayError: a day that was typed is none.
        """
        card = self._card
        if card is None:
            return None
        text = {name: line.text().strip() for name, line in self._fields.items()}
        source = self.source.wish(today)
        wish = CardWish(
            name=PersonName(text["surname"], text["given_name"], text["patronymic"]),
            birth_date=typed_day(text["birth_date"], today),
            file_number=text["file_number"],
            address=text["address"],
            phone=text["phone"],
            sex=next((sex for sex in Sex if sex == self.sex.currentData()), None),
            source=source,
        )
        guardian = self.guardian.wish()
        return CardTyped(
            card=wish,
            guardian=None if guardian is None else replace(guardian, source=source),
            delivery=self.guardian.delivery_wish(today),
            consents={paper: box.isChecked() for paper, box in self.consents.items()},
            paper_day=None if source is None else source.day,
        )

    def focus_first(self) -> None:
        """Bring the cursor to the first field that can be typed into."""
        first = self._fields["file_number"]
        (first if first.isEnabled() else self.request).setFocus()

    def _verified_words(self, card: StudentCard) -> str:
        if card.verified_on is None:
            return self.tr("Never looked through")
        day = card.verified_on.strftime(DAY)
        return self.tr("Looked through: {day}, {author}").format(day=day, author=card.verified_by)

    def _line(self, name: str, words: str) -> QLineEdit:
        line = OutlinedLineEdit()
        line.setAccessibleName(words)
        self._fields[name] = line
        return line

    def _lay_out(self) -> None:
        wear_font(self._name, title_font)
        self._name.setWordWrap(True)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        inner.addWidget(self._name)
        inner.addWidget(self._verified)
        inner.addLayout(self._student_rows())
        inner.addWidget(self.guardian)
        inner.addWidget(self.source)
        inner.addWidget(self._papers)
        for box in self.consents.values():
            inner.addWidget(box)
        inner.addWidget(self.exemption)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SIZES.spacing_s)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIZES.spacing_m, 0, SIZES.spacing_m, 0)
        for widget in (self.request, self.store_button, self.verify_button):
            foot.addWidget(widget)
        column.addLayout(foot)
        self.store_button.setToolTip("Ctrl+S")
        self.verify_button.setToolTip("Ctrl+Enter")

    def _student_rows(self) -> QFormLayout:
        rows = _form()
        for name, words in (
            ("surname", self.tr("Surname")),
            ("given_name", self.tr("Given name")),
            ("patronymic", self.tr("Patronymic")),
            ("birth_date", self.tr("Born (dd.mm.yyyy)")),
            ("file_number", self.tr("Personal file")),
            ("address", self.tr("Address")),
            ("phone", self.tr("Phone")),
        ):
            rows.addRow(words, self._line(name, words))
        self.sex = OutlinedComboBox()
        self.sex.setAccessibleName(self.tr("Boy or girl"))
        for words, value in ((self.tr("not given"), ""), (self.tr("boy"), Sex.MALE), (self.tr("girl"), Sex.FEMALE)):
            self.sex.addItem(words, str(value))
        rows.addRow(self.tr("Boy or girl"), self.sex)
        return rows

    def _on_request_entered(self) -> None:
        text = self.request.text().strip()
        if text:
            self.request.clear()
            self.request_given.emit(text)


def _form() -> QFormLayout:
    rows = QFormLayout()
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setVerticalSpacing(SIZES.spacing_xs)
    return rows
