"""A list with columns: whole rows, one tab stop, Enter means the act of the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.plain_headers import plain_headers
from ejournal_desktop.gui.widgets.tinted import current_pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
_ROLE = Qt.ItemDataRole
_LEAST_LETTERS: Final = 16
_AIR: Final = (SIZES.spacing_m, SIZES.spacing_xs, -SIZES.spacing_m, -SIZES.spacing_xs)
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its cells, what stands behind it, and the tones of single cells; the words say what a tone says.

    ``sentence`` is the whole row for a screen reader and a tooltip, where the cells alone do not say enough.
    """

    cells: tuple[str, ...]
    subject: object = None
    tones: Mapping[int, Tone] = field(default_factory=dict)
    is_choosable: bool = True
    sentence: str = ""


class RecordModel(QAbstractTableModel):
    """Rows that are replaced as a whole."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._records: tuple[Record, ...] = ()

    def show_records(self, records: Sequence[Record]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._records = tuple(records)
        self.endResetModel()

    def replace_record(self, row: int, record: Record) -> None:
        """Replace one row; the cursor stays where it is."""
        self._records = (*self._records[:row], record, *self._records[row + 1 :])
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def record(self, row: int) -> Record | None:
        """Return a row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, subject: object) -> int:
        """Return the row of a subject, -1 without one."""
        return next((row for row, record in enumerate(self._records) if record.subject == subject), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        record = self.record(index.row())
        if record is None:
            return Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled
        return shown | Qt.ItemFlag.ItemIsSelectable if record.is_choosable else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        record = self.record(index.row())
        if record is None:
            return None
        match role:
            case _ROLE.DisplayRole:
                return record.cells[index.column()]
            case _ROLE.ToolTipRole:
                return record.sentence or record.cells[index.column()]
            case _ROLE.AccessibleTextRole:
                return record.sentence or ", ".join(cell for cell in record.cells if cell)
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole if index.column() in record.tones:
                pair = current_pair(record.tones[index.column()])
                return QColor(pair.bg if role == _ROLE.BackgroundRole else pair.fg)
            case _:
                return None


class RecordTable(QTableView):
    """↑↓ move, Enter asks for the act of the page, double click opens the row.

    The ``stretched`` column takes the room the others leave; without one every column is as wide as its contents.
    """

    enter_pressed = Signal()
    current_changed = Signal()

    def __init__(self, name: str, model: RecordModel, stretched: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self._stretched = stretched
        self._empty_words, self._is_answered = "", False
        self.setModel(model)
        model.setParent(self)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        plain_headers(self, SIZES.row_normal).setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._fit_stretched()
        self.doubleClicked.connect(self.enter_pressed)

    def say_when_empty(self, words: str, *, at_once: bool = False) -> None:
        """Say in the empty table why nothing stands there, or what to do: ``at_once``, or when an answer has come."""
        self._empty_words = words
        if at_once:
            self.show_records(())

    def show_records(self, records: Sequence[Record]) -> None:
        """Replace the rows; the cursor stays on its subject while that is there."""
        self._is_answered = True
        self.setAccessibleDescription("" if records else self._empty_words)
        chosen = self.current_subject()
        self.records.show_records(records)
        self._fit_stretched()
        row = self.records.row_of(chosen) if chosen is not None else -1
        if row >= 0:
            self.choose_row(row)
        self.current_changed.emit()

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self.records.index(row, 0))

    def choose(self, subject: object) -> None:
        """Put the cursor on the row of a subject."""
        self.choose_row(self.records.row_of(subject))

    def current_subject(self) -> object:
        """Return what stands behind the row of the cursor, where that row can be chosen."""
        record = self.records.record(self.currentIndex().row())
        return record.subject if record is not None and record.is_choosable else None

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stretched()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # what appears beside the table must not cover the cursor

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_answered and not self.records.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_pair(Tone.SECONDARY).fg))
            room = self.viewport().rect().adjusted(*_AIR)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _fit_stretched(self) -> None:
        """Let one column take the room that is left; where there is too little, scroll rather than cut its title."""
        columns, place = self.horizontalHeader(), self._stretched
        if place is None:
            return
        others = sum(columns.sectionSize(one) for one in range(columns.count()) if one != place)
        least = max(columns.sectionSizeHint(place), self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        modes = QHeaderView.ResizeMode
        wanted = modes.Stretch if self.viewport().width() - others >= least else modes.Interactive
        if wanted is not columns.sectionResizeMode(place):
            columns.setSectionResizeMode(place, wanted)
        if wanted is modes.Interactive:
            columns.resizeSection(place, least)
