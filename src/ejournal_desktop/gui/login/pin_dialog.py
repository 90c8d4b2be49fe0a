"""Choosing the six digits for a quick return; the password proves that nobody else does (ux.md 2.5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.login.pin_field import DIGITS, PinField
from ejournal_desktop.gui.login.secret_form import SecretForm, SecretRow
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton

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
        self.save = PrimaryButton(self.tr("Set the PIN"))
        self.remove = ToneButton(self.tr("Come back by the password only"))
        self.form = self._form()
        self.setLayout(self.form)
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
            self.form.show_trouble(self.tr("The two PINs differ: type the second one again."))
            self.again.select_all()
        else:
            self.form.wait()
            call = partial(self._access.set_pin, self._session, self.password.text(), self.pin.text())
            self._tasks.on_database(self, call, lambda _: self._on_done(has_pin=True), self._on_failed)

    def _on_remove_clicked(self) -> None:
        self.form.wait()
        call = partial(self._access.remove_pin, self._session)
        self._tasks.on_database(self, call, lambda _: self._on_done(has_pin=False), self._on_failed)

    def _on_done(self, *, has_pin: bool) -> None:
        self.changed.emit(has_pin)
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self.form.go_on()
        self.form.show_trouble(error_text(error).sentences)
        (self.pin if error.code.startswith("pin_") else self.password).select_all()

    def _form(self) -> SecretForm:
        why = self.tr(
            "With the PIN you come back to your locked journal at this computer. The first log-in of each day "
            "and every grave act still ask for the password. After five wrong PINs only the password is taken."
        )
        rows = (
            SecretRow(self.tr("Pass&word"), self.password, self.password.edit),
            SecretRow(self.tr("&New PIN"), self.pin, self.pin),
            SecretRow(self.tr("&Again"), self.again, self.again),
        )
        return SecretForm(why, rows, (self.save, self.remove))
