"""The rows of one plan as an editable table; what is typed becomes an edit that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ejournal_desktop.domain.plans import MOST_HOURS_OF_TOPIC, PlanRow, first_hours
from ejournal_desktop.domain.record_language import record_findings
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.tinted import current_pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.plans import HourDates
    from ejournal_desktop.domain.regulation import Regulation

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
HOMEWORK_BREAK: Final = " | "
_ROLE = Qt.ItemDataRole


class RowColumn(IntEnum):
    """Columns of the form, then what the journal knows itself."""

    NUMBER = 0
    SECTION = 1
    TOPIC = 2
    HOURS = 3
    HOMEWORK = 4
    KIND = 5
    PLANNED = 6
    GIVEN = 7


EDITABLE: Final = frozenset({RowColumn.SECTION, RowColumn.TOPIC, RowColumn.HOURS, RowColumn.HOMEWORK, RowColumn.KIND})


@dataclass(frozen=True, slots=True)
class RowsEdit:
    """An edit: the rows after it, its name for undo, and the row the cursor belongs on."""

    words: str
    rows: tuple[PlanRow, ...]
    cursor: int


class PlanRowsModel(QAbstractTableModel):
    """Shows rows and dates; doubtful Russian is tinted and said in the tooltip, never refused (S0-4.14.12)."""

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, regulation: Regulation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regulation = regulation
        self._rows: tuple[PlanRow, ...] = ()
        self._dates: tuple[HourDates, ...] = ()
        self._firsts: tuple[int, ...] = ()
        self._can_edit = False

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows on show."""
        return self._rows

    @property
    def can_edit(self) -> bool:
        """Whether the person may change the plan."""
        return self._can_edit

    @property
    def kinds(self) -> Mapping[str, str]:
        """Titles of the kinds of work by their codes, an ordinary lesson first."""
        return {"": "", **{kind.code: kind.title for kind in self._regulation.marks.work_kinds}}

    def show_plan(self, rows: Sequence[PlanRow], dates: Sequence[HourDates], *, can_edit: bool) -> None:
        """Replace everything."""
        self._can_edit = can_edit
        self.show_rows(rows, dates)

    def show_rows(self, rows: Sequence[PlanRow], dates: Sequence[HourDates] | None = None) -> None:
        """Replace the rows; the dates belong to hours and stay unless others are given."""
        # A reset would take away the editor whose value is just being stored.
        is_as_long = len(rows) == len(self._rows)
        if not is_as_long:
            self.beginResetModel()
        self._rows = tuple(rows)
        self._firsts = tuple(first_hours(rows))
        if dates is not None:
            self._dates = tuple(dates)
        if not is_as_long:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(RowColumn) - 1))

    def first_hour(self, row: int) -> int:
        """Return the first hour of a row, counted from 1."""
        return self._firsts[row]

    def row_of_hour(self, hour: int) -> int:
        """Return the row of an hour, the last one past the end of the plan."""
        rows = [row for row, first in enumerate(self._firsts) if first <= hour]
        return rows[-1] if rows else 0

    def doubts(self, row: int) -> str:
        """Return the words of a row that do not look Russian."""
        found = self._rows[row]
        texts = (found.topic, *found.homework)
        findings = [one for text in texts for one in record_findings(self._regulation.record, text)]
        return ", ".join(dict.fromkeys(word for finding in findings for word in finding.words))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(RowColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsEditable if self._can_edit and index.column() in EDITABLE else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles()[section]
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        row, column = index.row(), RowColumn(index.column())
        match role:
            case _ROLE.DisplayRole:
                return self._texts(row)[column]
            case _ROLE.EditRole:
                return self._rows[row].kind if column is RowColumn.KIND else self._texts(row)[column]
            case _ROLE.AccessibleTextRole:
                return ", ".join(text for text in self._texts(row) if text)
            case _ROLE.ToolTipRole:
                return self._tool_tip(row, column)
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole if self._is_doubtful(row, column):
                pair = current_pair(Tone.WARN)
                return QColor(pair.bg if role == _ROLE.BackgroundRole else pair.fg)
            case _:
                return None

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole or not self._can_edit:
            return False
        row, column = index.row(), RowColumn(index.column())
        changed = self._changed(self._rows[row], column, " ".join(str(value).split()))
        if changed is None:
            self.refused.emit(self.tr("Hours are a number from 1 to {most}").format(most=MOST_HOURS_OF_TOPIC))
            return False
        if changed != self._rows[row]:
            rows = (*self._rows[:row], changed, *self._rows[row + 1 :])
            self.edited.emit(RowsEdit(self.tr("edit of row {row}").format(row=row + 1), rows, row))
        return True

    def _changed(self, row: PlanRow, column: RowColumn, text: str) -> PlanRow | None:
        match column:
            case RowColumn.SECTION:
                return replace(row, section=text)
            case RowColumn.TOPIC:
                return replace(row, topic=text)
            case RowColumn.HOMEWORK:
                parts = tuple(part.strip() for part in text.split(HOMEWORK_BREAK.strip()))
                return replace(row, homework=parts if any(parts) else ())
            case RowColumn.KIND:
                return replace(row, kind=text) if text in self.kinds else row
            case _:
                is_fitting = text.isdecimal() and 0 < int(text) <= MOST_HOURS_OF_TOPIC
                return replace(row, hours=int(text)) if is_fitting else None

    def _texts(self, row: int) -> tuple[str, ...]:
        found, first = self._rows[row], self._firsts[row]
        last = first + found.hours - 1
        return (
            str(first) if first == last else f"{first}–{last}",
            found.section,
            found.topic,
            str(found.hours),
            HOMEWORK_BREAK.join(found.homework),
            self.kinds.get(found.kind, found.kind),
            *self._days(first, last),
        )

    def _days(self, first: int, last: int) -> tuple[str, str]:
        dates = self._dates[first - 1 : last]
        planned = next((short_day(one.planned) for one in dates if one.planned), "")
        given = next((f"✓ {short_day(one.given)}" for one in reversed(dates) if one.given), "")
        expected = next((f"○ {short_day(one.expected)}" for one in dates if one.expected), "")
        return planned, expected or given

    def _tool_tip(self, row: int, column: RowColumn) -> str:
        if self._is_doubtful(row, column):
            return self.tr("Is it Russian? {words}").format(words=self.doubts(row))
        return self._texts(row)[column]

    def _is_doubtful(self, row: int, column: RowColumn) -> bool:
        found = self._rows[row]
        texts = {RowColumn.TOPIC: (found.topic,), RowColumn.HOMEWORK: found.homework}.get(column, ())
        return any(record_findings(self._regulation.record, text) for text in texts)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Section"),
            self.tr("Topic"),
            self.tr("Hours"),
            self.tr("Homework"),
            self.tr("Kind of work"),
            self.tr("Planned"),
            self.tr("Given / expected"),
        )
