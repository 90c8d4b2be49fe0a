"""The page of a journal as a table of Qt: plain dictionaries by identity, no widget and no query per cell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.cell_faces import EMPTY_FACE, CellFace, face_maker
from ejournal_desktop.gui.journal.cell_words import cell_words, column_words, note_words, row_words, suggestion_words
from ejournal_desktop.gui.journal.columns import CellPlace, GridColumn, visible_columns
from ejournal_desktop.gui.journal.ghost_keys import ghost_keys
from ejournal_desktop.gui.journal.key_meaning import takes_away

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.cell_bars import PageRights
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, StudentRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_EMPTY = Cell()
_NO_PLACE: frozenset[int] = frozenset()
_FIRST_PLACE = frozenset({0})
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_CLOSED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_OPEN = _CLOSED | Qt.ItemFlag.ItemIsEditable
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class JournalGridModel(QAbstractTableModel):
    """Students down, lessons across; the last column may hold the period marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[GridColumn, ...] = ()
        self.rows: tuple[StudentRow, ...] = ()
        self.page: JournalPage | None = None
        self.rules: CellRules | None = None
        self.refused: CellPlace | None = None
        self.failed: set[CellPlace] = set()
        self._rights: PageRights | None = None
        self._notes: dict[CellPlace, str] = {}
        self._ghosts: Mapping[CellPlace, str] = {}
        self.has_ghosts = True
        self._suggestions: dict[CellPlace, str] = {}
        self._cells: dict[StudentId, dict[LessonId | None, Cell]] = {}
        self._face: Callable[[Cell], CellFace] = lambda _cell: EMPTY_FACE
        self._bars: dict[tuple[int, int], CellBar | None] = {}
        self._row_of: dict[int, int] = {}
        self._column_of: dict[int | None, int] = {}
        self._is_future_shown = False

    def show_page(self, rights: PageRights, rules: CellRules, *, is_future_shown: bool) -> None:
        """Put a page on show."""
        self.beginResetModel()
        page = rights.page
        self.page, self.rules, self._rights = page, rules, rights
        self.rows, self._is_future_shown = page.students, is_future_shown
        self._cells = {row.student: {} for row in page.students}
        for (student, lesson), cell in page.cells.items():
            self._cells.setdefault(student, {})[lesson] = cell
        for student, mark in page.period_marks.items():
            conflicts = _FIRST_PLACE if student in page.result_conflicts else _NO_PLACE
            self._cells.setdefault(student, {})[None] = Cell((mark,), conflicts=conflicts)
        self._notes = {CellPlace(*place): note for place, note in page.notes.items() if note}
        self._suggestions = {CellPlace(*place): code for place, code in page.suggestions.items()}
        self._face = face_maker(rules)
        self.refused = None
        self._row_of = {row.student: place for place, row in enumerate(page.students)}
        self._arrange()
        self._ghosts = self._first_keys()
        self.endResetModel()

    def show_future(self, *, is_shown: bool) -> None:
        """Show or hide the lessons ahead."""
        self.beginResetModel()
        self._is_future_shown = is_shown
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in _SHOWN:
            return self.face(row, column).text
        if role == _SPOKEN:
            return self.spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.spoken(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_row = orientation == Qt.Orientation.Vertical
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _SPOKEN):
            return None
        if is_row:
            return row_words(self.rows[section]) if section < len(self.rows) else None
        return column_words(self.columns[section], self.rules) if section < len(self.columns) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_open = index.isValid() and self.bar(index.row(), index.column()) in (None, CellBar.BY_PROTOCOL)
        return _OPEN if is_open else _CLOSED

    def place(self, row: int, column: int) -> CellPlace:
        """Return the identity of a cell."""
        lesson = self.columns[column].lesson
        return CellPlace(self.rows[row].student, None if lesson is None else lesson.lesson)

    def position(self, place: CellPlace) -> tuple[int, int] | None:
        """Return row and column of a cell, nothing when it is not on show."""
        row, column = self._row_of.get(place.student), self._column_of.get(place.lesson)
        return None if row is None or column is None else (row, column)

    def cell(self, place: CellPlace) -> Cell:
        """Return what stands in a cell."""
        return self._cells[place.student].get(place.lesson, _EMPTY)

    def cell_at(self, row: int, lesson: LessonId | None) -> Cell:
        """Return what stands in a cell of a row, on show or not."""
        return self._cells[self.rows[row].student].get(lesson, _EMPTY)

    def note(self, place: CellPlace) -> str:
        """Return the note of a cell, empty where there is none."""
        return self._notes.get(place, "")

    @property
    def ghosts(self) -> Mapping[CellPlace, str]:
        """The keys that stand faintly in the first cells of an untouched page."""
        return self._ghosts if self.has_ghosts else {}

    @property
    def notes(self) -> Mapping[CellPlace, str]:
        """The notes of the page by cell."""
        return self._notes

    def suggestion(self, place: CellPlace) -> str | None:
        """Return the attendance code suggested for an empty cell."""
        return self._suggestions.get(place) if self._suggestions and self.cell(place).is_empty else None

    def drop_suggestion(self, place: CellPlace) -> None:
        """Let a suggestion be gone."""
        self._suggestions.pop(place, None)
        self._changed(place)

    def cells_of_row(self, row: int) -> list[tuple[int, Cell]]:
        """Return the visible lesson cells of a student that hold something, with their columns in order."""
        cells = self._cells[self.rows[row].student].items()
        columns = self._column_of
        return sorted(
            ((columns[lesson], cell) for lesson, cell in cells if lesson is not None and lesson in columns),
            key=lambda found: found[0],
        )

    def cells_of(self, lesson: LessonId | None) -> dict[int, Cell]:
        """Return the cells of a column that hold something, by row."""
        found = ((row, self._cells[student.student].get(lesson)) for row, student in enumerate(self.rows))
        return {row: cell for row, cell in found if cell is not None}

    def face(self, row: int, column: int) -> CellFace:
        """Return how a cell looks."""
        lesson = self.columns[column].lesson
        cell = self._cells[self.rows[row].student].get(None if lesson is None else lesson.lesson)
        if self._suggestions and (cell is None or cell.is_empty) and self.bar(row, column) is None:
            code = self._suggestions.get(self.place(row, column))
            if code is not None:
                return replace(self._face(Cell(attendance=code)), is_suggested=True)
        return EMPTY_FACE if cell is None else self._face(cell)

    def typed_text(self, row: int, column: int) -> str:
        """Return a cell as the edit mode takes it: with the minutes of a late arrival («4о10»)."""
        minutes = self.cell(self.place(row, column)).late_minutes
        return f"{self.face(row, column).text}{minutes or ''}"

    def kind_letters(self, lesson: LessonColumn) -> str:
        """Return the letters of the kind of work of a lesson, empty for an ordinary one."""
        rules = self.rules
        kind = rules.regulation.work_kind(lesson.work_kind) if rules and lesson.work_kind else None
        return "" if kind is None else kind.letter

    def bar(self, row: int, column: int) -> CellBar | None:
        """Return why a cell takes no entry."""
        if (row, column) not in self._bars:
            rights = self._rights
            bar = None if rights is None else rights.cell_bar(self.columns[column], self.rows[row])
            cell = self.cell(self.place(row, column))
            if rights is not None and cell.conflicts:
                bar = rights.conflict_bar(self.columns[column], cell, bar)
            self._bars[row, column] = bar
        return self._bars[row, column]

    def column_bar(self, column: int) -> CellBar | None:
        """Return why a whole column takes no entry."""
        return None if self._rights is None else self._rights.column_bar(self.columns[column])

    def locked_since(self, place: CellPlace) -> date | None:
        """Return since when the regulation locks a cell, nothing where it never does."""
        lesson = None if place.lesson is None else self.lesson_by_id(place.lesson)
        return None if lesson is None or self._rights is None else self._rights.locked_since(lesson)

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        if self.rules is None:
            return ""
        place, bar = self.place(row, column), self.bar(row, column)
        words = cell_words(self.rows[row], self.columns[column], self.cell(place), bar, self.rules)
        code = self.rules.regulation.attendance_code(self.suggestion(place) or "") if bar is None else None
        note = self.note(place)
        said = (words, suggestion_words(code) if code is not None else "", note_words(note) if note else "")
        return ", ".join(part for part in said if part)

    def put(self, place: CellPlace, cell: Cell) -> None:
        """Let a cell show another content."""
        if cell.is_empty and not cell.is_corrected and not cell.conflicts:
            self._cells[place.student].pop(place.lesson, None)
        else:
            self._cells[place.student][place.lesson] = cell
        self._changed(place)

    def enter(self, place: CellPlace, cell: Cell) -> None:
        """Let a cell show what was entered; what replaces a value after the lesson's day has the dot at once."""
        self._drop_ghosts()
        stood = self.cell(place)
        is_corrected = stood.is_corrected or (self._is_past(place) and takes_away(stood, cell))
        self.put(place, replace(cell, is_corrected=is_corrected))

    def put_note(self, place: CellPlace, note: str) -> None:
        """Let a cell have another note; an empty one takes it away."""
        if note:
            self._notes[place] = note
        else:
            self._notes.pop(place, None)
        self._changed(place)

    def mark_failed(self, place: CellPlace, *, is_failed: bool) -> None:
        """Show or clear the corner of a value that is not on the disk yet."""
        (self.failed.add if is_failed else self.failed.discard)(place)
        self._changed(place)

    def mark_refused(self, place: CellPlace | None) -> None:
        """Move the border of a refused key to a cell, or take it away."""
        before, self.refused = self.refused, place
        for changed in (before, place):
            if changed is not None:
                self._changed(changed)

    def put_lesson(self, lesson: LessonColumn) -> None:
        """Let a lesson show another text or state."""
        if self.page is not None:
            lessons = tuple(lesson if old.lesson == lesson.lesson else old for old in self.page.lessons)
            self.page = replace(self.page, lessons=lessons)
        column = self._column_of.get(lesson.lesson)
        if column is not None:
            changed = replace(self.columns[column], lesson=lesson)
            self.columns = (*self.columns[:column], changed, *self.columns[column + 1 :])
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def lesson(self, column: int) -> LessonColumn | None:
        """Return the lesson of a column, nothing for the period marks."""
        return self.columns[column].lesson if 0 <= column < len(self.columns) else None

    def lesson_by_id(self, lesson: LessonId) -> LessonColumn | None:
        """Return a lesson of the page, on show or not."""
        lessons = () if self.page is None else self.page.lessons
        return next((column for column in lessons if column.lesson == lesson), None)

    def _first_keys(self) -> Mapping[CellPlace, str]:
        today = next((place for place, column in enumerate(self.columns) if column.is_today), None)
        if self.page is None or self.rules is None or today is None or self.page.cells or self.column_bar(today):
            return {}
        keys = ghost_keys(self.rules)
        return {self.place(row, today): key for row, key in enumerate(keys[: len(self.rows)])}

    def _drop_ghosts(self) -> None:
        ghosts, self._ghosts = self._ghosts, {}
        for place in ghosts:
            self._changed(place)

    def _is_past(self, place: CellPlace) -> bool:
        lesson = None if place.lesson is None else self.lesson_by_id(place.lesson)
        return lesson is not None and self._rights is not None and lesson.day < self._rights.today

    def _arrange(self) -> None:
        if self.page is None or self._rights is None:
            return
        self.columns = visible_columns(self.page, self._rights.today, is_future_shown=self._is_future_shown)
        self._column_of = {
            None if column.lesson is None else column.lesson.lesson: place for place, column in enumerate(self.columns)
        }
        self._bars = {}

    def _changed(self, place: CellPlace) -> None:
        position = self.position(place)
        if position is not None:
            self._bars.pop(position, None)
            index = self.index(*position)
            self.dataChanged.emit(index, index)
