"""What a page shows instead of an empty frame: one sentence and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel


class EmptyState(QWidget):
    """A sentence in the middle of a page and, where something can be done, one button."""

    action_requested = Signal()

    def __init__(self, text: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ToneLabel("", Tone.SECONDARY)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._button = PrimaryButton()
        self._button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_l)
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.show_words(text, action)

    def show_words(self, text: str, action: str = "") -> None:
        """Say something else; without an action there is no button."""
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
