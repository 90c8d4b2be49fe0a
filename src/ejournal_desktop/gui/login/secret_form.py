"""The form of every dialog that takes secrets: why, the fields, what is wrong with them, the buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class SecretRow:
    """A field with its words; their mnemonic leads to ``takes_focus``, which may be a part of the field."""

    words: str
    field: QWidget
    takes_focus: QWidget


class SecretForm(QVBoxLayout):
    """Fills a dialog; while something is checked nothing in it can be pressed."""

    def __init__(self, why: str, rows: Sequence[SecretRow], buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._widgets: tuple[QWidget, ...] = (*(row.field for row in rows), *buttons)
        self.trouble = ToneLabel("", Tone.BAD)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._lay_out(why, rows, buttons)

    def show_trouble(self, words: str) -> None:
        """Say what is wrong, or nothing any more."""
        self._show(words, Tone.BAD)

    def wait(self, words: str = "") -> None:
        """Take no keys while something is checked, and say what it is."""
        self._show(words, Tone.SECONDARY)
        self._enable(is_enabled=False)

    def go_on(self) -> None:
        """Take keys again."""
        self._show("", Tone.BAD)
        self._enable(is_enabled=True)

    def _show(self, words: str, tone: Tone) -> None:
        self.trouble.set_tone(tone)
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self.trouble, words, urgent=True)

    def _enable(self, *, is_enabled: bool) -> None:
        for widget in self._widgets:
            widget.setEnabled(is_enabled)

    def _lay_out(self, why: str, rows: Sequence[SecretRow], buttons: Sequence[QPushButton]) -> None:
        reason = QLabel(why)
        reason.setWordWrap(True)
        form = QFormLayout()
        for row in rows:
            label = QLabel(row.words)
            label.setBuddy(row.takes_focus)
            form.addRow(label, row.field)
        line = QHBoxLayout()
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        self.setSpacing(SIZES.spacing_m)
        self.addWidget(reason)
        self.addLayout(form)
        self.addWidget(self.trouble)
        self.addLayout(line)
