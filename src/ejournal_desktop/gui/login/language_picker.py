"""The language of the screens, chosen before anybody has logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.login.door import LanguageChoice


class LanguagePicker(QComboBox):
    """Every language by its own name, so that whoever cannot read the others finds it."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[LanguageChoice], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for choice in choices:
            self.addItem(choice.name, choice.code)
        self.setCurrentIndex(self.findData(current))
        self.setVisible(self.count() > 1)
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("Language"))
        self.activated.connect(self._on_activated)

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(str(self.itemData(place)))
