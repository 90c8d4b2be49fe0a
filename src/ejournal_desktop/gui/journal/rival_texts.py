"""Two topics or two homeworks of a lesson after an exchange: read when they are asked for, taken by Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal_changes import LessonText

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
    from ejournal_desktop.gui.journal.lesson_side import LessonSide
    from ejournal_desktop.gui.journal.rival_list import RivalList
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.corrections import CorrectionsService


class RivalTexts(QObject):
    """Stands between the list in the lesson's form and the services."""

    said = Signal(object)

    def __init__(
        self,
        rivals: RivalList,
        side: LessonSide,
        keeper: LessonKeeper,
        service: tuple[CorrectionsService, TaskRunner],
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(rivals)
        self._rivals, self._side, self._keeper = rivals, side, keeper
        self._service, self._tasks = service
        self._error_words = error_words
        rivals.chosen.connect(self._on_chosen)

    def show(self) -> None:
        """Read the texts of the lesson on show and list them."""
        lesson = self._side.lesson
        if lesson is not None and lesson.conflicts:
            call = partial(self._service.rival_texts, self._keeper.session, lesson.lesson)
            self._tasks.on_database(self, call, partial(self._on_read, lesson.lesson), self._on_failed)

    def _on_read(self, lesson: LessonId, found: tuple[RivalValues, ...]) -> None:
        shown = self._side.lesson
        if shown is not None and shown.lesson == lesson:
            self._rivals.show_values(found, self._keeper.session.regulation)
            self._rivals.values.setFocus()

    def _on_chosen(self, line: RivalLine) -> None:
        lesson = self._side.lesson
        self._rivals.clear()
        if lesson is not None:
            take_text(self._keeper, lesson.lesson, line)
            self.said.emit(StatusText(self.tr("Settled: the text taken stands now, both stay in the history")))

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(StatusText(self._error_words(error), is_refusal=True))


def take_text(keeper: LessonKeeper, lesson: LessonId, line: RivalLine) -> None:
    """Store the text that was chosen of two."""
    first, second = line.value.written
    if line.place.kind is PlaceKind.TOPIC:
        keeper.store_topic(lesson, LessonText(topic=str(first), plan_hour=int(second or 0)))
    else:
        keeper.store_homework(lesson, LessonText(homework=str(first), is_homework_none=bool(second)))
