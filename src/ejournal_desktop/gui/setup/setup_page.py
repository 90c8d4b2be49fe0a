"""What all pages of the first run share: a form, and a text beside it that says why the page cannot be left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget, QWizardPage

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import Caption, ToneLabel


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a page cannot be left, and the field to go to."""

    words: str
    field: QWidget


class SetupPage(QWizardPage):
    """«Далее» stays enabled; pressing it on an incomplete page marks the field and says why."""

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(title)
        self.setSubTitle(subtitle)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(SIZES.spacing_m)
        self.form.setVerticalSpacing(SIZES.spacing_s)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._trouble = ToneLabel("", Tone.BAD)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self._trouble.hide()
        self.column = QVBoxLayout(self)
        self.column.addWidget(self._trouble)
        self.column.addLayout(self.form)

    def fault(self) -> Fault | None:
        """Return why the page cannot be left."""
        return None

    def validatePage(self) -> bool:
        found = self.fault()
        if found is None:
            self.show_trouble("")
            return True
        self.show_trouble(found.words)
        found.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(found.field, QLineEdit):
            found.field.selectAll()
        return False

    def show_trouble(self, words: str) -> None:
        """Say why the page cannot be left; nothing hides the text."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        announce(self._trouble, words, urgent=True)

    def trouble(self) -> str:
        """Return what is said."""
        return self._trouble.text()

    def add_field(self, words: str, field: QWidget, note: str = "") -> None:
        """Add a field with its label, and a small explanation under it."""
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        self.form.addRow(label, field)
        if note:
            caption = Caption(note)
            caption.setWordWrap(True)
            field.setAccessibleDescription(note)
            self.form.addRow(caption)  # over both columns: in one Qt gives a wrapped text too much height
