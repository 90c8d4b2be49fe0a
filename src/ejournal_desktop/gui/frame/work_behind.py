"""What a person left running at a lock: the journal stays open under it and is closed behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.tasks import FileJob, TaskRunner

_AGAIN_MS: Final = 500


class WorkBehind(QObject):
    """Waits behind the log-in page for the end of what was begun before."""

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def outlast(self, is_at_work: Callable[[], bool], then: Callable[[], None]) -> None:
        """Call something once the thread for files has done all it was given and a screen is no longer at work.

        A screen that makes one volume after another gives that thread the next one when the one before has come.
        """
        look = partial(self._look, is_at_work, then)
        self._tasks.on_file(self, _stand_behind, lambda _done: look(), lambda _error: look())

    def _look(self, is_at_work: Callable[[], bool], then: Callable[[], None]) -> None:
        if is_at_work():
            QTimer.singleShot(_AGAIN_MS, self, partial(self._look, is_at_work, then))
        else:
            then()


def _stand_behind(_job: FileJob) -> None:
    """Come after everything the thread was given before."""
