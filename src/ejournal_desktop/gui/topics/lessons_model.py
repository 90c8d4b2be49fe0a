"""The lessons of a course as a table: date, number, topic, type of task, homework, state; all but state are edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.regulation_parts import TaskField
from ejournal_desktop.gui.dates import long_day
from ejournal_desktop.gui.journal.cell_words import conflict_words, kind_words
from ejournal_desktop.gui.journal.lesson_form import NONE_SET
from ejournal_desktop.gui.lesson_states import state_look, state_word
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.topics import TopicLesson

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.topics import TopicsPage

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
RECENT = 5
CONFLICT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Whether two texts stand in the cell after an exchange between computers."""
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole)


class TopicColumn(IntEnum):
    """Columns of the lessons."""

    DAY = 0
    BELL = 1
    TOPIC = 2
    TASK = 3
    HOMEWORK = 4
    STATE = 5


_EDITED = (TopicColumn.TOPIC, TopicColumn.TASK)
KINDS = {TopicColumn.TOPIC: PlaceKind.TOPIC, TopicColumn.HOMEWORK: PlaceKind.HOMEWORK}
"""The columns of which two texts may stand after an exchange between computers."""


@dataclass(frozen=True, slots=True)
class TextTyped:
    """A topic, a homework or a type of task was entered for a lesson."""

    lesson: LessonId
    column: TopicColumn
    before: TopicLesson
    after: TopicLesson


class LessonsModel(QAbstractTableModel):
    """Shows lessons and tells what was typed; what may not be written cannot be edited."""

    text_typed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: TopicsPage | None = None
        self._lessons: list[TopicLesson] = []
        self._today: date | None = None
        self._regulation: Regulation | None = None

    def show_page(self, page: TopicsPage, today: date, regulation: Regulation) -> None:
        """Put the lessons of a course on show; the regulation names their types of tasks."""
        self.beginResetModel()
        self._regulation = regulation
        self._page, self._today, self._lessons = page, today, list(page.lessons)
        self.endResetModel()

    def lesson(self, row: int) -> TopicLesson | None:
        """Return the lesson of a row."""
        return self._lessons[row] if 0 <= row < len(self._lessons) else None

    def row_of(self, lesson: LessonId) -> int:
        """Return the row of a lesson, -1 when it is not there."""
        rows = (row for row, shown in enumerate(self._lessons) if shown.column.lesson == lesson)
        return next(rows, -1)

    def current_row(self) -> int:
        """Return the last lesson up to today."""
        past = [row for row, shown in enumerate(self._lessons) if self._today and shown.column.day <= self._today]
        return past[-1] if past else 0

    def recent_homework(self) -> tuple[str, ...]:
        """Return the last different homework texts, the newest first."""
        texts = (shown.column.homework for shown in reversed(self._lessons) if shown.column.homework)
        return tuple(dict.fromkeys(texts))[:RECENT]

    def put(self, lesson: TopicLesson) -> None:
        """Let a lesson show another text."""
        row = self.row_of(lesson.column.lesson)
        if row >= 0:
            self._lessons[row] = lesson
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(TopicColumn) - 1))

    def may_write(self, row: int) -> bool:
        """Tell whether a lesson takes texts: held on a day that has come, on a page one keeps."""
        lesson = self.lesson(row)
        if lesson is None or self._page is None or self._today is None:
            return False
        is_held = lesson.column.state is not LessonState.CANCELLED and lesson.column.day <= self._today
        return self._page.access.keeps(lesson.column) and is_held

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lessons)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(TopicColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        lesson = self._lessons[index.row()].column
        if role == CONFLICT_ROLE:
            return KINDS.get(TopicColumn(index.column())) in lesson.conflicts
        if role == Qt.ItemDataRole.ToolTipRole and KINDS.get(TopicColumn(index.column())) in lesson.conflicts:
            return f"{self._text(lesson, TopicColumn(index.column()), is_edited=False)} · {conflict_words()}"
        if role in _TEXT:
            return self._text(lesson, TopicColumn(index.column()), is_edited=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (self._text(lesson, column, is_edited=False) for column in TopicColumn)
            return ", ".join(filter(None, (*said, conflict_words() if lesson.conflicts else "")))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.may_write(index.row()):
            return False
        before, column = self._lessons[index.row()], TopicColumn(index.column())
        after = _with_text(before, column, str(value).strip())
        if after == before:
            return False
        self.put(after)
        self.text_typed.emit(TextTyped(before.column.lesson, column, before, after))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = TopicColumn(index.column()) if index.isValid() else TopicColumn.DAY
        is_edited = column in _EDITED or (column is TopicColumn.HOMEWORK and self._has_homework())
        return flags | Qt.ItemFlag.ItemIsEditable if is_edited and self.may_write(index.row()) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = (
            self.tr("Date"),
            self.tr("Lesson"),
            self.tr("Topic"),
            self.tr("Type of task"),
            self.tr("Homework"),
            self.tr("State"),
        )
        return words[section]

    def _task_words(self, lesson: LessonColumn) -> str:
        """Return what marks of the lesson are given for; an ordinary lesson is named where the school types all."""
        if self._regulation is None or lesson.state is LessonState.CANCELLED:
            return ""
        is_typed = self._regulation.record.task_field is TaskField.TASK_TYPE
        is_named = is_typed or lesson.work_kind or lesson.second_kind
        return kind_words(lesson, self._regulation, 2 if lesson.second_kind else 1) if is_named else ""

    def _has_homework(self) -> bool:
        return self._page is not None and self._page.has_homework

    def _text(self, lesson: LessonColumn, column: TopicColumn, *, is_edited: bool) -> str:
        match column:
            case TopicColumn.DAY:
                return long_day(lesson.day)
            case TopicColumn.BELL:
                return str(lesson.bell)
            case TopicColumn.TOPIC:
                return lesson.topic
            case TopicColumn.TASK:
                return lesson.work_kind if is_edited else self._task_words(lesson)
            case TopicColumn.HOMEWORK:
                none_set = NONE_SET if is_edited else self.tr("none set")
                return none_set if lesson.is_homework_none else lesson.homework
            case TopicColumn.STATE:
                held_by = "" if lesson.substitute is None else f" · ⇄ {lesson.substitute.with_initials}"
                return f"{state_look(lesson.state).icon} {state_word(lesson.state)}{held_by}"


def _with_text(lesson: TopicLesson, column: TopicColumn, text: str) -> TopicLesson:
    if column is TopicColumn.TASK:
        return TopicLesson(replace(lesson.column, work_kind=text), lesson.plan_hour)
    left = lesson.column.conflicts - {KINDS[column]}
    if column is TopicColumn.TOPIC:
        changed = replace(lesson.column, topic=text, conflicts=left)
        return TopicLesson(changed, lesson.plan_hour if text == lesson.column.topic else 0)
    is_none = text == NONE_SET
    changed = replace(lesson.column, homework="" if is_none else text, is_homework_none=is_none, conflicts=left)
    return TopicLesson(changed, lesson.plan_hour)
