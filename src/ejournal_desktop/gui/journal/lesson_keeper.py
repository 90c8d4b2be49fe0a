"""Stores the written part of lessons: topic, homework, kind of work, «Урок заполнен»."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.journal.recorder import WriteFailed
from ejournal_desktop.kernel.errors import AppError, DeviceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.journal_changes import LessonChange, LessonText
    from ejournal_desktop.services.lessons import LessonsService
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class LessonStored:
    """The written part of a lesson is on the disk; ``is_closing`` when the lesson was closed by it."""

    change: LessonChange
    is_closing: bool = False


class LessonKeeper(QObject):
    """Sends the texts of lessons to the service; what the disk refused is kept and sent again on request."""

    stored = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: Session, service: LessonsService, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._service, self._tasks = service, tasks
        self._kept: dict[tuple[LessonId, str], Callable[[], LessonChange]] = {}

    @property
    def unsaved(self) -> int:
        """How many texts are kept in memory because the disk refused them."""
        return len(self._kept)

    def store_topic(self, lesson: LessonId, text: LessonText) -> None:
        """Store the topic."""
        service, session = self._service, self.session
        self._send((lesson, "topic"), lambda: service.record_topic(session, lesson, text.topic, text.plan_hour))

    def store_homework(self, lesson: LessonId, text: LessonText) -> None:
        """Store the homework or «не задано»."""
        service, session, is_none = self._service, self.session, text.is_homework_none
        self._send(
            (lesson, "homework"),
            lambda: service.record_homework(session, lesson, text.homework, is_none_set=is_none),
        )

    def store_kind(self, lesson: LessonId, text: LessonText) -> None:
        """Store the kind of work."""
        service, session = self._service, self.session
        self._send((lesson, "kind"), lambda: service.set_work_kind(session, lesson, text.work_kind))

    def store_second_kind(self, lesson: LessonId, text: LessonText) -> None:
        """Store the kind of work of the second marks."""
        service, session = self._service, self.session
        self._send((lesson, "second_kind"), lambda: service.set_second_kind(session, lesson, text.second_kind))

    def complete(self, lesson: LessonId, text: LessonText) -> None:
        """Store everything and close the lesson."""
        service, session = self._service, self.session
        self._send((lesson, "complete"), lambda: service.complete_lesson(session, lesson, text))

    def reopen(self, lesson: LessonId) -> None:
        """Open a closed lesson again."""
        service, session = self._service, self.session
        self._send((lesson, "reopen"), lambda: service.reopen_lesson(session, lesson))

    def retry(self) -> None:
        """Store again everything the disk refused."""
        kept, self._kept = self._kept, {}
        for key, call in kept.items():
            self._send(key, call)

    def _send(self, key: tuple[LessonId, str], call: Callable[[], LessonChange]) -> None:
        self._kept.pop(key, None)
        self._tasks.on_database(
            self,
            call,
            lambda change: self.stored.emit(LessonStored(change, is_closing=key[1] == "complete")),
            lambda error: self._on_failed(key, call, error),
        )

    def _on_failed(self, key: tuple[LessonId, str], call: Callable[[], LessonChange], error: AppError) -> None:
        is_kept = isinstance(error, DeviceError)
        if is_kept:
            self._kept[key] = call
        self.failed.emit(WriteFailed(error, is_kept))


def lesson_with(lesson: LessonColumn, change: LessonChange, now: datetime | None = None) -> LessonColumn:
    """Return a lesson as it stands after its written part was stored; ``now`` is when, where that matters."""
    text = change.after
    state = LessonState.COMPLETE if text.is_complete else LessonState.STARTED
    completed = lesson.completed_at if lesson.is_complete else now
    return replace(
        lesson,
        topic=text.topic,
        homework=text.homework,
        is_homework_none=text.is_homework_none,
        work_kind=text.work_kind,
        second_kind=text.second_kind,
        is_complete=text.is_complete,
        completed_at=completed if text.is_complete else None,
        recorded_at=lesson.recorded_at or now,
        state=state,
        conflicts=lesson.conflicts - change.settled,
    )


def started(lesson: LessonColumn) -> LessonColumn:
    """Return a lesson in which something was entered."""
    if lesson.is_complete or lesson.state in (LessonState.STARTED, LessonState.CANCELLED):
        return lesson
    return replace(lesson, state=LessonState.STARTED)
