"""What is done on the topics page as steps that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal_changes import LessonText
    from ejournal_desktop.readmodels.plans import PlanChange
    from ejournal_desktop.readmodels.topics import TopicLesson


def entered_texts(before: TopicLesson, after: TopicLesson) -> frozenset[PlaceKind]:
    """Return which texts a step enters: those that change, and those of which it settles two."""
    one, other = before.column, after.column
    found = {
        PlaceKind.TOPIC: (one.topic, before.plan_hour) != (other.topic, after.plan_hour),
        PlaceKind.HOMEWORK: (one.homework, one.is_homework_none) != (other.homework, other.is_homework_none),
    }
    return frozenset(kind for kind, is_other in found.items() if is_other) | (one.conflicts - other.conflicts)


class TextCommand(QUndoCommand):
    """A lesson goes from one text to another; two texts that the step settled do not come back with the way back."""

    def __init__(
        self, words: str, before: TopicLesson, after: TopicLesson, take: Callable[[TopicLesson, TopicLesson], None]
    ) -> None:
        super().__init__(words)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        self._take(self._before, self._after)

    def undo(self) -> None:
        left = self._before.column.conflicts & self._after.column.conflicts
        self._take(self._after, replace(self._before, column=replace(self._before.column, conflicts=left)))


class ParallelCommand(QUndoCommand):
    """Lessons of parallel classes get a homework; taken back, they have none again."""

    def __init__(
        self,
        words: str,
        texts: tuple[tuple[LessonId, LessonText], ...],
        store: Callable[[LessonId, LessonText], None],
    ) -> None:
        super().__init__(words)
        self._texts, self._store = texts, store

    def redo(self) -> None:
        for lesson, text in self._texts:
            self._store(lesson, text)

    def undo(self) -> None:
        for lesson, text in self._texts:
            self._store(lesson, replace(text, homework=""))


class PlanCommand(QUndoCommand):
    """The plan was changed, its rest moved or a topic put in; the change itself is stored when the step is made."""

    def __init__(self, words: str, change: PlanChange, restore: Callable[[PlanChange], None]) -> None:
        super().__init__(words)
        self._change, self._restore, self._is_done = change, restore, True

    def redo(self) -> None:
        if not self._is_done:
            self._restore(replace(self._change, before=self._change.after, after=self._change.before))
        self._is_done = True

    def undo(self) -> None:
        self._restore(self._change)
        self._is_done = False
