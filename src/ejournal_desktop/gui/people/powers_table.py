"""Everybody who may sign in, with a tick for each power over personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ejournal_desktop.domain.duties import DataPower
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.people.words import power_acts
from ejournal_desktop.gui.widgets.record_table import AnyIndex, Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.duties import PowersLine

_ROLE = Qt.ItemDataRole
_POWERS = tuple(DataPower)


class PowerTicks(RecordModel):
    """The second to the sixth column are ticks; nothing is stored before the list is approved."""

    ticks_changed = Signal()

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(titles, parent)
        self._staff: tuple[StaffId, ...] = ()
        self._ticked: dict[StaffId, set[DataPower]] = {}

    def take_people(self, lines: Sequence[PowersLine]) -> list[Record]:
        """Remember what the list gives now and return the rows."""
        self._staff = tuple(line.staff for line in lines)
        self._ticked = {line.staff: set(line.given.powers if line.given else ()) for line in lines}
        return [Record(_cells(line), line.staff, sentence=line.name.full) for line in lines]

    def wanted(self) -> Mapping[StaffId, tuple[DataPower, ...]]:
        """Return the ticked powers of everybody."""
        return {staff: tuple(power for power in _POWERS if power in self._ticked[staff]) for staff in self._staff}

    def person(self, row: int) -> StaffId | None:
        """Return the person of a row."""
        return self._staff[row] if 0 <= row < len(self._staff) else None

    def tick(self, wanted: Mapping[StaffId, Sequence[DataPower]]) -> None:
        """Tick these powers and no others."""
        self._ticked = {staff: set(wanted.get(staff, ())) for staff in self._staff}
        self._tell()

    def toggle(self, index: AnyIndex) -> None:
        """Give or take the power of a cell."""
        power = _power_of(index)
        if power is not None and index.row() < len(self._staff):
            self._ticked[self._staff[index.row()]] ^= {power}
            self._tell()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if _power_of(index) is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        power = _power_of(index)
        if power is None or index.row() >= len(self._staff):
            return super().data(index, role)
        if role == _ROLE.CheckStateRole:
            is_ticked = power in self._ticked[self._staff[index.row()]]
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return power_acts(power)
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return super().setData(index, value, role)
        self.toggle(index)
        return True

    def _tell(self) -> None:
        if self._staff:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._staff) - 1, len(_POWERS)))
        self.ticks_changed.emit()


class PowersTable(RecordTable):
    """The cursor goes from cell to cell; Space gives or takes a power."""

    def __init__(self, name: str, model: PowerTicks, parent: QWidget | None = None) -> None:
        super().__init__(name, model, model.columnCount() - 1, parent)  # the ticks stand beside the names
        self.ticks = model
        self.setSelectionBehavior(RecordTable.SelectionBehavior.SelectItems)
        for column in range(1, len(_POWERS) + 1):
            self.setItemDelegateForColumn(column, TickDelegate(self))

    def show_people(self, lines: Sequence[PowersLine]) -> None:
        """Replace the people; the cursor stays."""
        self.show_records(self.ticks.take_people(lines))

    def current_person(self) -> StaffId | None:
        """Return the person of the cursor."""
        return self.ticks.person(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.ticks.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _cells(line: PowersLine) -> tuple[str, ...]:
    given = line.given
    order = "–" if given is None else f"№ {given.order}, {given.order_date:%d.%m.%Y}"
    undertaking = "–" if line.undertaking is None else dotted_day(line.undertaking)
    return (line.name.full, *("" for _ in _POWERS), order, undertaking)


def _power_of(index: AnyIndex) -> DataPower | None:
    return _POWERS[index.column() - 1] if index.isValid() and 1 <= index.column() <= len(_POWERS) else None
