"""Work away from the window: one thread for the database, one for files (architecture.md 7).

Results come back by one queued signal and are dropped when the widget that asked is gone. Known failures go to the
widget; everything else is raised in the window's thread and so reaches the global hook.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from ejournal_desktop.kernel.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far a job on the file thread is; ``total`` 0 means that it cannot be counted."""

    done: int
    total: int


class FileJob:
    """A running job: its call reports through it and asks it whether to stop."""

    def __init__(self, report: Callable[[JobProgress], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Tell the window how far the job is; called on the file thread."""
        self._report(JobProgress(done, total))

    def stop(self) -> None:
        """Ask the job to end early; called by the window."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """Tell whether the window asked to end; called on the file thread."""
        return self._stop.is_set()


class TaskRunner(Protocol):
    """What a screen needs to work away from the window; tests pass a runner that works at once."""

    def on_database(
        self,
        owner: QObject,
        call: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Run a call on the database thread; calls run in the order in which they were given."""

    def settle(self, seconds: float) -> bool:
        """Wait until the database thread has done what it was given, at most so long; tell whether it has."""
        ...

    def on_file(
        self,
        owner: QObject,
        call: Callable[[FileJob], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
        *,
        progressed: Callable[[JobProgress], None] | None = None,
    ) -> FileJob:
        """Run a call on the file thread and return the job, so that the window can stop it."""
        ...


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What a worker thread sends to the window: whom to call with what, or the failure nobody expected."""

    owner: QObject
    receive: Callable[[Any], None] | None
    value: object

    def hand_over(self) -> None:
        if self.receive is None and isinstance(self.value, Exception):
            raise self.value
        if self.receive is not None and isValid(self.owner):
            self.receive(self.value)


class Tasks(QObject):
    """The two threads of a window."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._files = ThreadPoolExecutor(max_workers=1, thread_name_prefix="files")
        self._is_closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    def on_database(
        self,
        owner: QObject,
        call: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Run a call on the database thread; calls run in the order in which they were given."""
        if not self._is_closed:
            self._database.submit(self._run, owner, call, done, failed)

    def settle(self, seconds: float) -> bool:
        """Wait until the database thread has done what it was given, at most so long; tell whether it has."""
        return not wait([self._database.submit(_nothing)], timeout=seconds).not_done

    def on_file(
        self,
        owner: QObject,
        call: Callable[[FileJob], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
        *,
        progressed: Callable[[JobProgress], None] | None = None,
    ) -> FileJob:
        """Run a call on the file thread and return the job, so that the window can stop it."""
        job = FileJob(lambda progress: self._delivered.emit(_Delivery(owner, progressed or _ignore, progress)))
        if not self._is_closed:
            self._files.submit(self._run, owner, lambda: call(job), done, failed)
        return job

    def close(self) -> None:
        """Let both threads finish what they were given and end them; whatever is asked afterwards is not done."""
        self._is_closed = True
        self._database.shutdown(wait=True)
        self._files.shutdown(wait=True)

    def _on_delivered(self, delivery: _Delivery) -> None:
        delivery.hand_over()

    def _run(
        self,
        owner: QObject,
        call: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        self._delivered.emit(_outcome(owner, call, done, failed))


def _outcome(
    owner: QObject, call: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[AppError], None]
) -> _Delivery:
    try:
        return _Delivery(owner, done, call())
    except AppError as error:
        return _Delivery(owner, failed, error)
    except Exception as error:  # noqa: BLE001  a thread has no hook of its own: the window's thread raises it again
        return _Delivery(owner, None, error)


def _ignore(_progress: JobProgress) -> None:
    """Receive the numbers of a job whose window shows none."""


def _nothing() -> None:
    """Stand at the end of the queue."""
