"""A table of values that are typed over in place: texts, numbers, days, times and choices, with undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.plain_headers import plain_headers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

AnyIndex = QModelIndex | QPersistentModelIndex
Cells = tuple[object, ...]
NO_PARENT: Final = QModelIndex()
_ROLE = Qt.ItemDataRole
_DAY: Final = "%d.%m.%Y"
_TIMES: Final = ("%H:%M", "%H.%M")


class CellKind(Enum):
    """What a column holds."""

    TEXT = auto()
    NUMBER = auto()
    DAY = auto()
    TIME = auto()
    CHOICE = auto()


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: its title, what it holds, and for choices the values with their words."""

    title: str
    kind: CellKind = CellKind.TEXT
    choices: Sequence[tuple[object, str]] = ()
    is_fixed: bool = False

    def words(self, value: object) -> str:
        """Return a value as the table shows it; choices are looked up by the table."""
        match self.kind:
            case CellKind.DAY:
                return value.strftime(_DAY) if isinstance(value, date) else ""
            case CellKind.TIME:
                return f"{value:%H:%M}" if isinstance(value, time) else ""
            case _:
                return "" if value is None else str(value)

    def value(self, text: str) -> object:
        """Return the value of a typed text.

        Raises:
            ValueError: the text is none of this kind.
        """
        match self.kind:
            case CellKind.NUMBER:
                return int(text)
            case CellKind.DAY:
                return datetime.strptime(text, _DAY).date()  # noqa: DTZ007  a date of the school has no zone
            case CellKind.TIME:
                return _time(text)
            case _:
                return text


def _time(text: str) -> time:
    for pattern in _TIMES:
        try:
            return datetime.strptime(text, pattern).time()  # noqa: DTZ007  a time of day has no zone
        except ValueError:
            continue
    raise ValueError(text)


class _Step(QUndoCommand):
    """All rows before and after an act."""

    def __init__(self, model: GridModel, before: list[Cells], after: list[Cells]) -> None:
        super().__init__()
        self._model, self._before, self._after = model, before, after

    def redo(self) -> None:
        self._model.put_rows(self._after)

    def undo(self) -> None:
        self._model.put_rows(self._before)


class GridModel(QAbstractTableModel):
    """Rows of values; ``edited`` tells of every change by the person, ``refused`` of a text that does not fit."""

    edited = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[GridColumn, ...] = ()
        self._words: tuple[dict[object, str], ...] = ()
        self._rows: list[Cells] = []
        self._can_edit = True
        self.undo_stack = QUndoStack(self)

    @property
    def rows(self) -> tuple[Cells, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    @property
    def columns(self) -> tuple[GridColumn, ...]:
        """The columns on show."""
        return self._columns

    def show_rows(self, columns: Sequence[GridColumn], rows: Sequence[Cells], *, can_edit: bool = True) -> None:
        """Show other columns and rows; what was done before cannot be taken back any more."""
        self.undo_stack.clear()
        self.beginResetModel()
        self._columns, self._rows, self._can_edit = tuple(columns), list(rows), can_edit
        self._words = tuple(dict(column.choices) for column in columns)
        self.endResetModel()

    def put_rows(self, rows: Sequence[Cells]) -> None:
        """Replace the rows; the step that does it can be taken back."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.edited.emit()

    def change(self, rows: Sequence[Cells]) -> None:
        """Replace the rows as one step."""
        self.undo_stack.push(_Step(self, list(self._rows), list(rows)))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_open = self._can_edit and index.isValid() and not self._columns[index.column()].is_fixed
        return shown | Qt.ItemFlag.ItemIsEditable if is_open else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        column = self._columns[index.column()]
        match role:
            case _ROLE.DisplayRole | _ROLE.EditRole | _ROLE.ToolTipRole:
                return self.shown(index.row(), index.column())
            case _ROLE.AccessibleTextRole:
                return f"{column.title}: {self.shown(index.row(), index.column())}"
            case _:
                return None

    def shown(self, row: int, place: int) -> str:
        """Return a cell as the table shows it."""
        column, value = self._columns[place], self._rows[row][place]
        return self._words[place].get(value, "—") if column.kind is CellKind.CHOICE else column.words(value)

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole:
            return False
        row, place = self._rows[index.row()], index.column()
        try:
            new = self._value(place, value)
        except ValueError:
            self.refused.emit(self.tr("“{text}” does not fit here").format(text=value))
            return False
        if new != row[place]:
            rows = list(self._rows)
            rows[index.row()] = (*row[:place], new, *row[place + 1 :])
            self.change(rows)
        return True

    def _value(self, place: int, value: object) -> object:
        column = self._columns[place]
        return value if column.kind is CellKind.CHOICE else column.value(str(value).strip())


class ChoiceDelegate(QStyledItemDelegate):
    """Chooses one of the values of a column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, GridModel) else None
        if column is None or column.kind is not CellKind.CHOICE:
            return super().createEditor(parent, option, index)
        editor = QComboBox(parent)
        for place, (_, words) in enumerate(column.choices):
            editor.addItem(words, place)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findText(str(index.data(_ROLE.DisplayRole))), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, GridModel):
            if editor.currentIndex() >= 0:
                model.setData(index, model.columns[index.column()].choices[editor.currentIndex()][0])
        else:
            super().setModelData(editor, model, index)


class ValueGrid(QTableView):
    """Letters and digits begin an edit, F2 edits; Ins adds a row like that of the cursor, Ctrl+Del takes it out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = GridModel(self)
        self.setModel(self.values)
        self.setAccessibleName(name)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.values.modelAboutToBeReset.connect(self._keep_place)
        self.values.modelReset.connect(self._restore_place)
        self._place = (0, 0)
        plain_headers(self, SIZES.row_normal).setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def insert_row(self, cells: Cells) -> None:
        """Add a row below the cursor and go there."""
        rows, place = list(self.values.rows), self.currentIndex().row() + 1
        rows.insert(place, cells)
        self.values.change(rows)
        self.setCurrentIndex(self.values.index(place, 0))

    def remove_row(self) -> None:
        """Take the row of the cursor out."""
        rows, place = list(self.values.rows), self.currentIndex().row()
        if 0 <= place < len(rows):
            del rows[place]
            self.values.change(rows)

    def current_cells(self) -> Cells | None:
        """Return the row of the cursor."""
        row = self.currentIndex().row()
        return self.values.rows[row] if 0 <= row < len(self.values.rows) else None

    def show_only(self, column: int, value: object) -> None:
        """Hide the rows that have another value in a column; ``None`` shows all."""
        for row, cells in enumerate(self.values.rows):
            self.setRowHidden(row, value is not None and cells[column] != value)

    def _keep_place(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._place = (index.row(), index.column())

    def _restore_place(self) -> None:
        row, column = self._place
        last = self.values.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.values.index(min(row, last), min(column, self.values.columnCount() - 1)))
        if self.values.columnCount():
            columns = self.horizontalHeader()
            columns.setStretchLastSection(False)
            self.resizeColumnsToContents()
            columns.setStretchLastSection(True)
