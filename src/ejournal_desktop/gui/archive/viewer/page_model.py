"""A page of an opened archive as a table: students × lessons, nothing in it can be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ejournal_desktop.gui.dates import day_words, short_day
from ejournal_desktop.gui.journal.cell_faces import EMPTY_FACE, face_maker, mark_letters
from ejournal_desktop.gui.journal.cell_words import conflict_words, short_period, value_words
from ejournal_desktop.gui.widgets.tinted import current_pair

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.gui.journal.cell_faces import CellFace
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, StudentRow

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
_ROLE = Qt.ItemDataRole
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)
_CORRECTED: Final = "•"
_TWO_VALUES: Final = "!"


@dataclass(frozen=True, slots=True)
class PageCell:
    """Whose cell of which lesson."""

    student: StudentRow
    lesson: LessonColumn


class ArchivedPageModel(QAbstractTableModel):
    """One column per lesson, the result of the period last; names stand in the row headers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: JournalPage | None = None
        self._rules: CellRules | None = None
        self._face: Callable[[Cell], CellFace] = lambda _cell: EMPTY_FACE

    def show_page(self, page: JournalPage | None, rules: CellRules | None) -> None:
        """Replace the page."""
        self.beginResetModel()
        self._page, self._rules = page, rules
        if rules is not None:
            self._face = face_maker(rules)
        self.endResetModel()

    def cell(self, index: AnyIndex) -> PageCell | None:
        """Return which cell an index is; nothing for the result of the period."""
        page = self._page
        if page is None or not index.isValid() or index.column() >= len(page.lessons):
            return None
        return PageCell(page.students[index.row()], page.lessons[index.column()])

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._page is None else len(self._page.students)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._page is None else len(self._page.lessons) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        page = self._page
        if page is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            student = page.students[section]
            shown = {_ROLE.DisplayRole: f"{student.number}. {student.name.short}", _ROLE.ToolTipRole: student.name.full}
            return shown.get(_ROLE(role))
        if section >= len(page.lessons):
            return short_period(page.period) if role == _ROLE.DisplayRole else None
        lesson = page.lessons[section]
        if role == _ROLE.DisplayRole:
            return short_day(lesson.day)
        return f"{day_words(lesson.day)}. {lesson.topic}" if role == _ROLE.ToolTipRole else None

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        page, rules = self._page, self._rules
        if page is None or rules is None or not index.isValid():
            return None
        if role == _ROLE.TextAlignmentRole:
            return _CENTRE
        student = page.students[index.row()].student
        if index.column() >= len(page.lessons):
            return _result(page, student, role, rules)
        return self._cell_data(page.cells.get((student, page.lessons[index.column()].lesson)), role, rules)

    def place(self, student: StudentId, lesson: LessonId) -> QModelIndex:
        """Return the index of a cell; an invalid one where the page has none."""
        page = self._page
        if page is None:
            return QModelIndex()
        rows = [row.student for row in page.students]
        columns = [column.lesson for column in page.lessons]
        if student not in rows or lesson not in columns:
            return QModelIndex()
        return self.index(rows.index(student), columns.index(lesson))

    def _cell_data(self, cell: Cell | None, role: int, rules: CellRules) -> object:
        if cell is None:
            return None
        face = self._face(cell)
        match role:
            case _ROLE.DisplayRole:
                corrected, two = _CORRECTED if face.is_corrected else "", _TWO_VALUES if face.has_conflict else ""
                return f"{face.text}{corrected}{two}"
            case _ROLE.ForegroundRole:
                return QColor(current_pair(face.tone).fg)
            case _ROLE.ToolTipRole | _ROLE.AccessibleTextRole:
                return value_words(cell, rules)
            case _:
                return None


def _result(page: JournalPage, student: StudentId, role: int, rules: CellRules) -> str | None:
    code = page.period_marks.get(student, "")
    has_two = student in page.result_conflicts
    if role == _ROLE.DisplayRole:
        return ((mark_letters(rules.scale, code) if code else "") + (_TWO_VALUES if has_two else "")) or None
    return conflict_words() if has_two and role in {_ROLE.ToolTipRole, _ROLE.AccessibleTextRole} else None
