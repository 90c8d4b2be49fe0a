"""The guardians of one student, one at a time: names, kinship, contacts, and how results are delivered (S1-R.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import DeliveryForm, DeliverySource
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.homeroom.words import delivery_words, source_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit, named_combo
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton
from ejournal_desktop.services.homeroom.card_wishes import DeliveryWish, GuardianWish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.readmodels.homeroom import GuardianCard


class GuardianForm(QWidget):
    """A choice of guardian above the fields; its last line is one more guardian."""

    removal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardians: tuple[GuardianCard, ...] = ()
        self.which = named_combo(self.tr("Guardian"))
        self.fields: dict[str, OutlinedLineEdit] = {}
        self.delivery, self.source = named_combo(self.tr("Delivery")), named_combo(self.tr("Source"))
        for combo, choices in (
            (self.delivery, [(delivery_words(one.value), one.value) for one in DeliveryForm]),
            (self.source, [(source_words(one.value), one.value) for one in DeliverySource]),
        ):
            combo.addItem("–", "")
            for words, value in choices:
                combo.addItem(words, value)
        self.declared = DayLine(self.tr("Declared on"))
        self.opted_out = OutlinedCheckBox(self.tr("Wants paper instead of files"))
        self.remove_button = ToneButton(self.tr("Take this guardian off the card"))
        self._lay_out()
        self.which.currentIndexChanged.connect(self._show_chosen)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def show_guardians(self, guardians: Sequence[GuardianCard]) -> None:
        """Show the first guardian and offer the others, and one more."""
        known = self.which.currentIndex() if self._same(guardians) else 0
        self._guardians = tuple(guardians)
        self.which.blockSignals(True)
        self.which.clear()
        for guardian in guardians:
            self.which.addItem(" · ".join(part for part in (guardian.full_name, guardian.kinship) if part))
        self.which.addItem(self.tr("One more guardian") if guardians else self.tr("New guardian"))
        self.which.setCurrentIndex(max(0, known))
        self.which.blockSignals(False)
        self._show_chosen()

    def show_rights(self, *, may_type: bool, may_agree: bool) -> None:
        """Let only those type who may; delivery is agreed where the card itself is changed by request, too."""
        for line in (*self.fields.values(), self.remove_button):
            line.setEnabled(may_type)
        for field in (self.delivery, self.source, self.declared, self.opted_out):
            field.setEnabled(may_agree)

    def wish(self) -> GuardianWish | None:
        """Return the guardian of the fields; without a surname there is none."""
        text = {name: line.text().strip() for name, line in self.fields.items()}
        chosen = self._chosen()
        name = PersonName(text["surname"], text["given_name"], text["patronymic"])
        if not name.surname:
            return None
        known = None if chosen is None else chosen.guardian
        return GuardianWish(name, text["kinship"], text["phone"], text["address"], guardian=known)

    def delivery_wish(self, today: date) -> DeliveryWish | None:
        """Return how results are delivered, by a declaration of the day that stands there, today without one.

        Raises:
            BadDayError: the day is none.
        """
        form, source = self.delivery.currentData(), self.source.currentData()
        if not form or not source:
            return None
        declared = self.declared.day(today) or today
        return DeliveryWish(DeliveryForm(form), DeliverySource(source), declared, self.opted_out.isChecked())

    def _same(self, guardians: Sequence[GuardianCard]) -> bool:
        return [one.guardian for one in guardians][: len(self._guardians)] == [one.guardian for one in self._guardians]

    def _chosen(self) -> GuardianCard | None:
        place = self.which.currentIndex()
        return self._guardians[place] if 0 <= place < len(self._guardians) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        for name, line in self.fields.items():
            line.setText("" if chosen is None else getattr(chosen, name))
        self.delivery.setCurrentIndex(max(0, self.delivery.findData(chosen.delivery if chosen else "")))
        self.source.setCurrentIndex(max(0, self.source.findData(chosen.source if chosen else "")))
        self.declared.show_day(chosen.declared if chosen else None)
        self.opted_out.setChecked(chosen is not None and chosen.is_opted_out)
        self.remove_button.setVisible(chosen is not None)

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.removal_requested.emit(chosen.guardian)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setVerticalSpacing(SIZES.spacing_xs)
        for name, words in (
            ("surname", self.tr("Surname")),
            ("given_name", self.tr("Given name")),
            ("patronymic", self.tr("Patronymic")),
            ("kinship", self.tr("Kinship")),
            ("phone", self.tr("Phone")),
            ("address", self.tr("Address")),
        ):
            line = OutlinedLineEdit()
            line.setAccessibleName(self.tr("Guardian: {field}").format(field=words))
            self.fields[name] = line
            rows.addRow(words, line)
        rows.addRow(self.tr("Delivery"), self.delivery)
        rows.addRow(self.tr("Source"), self.source)
        rows.addRow(self.tr("Declared on"), self.declared)
        rows.addRow("", self.opted_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Caption(self.tr("Guardian")))
        column.addWidget(self.which)
        column.addLayout(rows)
        column.addWidget(self.remove_button)
