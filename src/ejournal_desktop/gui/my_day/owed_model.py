"""Past lessons whose record is not complete, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.gui.dates import short_day, weekday
from ejournal_desktop.gui.journal.fact_words import moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.my_day import OwedLesson

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole


class OwedColumn(IntEnum):
    """What a row says of a lesson that is owed."""

    DAY = 0
    CLASS = 1
    SUBJECT = 2
    AGE = 3


class OwedLessonsModel(QAbstractTableModel):
    """One row per lesson, oldest first; no colours and no blame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._owed: tuple[OwedLesson, ...] = ()

    def show_owed(self, owed: Sequence[OwedLesson]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._owed = tuple(owed)
        self.endResetModel()

    def owed(self, row: int) -> OwedLesson | None:
        """Return the lesson of a row."""
        return self._owed[row] if 0 <= row < len(self._owed) else None

    def rowCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._owed)

    def columnCount(self, parent: _ANY_INDEX = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(OwedColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Day"), self.tr("Class"), self.tr("Subject"), self.tr("Ago"))[section]
        return super().headerData(section, orientation, role)

    def data(self, index: _ANY_INDEX, role: int = _ROLE.DisplayRole) -> object:
        owed = self.owed(index.row())
        if owed is None:
            return None
        cells = self._cells(owed)
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return cells[index.column()]
        if role == _ROLE.AccessibleTextRole:
            return ", ".join(cells)
        return None

    def _cells(self, owed: OwedLesson) -> tuple[str, ...]:
        day = f"{weekday(owed.day)} {short_day(owed.day)}"
        ago = self.tr("%n day(s)", "", owed.days_ago) if owed.days_ago else self.tr("today")
        if not owed.work_kind:
            return (day, owed.class_title, owed.subject_title, ago)
        waiting = self.tr("without a mark: {count}").format(count=owed.unmarked)
        work = f"{owed.subject_title} · {owed.work_kind} · {waiting}"
        if owed.due is not None:
            ago = self.tr("marks until {moment}").format(moment=moment_words(owed.due, owed.day))
        return (day, owed.class_title, work, ago)
