"""The lessons of a day as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.journal.fact_words import moment_words
from ejournal_desktop.gui.lesson_states import state_look, state_word
from ejournal_desktop.gui.widgets.tinted import current_pair

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.readmodels.my_day import DayLesson, MyDay

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """What a row says of a lesson, in reading order."""

    NUMBER = 0
    TIME = 1
    CLASS = 2
    SUBJECT = 3
    ROOM = 4
    STATE = 5
    PLAN = 6
    DUE = 7


class DayLessonsModel(QAbstractTableModel):
    """One row per lesson; the current one is bold, and its state has an icon, a word and a tint."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lessons: tuple[DayLesson, ...] = ()
        self._current: int | None = None
        self._read_at: datetime | None = None

    def show_day(self, day: MyDay) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._lessons = day.lessons
        self._current, self._read_at = day.current, day.read_at
        self.endResetModel()

    def lesson(self, row: int) -> DayLesson | None:
        """Return the lesson of a row."""
        return self._lessons[row] if 0 <= row < len(self._lessons) else None

    def row_of_bell(self, bell: int) -> int | None:
        """Return the row of a lesson number."""
        return next((row for row, lesson in enumerate(self._lessons) if lesson.column.bell == bell), None)

    def rowCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lessons)

    def columnCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles()[section]
        return super().headerData(section, orientation, role)

    def data(self, index: _ANY_INDEX, role: int = _ROLE.DisplayRole) -> object:
        lesson = self.lesson(index.row())
        if lesson is None:
            return None
        match role:
            case _ROLE.DisplayRole:
                return self._cells(lesson)[index.column()]
            case _ROLE.AccessibleTextRole:
                return self._sentence(lesson)
            case _ROLE.FontRole if index.row() == self._current:
                return _bold()
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole if index.column() == Column.STATE:
                pair = current_pair(state_look(lesson.column.state).tone)
                return QColor(pair.bg if role == _ROLE.BackgroundRole else pair.fg)
            case _:
                return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Time"),
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Room"),
            self.tr("Record"),
            self.tr("Plan"),
            self.tr("Term"),
        )

    def _cells(self, lesson: DayLesson) -> tuple[str, ...]:
        state = lesson.column.state
        return (
            str(lesson.column.bell),
            _times(lesson),
            lesson.class_title,
            self._subject(lesson),
            lesson.column.room,
            f"{state_look(state).icon} {state_word(state)}",
            self._plan(lesson),
            self._due(lesson),
        )

    def _subject(self, lesson: DayLesson) -> str:
        parts = [lesson.subject_title, lesson.subgroup_title]
        if lesson.is_substitution:
            words = self.tr("⇄ in place of {keeper}").format(keeper=lesson.keeper)
            parts.append(words if lesson.keeper else self.tr("⇄ substitution"))
        return " · ".join(part for part in parts if part)

    def _plan(self, lesson: DayLesson) -> str:
        hour = lesson.column.plan
        return self.tr("No. {number}").format(number=hour.number) if hour is not None else ""

    def _due(self, lesson: DayLesson) -> str:
        column = lesson.column
        if lesson.due is None or column.state is LessonState.CANCELLED:
            return ""
        if column.state is LessonState.COMPLETE:
            is_late = column.completed_at is not None and column.completed_at > lesson.due
            words = self.tr("entered after the term")
            return words if is_late else ""
        if column.state is LessonState.OVERDUE or (self._read_at is not None and self._read_at > lesson.due):
            return self.tr("the term was {moment}").format(moment=moment_words(lesson.due, column.day))
        return self.tr("until {moment}").format(moment=moment_words(lesson.due, column.day))

    def _sentence(self, lesson: DayLesson) -> str:
        """Return the whole row for a screen reader, which speaks the current cell only."""
        state = state_word(lesson.column.state)
        words = (_times(lesson), lesson.class_title, self._subject(lesson), state, self._due(lesson))
        return f"{lesson.column.bell}. " + ", ".join(word for word in words if word)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _times(lesson: DayLesson) -> str:
    starts, ends = lesson.column.starts, lesson.column.ends
    if starts is None:
        return ""
    return f"{short_clock(starts)}–{short_clock(ends)}" if ends is not None else short_clock(starts)
