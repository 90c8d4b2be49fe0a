"""Stores what the grid shows: one service call per key, on the database thread, in the order of the keys."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.kernel.errors import AppError, DeviceError

if TYPE_CHECKING:
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.entry_commands import CellStep
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.session import Session


PATIENCE: Final = 0.012


class _Target(NamedTuple):
    """A cell together with its page, so that a late answer finds no other page's cell."""

    place: CellPlace
    course: CourseId
    period: PeriodId


@dataclass(frozen=True, slots=True)
class WriteFailed:
    """A value could not be stored; it is kept on screen and in memory when ``is_kept``."""

    error: AppError
    is_kept: bool


class CellRecorder(QObject):
    """Sends cells to the service and tells the grid what became of them."""

    stored = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        model: JournalGridModel,
        service: JournalService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._model, self._service, self._tasks = model, service, tasks
        self._waiting: Counter[_Target] = Counter()
        self._kept: dict[_Target, CellStep] = {}

    @property
    def unsaved(self) -> int:
        """How many values are kept in memory because the disk refused them."""
        return len(self._kept)

    def store(self, step: CellStep) -> None:
        """Store the later content of a cell that already shows it."""
        page = self._model.page
        if page is not None:
            self._send(_Target(step.place, page.course.course, page.period.period), step)
            # On an ordinary disk the value is durable before the next key is taken; a slow one is not waited for.
            self._tasks.settle(PATIENCE)

    def retry(self) -> None:
        """Store again everything the disk refused."""
        kept, self._kept = self._kept, {}
        for target, step in kept.items():
            self._send(target, step)

    def show_kept(self) -> None:
        """Put kept values back on a page that was read again."""
        for target, step in self._kept.items():
            if self._is_on_show(target):
                self._model.put(target.place, step.after)
                self._model.mark_failed(target.place, is_failed=True)

    def _send(self, target: _Target, step: CellStep) -> None:
        self._waiting[target] += 1
        self._tasks.on_database(
            self,
            partial(_write, self._service, self.session, target, step.after),
            lambda _: self._on_stored(target),
            lambda error: self._on_failed(target, step, error),
        )

    def _on_stored(self, target: _Target) -> None:
        self._answered(target)
        if self._kept.pop(target, None) is not None or target.place in self._model.failed:
            self._mark(target, is_failed=False)
        self.stored.emit()

    def _on_failed(self, target: _Target, step: CellStep, error: AppError) -> None:
        self._answered(target)
        is_kept = isinstance(error, DeviceError)
        if is_kept:
            self._kept[target] = step
            self._mark(target, is_failed=True)
        elif self._waiting[target] == 0 and self._is_on_show(target):
            self._model.put(target.place, step.before)
        self.failed.emit(WriteFailed(error, is_kept))

    def _answered(self, target: _Target) -> None:
        self._waiting[target] -= 1
        if self._waiting[target] <= 0:
            del self._waiting[target]

    def _mark(self, target: _Target, *, is_failed: bool) -> None:
        if self._is_on_show(target):
            self._model.mark_failed(target.place, is_failed=is_failed)

    def _is_on_show(self, target: _Target) -> bool:
        page = self._model.page
        return page is not None and (page.course.course, page.period.period) == (target.course, target.period)


def _write(service: JournalService, session: Session, target: _Target, cell: Cell) -> object:
    place = target.place
    if place.lesson is not None:
        return service.set_cell(session, place.lesson, place.student, cell)
    value = cell.marks[0] if cell.marks else None
    return service.set_period_mark(session, target.course, target.period, place.student, value)
