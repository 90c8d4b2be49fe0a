"""One round of the exchange: look at a bundle, ask, take it, the next one; at the end write what the others lack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.writing import STOPPED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.exchange.ports import ExchangeTabDesk
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.exchange import BundleFile, ExchangePreview, MadeBundle, TakenBundle
    from ejournal_desktop.services.session import Session


class RoundStep(StrEnum):
    """What a round is busy with; only the change itself cannot be stopped."""

    LOOKING = "looking"
    TAKING = "taking"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class RoundOrder:
    """Which bundles are taken, in this order, and where to the own one is written; nowhere without a folder."""

    bundles: Sequence[BundleFile] = ()
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class RoundOutcome:
    """What a round did, and why it ended early, if it did; ``known`` counts bundles that brought nothing new."""

    taken: tuple[TakenBundle, ...] = ()
    known: int = 0
    made: MadeBundle | None = None
    failure: AppError | None = None
    file_name: str = ""
    is_left: bool = False

    @property
    def is_stopped(self) -> bool:
        """Whether the person stopped it."""
        return self.failure is not None and self.failure.code == STOPPED


class ExchangeRound(QObject):
    """Works on the file thread, one step at a time; waits for consent before each change."""

    began = Signal(object, str)
    previewed = Signal(object, object)
    taken = Signal()
    ended = Signal(object)

    def __init__(self, desk: ExchangeTabDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._exchange = desk.services.exchange
        self._session, self._tasks = desk.session, desk.tasks
        self._left: list[BundleFile] = []
        self._folder: Path | None = None
        self._current: BundleFile | None = None
        self._outcome = RoundOutcome()
        self._job: FileJob | None = None
        self._step: RoundStep | None = None

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def step(self) -> RoundStep | None:
        """Return what is being done, nothing while a person is asked or no round is on."""
        return self._step

    def start(self, order: RoundOrder) -> None:
        """Begin a round."""
        if self._step is None:
            self._left, self._folder = list(order.bundles), order.folder
            self._outcome = RoundOutcome()
            self._go_on()

    def take(self) -> None:
        """Take the bundle that was looked at; from here to its end nothing can be stopped."""
        bundle = self._current
        if bundle is None or self._step is not None:
            return
        exchange, session, file = self._exchange, self._session, Path(bundle.path)
        self._begin(RoundStep.TAKING)
        self._job = self._tasks.on_file(
            self, lambda _job: exchange.take(session, file), self._on_taken, self._on_failed
        )

    def leave(self) -> None:
        """End the round without the bundle that was looked at."""
        if self._current is not None and self._step is None:
            self._end(replace(self._outcome, is_left=True, file_name=self._current.file_name))

    def stop(self) -> None:
        """Ask the work to end; the change itself does not."""
        if self._job is not None and self._step is not RoundStep.TAKING:
            self._job.stop()

    def _go_on(self) -> None:
        self._current = self._left.pop(0) if self._left else None
        if self._current is not None:
            self._look(self._current)
        elif self._folder is not None:
            self._write(self._folder)
        else:
            self._end(self._outcome)

    def _look(self, bundle: BundleFile) -> None:
        exchange, session, file = self._exchange, self._session, Path(bundle.path)
        self._begin(RoundStep.LOOKING)
        self._job = self._tasks.on_file(
            self,
            lambda job: exchange.look(session, file, is_stopped=job.is_stopped),
            self._on_looked,
            self._on_failed,
        )

    def _on_looked(self, preview: ExchangePreview) -> None:
        self._step = None
        if preview.is_known:
            self._outcome = replace(self._outcome, known=self._outcome.known + 1)
            self._go_on()
        else:
            self.previewed.emit(self._current, preview)

    def _on_taken(self, taken: TakenBundle) -> None:
        self._step = None
        self._outcome = replace(self._outcome, taken=(*self._outcome.taken, taken))
        self.taken.emit()
        self._go_on()

    def _write(self, folder: Path) -> None:
        exchange, session = self._exchange, self._session
        self._begin(RoundStep.WRITING)
        self._job = self._tasks.on_file(
            self,
            lambda job: exchange.make(session, folder, is_stopped=job.is_stopped),
            lambda made: self._end(replace(self._outcome, made=made)),
            self._on_failed,
        )

    def _on_failed(self, error: AppError) -> None:
        name = "" if self._current is None else self._current.file_name
        self._end(replace(self._outcome, failure=error, file_name=name))

    def _begin(self, step: RoundStep) -> None:
        self._step = step
        self.began.emit(step, "" if self._current is None else self._current.file_name)

    def _end(self, outcome: RoundOutcome) -> None:
        self._step, self._job, self._current = None, None, None
        self._left = []
        self.ended.emit(outcome)
