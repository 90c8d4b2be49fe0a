"""A task runner that works at once on the calling thread, so that a test needs neither threads nor waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ejournal_desktop.gui.tasks import FileJob
from ejournal_desktop.kernel.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from ejournal_desktop.gui.tasks import JobProgress

Result = TypeVar("Result")


class ImmediateTasks:
    """Stands in for the two threads of a window."""

    def on_database(
        self,
        owner: QObject,
        call: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Run the call now."""
        del owner
        _run(call, done, failed)

    def settle(self, seconds: float) -> bool:
        """Everything is done already."""
        del seconds
        return True

    def on_file(
        self,
        owner: QObject,
        call: Callable[[FileJob], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
        *,
        progressed: Callable[[JobProgress], None] | None = None,
    ) -> FileJob:
        """Run the call now, with its numbers."""
        del owner
        job = FileJob(progressed or (lambda _progress: None))
        _run(lambda: call(job), done, failed)
        return job


def _run(call: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[AppError], None]) -> None:
    try:
        result = call()
    except AppError as error:
        failed(error)
    else:
        done(result)
