"""Who may open locked lessons lets the keepers of a page correct them for some days, by protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.journal.beside_cell import BesideCell
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit, OutlinedSpinBox
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_view import JournalGridView

_WIDTH, _MOST_HEIGHT = 340, 200
_USUAL_DAYS, _MOST_DAYS = 3, 30
_LONGEST = 300


class CorrectionPermitFrame(BesideCell):
    """Asks for how many days, and why; Enter allows, Esc leaves everything as it was."""

    allowed = Signal(int, str)

    def __init__(self, view: JournalGridView) -> None:
        super().__init__(view)
        self._words = ToneLabel()
        self._words.setWordWrap(True)
        self.days = OutlinedSpinBox()
        self.days.setRange(1, _MOST_DAYS)
        self.days.setAccessibleName(self.tr("For how many days"))
        self.reason = OutlinedLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setAccessibleName(self.tr("Reason or number of the protocol"))
        self.reason.setPlaceholderText(self.tr("Reason or number of the protocol"))
        self.reason.returnPressed.connect(self._on_reason_return_pressed)
        term = QHBoxLayout()
        term.addWidget(Caption(self.tr("For how many days")))
        term.addWidget(self.days)
        term.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(self._words)
        column.addLayout(term)
        column.addWidget(self.reason)
        column.addWidget(Caption(self.tr("Enter: allow · Esc: leave as it was")))

    def ask(self, keepers: str) -> None:
        """Ask beside the current cell; the keepers of the page are named."""
        self._words.setText(self.tr("Let {keepers} correct locked lessons of this page").format(keepers=keepers))
        self.days.setValue(_USUAL_DAYS)
        self.reason.clear()
        self.come_out(_WIDTH, _MOST_HEIGHT)
        self.reason.setFocus()

    def put_away(self) -> None:
        """Put the frame away."""
        had_focus = self.reason.hasFocus() or self.days.hasFocus()
        self.hide()
        if had_focus:
            self._view.setFocus()

    def _on_reason_return_pressed(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.put_away()
            self.allowed.emit(self.days.value(), reason)
