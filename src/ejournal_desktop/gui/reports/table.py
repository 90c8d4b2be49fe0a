"""A report as a table on the screen: heads with the title of their group, headings across, totals in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ejournal_desktop.gui.reports.table_head import ReportHead
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.frozen_columns import FreezingTableView
from ejournal_desktop.gui.widgets.letters import fit_rows, fit_to_letters
from ejournal_desktop.readmodels.report_papers import full_title, shown_row
from ejournal_desktop.readmodels.report_tables import ColumnKind, RowKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.readmodels.report_tables import ReportColumn, ReportTable

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole
_LONG: Final = 260
_SOON: Final = 2


class ReportModel(QAbstractTableModel):
    """The rows of one report, as texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ReportTable | None = None
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_table(self, table: ReportTable | None) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._table = table
        self._rows = () if table is None else tuple(shown_row(row, table.columns) for row in table.rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if self._table is None or orientation is not Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        column = self._table.columns[section]
        match role:
            case _ROLE.DisplayRole:
                return f"{column.group}\n{column.title}" if column.group else column.title
            case _ROLE.AccessibleTextRole | _ROLE.ToolTipRole:
                return full_title(column)
            case _:
                return None

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        if self._table is None or not index.isValid():
            return None
        row, column = self._table.rows[index.row()], self._table.columns[index.column()]
        text = self._rows[index.row()][index.column()]
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole:
                return text
            case _ROLE.AccessibleTextRole:
                return self._spoken(index.row(), index.column())
            case _ROLE.FontRole if row.kind is not RowKind.PLAIN:
                font = QFont()
                font.setBold(True)
                return font
            case _ROLE.TextAlignmentRole:
                is_text = column.kind is ColumnKind.TEXT or row.kind is RowKind.HEADING
                side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignHCenter
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def _spoken(self, row: int, column: int) -> str:
        """Return a cell with whom and what it is about."""
        assert self._table is not None  # noqa: S101  asked for cells of a table only
        text = self._rows[row][column]
        if self._table.columns[column].kind is ColumnKind.TEXT:
            return text
        names = [
            shown
            for shown, one in zip(self._rows[row], self._table.columns, strict=True)
            if one.kind is ColumnKind.TEXT and shown
        ]
        return ", ".join((*names[:1], full_title(self._table.columns[column]), text or "–"))


class ReportTableView(FreezingTableView):
    """One stop of Tab; the arrow keys walk its cells; whose row it is stays in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ReportHead(), parent)
        self.report, self.head = ReportModel(self), ReportHead(self)
        self._long: dict[int, int] = {}
        self.setHorizontalHeader(self.head)
        self.setModel(self.report)
        self.setAccessibleName(self.tr("Table of the report"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        fit_rows(self, SIZES.row_normal)
        fit_to_letters(self, self._fit_columns)

    def show_table(self, table: ReportTable | None) -> None:
        """Show another report from its first cell."""
        self.clearSpans()
        self._long = {}
        columns = () if table is None else table.columns
        for head in (self.head, self.frozen.horizontalHeader()):
            if isinstance(head, ReportHead):
                head.show_columns(columns)
        self.report.show_table(table)
        if table is None:
            return
        for place, row in enumerate(table.rows):
            if row.kind is RowKind.HEADING and len(table.columns) > 1:
                self.setSpan(place, 0, 1, len(table.columns))
        self._fit_columns()
        self.freeze(_names(columns))
        self.setCurrentIndex(self.report.index(0, 0))
        self.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_long_texts()

    def _fit_columns(self) -> None:
        """Make the columns as wide as their cells and the words of their titles; long texts are wrapped."""
        for row in range(self.report.rowCount()):
            self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        widths = {place: self._natural_width(place) for place in range(self.report.columnCount())}
        for place, width in widths.items():
            self.setColumnWidth(place, width)
        self._long = {place: width for place, width in widths.items() if width > _LONG}
        self._wrap_long_texts()

    def _natural_width(self, place: int) -> int:
        return max(self.sizeHintForColumn(place), self.head.least_width(place))

    def _wrap_long_texts(self) -> None:
        """Give columns of long texts what the others leave of the window, and the rows as high as they then need."""
        if not self._long:
            return
        others = sum(self.columnWidth(place) for place in range(self.report.columnCount()) if place not in self._long)
        room = (self.viewport().width() - others) // len(self._long)
        for place, natural in self._long.items():
            self.setColumnWidth(place, min(natural, max(room, _LONG)))
        self.resizeRowsToContents()


def _names(columns: Sequence[ReportColumn]) -> int:
    """Return how many of the first columns say whose row it is: up to the first text, if that comes soon."""
    for place, column in enumerate(columns[:_SOON], start=1):
        if column.kind is ColumnKind.TEXT:
            return place if place < len(columns) else 0
    return 0
