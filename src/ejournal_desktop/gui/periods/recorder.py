"""Stores period marks: one service call per key, on the database thread, in the order of the keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from ejournal_desktop.readmodels.periods import AcceptedProposals, PeriodMarkEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.periods.ports import MarkStep
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.services.periods import PeriodsService
    from ejournal_desktop.services.session import Session

_REASON_NEEDED = "period_reason_needed"


@dataclass(frozen=True, slots=True)
class MarkFailed:
    """A mark was not stored; the cell shows again what stood there."""

    step: MarkStep
    error: AppError

    @property
    def needs_reason(self) -> bool:
        """Whether the same mark with a reason would be stored."""
        return self.error.code == _REASON_NEEDED


@dataclass(frozen=True, slots=True)
class AcceptedStep:
    """Suggestions of a course became marks; ``is_repeated`` when it was done again after an undo."""

    course: CourseId
    period: PeriodId
    accepted: AcceptedProposals
    is_repeated: bool = False


class AcceptCommand(QUndoCommand):
    """The acceptance of a whole course as one step of undo; the first one has happened already."""

    def __init__(self, words: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(words)
        self._undo, self._redo = undo, redo
        self._has_happened = True

    def redo(self) -> None:
        if self._has_happened:
            self._has_happened = False
        else:
            self._redo()

    def undo(self) -> None:
        self._undo()


class MarkRecorder(QObject):
    """Sends marks to the service and tells the page what became of them."""

    stored = Signal()
    failed = Signal(object)
    refused = Signal(object)
    accepted = Signal(object)

    def __init__(
        self, service: PeriodsService, session: Session, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._session, self._tasks = service, session, tasks
        self.waiting: MarkStep | None = None

    def store(self, step: MarkStep, period: PeriodId) -> None:
        """Store a mark that is on show already."""
        entry = PeriodMarkEntry(step.place.course, period, step.place.student, step.after, step.reason)
        call = partial(self._service.set_period_mark, self._session, entry)
        self._tasks.on_database(
            self, call, lambda _: self.stored.emit(), lambda error: self.failed.emit(MarkFailed(step, error))
        )

    def accept(self, course: CourseId, period: PeriodId, *, is_repeated: bool = False) -> None:
        """Accept the undisputed suggestions of a course."""
        call = partial(self._service.accept_proposals, self._session, course, period)
        self._tasks.on_database(
            self,
            call,
            lambda accepted: self._on_accepted(AcceptedStep(course, period, accepted, is_repeated)),
            self._on_refused,
        )

    def command(self, step: AcceptedStep, words: str) -> AcceptCommand:
        """Return the step of undo for an acceptance."""
        return AcceptCommand(
            words, partial(self._take_back, step), partial(self.accept, step.course, step.period, is_repeated=True)
        )

    def _take_back(self, step: AcceptedStep) -> None:
        call = partial(self._service.take_back, self._session, step.course, step.period, step.accepted.marks)
        nothing = AcceptedProposals({}, 0, 0, 0)
        again = AcceptedStep(step.course, step.period, nothing, is_repeated=True)
        self._tasks.on_database(self, call, lambda _: self._on_accepted(again), self._on_refused)

    def _on_accepted(self, step: AcceptedStep) -> None:
        self.stored.emit()
        self.accepted.emit(step)

    def _on_refused(self, error: AppError) -> None:
        self.refused.emit(error)
