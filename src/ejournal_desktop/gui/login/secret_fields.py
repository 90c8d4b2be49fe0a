"""Password or PIN: one of the two is on show, by whom the name means (ux.md 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.login.pin_field import PinField
from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable

PASSWORD_KEYS = "Ctrl+Shift+P"  # noqa: S105  a shortcut


class SecretFields(QWidget):
    """The field under the name; ``submitted`` when Enter ends a password or the sixth digit a PIN."""

    submitted = Signal()

    def __init__(self, page: QWidget, has_pin: Callable[[str], bool]) -> None:
        super().__init__(page)
        self._has_pin = has_pin
        self._handle = ""
        self._is_password_wanted = False
        self.label = QLabel()
        self.password = PasswordField(self.tr("Password"))
        self.pin = PinField(self.tr("PIN, six digits"))
        self.other_way = QToolButton()
        self.other_way.setText(self.tr("Sign in with the password"))
        self.other_way.setToolTip(PASSWORD_KEYS)
        self.other_way.setAutoRaise(True)
        self.other_way.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.other_way.clicked.connect(self.want_password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        for widget in (self.password, self.pin, self.other_way):
            column.addWidget(widget)
        self.password.edit.returnPressed.connect(self.submitted)
        self.pin.completed.connect(self.submitted)
        QShortcut(QKeySequence(PASSWORD_KEYS), page, self.want_password)
        self._show_way()

    @property
    def is_pin(self) -> bool:
        """Whether six digits are asked."""
        return not self._is_password_wanted and self._has_pin(self._handle)

    def show_for(self, handle: str) -> None:
        """Ask what this person may come in with."""
        if handle != self._handle:
            self._handle, self._is_password_wanted = handle, False
        self._show_way()

    def want_password(self) -> None:
        """Ask for the password instead of the PIN."""
        self._is_password_wanted = True
        self._show_way()
        self.select_all()

    def text(self) -> str:
        """Return what was typed."""
        return self.pin.text() if self.is_pin else self.password.text()

    def select_all(self) -> None:
        """Take the focus with everything selected, so that the next key replaces it."""
        self._show_way()
        (self.pin if self.is_pin else self.password).select_all()

    def clear(self) -> None:
        """Wipe both fields."""
        self.password.clear()
        self.pin.clear()

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Take no keys while an answer is awaited."""
        self.password.edit.setReadOnly(is_read_only)
        self.pin.setReadOnly(is_read_only)

    def describe(self, words: str) -> None:
        """Let a screen reader say what was wrong."""
        self.password.edit.setAccessibleDescription(words)
        self.pin.setAccessibleDescription(words)

    def _show_way(self) -> None:
        is_pin = self.is_pin
        self.label.setText(self.tr("&PIN") if is_pin else self.tr("&Password"))
        self.label.setBuddy(self.pin if is_pin else self.password.edit)
        self.password.setVisible(not is_pin)
        self.pin.setVisible(is_pin)
        self.other_way.setVisible(is_pin)
        self.setFocusProxy(self.pin if is_pin else self.password.edit)
