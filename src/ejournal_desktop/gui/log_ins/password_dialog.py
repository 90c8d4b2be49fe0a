"""Another password for the own log-in; the former one proves that nobody else does it (security.md D-16)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.login.secret_form import SecretForm, SecretRow
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton
from ejournal_desktop.kernel.errors import AccessError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError

_WIDTH = 460


class PasswordDialog(QDialog):
    """The present password, the new one, the new one again.

    Args:
        change: takes the present and the new password; called on the thread of the database.
        tasks: where it is called.
        parent: the page that asks.
    """

    changed = Signal()

    def __init__(self, change: Callable[[str, str], None], tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change, self._tasks = change, tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another password"))
        self.setMinimumWidth(_WIDTH)
        self.present = PasswordField(self.tr("Present password"))
        self.new = PasswordField(self.tr("New password"))
        self.again = PasswordField(self.tr("The new password again"))
        self.save = PrimaryButton(self.tr("Change the password"))
        self.cancel = ToneButton(self.tr("Cancel"))
        self.save.setDefault(True)
        self.form = self._form()
        self.setLayout(self.form)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)

    def submit(self) -> None:
        """Change the password when everything is typed; the field that is wrong takes the focus."""
        empty = next((field for field in (self.present, self.new, self.again) if not field.text()), None)
        if empty is not None:
            empty.select_all()
        elif self.new.text() != self.again.text():
            self.form.show_trouble(self.tr("The two new passwords differ: type the second one again."))
            self.again.select_all()
        else:
            self.form.wait(self.tr("A moment, the password is being changed…"))
            call = partial(self._change, self.present.text(), self.new.text())
            self._tasks.on_database(self, call, lambda _: self._on_done(), self._on_failed)

    def reject(self) -> None:
        """Close, but not while the password is being changed: nobody would know which one is good then."""
        if self.save.isEnabled():
            super().reject()

    def _on_done(self) -> None:
        self.changed.emit()
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self.form.go_on()
        self.form.show_trouble(error_text(error).sentences)
        (self.present if isinstance(error, AccessError) else self.new).select_all()

    def _form(self) -> SecretForm:
        why = self.tr(
            "At least ten characters; several words that do not belong together are best. "
            "Your signature under what you entered stays the same."
        )
        rows = (
            SecretRow(self.tr("&Present"), self.present, self.present.edit),
            SecretRow(self.tr("&New"), self.new, self.new.edit),
            SecretRow(self.tr("&Again"), self.again, self.again.edit),
        )
        return SecretForm(why, rows, (self.save, self.cancel))
