"""Page 4: the responsible person and the first password."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QProgressBar

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.setup.answers import suggested_login
from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.setup import NewResponsible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LOGIN: Final = re.compile(r"[a-z0-9_.-]{2,32}")
_LEAST: Final = 10
_STRONG: Final = 20


class ResponsiblePage(SetupPage):
    """The first account; its owner makes all the others. Strength is a matter of length (security.md D-19)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setTitle(self.tr("Responsible person"))
        self.setSubTitle(self.tr("Whoever keeps the journal of the school makes the accounts of all the others."))
        self.surname_field = OutlinedLineEdit()
        self.surname_field.textEdited.connect(self._on_surname_edited)
        self.given_name_field = OutlinedLineEdit()
        self.patronymic_field = OutlinedLineEdit()
        self.login_field = OutlinedLineEdit()
        self.password_field = PasswordField(self.tr("Password"), is_kept_when_hidden=True)
        self.password_field.edit.textChanged.connect(self._show_strength)
        self.repeat_field = PasswordField(self.tr("Password again"), is_kept_when_hidden=True)
        self.strength = QProgressBar()
        self.strength.setRange(0, _STRONG)
        self.strength.setTextVisible(True)
        self.strength.setAccessibleName(self.tr("Strength of the password"))
        self._add_fields()
        self._show_strength()

    def fault(self) -> Fault | None:
        if not self.surname_field.text().strip():
            return Fault(self.tr("The surname is missing."), self.surname_field)
        if not self.given_name_field.text().strip():
            return Fault(self.tr("The given name is missing."), self.given_name_field)
        if not _LOGIN.fullmatch(self.login_field.text()):
            return Fault(self.tr("The login is 2 to 32 small Latin letters or digits."), self.login_field)
        if len(self.password_field.text()) < _LEAST:
            words = self.tr("The password needs at least {least} characters, for example four words.")
            return Fault(words.format(least=_LEAST), self.password_field.edit)
        if self.password_field.text() != self.repeat_field.text():
            return Fault(self.tr("The two passwords differ."), self.repeat_field.edit)
        return None

    def answer(self) -> NewResponsible:
        """Return what was entered."""
        fields = (self.surname_field, self.given_name_field, self.patronymic_field)
        name = PersonName(*(normalised(field.text()) for field in fields))
        return NewResponsible(name, self.login_field.text(), self.password_field.text())

    def _add_fields(self) -> None:
        self.add_field(self.tr("&Surname"), self.surname_field)
        self.add_field(self.tr("&Given name"), self.given_name_field)
        self.add_field(self.tr("P&atronymic"), self.patronymic_field)
        self.add_field(self.tr("&Login"), self.login_field)
        note = self.tr("At least {least} characters. Four unrelated words are easy to remember and hard to guess.")
        self.add_field(self.tr("&Password"), self.password_field, note.format(least=_LEAST))
        self.form.addRow("", self.strength)
        self.add_field(self.tr("Password aga&in"), self.repeat_field)

    def _on_surname_edited(self, typed: str) -> None:
        self.login_field.setText(suggested_login(typed))

    def _show_strength(self) -> None:
        length = len(self.password_field.text())
        self.strength.setValue(min(length, _STRONG))
        self.strength.setFormat(self._strength_words(length))

    def _strength_words(self, length: int) -> str:
        if length < _LEAST:
            return self.tr("too short")
        return self.tr("good") if length < _STRONG else self.tr("strong")
