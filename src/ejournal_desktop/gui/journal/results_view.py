"""The frozen block of results at the right of the grid (Ctrl+B, ux.md 2.2, 6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ejournal_desktop.gui.journal.grid_sizes import grid_sizes, small_font
from ejournal_desktop.gui.journal.results_model import COUNT, ResultsModel
from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.grid_view import JournalGridView

_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ResultsView(QTableView):
    """Scrolls with the grid, follows its cursor, and takes no focus: the grid stays one stop of Tab."""

    def __init__(self, grid: JournalGridView) -> None:
        super().__init__()
        self._grid = grid
        self.results = ResultsModel(grid.grid_model, self)
        self.setModel(self.results)
        self.setItemDelegate(_ResultDelegate(self.results, grid, self))
        self.setHorizontalHeader(_ResultHeader(grid, self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(SIZES.least_row)
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setAccessibleName(self.tr("Results of the page"))
        self._follow()

    def fit(self) -> None:
        """Take widths and heights from the grid."""
        width = grid_sizes(self._grid.font()).result
        for column in range(self.results.columnCount()):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(self._grid.verticalHeader().defaultSectionSize())
        self.setFixedWidth(width * self.results.columnCount() + 2 * self.frameWidth())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the grid: the block follows it."""
        self._grid.wheelEvent(event)

    def _follow(self) -> None:
        grid = self._grid
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        grid.verticalHeader().geometriesChanged.connect(self.fit)
        grid.current_moved.connect(self.viewport().update)
        self.clicked.connect(lambda index: grid.go_to(index.row(), max(grid.currentIndex().column(), 0)))


class GridArea(QWidget):
    """The grid and, when it is wanted, the block of results beside it."""

    def __init__(self, grid: JournalGridView) -> None:
        super().__init__()
        self._grid = grid
        self.results = ResultsView(grid)
        self._foot = QWidget()
        side = QVBoxLayout()
        side.addWidget(self.results, 1)
        side.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.addWidget(grid, 1)
        row.addLayout(side)
        for layout in (side, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        grid.horizontalScrollBar().rangeChanged.connect(self._leave_room_for_bar)
        self.results.hide()
        self._foot.hide()

    def show_results(self, *, is_shown: bool) -> None:
        """Show the block of results or hide it."""
        self.results.setVisible(is_shown)
        self._leave_room_for_bar()
        if is_shown:
            self.results.fit()
            self.results.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())

    def minimumSizeHint(self) -> QSize:
        return self._grid.minimumSizeHint()

    def _leave_room_for_bar(self) -> None:
        """Let the rows end where those of the grid end, above its scroll bar."""
        bar = self._grid.horizontalScrollBar()
        self._foot.setFixedHeight(bar.sizeHint().height())
        self._foot.setVisible(not self.results.isHidden() and bar.minimum() < bar.maximum())


class _ResultHeader(QHeaderView):
    """Short titles as high as the header of the grid."""

    def __init__(self, grid: JournalGridView, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = grid
        self.setMinimumSectionSize(SIZES.least_row)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._grid.horizontalHeader().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        tokens = tokens_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(tokens[Tone.HEADER].bg))
        painter.setFont(small_font(self.font()))
        painter.setPen(QColor(tokens[Tone.HEADER].fg))
        title = self.model().headerData(logical_index, Qt.Orientation.Horizontal)
        painter.drawText(rect, _CENTRED, str(title))
        _paint_lines(painter, rect, QPen(QColor(tokens.grid)))
        painter.restore()


class _ResultDelegate(QStyledItemDelegate):
    """Numbers on the ground of the grid's rows; a shortage has a tint and a sign."""

    def __init__(self, results: ResultsModel, grid: JournalGridView, parent: QWidget) -> None:
        super().__init__(parent)
        self._results, self._grid = results, grid

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, row, rect = tokens_of(option.palette), index.row(), option.rect
        tone = Tone.ALTERNATE if row % 2 else Tone.TEXT
        if index.column() == COUNT and self._results.result(row).is_behind:
            tone = Tone.WARN
        font = option.font
        font.setBold(self._grid.currentIndex().row() == row)
        painter.save()
        painter.fillRect(rect, QColor(tokens[tone].bg))
        painter.setFont(font)
        painter.setPen(QColor(tokens[tone].fg))
        painter.drawText(rect, _CENTRED, self._results.text(row, index.column()))
        _paint_lines(painter, rect, QPen(QColor(tokens.grid)))
        painter.restore()


def _paint_lines(painter: QPainter, rect: QRect, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.drawLine(rect.topRight(), rect.bottomRight())
