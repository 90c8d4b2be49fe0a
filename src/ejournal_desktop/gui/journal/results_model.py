"""What the marks of a page add up to for each student: mean, number of marks against the minimum, absences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.domain.averages import GivenMark, shown_mean, tally
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.period_outlook import shortage
from ejournal_desktop.domain.periods import CourseTime, minimum_of

if TYPE_CHECKING:
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
MEAN, COUNT, MISSED = range(3)


@dataclass(frozen=True, slots=True)
class StudentResult:
    """The numbers of one student on the page; ``mean`` is empty without marks that count.

    ``is_behind`` when there are fewer marks than the pace of the period asks for by now (S0-4.14.5).
    """

    mean: str
    count: int
    minimum: int
    missed: int
    is_behind: bool = False


def student_result(model: JournalGridModel, row: int) -> StudentResult:
    """Return what the cells of a row add up to, lessons ahead and hidden ones included."""
    page, rules = model.page, model.rules
    if page is None or rules is None:
        return StudentResult("", 0, 0, 0)
    cells = [(lesson, model.cell_at(row, lesson.lesson)) for lesson in page.lessons]
    marks = [
        GivenMark(mark, lesson.kind_at(place), lesson.day)
        for lesson, cell in cells
        for place, mark in enumerate(cell.marks)
    ]
    counted = tally(rules.regulation, marks)
    mean = shown_mean(counted.weighted_mean)
    missed = sum(_is_missed(cell, model) for _, cell in cells)
    time = _course_time(model, minimum_of(rules.regulation, page.course.weekly_hours))
    short = shortage(counted.count, time)
    return StudentResult(
        "" if mean is None else f"{mean}".replace(".", ","),
        counted.count,
        time.minimum,
        missed,
        is_behind=short is not None and short.is_behind,
    )


class ResultsModel(QAbstractTableModel):
    """Three columns beside the grid; a row is counted again when one of its cells changes."""

    def __init__(self, grid: JournalGridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._known: dict[int, StudentResult] = {}
        grid.modelAboutToBeReset.connect(self.beginResetModel)
        grid.modelReset.connect(self._on_grid_reset)
        grid.dataChanged.connect(self._on_cell_changed)
        grid.headerDataChanged.connect(self._on_lesson_changed)

    def result(self, row: int) -> StudentResult:
        """Return the numbers of a student."""
        if row not in self._known:
            self._known[row] = student_result(self._grid, row)
        return self._known[row]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._grid.rowCount()

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else MISSED + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._grid.rows[index.row()].name.short}: {self.words(index.row())}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or section > MISSED:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("mean"), self.tr("marks"), self.tr("abs."))[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            titles = (self.tr("Weighted mean"), self.tr("Marks of the least number"), self.tr("Missed lessons"))
            return titles[section]
        return None

    def text(self, row: int, column: int) -> str:
        """Return a number as it is shown; marks that are missing have a sign beside them, not only a colour."""
        result = self.result(row)
        if column == MEAN:
            return result.mean
        if column == COUNT:
            return f"!{result.count}/{result.minimum}" if result.is_behind else f"{result.count}/{result.minimum}"
        return str(result.missed) if result.missed else ""

    def words(self, row: int) -> str:
        """Return the numbers of a student as a sentence."""
        result = self.result(row)
        parts = (
            self.tr("mean {mean}").format(mean=result.mean) if result.mean else "",
            self.tr("{count} of {minimum} marks").format(count=result.count, minimum=result.minimum),
            self.tr("missed %n lesson(s)", "", result.missed) if result.missed else "",
        )
        return ", ".join(part for part in parts if part)

    def _on_grid_reset(self) -> None:
        self._known.clear()
        self.endResetModel()

    def _on_cell_changed(self, index: QModelIndex) -> None:
        self._known.pop(index.row(), None)
        self.dataChanged.emit(self.index(index.row(), MEAN), self.index(index.row(), MISSED))

    def _on_lesson_changed(self) -> None:
        """Count everything again: the kind of work of a lesson weighs its marks."""
        self._known.clear()
        self.dataChanged.emit(self.index(0, MEAN), self.index(self.rowCount() - 1, MISSED))


def _course_time(model: JournalGridModel, minimum: int) -> CourseTime:
    lessons = () if model.page is None else model.page.lessons
    kept = [lesson for lesson in lessons if lesson.state is not LessonState.CANCELLED]
    held = sum(1 for lesson in kept if lesson.state is not LessonState.AHEAD)
    return CourseTime(minimum=minimum, lessons_held=held, lessons_left=len(kept) - held)


def _is_missed(cell: Cell, model: JournalGridModel) -> bool:
    rules = model.rules
    code = rules.regulation.attendance_code(cell.attendance) if rules and cell.attendance else None
    return code is not None and code.counts_as_missed
