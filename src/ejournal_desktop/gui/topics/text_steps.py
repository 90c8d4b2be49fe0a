"""Topic, type of task and homework of a lesson as steps: each is shown at once, sent to be stored, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.journal.lesson_keeper import LessonStored, lesson_with
from ejournal_desktop.gui.topics.page_services import text_of
from ejournal_desktop.gui.topics.steps import TextCommand, entered_texts
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.topics import TopicLesson

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
    from ejournal_desktop.gui.topics.lessons_model import LessonsModel, TextTyped


class TextSteps(QObject):
    """Keeps what the lessons show and what is stored of them together.

    ``topic_given`` carries the lesson before and after it got another topic.
    """

    topic_given = Signal(object, object)

    def __init__(self, lessons: LessonsModel, keeper: LessonKeeper, undo_stack: QUndoStack) -> None:
        super().__init__(undo_stack)
        self._lessons, self._keeper, self._undo_stack = lessons, keeper, undo_stack
        lessons.text_typed.connect(self._on_text_typed)
        keeper.stored.connect(self._on_stored)

    def push(self, before: TopicLesson, after: TopicLesson) -> None:
        """Let a lesson go from one text to another."""
        self._undo_stack.push(TextCommand(short_day(before.column.day), before, after, self._take))

    def _take(self, before: TopicLesson, after: TopicLesson) -> None:
        self._lessons.put(after)
        lesson, text = after.column.lesson, text_of(after)
        entered = entered_texts(before, after)
        if PlaceKind.TOPIC in entered:
            self._keeper.store_topic(lesson, text)
            self.topic_given.emit(before, after)
        if PlaceKind.HOMEWORK in entered:
            self._keeper.store_homework(lesson, text)
        if text_of(before).work_kind != text.work_kind:
            self._keeper.store_kind(lesson, text)

    def _on_text_typed(self, typed: TextTyped) -> None:
        self.push(typed.before, typed.after)

    def _on_stored(self, stored: LessonStored) -> None:
        shown = self._lessons.lesson(self._lessons.row_of(stored.change.lesson))
        if shown is not None:
            self._lessons.put(TopicLesson(lesson_with(shown.column, stored.change), stored.change.after.plan_hour))
