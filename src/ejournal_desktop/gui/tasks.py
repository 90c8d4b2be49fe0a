"""Work away from the window: one thread for the database, one for files (architecture.md 7).

Results come back by one queued signal and are dropped when the widget that asked is gone. Known failures go to the
widget; everything else is raised in the window's thread and so reaches the global hook, after the widget was told that
nothing comes any more. No widget is ever destroyed on
a thread of work: what a task holds is let go of by the window, and so is rubbish (``gui.rubbish``).
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from ejournal_desktop.gui.rubbish import RubbishRounds
from ejournal_desktop.kernel.errors import AppError, UnforeseenError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

Result = TypeVar("Result")
LONGEST_END_S: Final = 300
"""How long the end of the program waits for its threads: a copy of a large base on a slow disk takes minutes."""


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


@dataclass(slots=True)
class _Task:
    """One call on its way: made by the window, run on a thread of work, handed over and emptied by the window.

    Only the window empties it: a thread that lets go of a page last would destroy it.
    """

    owner: QObject | None
    call: Callable[[], Any] | None
    done: Callable[[Any], None] | None
    failed: Callable[[AppError], None] | None
    value: object = None
    cause: Exception | None = None

    @property
    def name(self) -> str:
        """Which function of the program it is, for the technical log."""
        call: Any = self.call
        while isinstance(call, partial):
            call = call.func
        return f"{getattr(call, '__module__', '-')}.{getattr(call, '__qualname__', '-')}"

    def run(self) -> None:
        """Do the work; called on its thread."""
        if self.call is None:
            return
        try:
            self.value = self.call()
        except AppError as error:
            self.done, self.value = self.failed, error
        except Exception as error:  # noqa: BLE001  a thread has no hook of its own: the window's raises it again
            self.done, self.value, self.cause = self.failed, UnforeseenError(), error

    def hand_over(self) -> None:
        """Give the outcome to the owner, if it is still there; called by the window."""
        owner, receive, value, cause = self.owner, self.done, self.value, self.cause
        self.owner = self.call = self.done = self.failed = self.value = self.cause = None
        try:
            _give(owner, receive, value)
        finally:
            if cause is not None:
                raise cause


@dataclass(frozen=True, slots=True)
class _Report:
    """How far a task is."""

    owner: QObject
    receive: Callable[[JobProgress], None]
    progress: JobProgress

    def hand_over(self) -> None:
        """Give the numbers to the owner, if it is still there; called by the window."""
        _give(self.owner, self.receive, self.progress)


class Tasks(QObject):
    """The two threads of a window."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rubbish = RubbishRounds(self)
        self._database = _Lane("database", self._delivered.emit)
        self._files = _Lane("files", self._delivered.emit)
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
            self._database.give(_Task(owner, call, done, failed))

    def settle(self, seconds: float) -> bool:
        """Wait until the database thread has done what it was given, at most so long; tell whether it has."""
        return not wait([self._database.mark()], timeout=seconds).not_done

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
        job = FileJob(lambda progress: self._delivered.emit(_Report(owner, progressed or _ignore, progress)))
        if not self._is_closed:
            self._files.give(_Task(owner, partial(call, job), done, failed))
        return job

    def close(self, *, at_most: float = LONGEST_END_S) -> Sequence[str]:
        """Let both threads finish what they were given and end them; whatever is asked afterwards is not done.

        Args:
            at_most: seconds; a thread that has not ended by then never will.

        Returns:
            The functions that stand still, by their names in the program; nothing where both threads have ended, and
            nothing at a second call.
        """
        if self._is_closed:
            return ()
        self._is_closed = True
        ends = {lane: lane.mark() for lane in (self._database, self._files)}
        hanging = wait(ends.values(), timeout=at_most).not_done
        for lane, end in ends.items():
            lane.end(is_waited_for=end not in hanging)
        self.rubbish.end()
        return tuple(lane.running for lane, end in ends.items() if end in hanging)

    def _on_delivered(self, delivery: _Task | _Report) -> None:
        delivery.hand_over()


class _Lane:
    """One thread of work and what it does now."""

    def __init__(self, name: str, deliver: Callable[[_Task], None]) -> None:
        self._name = name
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._deliver = deliver
        self.running = name
        """The function that is at work, by its name in the program; between two, the thread's."""

    def give(self, task: _Task) -> None:
        """Let the thread do a task after those it was given before."""
        self._pool.submit(self._do, task)

    def mark(self) -> Future[None]:
        """Return what is done as soon as everything given before is."""
        return self._pool.submit(_nothing)

    def end(self, *, is_waited_for: bool) -> None:
        """End the thread after what it was given."""
        self._pool.shutdown(wait=is_waited_for)

    def _do(self, task: _Task) -> None:
        self.running = task.name
        task.run()
        self.running = self._name
        self._deliver(task)


def _give(owner: QObject | None, receive: Callable[[Any], None] | None, value: object) -> None:
    if receive is not None and isValid(owner):
        receive(value)


def _ignore(_progress: JobProgress) -> None:
    """Receive the numbers of a job whose window shows none."""


def _nothing() -> None:
    """Stand at the end of the queue."""
