"""A person vouches with a password: the one who works, or a second one who stands beside (security.md D-15, D-58)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.people import LoginChoice

_WRONG_PASSWORD = "wrong_password"  # noqa: S105  a code


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who typed which password."""

    handle: str
    password: str


class VouchForm(QFrame):
    """Hidden until somebody is asked; Esc leaves without an answer."""

    vouched = Signal(object)
    withdrawn = Signal()

    def __init__(self, confirm: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._who = QLabel()
        self.people = OutlinedComboBox()
        self.people.setAccessibleName(self.tr("Who vouches"))
        self.password = PasswordField(self.tr("Password of the person"))
        self.password.edit.returnPressed.connect(self._on_confirmed)
        self._trouble = ToneLabel("", Tone.BAD)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self.confirm_button = PrimaryButton(confirm)
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.back_button = ToneButton(self.tr("&Not now"))
        self.back_button.clicked.connect(self.withdraw)
        for button in (self.confirm_button, self.back_button):
            button.setAutoDefault(False)  # in a dialog Enter in the field would press it a second time
        self._lay_out()
        self.hide()

    def ask(self, words: str, people: Sequence[LoginChoice]) -> None:
        """Ask one of some people; with nobody to ask the reason stands there instead of the field."""
        self._words.setText(words)
        self.people.clear()
        for person in people:
            self.people.addItem(person.label, person.handle)
        self.people.setVisible(len(people) > 1)
        self._who.setText(self.tr("Password of {person}").format(person=people[0].label) if len(people) == 1 else "")
        self._who.setVisible(len(people) == 1)
        self.password.clear()
        self._show_trouble("" if people else self.tr("There is nobody with this duty. Appoint somebody first."))
        self._set_open(is_open=bool(people))
        self.show()
        (self.people if len(people) > 1 else self.password.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checking(self) -> None:
        """Wait for the password to be checked."""
        self._show_trouble("")
        self._set_open(is_open=False)

    def refuse(self, error: AppError) -> None:
        """Say beside the field why nothing was done; the next key replaces the password."""
        if error.code == _WRONG_PASSWORD:
            words = self.tr("The password does not match. Nothing was done. Check the keyboard layout and Caps Lock.")
        else:
            words = error_text(error).sentences
        self._set_open(is_open=True)
        self._show_trouble(words)
        self.password.select_all()

    def withdraw(self) -> None:
        """Forget what was typed and go away."""
        self.close_form()
        self.withdrawn.emit()

    def close_form(self) -> None:
        """Forget what was typed without a word to anybody."""
        self.password.clear()
        self.hide()

    def is_asking(self) -> bool:
        """Tell whether somebody is being asked."""
        return not self.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        else:
            super().keyPressEvent(event)

    def _on_confirmed(self) -> None:
        if self.password.text():
            self.vouched.emit(Vouched(str(self.people.currentData()), self.password.text()))
        else:
            self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_open(self, *, is_open: bool) -> None:
        self.password.edit.setEnabled(is_open)
        self.confirm_button.setEnabled(is_open)

    def _show_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.password.edit.setAccessibleDescription(words)
        announce(self._trouble, words, urgent=True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_s)
        for widget in (self._words, self._who, self.people, self.password, self._trouble):
            column.addWidget(widget)
        column.addLayout(buttons)
