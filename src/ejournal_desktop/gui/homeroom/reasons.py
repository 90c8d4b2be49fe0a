"""Stores reasons and corrections on the database thread and makes each act one step back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ejournal_desktop.services.homeroom.reasons import AbsenceWish, AttendanceWish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.homeroom import AttendanceChange, ExplainedAbsence
    from ejournal_desktop.services.homeroom.service import HomeroomService
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class DeskAct:
    """An act of the desk: what it does, what takes it back, and its words."""

    words: str
    do: Callable[[], object]
    undo: Callable[[], object]


class _Step(QUndoCommand):
    """One act on the stack; it was done already when it gets there."""

    def __init__(self, act: DeskAct, run: Callable[[Callable[[], object]], None]) -> None:
        super().__init__(act.words)
        self._act, self._run, self._is_done = act, run, True

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._run(self._act.do)

    def undo(self) -> None:
        self._run(self._act.undo)


class ReasonKeeper(QObject):
    """Sends acts to the service in the order of the keys."""

    stored = Signal()
    failed = Signal(object)

    def __init__(
        self, service: HomeroomService, session: Session, tasks: TaskRunner, stack: QUndoStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._service, self._tasks, self._stack = service, tasks, stack

    def explain(self, class_group: ClassGroupId, wishes: Sequence[AbsenceWish], words: str) -> None:
        """Give a reason to one student or to several; together they are one step back."""
        given: list[ExplainedAbsence] = []

        def do() -> None:
            given[:] = self._service.explain_absences(self.session, class_group, wishes)

        def undo() -> None:
            self._service.take_back(self.session, class_group, given)

        self._do(DeskAct(words, do, undo))

    def withdraw(self, class_group: ClassGroupId, absence: int, words: str) -> None:
        """Take a reason back that was given before."""
        taken: list[ExplainedAbsence] = []

        def do() -> None:
            number = taken[0].reason.absence if taken else absence
            taken[:] = [self._service.withdraw_reason(self.session, class_group, number)]

        def undo() -> None:
            reason = taken[0].reason
            wish = AbsenceWish(reason.student, reason.span, reason.status, reason.document, reason.lesson)
            taken[:] = [self._service.explain_absence(self.session, class_group, wish)]

        self._do(DeskAct(words, do, undo))

    def correct(self, class_group: ClassGroupId, wish: AttendanceWish, words: str) -> None:
        """Correct the attendance of one lesson."""
        changed: list[AttendanceChange] = []

        def do() -> None:
            changed[:] = [self._service.correct_attendance(self.session, class_group, wish)]

        def undo() -> None:
            before = replace(wish, status=changed[0].before, late_minutes=changed[0].before_minutes)
            self._service.correct_attendance(self.session, class_group, before)

        self._do(DeskAct(words, do, undo))

    def _do(self, act: DeskAct) -> None:
        self._tasks.on_database(self, act.do, partial(self._on_done, act), self._on_failed)

    def _run(self, call: Callable[[], object]) -> None:
        self._tasks.on_database(self, call, lambda _: self.stored.emit(), self._on_failed)

    def _on_done(self, act: DeskAct, _: object) -> None:
        self._stack.push(_Step(act, self._run))
        self.stored.emit()

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
