"""Cells that colleagues ask to correct, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.gui.dates import short_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.notes import ReceivedNote

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole


class AskedColumn(IntEnum):
    """What a row says of a request."""

    DAY = 0
    CLASS = 1
    STUDENT = 2
    TEXT = 3


class AskedCellsModel(QAbstractTableModel):
    """One row per request, the oldest first; it goes when the cell was corrected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[ReceivedNote, ...] = ()

    def show_asked(self, asked: Sequence[ReceivedNote]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._asked = tuple(asked)
        self.endResetModel()

    def asked(self, row: int) -> ReceivedNote | None:
        """Return the request of a row."""
        return self._asked[row] if 0 <= row < len(self._asked) else None

    def rowCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._asked)

    def columnCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(AskedColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Lesson"), self.tr("Class"), self.tr("Student"), self.tr("What"))[section]
        return super().headerData(section, orientation, role)

    def data(self, index: _ANY_INDEX, role: int = _ROLE.DisplayRole) -> object:
        asked = self.asked(index.row())
        if asked is None:
            return None
        if role == _ROLE.DisplayRole:
            return _cells(asked)[index.column()]
        if role in {_ROLE.ToolTipRole, _ROLE.AccessibleTextRole}:
            return ", ".join((*_cells(asked), asked.author))
        return None


def _cells(asked: ReceivedNote) -> tuple[str, str, str, str]:
    lesson = asked.lesson
    day, title = ("", "") if lesson is None else (short_day(lesson.day), lesson.class_title)
    return (day, title, asked.student_name, asked.text)
