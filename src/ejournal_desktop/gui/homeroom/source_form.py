"""What the data that are being typed are taken from: a paper of the family and the day on it (S0-3.2b, S1-6.2c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import CardSource
from ejournal_desktop.gui.homeroom.words import card_source_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DAY, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import Caption
from ejournal_desktop.services.homeroom.card_wishes import SourceWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.homeroom import StudentCard


class SourceForm(QWidget):
    """The paper and its day; beside them what the card was taken from before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source, self.day = OutlinedComboBox(), DayLine(self.tr("Day on the paper"))
        self.source.setAccessibleName(self.tr("Taken from"))
        self.source.addItem("–", "")
        for one in CardSource:
            self.source.addItem(card_source_words(one.value), one.value)
        self._known = Caption()
        self._known.setWordWrap(True)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setVerticalSpacing(SIZES.spacing_xs)
        rows.addRow(self.tr("Taken from"), self.source)
        rows.addRow(self.tr("Day on the paper"), self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Caption(self.tr("Where the data come from")))
        column.addWidget(self._known)
        column.addLayout(rows)

    def show_sources(self, card: StudentCard) -> None:
        """Say what the card was taken from; the next paper is still to be chosen."""
        names = {guardian.guardian: guardian.full_name for guardian in card.guardians}
        names[0] = card.student.name.short
        lines = [
            f"{names[one.guardian]}: {card_source_words(one.source)}, {one.day.strftime(DAY)}, {one.author}"
            for one in card.sources
            if one.guardian in names
        ]
        self._known.setText("\n".join(lines))
        self._known.setVisible(bool(lines))
        self.source.setCurrentIndex(0)
        self.day.clear()

    def show_rights(self, *, may_type: bool) -> None:
        """Let only those type who may."""
        self.source.setEnabled(may_type)
        self.day.setEnabled(may_type)

    def wish(self, today: date) -> SourceWish | None:
        """Return the paper, of today where no day stands there; nothing where none is chosen.

        Raises:
            BadDayError: the day is none.
        """
        source = self.source.currentData()
        return SourceWish(CardSource(source), self.day.day(today) or today) if source else None
