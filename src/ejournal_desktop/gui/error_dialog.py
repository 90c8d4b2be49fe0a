"""The global hook: what nobody foresaw is shown calmly, without data, and logged by its kind only (ux.md 5.4)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from ejournal_desktop.config.logging_setup import note_unexpected
from ejournal_desktop.gui.error_text import error_text, unexpected_text
from ejournal_desktop.kernel.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.error_text import ErrorText


def make_error_dialog(text: ErrorText, code: str, parent: QWidget | None = None) -> QMessageBox:
    """Return a calm dialog with one way on; the code is there for whoever is asked for help."""
    dialog = QMessageBox(parent)
    dialog.setIcon(QMessageBox.Icon.Information)
    dialog.setWindowTitle(QCoreApplication.translate("ErrorDialog", "Class journal"))
    dialog.setText(text.happened)
    shown_code = QCoreApplication.translate("ErrorDialog", "Code for the journal administrator: {code}").format(
        code=code
    )
    dialog.setInformativeText(f"{text.meaning}. {text.action}.\n\n{shown_code}")
    dialog.addButton(QCoreApplication.translate("ErrorDialog", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


class ErrorHook(QObject):
    """Takes the place of ``sys.excepthook`` while the window runs; one dialog at a time."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Callable[..., object] = sys.excepthook
        self._dialog: QMessageBox | None = None  # without a parent nobody else keeps it

    def install(self) -> None:
        """Begin to receive what nobody caught."""
        self._before = sys.excepthook
        sys.excepthook = self.receive

    def remove(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def receive(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """Log the kind of a failure and show it; an interrupt from the keyboard goes its usual way."""
        if not issubclass(kind, Exception):
            self._before(kind, error, traceback)
            return
        code = note_unexpected(kind, traceback)
        if self._dialog is None:
            self._show(error_text(error) if isinstance(error, AppError) else unexpected_text(), code)

    def _show(self, text: ErrorText, code: str) -> None:
        self._dialog = make_error_dialog(text, code, QApplication.activeWindow())
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()
        self.shown.emit()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
