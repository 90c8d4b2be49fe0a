"""Correcting a mark that stands already: the password of the person is asked beside the table first (ux.md 2.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.vouching import VouchForm
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.gui.periods.ports import MarkStep
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.session import Session


_WIDTH: Final = 560


class MarkCorrector(QObject):
    """Holds a correction until its password is confirmed; Esc leaves the mark as it was."""

    confirmed = Signal(object)
    done = Signal()

    def __init__(self, access: AccessService, session: Session, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._access, self._session, self._tasks = access, session, tasks
        self._step: MarkStep | None = None
        self.form = VouchForm(self.tr("Correct the mark"))
        self.form.setMaximumWidth(_WIDTH)
        self.form.vouched.connect(self._on_vouched)
        self.form.withdrawn.connect(self._on_withdrawn)

    def ask(self, step: MarkStep, words: str) -> None:
        """Ask before a correction; ``words`` say what would stand in place of what."""
        own = self._session.signed_in
        self._step = step
        self.form.ask(words, [LoginChoice(own.handle, own.name.with_initials)])

    def forget(self) -> None:
        """Leave the mark as it was without a word: another sheet was opened."""
        self._step = None
        self.form.close_form()

    def _on_vouched(self, vouched: Vouched) -> None:
        """Check the password away from the window."""

        def check(_: FileJob) -> None:
            self._access.confirm_password(self._session, vouched.password)

        self.form.show_checking()
        self._tasks.on_file(self, check, lambda _: self._on_confirmed(), self._on_refused)

    def _on_confirmed(self) -> None:
        step, self._step = self._step, None
        self.form.close_form()
        if step is not None:
            self.confirmed.emit(step)
        self.done.emit()

    def _on_refused(self, error: AppError) -> None:
        if self._step is not None:
            self.form.refuse(error)

    def _on_withdrawn(self) -> None:
        self._step = None
        self.done.emit()
