"""The first log-in with a one-time code: the person chooses a password of their own (security.md D-16)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.login.secret_form import SecretForm, SecretRow
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.access import Arrival

_WIDTH = 460


class FirstPasswordDialog(QDialog):
    """A password twice; ``entered`` carries what the person finds inside.

    Args:
        take: takes the password and lets the person in; called on the thread of the database.
        tasks: where it is called.
        parent: the page of the log-in.
    """

    entered = Signal(object)

    def __init__(self, take: Callable[[str], Arrival], tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take, self._tasks = take, tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A password of your own"))
        self.setMinimumWidth(_WIDTH)
        self.new = PasswordField(self.tr("New password"))
        self.again = PasswordField(self.tr("The new password again"))
        self.save = PrimaryButton(self.tr("Set the password and come in"))
        self.cancel = ToneButton(self.tr("Not now"))
        self.save.setDefault(True)
        self.form = self._form()
        self.setLayout(self.form)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)

    def submit(self) -> None:
        """Set the password when it is typed twice; the field that is wrong takes the focus."""
        empty = next((field for field in (self.new, self.again) if not field.text()), None)
        if empty is not None:
            empty.select_all()
        elif self.new.text() != self.again.text():
            self.form.show_trouble(self.tr("The two passwords differ: type the second one again."))
            self.again.select_all()
        else:
            self.form.wait(self.tr("A moment, the password is being set…"))
            self._tasks.on_database(self, partial(self._take, self.new.text()), self._on_entered, self._on_failed)

    def reject(self) -> None:
        """Close, but not while the password is being set: nobody would know which one is good then."""
        if self.save.isEnabled():
            super().reject()

    def _on_entered(self, arrival: Arrival) -> None:
        self.accept()
        self.entered.emit(arrival)

    def _on_failed(self, error: AppError) -> None:
        self.form.go_on()
        self.form.show_trouble(error_text(error).sentences)
        self.new.select_all()

    def _form(self) -> SecretForm:
        why = self.tr(
            "The one-time code is right. Choose a password of your own: at least ten characters; several words that "
            "do not belong together are best. The code opens nothing after that."
        )
        rows = (
            SecretRow(self.tr("&New"), self.new, self.new.edit),
            SecretRow(self.tr("&Again"), self.again, self.again.edit),
        )
        return SecretForm(why, rows, (self.save, self.cancel))
