"""Another password for the own log-in; the former one proves that nobody else does it (security.md D-16)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
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
        self.trouble = ToneLabel("", Tone.BAD)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.save = PrimaryButton(self.tr("Change the password"))
        self.cancel = ToneButton(self.tr("Cancel"))
        self.save.setDefault(True)
        self._lay_out()
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)

    def submit(self) -> None:
        """Change the password when everything is typed; the field that is wrong takes the focus."""
        empty = next((field for field in (self.present, self.new, self.again) if not field.text()), None)
        if empty is not None:
            empty.select_all()
        elif self.new.text() != self.again.text():
            self._show_trouble(self.tr("The two new passwords differ: type the second one again."))
            self.again.select_all()
        else:
            self._set_busy(is_busy=True)
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
        self._set_busy(is_busy=False)
        self._show_trouble(error_text(error).sentences)
        (self.present if isinstance(error, AccessError) else self.new).select_all()

    def _show_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self.trouble, words, urgent=True)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._show_trouble(self.tr("A moment, the password is being changed…") if is_busy else "")
        self.trouble.set_tone(Tone.SECONDARY if is_busy else Tone.BAD)
        for widget in (self.save, self.cancel, self.present, self.new, self.again):
            widget.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        why = QLabel(
            self.tr(
                "At least ten characters; several words that do not belong together are best. "
                "Your signature under what you entered stays the same."
            )
        )
        why.setWordWrap(True)
        form = QFormLayout()
        for words, field in (
            (self.tr("&Present"), self.present),
            (self.tr("&New"), self.new),
            (self.tr("&Again"), self.again),
        ):
            label = QLabel(words)
            label.setBuddy(field.edit)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(why)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
