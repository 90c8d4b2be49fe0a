"""Rows of a settings page: what is chosen holds at once, and what was changed elsewhere is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.kernel.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.config.settings import Preferences
    from ejournal_desktop.gui.look import Look


class Choices(QObject):
    """Makes the fields of preferences and keeps them in step; ``failed`` says why one was not kept."""

    failed = Signal(str)

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._combos: dict[str, QComboBox] = {}
        self._ticks: dict[str, QCheckBox] = {}
        look.changed.connect(self._on_look_changed)

    def combo(self, name: str, words: Mapping[int | str, str]) -> QComboBox:
        """Return the field of a preference that is one of a few."""
        field = self._combos[name] = QComboBox()
        for value, said in words.items():
            field.addItem(said, value)
        field.setCurrentIndex(field.findData(getattr(self._look.preferences, name)))
        field.activated.connect(lambda _place: self._change(name, field.currentData()))
        return field

    def tick(self, name: str, words: str) -> QCheckBox:
        """Return the field of a preference that is on or off."""
        field = self._ticks[name] = QCheckBox(words)
        field.setChecked(getattr(self._look.preferences, name))
        field.clicked.connect(lambda is_on: self._change(name, is_on))
        return field

    def _change(self, name: str, value: int | str | bool) -> None:
        try:
            self._look.change(**{name: value})
            self.failed.emit("")
        except DeviceError as error:
            self.failed.emit(error_text(error).sentences)

    def _on_look_changed(self, preferences: Preferences) -> None:
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(getattr(preferences, name)))
        for name, tick in self._ticks.items():
            tick.setChecked(getattr(preferences, name))
