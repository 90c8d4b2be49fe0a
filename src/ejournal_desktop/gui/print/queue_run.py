"""A queue of classes: all volumes are made first, then delivered one by one; it can wait, end early, outlive a lock.

While one volume is waited for, the next ones are drawn already: every core of the computer has work.

Making reads the journal and so waits while it is locked; delivering needs no journal and goes on behind the lock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.print.problem_words import ListsRecords, problem_record
from ejournal_desktop.gui.print.queue_making import QueueMaking
from ejournal_desktop.kernel.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.print.queue_ways import QueueWay
    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintOptions

Result = TypeVar("Result")

_MOST_REASONS = 3


class QueueState(StrEnum):
    """How far a class is."""

    WAITING = "waiting"
    MAKING = "making"
    READY = "ready"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    LEFT = "left"


class SkipReason(StrEnum):
    """Why a class has no volume although nothing failed."""

    NO_PERIOD = "no_period"
    DRAFT = "draft"
    NOT_TAKEN = "not_taken"


@dataclass(slots=True)
class QueueItem:
    """A class in the queue; ``reason`` says in words why it failed, ``skipped`` names the known reasons."""

    group: ClassGroupView
    period: PeriodView | None
    state: QueueState = QueueState.WAITING
    parts: tuple[PrintedVolume, ...] = field(default=(), repr=False)
    reason: str = ""
    skipped: SkipReason | None = None

    @property
    def sheets(self) -> int:
        """The sheets of all parts."""
        return sum(part.sheets for part in self.parts)


class QueueRun(QObject):
    """One class at a time on the file thread; the window stays live between and during them."""

    changed = Signal(object)
    ended = Signal()

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._way: QueueWay | None = None
        self._making = QueueMaking(place, None)
        self._job: FileJob | None = None
        self.items: tuple[QueueItem, ...] = ()
        self.is_running = self.is_paused = False

    @property
    def way(self) -> QueueWay | None:
        """Where the volumes of the last run went."""
        return self._way

    def start(
        self,
        wanted: Sequence[tuple[ClassGroupView, PeriodView | None]],
        way: QueueWay,
        options: PrintOptions | None,
    ) -> None:
        """Begin with the first class."""
        self.items = tuple(QueueItem(group, period) for group, period in wanted)
        self._way, self._making = way, QueueMaking(self._place, options)
        self.is_running, self.is_paused = True, False
        for item in self.items:
            if item.period is None:
                self._skip(item, SkipReason.NO_PERIOD)
        self._step()

    def forget(self) -> None:
        """Forget the classes of the last run."""
        self.items = ()

    def pause(self) -> None:
        """Begin no further class until it is let go on."""
        self.is_paused = True

    def go_on(self) -> None:
        """Let a waiting run go on: after a pause, or under a new session after a lock."""
        self.is_paused = False
        if self.is_running and self._job is None:
            self._step()

    def stop_after_this(self) -> None:
        """Finish the class in work and leave the others."""
        for item in self.items:
            if item.state in (QueueState.WAITING, QueueState.READY):
                self._show(item, QueueState.LEFT)
        if self.is_running and self._job is None:
            self._step()

    def delivered(self) -> tuple[PrintedVolume, ...]:
        """Return every volume that reached its place."""
        return tuple(part for item in self.items if item.state is QueueState.DONE for part in item.parts)

    def failed(self) -> tuple[QueueItem, ...]:
        """Return the classes that have no volume, to be tried again."""
        return tuple(item for item in self.items if item.state in (QueueState.FAILED, QueueState.LEFT))

    def _step(self) -> None:
        if self.is_paused or self._job is not None:
            return
        waiting = self._next_waiting()
        if waiting is not None:
            if self._place.session.database.is_closed:
                self._making.close()  # what was read ahead must not lie in memory behind a lock
            else:
                self._make(waiting)
            return
        self._making.close()
        ready = next((item for item in self.items if item.state is QueueState.READY), None)
        if ready is not None:
            self._deliver(ready)
        elif self.is_running:
            self.is_running = False
            self.ended.emit()

    def _next_waiting(self) -> QueueItem | None:
        return next((item for item in self.items if item.state is QueueState.WAITING), None)

    def _make(self, item: QueueItem) -> None:
        first, *following = [
            (one.group.class_group, one.period.period)
            for one in self.items
            if one.state is QueueState.WAITING and one.period is not None
        ]
        done = len(self.items) - len(following) - 1
        call = self._making.job(first, following, done=done, total=len(self.items))
        self._run(item, QueueState.MAKING, call, lambda parts: self._on_made(item, parts))

    def _deliver(self, item: QueueItem) -> None:
        way, period = self._way, item.period
        if way is None or period is None:
            return

        def call(job: FileJob) -> bool:
            return all(way.take(part, period, job) for part in item.parts)

        self._run(item, QueueState.SENDING, call, lambda is_taken: self._on_delivered(item, is_taken=is_taken))

    def _run(
        self,
        item: QueueItem,
        state: QueueState,
        call: Callable[[FileJob], Result],
        done: Callable[[Result], None],
    ) -> None:
        self._show(item, state)
        job = self._place.tasks.on_file(
            self, call, done, lambda error: self._on_failed(item, error), progressed=self._place.frame.show_progress
        )
        if item.state is state:  # a runner that works at once has ended already
            self._job = job
            self._place.frame.start_job(self.tr("Print queue: {title}").format(title=item.group.title), job)

    def _on_made(self, item: QueueItem, parts: tuple[PrintedVolume, ...]) -> None:
        if not parts:
            self._next(item, QueueState.LEFT)
        elif any(part.is_draft for part in parts):
            item.skipped = SkipReason.DRAFT
            self._next(item, QueueState.FAILED)
        else:
            item.parts = parts
            self._next(item, QueueState.READY)

    def _on_delivered(self, item: QueueItem, *, is_taken: bool) -> None:
        if not is_taken:
            item.skipped = SkipReason.NOT_TAKEN
        self._next(item, QueueState.DONE if is_taken else QueueState.FAILED)

    def _on_failed(self, item: QueueItem, error: AppError) -> None:
        item.reason = _reason(error)
        if isinstance(error, DeviceError):
            self.is_paused = True  # a full disk would fail every class after this one
        self._next(item, QueueState.FAILED)

    def _next(self, item: QueueItem, state: QueueState) -> None:
        self._job = None
        self._place.frame.end_job()
        self._show(item, state)
        self._step()

    def _skip(self, item: QueueItem, reason: SkipReason) -> None:
        item.skipped = reason
        self._show(item, QueueState.FAILED)

    def _show(self, item: QueueItem, state: QueueState) -> None:
        item.state = state
        self.changed.emit(item)


def _reason(error: AppError) -> str:
    """Return why a class failed: its first records where they are listed, else the failure in words."""
    if not isinstance(error, ListsRecords):
        return error_text(error).sentences
    records = [", ".join(cell for cell in problem_record(one).cells if cell) for one in error.problems]
    rest = len(records) - _MOST_REASONS
    return "; ".join([*records[:_MOST_REASONS], *([f"… +{rest}"] if rest > 0 else [])])
