"""The plan of a course as a table: number, topic, planned and given dates, state."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.gui.dates import short_day

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.journal import PlanHour
    from ejournal_desktop.readmodels.topics import PlannedHour

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class PlanColumn(IntEnum):
    """Columns of the plan."""

    NUMBER = 0
    TOPIC = 1
    PLANNED = 2
    GIVEN = 3
    STATE = 4


class PlanModel(QAbstractTableModel):
    """Shows the hours of a plan; texts of the plan are not edited here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hours: list[PlannedHour] = []
        self._today: date | None = None

    def show_plan(self, hours: list[PlannedHour], today: date) -> None:
        """Put a plan on show."""
        self.beginResetModel()
        self._hours, self._today = hours, today
        self.endResetModel()

    def hour(self, row: int) -> PlanHour | None:
        """Return the hour of a row."""
        return self._hours[row].hour if 0 <= row < len(self._hours) else None

    def next_row(self) -> int:
        """Return the first hour that was not given yet."""
        return next((row for row, hour in enumerate(self._hours) if hour.given_on is None), 0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hours)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(PlanColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hour = self._hours[index.row()]
        if role in _TEXT:
            return self._text(hour, PlanColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._text(hour, column) for column in PlanColumn)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = (self.tr("No."), self.tr("Topic"), self.tr("Planned"), self.tr("Given"), self.tr("State"))
        return words[section]

    def _text(self, planned: PlannedHour, column: PlanColumn) -> str:
        match column:
            case PlanColumn.NUMBER:
                return str(planned.hour.number)
            case PlanColumn.TOPIC:
                return planned.hour.topic
            case PlanColumn.PLANNED:
                return "" if planned.planned_on is None else short_day(planned.planned_on)
            case PlanColumn.GIVEN:
                return "" if planned.given_on is None else short_day(planned.given_on)
            case PlanColumn.STATE:
                return self._state(planned)

    def _state(self, planned: PlannedHour) -> str:
        if planned.given_on is not None:
            return self.tr("✓ given")
        is_due = planned.planned_on is not None and self._today is not None and planned.planned_on <= self._today
        return self.tr("! behind") if is_due else self.tr("○ ahead")
