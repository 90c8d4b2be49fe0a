"""The tick list of classes: what goes into the run, and how each class stands this week."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ejournal_desktop.gui.archive.words import CLASS_LOOKS, ClassState, look_words, table_moment
from ejournal_desktop.gui.widgets.record_table import AnyIndex, Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import ArchiveClass

_ROLE = Qt.ItemDataRole
_STATE_COLUMN, _LAST_COLUMN = 1, 2


class ClassTickModel(RecordModel):
    """One row per class; the tick says whether it is written."""

    ticks_changed = Signal()

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(titles, parent)
        self._classes: tuple[ArchiveClass, ...] = ()
        self._ticked: set[ClassGroupId] = set()
        self._stored: Mapping[ClassGroupId, ClassState] = {}
        self._in_run: dict[ClassGroupId, ClassState] = {}
        self.is_locked = False

    def show_classes(
        self,
        classes: Sequence[ArchiveClass],
        ticked: Collection[ClassGroupId],
        stored: Mapping[ClassGroupId, ClassState] = MappingProxyType({}),
    ) -> None:
        """Replace the classes and forget the last run; ``stored`` says how those stand that need no archive."""
        self._classes = tuple(classes)
        self._stored = stored
        self._ticked = set(ticked)
        self._in_run = {}
        self.show_records([self._record(view) for view in self._classes])
        self.ticks_changed.emit()

    def ticked(self) -> tuple[ClassGroupId, ...]:
        """Return the classes that are written, in the order of the school."""
        return tuple(view.class_group for view in self._classes if view.class_group in self._ticked)

    def tick(self, ticked: Collection[ClassGroupId]) -> None:
        """Tick these classes and no others."""
        self._ticked = set(ticked)
        for row in range(len(self._classes)):
            self._repaint(row)
        self.ticks_changed.emit()

    def all_classes(self) -> tuple[ClassGroupId, ...]:
        """Return every class."""
        return tuple(view.class_group for view in self._classes)

    def toggle(self, row: int) -> None:
        """Take the class of a row in or out; nothing while a run goes on."""
        if self.is_locked or not 0 <= row < len(self._classes):
            return
        self._ticked ^= {self._classes[row].class_group}
        self._repaint(row)
        self.ticks_changed.emit()

    def show_run_state(self, class_group: ClassGroupId, state: ClassState) -> None:
        """Show how far a class is in the run."""
        if self._in_run.get(class_group) is not state:
            self._in_run[class_group] = state
            self._repaint(self.row_of(class_group))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.CheckStateRole and index.column() == 0 and index.isValid():
            is_ticked = self._classes[index.row()].class_group in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole or index.column() != 0:
            return super().setData(index, value, role)
        self.toggle(index.row())
        return True

    def _repaint(self, row: int) -> None:
        self.replace_record(row, self._record(self._classes[row]))

    def _record(self, view: ArchiveClass) -> Record:
        look = CLASS_LOOKS[self._state_of(view)]
        last = "–" if view.last is None else table_moment(view.last.moment)
        return Record((view.title, look_words(look), last), view.class_group, {_STATE_COLUMN: look.tone})

    def _state_of(self, view: ArchiveClass) -> ClassState:
        state = self._in_run.get(view.class_group)
        if state is not None:
            return state
        if view.class_group in self._ticked:
            return ClassState.WAITING
        return ClassState.MISSING if view.is_due else self._stored.get(view.class_group, ClassState.WRITTEN)


class ClassTickTable(RecordTable):
    """Space takes a class in or out."""

    def __init__(self, name: str, model: ClassTickModel, parent: QWidget | None = None) -> None:
        super().__init__(name, model, _LAST_COLUMN, parent)
        self._ticks = model
        self.setItemDelegateForColumn(0, TickDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._ticks.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
