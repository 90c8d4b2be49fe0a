"""The week as a grid: days across, lesson numbers down; a cell holds all lessons of that time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ejournal_desktop.gui.school_year.week_words import cell_lines, day_of_week, said
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.tinted import current_pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.gui.school_year.week_draft import ShownLesson
    from ejournal_desktop.readmodels.calendar import BellTimes

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
_ROLE = Qt.ItemDataRole
_SCHOOL_DAYS: Final = 6


class WeekGridModel(QAbstractTableModel):
    """Weekly lessons by day and lesson number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bells: tuple[tuple[int, BellTimes], ...] = ()
        self._cells: dict[tuple[int, int], list[ShownLesson]] = {}
        self._by, self._days = "", _SCHOOL_DAYS

    def show_lessons(self, bells: Mapping[int, BellTimes], lessons: Sequence[ShownLesson], by: str) -> None:
        """Replace what is shown; ``by`` names what is looked by and need not be repeated in the cells."""
        self.beginResetModel()
        self._bells, self._by = tuple(sorted(bells.items())), by
        self._days = max([_SCHOOL_DAYS, *(one.place.weekday for one in lessons)])
        self._cells = {}
        for one in lessons:
            self._cells.setdefault((one.place.weekday, one.place.bell), []).append(one)
        self.endResetModel()

    def lessons(self, index: AnyIndex) -> Sequence[ShownLesson]:
        """Return the lessons of a cell."""
        return self._cells.get(self.time_of(index), ()) if index.isValid() else ()

    def time_of(self, index: AnyIndex) -> tuple[int, int]:
        """Return weekday and lesson number of a cell."""
        return index.column() + 1, self._bells[index.row()][0]

    def index_of(self, weekday: int, bell: int) -> QModelIndex:
        """Return the cell of a time."""
        row = next((row for row, (number, _) in enumerate(self._bells) if number == bell), -1)
        return self.index(row, weekday - 1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._bells)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._days

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole:
            return day_of_week(section + 1) if orientation == Qt.Orientation.Horizontal else self._bell(section)
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        lessons = self.lessons(index)
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole:
                return "\n".join(cell_lines(one, self._by) for one in lessons)
            case _ROLE.AccessibleTextRole:
                return self._spoken(index, lessons)
            case _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole:
                tone = _tone(lessons)
                if tone is None:
                    return None
                pair = current_pair(tone)
                return QColor(pair.bg if role == _ROLE.BackgroundRole else pair.fg)
            case _:
                return None

    def _bell(self, row: int) -> str:
        number, times = self._bells[row]
        return f"{number}\n{times.starts:%H:%M}"

    def _spoken(self, index: AnyIndex, lessons: Sequence[ShownLesson]) -> str:
        weekday, bell = self.time_of(index)
        place = said(translatable("WeekGrid", "{day}, lesson {bell}")).format(day=day_of_week(weekday), bell=bell)
        empty = said(translatable("WeekGrid", "no lesson"))
        words = "; ".join(cell_lines(one, self._by).replace("\n", ", ") for one in lessons)
        return f"{place}: {words or empty}"


class WeekGrid(QTableView):
    """Arrows go from time to time; rows are as high as their lessons."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week = WeekGridModel(self)
        self.setModel(self.week)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setHighlightSections(False)
        rows.setHighlightSections(False)
        rows.setMinimumSectionSize(SIZES.least_row)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        fit_to_letters(self, self.resizeRowsToContents)

    def show_lessons(self, bells: Mapping[int, BellTimes], lessons: Sequence[ShownLesson], by: str) -> None:
        """Replace what is shown; the cursor stays where it is."""
        place = self.currentIndex()
        row, column = max(place.row(), 0), max(place.column(), 0)
        self.week.show_lessons(bells, lessons, by)
        self.resizeRowsToContents()
        last = self.week.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.week.index(min(row, last), min(column, self.week.columnCount() - 1)))

    def here(self) -> Sequence[ShownLesson]:
        """Return the lessons of the cell under the cursor."""
        return self.week.lessons(self.currentIndex())

    def go_to(self, weekday: int, bell: int) -> None:
        """Put the cursor on a time."""
        index = self.week.index_of(weekday, bell)
        if index.isValid():
            self.setCurrentIndex(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resizeRowsToContents()
        return super().viewportEvent(event)


def _tone(lessons: Sequence[ShownLesson]) -> Tone | None:
    if any(one.has_clash and not one.is_ended for one in lessons):
        return Tone.BAD
    if any(one.added is not None for one in lessons):
        return Tone.OK
    return Tone.WARN if any(one.is_ended for one in lessons) else None
