"""A note to a colleague: to whom, and what; it stays inside the journal (S0-2.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QWidget

from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import StaffId

_WIDTH: Final = 460
_LEAST_LINES: Final = 5


class NoteDialog(QDialog):
    """Receiver and words; it stays until there are words."""

    wanted = Signal(object, str)

    def __init__(self, colleagues: Sequence[tuple[StaffId, PersonName]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Note to a colleague"))
        self.receiver, self.text = OutlinedComboBox(), QPlainTextEdit()
        for staff, name in colleagues:
            self.receiver.addItem(name.full, staff)
        self.text.setTabChangesFocus(True)
        text = self.text
        fit_to_letters(text, lambda: text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES))
        self.problem = ToneLabel(self.tr("Type the text first"), Tone.WARN)
        self.problem.hide()
        self.send_button = PrimaryButton(self.tr("Send the note"))
        self.send_button.setToolTip("Ctrl+Enter")
        self.send_button.setEnabled(bool(colleagues))
        self._lay_out()
        self.send_button.clicked.connect(self._on_send)
        add_command(self, self.send_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self.send_button.click)
        self.text.setFocus()

    def _on_send(self) -> None:
        text = self.text.toPlainText().strip()
        self.problem.setVisible(not text)
        if text:
            self.wanted.emit(self.receiver.currentData(), text)
            self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field in ((self.tr("To"), self.receiver), (self.tr("Text"), self.text)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.send_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
