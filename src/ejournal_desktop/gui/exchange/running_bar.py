"""What a round is busy with, and «Stop» while that can still be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.exchange.round import RoundStep
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.tinted import DangerButton

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class RunningBar(QWidget):
    """A sentence, a bar and a button; the button goes while the journal is being changed."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Exchange"))
        self.stop_button = DangerButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self.stop_requested)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_step(self, step: RoundStep, file_name: str) -> None:
        """Show what is being done."""
        words = {
            RoundStep.LOOKING: self.tr("{name} is being checked, every signed entry of it. Nothing is changed yet…"),
            RoundStep.TAKING: self.tr("The entries are being taken over, all or none; this cannot be stopped…"),
            RoundStep.WRITING: self.tr("What the others lack is being written and read back…"),
        }
        self.words.setText(words[step].format(name=file_name))
        self.stop_button.setVisible(step is not RoundStep.TAKING)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(self.tr("&Stop"))
        self.show()
        announce(self, self.words.text())

    def show_stopping(self) -> None:
        """Answer «Stop» at once; the work ends at its next step."""
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        show_busy(self.bar)
