"""Exemptions from physical education on the card of a student: days and document (S0-4.14.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DAY, BadDayError, DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.readmodels.homeroom import Exemption


@dataclass(frozen=True, slots=True)
class ExemptionTyped:
    """Days and document of the form."""

    span: DateSpan
    document: str


class ExemptionForm(QWidget):
    """What stands, and one more; the last one can be taken back."""

    given = Signal(object)
    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exemptions: tuple[Exemption, ...] = ()
        self._standing = ToneLabel()
        self._standing.setWordWrap(True)
        self.first = DayLine(self.tr("Exempt from"))
        self.last = DayLine(self.tr("Exempt until"))
        self.document = OutlinedLineEdit()
        self.document.setAccessibleName(self.tr("Document of the exemption"))
        self.document.setPlaceholderText(self.tr("Document of the exemption"))
        self.keep_button = ToneButton(self.tr("Note the exemption"))
        self.back_button = ToneButton(self.tr("Take the last one back"))
        self.back_button.clicked.connect(self._on_back_clicked)
        days = QHBoxLayout()
        for line in (self.first, self.last):
            days.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(Caption(self.tr("Exemption from physical education")))
        column.addWidget(self._standing)
        column.addLayout(days)
        for widget in (self.document, self.keep_button, self.back_button):
            column.addWidget(widget)

    def show_exemptions(self, exemptions: Sequence[Exemption]) -> None:
        """Show what stands on the card."""
        self._exemptions = tuple(exemptions)
        self._standing.setText("\n".join(_line(one) for one in exemptions))
        self._standing.setVisible(bool(exemptions))
        self.back_button.setVisible(bool(exemptions))
        for line in (self.first, self.last, self.document):
            line.clear()

    def show_rights(self, *, may_type: bool) -> None:
        """Let only those type who may."""
        for widget in (self.first, self.last, self.document, self.keep_button, self.back_button):
            widget.setEnabled(may_type)

    def typed(self, today: date) -> ExemptionTyped | None:
        """Return what was typed, nothing while days or document are missing."""
        try:
            first, last = self.first.day(today), self.last.day(today)
        except BadDayError:
            return None
        document = self.document.text().strip()
        if first is None or last is None or last < first or not document:
            return None
        return ExemptionTyped(DateSpan(first, last), document)

    def _on_back_clicked(self) -> None:
        if self._exemptions:
            self.taken_back.emit(self._exemptions[-1].span.starts)


def _line(exemption: Exemption) -> str:
    last = exemption.span.ends or exemption.span.starts
    return f"{exemption.span.starts.strftime(DAY)} – {last.strftime(DAY)} · {exemption.document}"
