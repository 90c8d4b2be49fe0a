"""The sheet of results as a table of Qt; cells of marks change by themselves, texts come with the next reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.gui.journal.cell_words import row_words
from ejournal_desktop.gui.periods.faces import MarkFace, face_of
from ejournal_desktop.gui.periods.ports import MarkPlace
from ejournal_desktop.gui.periods.words import cell_state_words

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.periods.columns import PeriodColumn, PeriodSheet
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.periods import PeriodCell

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_EMPTY = MarkFace()
_SHOWN = (_ROLE.DisplayRole, _ROLE.EditRole)
_SPOKEN = (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole)


class PeriodModel(QAbstractTableModel):
    """Students down; courses, or the columns of one course, across."""

    def __init__(self, regulation: Regulation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.regulation = regulation
        self.rows: tuple[StudentRow, ...] = ()
        self.columns: tuple[PeriodColumn, ...] = ()
        self.is_closed = False
        self.refused: MarkPlace | None = None
        self._cells: dict[MarkPlace, PeriodCell] = {}
        self._row_of: dict[int, int] = {}

    def show_sheet(self, sheet: PeriodSheet, *, is_closed: bool) -> None:
        """Put a sheet on show."""
        self.beginResetModel()
        self.rows, self.columns, self.is_closed = sheet.students, sheet.columns, is_closed
        self._cells = dict(sheet.cells)
        self._row_of = {row.student: place for place, row in enumerate(sheet.students)}
        self.refused = None
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in _SHOWN:
            text = self.text(row, column)
            return self.face(row, column).text if text is None else text
        if role in _SPOKEN:
            return self.spoken(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role not in (_ROLE.DisplayRole, *_SPOKEN):
            return None
        if orientation == Qt.Orientation.Vertical:
            return row_words(self.rows[section]) if section < len(self.rows) else None
        if section >= len(self.columns):
            return None
        return self._head(section) if role == _ROLE.DisplayRole else self._full_head(section)

    def place(self, row: int, column: int) -> MarkPlace | None:
        """Return the identity of a cell of marks, nothing in a column of texts."""
        course = self.columns[column].course
        return None if course is None else MarkPlace(self.rows[row].student, course)

    def position(self, place: MarkPlace) -> tuple[int, int] | None:
        """Return row and column of a mark that is on show."""
        row = self._row_of.get(place.student)
        column = next((at for at, column in enumerate(self.columns) if column.course == place.course), None)
        return None if row is None or column is None else (row, column)

    def cell(self, place: MarkPlace | None) -> PeriodCell | None:
        """Return what stands or is suggested; nothing where the student is not in the course."""
        return None if place is None else self._cells.get(place)

    def cell_at(self, row: int, column: int) -> PeriodCell | None:
        """Return the cell at a position."""
        return self.cell(self.place(row, column)) if row < len(self.rows) and column < len(self.columns) else None

    def can_write(self, row: int, column: int) -> bool:
        """Tell whether a mark may be entered here."""
        return not self.is_closed and self.columns[column].can_write and self.cell_at(row, column) is not None

    def text(self, row: int, column: int) -> str | None:
        """Return the text of a column of texts."""
        texts = self.columns[column].texts
        return None if texts is None else texts.get(self.rows[row].student, "")

    def face(self, row: int, column: int) -> MarkFace:
        """Return the look of a mark."""
        cell = self.cell_at(row, column)
        return _EMPTY if cell is None else face_of(self.regulation, cell)

    def put(self, place: MarkPlace, value: str | None, reason: str = "") -> None:
        """Let a mark show another value."""
        cell, position = self.cell(place), self.position(place)
        if cell is None or position is None:
            return
        self._cells[place] = replace(cell, entered=value, reason=reason, has_conflict=False, late_entries=0)
        self._changed(position)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, position[1], position[1])

    def mark_refused(self, place: MarkPlace | None) -> None:
        """Move the border of a refused key to a cell, or take it away."""
        before, self.refused = self.refused, place
        for position in (self.position(found) for found in (before, place) if found is not None):
            if position is not None:
                self._changed(position)

    def missing(self, column: int) -> int:
        """Return how many marks of a column have to be entered yet."""
        cells = (self.cell_at(row, column) for row in range(len(self.rows)))
        return sum(cell.is_missing for cell in cells if cell is not None)

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        shown, cell, text = self.columns[column], self.cell_at(row, column), self.text(row, column)
        value = text if text is not None else cell_state_words(self.regulation, cell) if cell is not None else ""
        return ", ".join(part for part in (self.rows[row].name.short, shown.full_title, value) if part)

    def _head(self, column: int) -> str:
        shown = self.columns[column]
        missing = self.missing(column) if shown.course is not None else 0
        return f"{shown.title}\n! {missing}" if missing else shown.title

    def _full_head(self, column: int) -> str:
        shown = self.columns[column]
        if shown.course is None:
            return shown.full_title
        return f"{shown.full_title} · " + self.tr("%n mark(s) missing", "", self.missing(column))

    def _changed(self, position: tuple[int, int]) -> None:
        index = self.index(*position)
        self.dataChanged.emit(index, index)
