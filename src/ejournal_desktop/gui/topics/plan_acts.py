"""What changes the plan from the topics page: its rest is moved, a topic is put in; each is a step that is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.topics.steps import PlanCommand

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoStack

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.topics.page_services import PlanShifter
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.plans import PlanChange
    from ejournal_desktop.services.session import Session


class PlanActs(QObject):
    """Sends the acts to the service of plans and keeps them as steps."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, plans: PlanShifter, session: Session, tasks: TaskRunner, undo_stack: QUndoStack) -> None:
        super().__init__(undo_stack)
        self._plans, self.session, self._tasks, self._undo_stack = plans, session, tasks, undo_stack

    def shift(self, course: CourseId, hour: int, lessons: int) -> None:
        """Move everything from an hour on later or earlier."""
        plans, session = self._plans, self.session
        self._run(lambda: plans.shift_rest(session, course, hour, lessons=lessons), self.tr("shift of the rest"))

    def insert(self, course: CourseId, after: int, topic: str) -> None:
        """Put a new topic behind an hour, 0 for the start of the plan."""
        plans, session = self._plans, self.session
        self._run(lambda: plans.insert_topic(session, course, after, topic), self.tr("new topic"))

    def compress(self, course: CourseId) -> None:
        """Let what is left of the plan fit the lessons that are left."""
        plans, session = self._plans, self.session
        self._run(lambda: plans.compress_rest(session, course), self.tr("compressed plan"))

    def _run(self, call: Callable[[], PlanChange], words: str) -> None:
        self._tasks.on_database(self, call, lambda change: self._on_changed(change, words), self.failed.emit)

    def _on_changed(self, change: PlanChange, words: str) -> None:
        self._undo_stack.push(PlanCommand(words, change, self._restore))
        self.changed.emit()

    def _restore(self, change: PlanChange) -> None:
        plans, session = self._plans, self.session
        self._tasks.on_database(
            self, lambda: plans.restore_plans(session, [change]), lambda _: self.changed.emit(), self.failed.emit
        )
