"""Printing some sheets once more: after a jam nobody prints the whole volume again (ux.md 6.9)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton


class SheetsForm(QWidget):
    """«Листы с … по …»; tells the pages of these sheets, from 1."""

    pages_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = 0
        self.first, self.last = QSpinBox(), QSpinBox()
        self.first.setAccessibleName(self.tr("From sheet"))
        self.last.setAccessibleName(self.tr("To sheet"))
        self.print_button = PrimaryButton(self.tr("Print these sheets"))
        self.print_button.clicked.connect(self._on_print_clicked)
        cancel = ToneButton(self.tr("Cancel"))
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (QLabel(self.tr("Sheets from")), self.first, QLabel(self.tr("to")), self.last):
            row.addWidget(widget)
        row.addWidget(self.print_button)
        row.addWidget(cancel)
        row.addStretch(1)
        self.hide()

    def ask(self, pages: int) -> None:
        """Ask for sheets of a file with so many pages."""
        self._pages = pages
        sheets = (pages + 1) // 2
        for field in (self.first, self.last):
            field.setRange(1, sheets)
        self.last.setValue(sheets)
        self.show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.first.selectAll()

    def _on_print_clicked(self) -> None:
        first, last = sorted((self.first.value(), self.last.value()))
        self.hide()
        self.pages_chosen.emit((2 * first - 1, min(2 * last, self._pages)))
