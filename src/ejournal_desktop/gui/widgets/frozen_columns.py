"""A table whose first columns stay in their place while the others are scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_BAR: Final = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_LARGEST_SHARE: Final = 0.6


class FreezingTableView(QTableView):
    """Lays a second view of its model over its first columns as soon as it can be scrolled sideways.

    Keyboard, focus and selection stay those of this view alone. ``head`` is the head of the second view, in the look
    of this one's.
    """

    def __init__(self, head: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.frozen = FrozenView(self, head)
        self.setItemDelegate(_RowHeadings(self))
        self.horizontalScrollBar().rangeChanged.connect(self.place_frozen)
        self.horizontalScrollBar().valueChanged.connect(self._redraw_headings)
        self.verticalHeader().sectionResized.connect(self._on_row_resized)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.frozen.setModel(model)
        self.frozen.setSelectionModel(self.selectionModel())

    def setHorizontalHeader(self, header: QHeaderView) -> None:
        super().setHorizontalHeader(header)
        header.sectionResized.connect(self._on_column_resized)
        header.geometriesChanged.connect(self.place_frozen)

    def freeze(self, count: int) -> None:
        """Let so many of the first columns stay; call it when the model has been filled."""
        self._count = count
        for column in range(self.model().columnCount()):
            self.frozen.setColumnHidden(column, column >= count)
            self.frozen.setColumnWidth(column, self.columnWidth(column))
        for row in range(self.model().rowCount()):
            self.frozen.setRowHeight(row, self.rowHeight(row))
        self.place_frozen()

    def frozen_width(self) -> int:
        """Return how much of the table the columns cover that stay; nothing while none has to."""
        return self.frozen.width() if not self.frozen.isHidden() else 0

    def place_frozen(self) -> None:
        """Show the columns that stay where the others can be scrolled, and leave most of the room to those."""
        width, room = sum(self.columnWidth(column) for column in range(self._count)), self.viewport().width()
        is_needed = self.horizontalScrollBar().maximum() > 0 and 0 < width < room * _LARGEST_SHARE
        self.frozen.setVisible(is_needed)
        if is_needed:
            head, frame = self.horizontalHeader().height(), self.frameWidth()
            self.frozen.horizontalHeader().setFixedHeight(head)
            left = frame + self.verticalHeader().width() * (not self.verticalHeader().isHidden())
            self.frozen.setGeometry(left, frame, width, head + self.viewport().height())
            self.frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())
            self.frozen.raise_()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar, before = self.horizontalScrollBar(), self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        if not self.frozen_width():
            return
        if index.column() < self._count:  # it is seen wherever the others are
            bar.setValue(before)
        else:
            bar.setValue(bar.value() - max(0, self.frozen_width() - self.columnViewportPosition(index.column())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_frozen()

    def clearSpans(self) -> None:
        super().clearSpans()
        self.frozen.clearSpans()

    def setSpan(self, row: int, column: int, row_span: int, column_span: int, /) -> None:
        super().setSpan(row, column, row_span, column_span)
        self.frozen.setSpan(row, column, row_span, column_span)

    def _on_row_resized(self, row: int, _old: int, height: int) -> None:
        self.frozen.setRowHeight(row, height)

    def _on_column_resized(self, column: int, _old: int, width: int) -> None:
        self.frozen.setColumnWidth(column, width)
        if column < self._count:
            self.place_frozen()

    def _redraw_headings(self) -> None:
        """Let texts that run over all columns be drawn anew: they begin beside the columns that stay."""
        if self.frozen_width():
            self.viewport().update()


class FrozenView(QTableView):
    """Follows the table it lies on; takes no focus: the table stays one stop of Tab."""

    def __init__(self, table: FreezingTableView, head: QHeaderView) -> None:
        super().__init__(table)
        self._table = table
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_FrozenCells(table, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setAutoScroll(False)
        self.setAccessibleName(self.tr("First columns, which stay in their place"))
        self.hide()
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.pressed.connect(self._on_pressed)

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Stay: the table scrolls and this view follows it."""
        del index, hint

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        self._table.wheelEvent(event)

    def _on_pressed(self) -> None:
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)


class _FrozenCells(QStyledItemDelegate):
    """Shows the focus of the table; a text that runs over all columns is drawn by the table beside these."""

    def __init__(self, table: FreezingTableView, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if self._table.columnSpan(index.row(), index.column()) > 1:
            option.text = ""
        if self._table.hasFocus() and self._table.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_HasFocus


class _RowHeadings(QStyledItemDelegate):
    """Lets a text that runs over all columns begin beside those that stay."""

    def __init__(self, table: FreezingTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if self._table.columnSpan(index.row(), index.column()) > 1:
            edge = max(option.rect.left(), self._table.frozen_width())
            option.rect = QRect(option.rect.adjusted(edge - option.rect.left(), 0, 0, 0))
        super().paint(painter, option, index)
