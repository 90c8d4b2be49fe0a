"""The classes of the print page: Enter shows the volume of one, the ticks say which are printed in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ejournal_desktop.gui.widgets.record_table import AnyIndex, Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.people import ClassGroupView

_ROLE = Qt.ItemDataRole


class ClassTicks(RecordModel):
    """One row per class; ticks stay when the classes are read again."""

    ticks_changed = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__((title,), parent)
        self._classes: tuple[ClassGroupView, ...] = ()
        self._ticked: set[ClassGroupId] = set()

    def take_classes(self, classes: Sequence[ClassGroupView]) -> list[Record]:
        """Remember the classes and return their rows."""
        self._classes = tuple(classes)
        self._ticked &= {view.class_group for view in classes}
        return [Record((view.title,), view) for view in classes]

    def ticked(self) -> tuple[ClassGroupView, ...]:
        """Return the ticked classes, in the order of the school."""
        return tuple(view for view in self._classes if view.class_group in self._ticked)

    def tick(self, wanted: Collection[ClassGroupId]) -> None:
        """Tick these classes and no others."""
        self._ticked = set(wanted)
        if self._classes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._classes) - 1, 0))
        self.ticks_changed.emit()

    def tick_all(self) -> None:
        """Tick every class; a second time none."""
        everything = {view.class_group for view in self._classes}
        self.tick(() if self._ticked == everything else everything)

    def toggle(self, row: int) -> None:
        """Take the class of a row in or out."""
        if 0 <= row < len(self._classes):
            self.tick(self._ticked ^ {self._classes[row].class_group})

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.CheckStateRole and index.isValid():
            is_ticked = self._classes[index.row()].class_group in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return super().setData(index, value, role)
        self.toggle(index.row())
        return True


class ClassTickTable(RecordTable):
    """Space takes a class in or out, Ctrl+A all of them."""

    def __init__(self, name: str, model: ClassTicks, parent: QWidget | None = None) -> None:
        super().__init__(name, model, 0, parent)
        self.ticks = model
        self.setItemDelegateForColumn(0, TickDelegate(self))

    def show_classes(self, classes: Sequence[ClassGroupView]) -> None:
        """Replace the classes; the cursor and the ticks stay."""
        self.show_records(self.ticks.take_classes(classes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_all = event.key() == Qt.Key.Key_A and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Space:
            self.ticks.toggle(self.currentIndex().row())
        elif is_all:
            self.ticks.tick_all()
        else:
            super().keyPressEvent(event)
