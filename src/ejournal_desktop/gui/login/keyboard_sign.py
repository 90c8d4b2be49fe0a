"""Says which layout the keyboard types in and whether Caps Lock is on, beside the fields of the log-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.tinted import ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_SIGNS: Mapping[QLocale.Language, str] = {
    QLocale.Language.Russian: "RU",
    QLocale.Language.Kirghiz: "KG",
    QLocale.Language.English: "EN",
}
_KYRGYZ = frozenset("ңөү")


def layout_of(letter: str) -> str:
    """Return the layout a typed letter comes from, as its sign; nothing for digits and punctuation."""
    small = letter.casefold()
    if small in _KYRGYZ:
        return "KG"
    if "а" <= small <= "я" or small == "ё":
        return "RU"
    return "EN" if "a" <= small <= "z" else ""


class KeyboardSign(ToneLabel):
    """Two letters, and a warning while Caps Lock is on; Qt tells its state nowhere, so it is read from the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.SECONDARY, parent)
        self._layout = ""
        self._is_caps = False
        method = QGuiApplication.inputMethod()
        method.localeChanged.connect(self._on_input_locale_changed)
        self._on_input_locale_changed()

    def watch(self, field: QWidget) -> None:
        """Follow the keys typed into a field."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._read(event)
        return super().eventFilter(watched, event)

    def _read(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._is_caps = False
        elif len(letter) == 1 and letter.isalpha():
            self._layout = layout_of(letter) or self._layout
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._is_caps = letter.isupper() != has_shift
        self._show()

    def _on_input_locale_changed(self) -> None:
        self._layout = _SIGNS.get(QGuiApplication.inputMethod().locale().language(), self._layout)
        self._show()

    def _show(self) -> None:
        caps = self.tr("Caps Lock is on") if self._is_caps else ""
        self.setText(" · ".join(part for part in (self._layout, caps) if part))
        self.set_tone(Tone.WARN if self._is_caps else Tone.SECONDARY)
