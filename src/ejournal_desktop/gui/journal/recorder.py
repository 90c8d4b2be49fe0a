"""Stores what the grid shows: one service call per act, on the database thread, in the order of the keys."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.journal.entry_commands import NoteStep
from ejournal_desktop.gui.journal.key_meaning import plain_cell
from ejournal_desktop.kernel.errors import AppError, DeviceError
from ejournal_desktop.readmodels.journal_changes import CellEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.entry_commands import CellStep
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.session import Session


# Seconds that the next key waits for this one to reach the disk; a usual disk takes a few thousandths. After the first
# span the window paints what was typed, so that the eye does not wait for a slow disk.
USUAL, PATIENCE = 0.012, 0.25


class _Target(NamedTuple):
    """A cell together with its page, so that a late answer finds no other page's cell; ``is_note`` is its note."""

    place: CellPlace
    course: CourseId
    period: PeriodId
    is_note: bool = False


_Batch: TypeAlias = "Sequence[tuple[_Target, CellStep | NoteStep]]"


@dataclass(frozen=True, slots=True)
class WriteFailed:
    """A value could not be stored; it is kept on screen and in memory when ``is_kept``."""

    error: AppError
    is_kept: bool


class CellRecorder(QObject):
    """Sends cells to the services and tells the grid what became of them; ``waited`` when the disk is slow."""

    stored = Signal()
    waited = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        model: JournalGridModel,
        services: tuple[JournalService, CorrectionsService],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._model, self._tasks = model, tasks
        self._service, self._corrections = services
        self._waiting: Counter[_Target] = Counter()
        self._kept: dict[_Target, CellStep | NoteStep] = {}

    @property
    def unsaved(self) -> int:
        """How many values are kept in memory because the disk refused them."""
        return len(self._kept)

    def store(self, steps: Sequence[CellStep]) -> None:
        """Store the later contents of cells that already show them; cells of lessons are one act."""
        of_lessons = [(self._target(step.place), step) for step in steps if step.place.lesson is not None]
        if of_lessons:
            self._send(of_lessons)
        for step in steps:
            if step.place.lesson is None:
                self._send([(self._target(step.place), step)])
        if not self._tasks.settle(USUAL):
            self.waited.emit()
            self._tasks.settle(PATIENCE)

    def store_note(self, step: NoteStep) -> None:
        """Store the later note of a cell that already shows it."""
        self._send([(self._target(step.place, is_note=True), step)])

    def correct(self, step: CellStep, reason: str) -> None:
        """Store a correction by protocol; the cell shows it when it is stored."""
        target = self._target(step.place)
        self._tasks.on_database(
            self,
            partial(_correct, self._corrections, self.session, step, reason),
            lambda _: self._on_corrected(target, step),
            lambda error: self.failed.emit(WriteFailed(error, is_kept=False)),
        )

    def retry(self) -> None:
        """Store again everything the disk refused."""
        kept, self._kept = self._kept, {}
        for target, step in kept.items():
            self._send([(target, step)])

    def show_kept(self) -> None:
        """Put kept values back on a page that was read again."""
        for target, step in self._kept.items():
            if self._is_on_show(target):
                self._show(target, step.after)
                self._model.mark_failed(target.place, is_failed=True)

    def _target(self, place: CellPlace, *, is_note: bool = False) -> _Target:
        page = self._model.page
        if page is None:
            raise LookupError(place)
        return _Target(place, page.course.course, page.period.period, is_note)

    def _send(self, batch: _Batch) -> None:
        for target, _ in batch:
            self._waiting[target] += 1
        self._tasks.on_database(
            self,
            _writing(self._service, self.session, batch),
            lambda _: self._on_stored(batch),
            lambda error: self._on_failed(batch, error),
        )

    def _on_stored(self, batch: _Batch) -> None:
        for target, _ in batch:
            self._answered(target)
            if self._kept.pop(target, None) is not None or target.place in self._model.failed:
                self._mark(target, is_failed=False)
        self.stored.emit()

    def _on_corrected(self, target: _Target, step: CellStep) -> None:
        if self._is_on_show(target):
            is_other = replace(plain_cell(step.before), conflicts=step.after.conflicts) != step.after
            self._model.put(target.place, replace(step.after, is_corrected=step.before.is_corrected or is_other))
        self.stored.emit()

    def _on_failed(self, batch: _Batch, error: AppError) -> None:
        is_kept = isinstance(error, DeviceError)
        for target, step in batch:
            self._answered(target)
            if is_kept:
                self._kept[target] = step
                self._mark(target, is_failed=True)
            elif self._waiting[target] == 0 and self._is_on_show(target):
                self._show(target, step.before)
        self.failed.emit(WriteFailed(error, is_kept))

    def _answered(self, target: _Target) -> None:
        self._waiting[target] -= 1
        if self._waiting[target] <= 0:
            del self._waiting[target]

    def _show(self, target: _Target, content: Cell | str) -> None:
        if isinstance(content, str):
            self._model.put_note(target.place, content)
        else:
            self._model.put(target.place, content)

    def _mark(self, target: _Target, *, is_failed: bool) -> None:
        if self._is_on_show(target):
            self._model.mark_failed(target.place, is_failed=is_failed)

    def _is_on_show(self, target: _Target) -> bool:
        page = self._model.page
        return page is not None and (page.course.course, page.period.period) == (target.course, target.period)


def _writing(service: JournalService, session: Session, batch: _Batch) -> Callable[[], object]:
    """Return the call that stores a batch: a note, a period mark, a cell or several cells of one page."""
    target, step = batch[0]
    student, lesson = target.place
    if lesson is None:
        return partial(_write_period_mark, service, session, target, step)
    if isinstance(step, NoteStep):
        return partial(service.set_note, session, lesson, student, step.after)
    if len(batch) == 1:
        return partial(service.set_cell, session, lesson, student, step.after)
    return partial(service.set_cells, session, tuple(_entries(batch)))


def _entries(batch: _Batch) -> Iterator[CellEntry]:
    for target, step in batch:
        if target.place.lesson is not None and not isinstance(step, NoteStep):
            yield CellEntry(target.place.lesson, target.place.student, step.after)


def _write_period_mark(service: JournalService, session: Session, target: _Target, step: CellStep | NoteStep) -> object:
    marks = () if isinstance(step, NoteStep) else step.after.marks
    value = marks[0] if marks else None
    return service.set_period_mark(session, target.course, target.period, target.place.student, value)


def _correct(service: CorrectionsService, session: Session, step: CellStep, reason: str) -> object:
    student, lesson = step.place
    if lesson is None:
        raise LookupError(step.place)
    return service.correct_cell(session, lesson, student, step.after, reason)
