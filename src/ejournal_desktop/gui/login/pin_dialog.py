"""Choosing the six digits for a quick return; the password proves that nobody else does (ux.md 2.5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.login.pin_field import DIGITS, PinField
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.gui.login.door import AccessDoor
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_WIDTH = 440


class PinDialog(QDialog):
    """Password, PIN, the PIN again; ``changed`` tells whether there is one now."""

    changed = Signal(bool)

    def __init__(self, access: AccessDoor, session: Session, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access, self._session, self._tasks = access, session, tasks
        self.setWindowTitle(self.tr("PIN for a quick return"))
        self.setMinimumWidth(_WIDTH)
        self.password = PasswordField(self.tr("Password"))
        self.pin = PinField(self.tr("New PIN"))
        self.again = PinField(self.tr("The same PIN again"))
        self.trouble = ToneLabel("", Tone.BAD)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.save = PrimaryButton(self.tr("Set the PIN"))
        self.remove = ToneButton(self.tr("Come back by the password only"))
        self._lay_out()
        self.remove.setVisible(access.has_pin(session.signed_in.handle))
        self.save.setDefault(True)  # Enter in the password goes on to the first field that is not complete
        self.pin.completed.connect(self.again.select_all)
        self.again.completed.connect(self.save.setFocus)
        self.save.clicked.connect(self.submit)
        self.remove.clicked.connect(self._on_remove_clicked)

    def submit(self) -> None:
        """Set the PIN when everything is typed; the field that is wrong takes the focus."""
        if not self.password.text():
            self.password.select_all()
        elif len(self.pin.text()) < DIGITS:
            self.pin.select_all()
        elif self.again.text() != self.pin.text():
            self._show_trouble(self.tr("The two PINs differ: type the second one again."))
            self.again.select_all()
        else:
            self._set_busy(is_busy=True)
            call = partial(self._access.set_pin, self._session, self.password.text(), self.pin.text())
            self._tasks.on_database(self, call, lambda _: self._on_done(has_pin=True), self._on_failed)

    def _on_remove_clicked(self) -> None:
        self._set_busy(is_busy=True)
        call = partial(self._access.remove_pin, self._session)
        self._tasks.on_database(self, call, lambda _: self._on_done(has_pin=False), self._on_failed)

    def _on_done(self, *, has_pin: bool) -> None:
        self.changed.emit(has_pin)
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        self._show_trouble(error_text(error).sentences)
        (self.pin if error.code.startswith("pin_") else self.password).select_all()

    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self.trouble, words, urgent=True)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._show_trouble("")
        for button in (self.save, self.remove):
            button.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        why = QLabel(
            self.tr(
                "With the PIN you come back to your locked journal at this computer. The first log-in of each day "
                "and every grave act still ask for the password. After five wrong PINs only the password is taken."
            )
        )
        why.setWordWrap(True)
        form = QFormLayout()
        for words, field, buddy in (
            (self.tr("Pass&word"), self.password, self.password.edit),
            (self.tr("&New PIN"), self.pin, self.pin),
            (self.tr("&Again"), self.again, self.again),
        ):
            label = QLabel(words)
            label.setBuddy(buddy)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(why)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
