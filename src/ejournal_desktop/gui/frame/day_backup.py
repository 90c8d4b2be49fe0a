"""The copy of the day, made behind the log-in page after the first lock (security.md D-28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.error_text import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session


class DayBackup(QObject):
    """Runs it on the thread for files; what failed is said once and tried again at the next lock."""

    went_on = Signal(str)
    failed = Signal(str)

    def __init__(self, back_up: Callable[[Session], None], tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._back_up, self._tasks = back_up, tasks
        self._running = 0
        self._trouble = ""

    def start(self, session: Session) -> None:
        """Make the copy and then close the journal of the locked session."""
        self._running += 1
        self.went_on.emit(self.words())

        def call(_job: FileJob) -> None:
            self._back_up(session)

        self._tasks.on_file(self, call, lambda _done: self._end(), self._on_failed)

    def words(self) -> str:
        """Return what goes on now; nothing when nothing does."""
        return self.tr("The copy of the day is being made…") if self._running else ""

    def take_trouble(self) -> str:
        """Return what went wrong and nobody has been told of yet."""
        trouble, self._trouble = self._trouble, ""
        return trouble

    def _end(self) -> None:
        self._running -= 1
        self.went_on.emit(self.words())

    def _on_failed(self, error: AppError) -> None:
        self._end()
        why = error_text(error).sentences
        words = self.tr("The copy of the day was not made: {why} It is tried again when the journal is closed next.")
        self._trouble = words.format(why=why)
        self.failed.emit(self._trouble)
