"""«Вид» and «Доступность»: how the program looks and speaks on this computer (ux.md 6.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.config.settings import PREFERENCES
from ejournal_desktop.gui.settings.choices import Choices
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QComboBox

    from ejournal_desktop.gui.look import Look

_CONTEXT = "LookWords"
_WORDS: Final[Mapping[str, Mapping[int | str, str]]] = {
    "theme": {
        "system": translatable("LookWords", "as the computer"),
        "light": translatable("LookWords", "light"),
        "dark": translatable("LookWords", "dark"),
        "contrast": translatable("LookWords", "high contrast"),
    },
    "row_height": {
        20: translatable("LookWords", "low: 28 students without scrolling"),
        24: translatable("LookWords", "normal"),
        28: translatable("LookWords", "high"),
    },
    "after_entry": {
        "down": translatable("LookWords", "to the next student"),
        "right": translatable("LookWords", "to the next lesson of the same student"),
        "stay": translatable("LookWords", "stays in the cell"),
    },
}


class LookPage(QWidget):
    """A page of fields that hold at once, and the words for a trouble under them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choices = Choices(look, self)
        self._fields: list[QWidget] = []
        self.trouble = ToneLabel(tone=Tone.WARN)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(SIZES.spacing_l)
        self._form.setVerticalSpacing(SIZES.spacing_m)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        kept = Caption(self.tr("What is chosen holds at once, for this computer and whoever works at it."))
        kept.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_l)
        column.addLayout(self._form)
        column.addWidget(self.trouble)
        column.addWidget(kept)
        column.addStretch(1)
        self.choices.failed.connect(self._on_choices_failed)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        if self._fields:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, words: str, field: QComboBox) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setMinimumHeight(SIZES.button_height)
        self._fields.append(field)
        self._form.addRow(label, field)

    def _add_tick(self, name: str, words: str) -> None:
        field = self.choices.tick(name, words)
        self._fields.append(field)
        self._form.addRow(field)

    def _on_choices_failed(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self, words, urgent=True)


class ViewPage(LookPage):
    """Theme, size of letters and rows, the way of the cursor, hints."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        sizes = {percent: f"{percent} %" for percent in PREFERENCES["text_percent"].choices}
        combo = self.choices.combo
        self.theme = combo("theme", _said("theme"))
        self._add(self.tr("Theme"), self.theme)
        self._add(self.tr("Size of letters"), combo("text_percent", sizes))
        self._add(self.tr("Rows of the journal"), combo("row_height", _said("row_height")))
        self._add(self.tr("After an entry the cursor goes"), combo("after_entry", _said("after_entry")))
        self._add_tick("has_hints", self.tr("Show keys at the foot of the window and in an empty lesson"))
        self._add_tick("shows_results", self.tr("Show mean, number of marks and absences beside the journal"))


class AccessPage(LookPage):
    """Motion, the spoken name, codes on the keypad."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._add_tick("has_motion", self.tr("Let the cursor of texts blink and bars run"))
        self._add_tick("speaks_names", self.tr("Say the next student to a screen reader"))
        self._add_tick("has_keypad_codes", self.tr("On the keypad the decimal key is «н», the slash is «б»"))


def _said(name: str) -> dict[int | str, str]:
    return {value: QCoreApplication.translate(_CONTEXT, words) for value, words in _WORDS[name].items()}
