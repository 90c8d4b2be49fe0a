"""A table of a report set into a flow: heads of two rows, turned titles, totals, rows as high as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT
from ejournal_desktop.printing.free_page import PlacedText
from ejournal_desktop.printing.report_layout import UPRIGHT_LENGTH, pitch
from ejournal_desktop.readmodels.report_papers import head_groups, shown_row
from ejournal_desktop.readmodels.report_tables import ColumnKind, RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.fonts import Style
    from ejournal_desktop.printing.report_flow import ReportFlow
    from ejournal_desktop.printing.report_layout import Strip, TableLayout, Way
    from ejournal_desktop.readmodels.report_tables import ReportColumn, ReportRow, ReportTable

_SPACE = 0.9
_BASELINE = 0.8


class _Cell(NamedTuple):
    """Lines of a cell, where they begin and how wide it is."""

    left: float
    width: float
    lines: tuple[str, ...]
    style: Style
    is_centred: bool = False
    is_upright: bool = False


class _Head(NamedTuple):
    """A cell of the head with the rows it takes: the upper, the lower, or both."""

    cell: _Cell
    has_upper: bool
    has_lower: bool


_Row = tuple[RowKind, "tuple[_Cell, ...]"]


def set_table(flow: ReportFlow, table: ReportTable, layout: TableLayout) -> None:
    """Set a table, its strips one after another, each but the first from a new page."""
    for number, strip in enumerate(layout.strips):
        if number:
            flow.turn_page()
        _StripSetter(flow, table, layout.way, strip).set()


class _StripSetter:
    """Sets one strip of a table."""

    def __init__(self, flow: ReportFlow, table: ReportTable, way: Way, strip: Strip) -> None:
        self._flow, self._way, self._strip, self._table = flow, way, strip, table
        self._edges = [sum(strip.widths[:place]) for place in range(len(strip.widths) + 1)]
        self._heads = tuple(self._head_cells([table.columns[index] for index in strip.columns]))
        self._upper = max((_height(head.cell) for head in self._heads if not head.has_lower), default=0.0)
        lower = [self._title_height(head.cell) for head in self._heads if not head.has_upper]
        both = [head.cell for head in self._heads if head.has_upper and head.has_lower]
        whole = [self._title_height(cell) - self._upper for cell in both]
        self._lower = max([*lower, *whole])

    def set(self) -> None:
        """Set head and rows; the head stands again on every page."""
        rows = [(row.kind, tuple(self._cells(row))) for row in self._table.rows]
        first = min(_needed(rows, 0), self._flow.room / 3)  # a row of a whole page begins where the table does
        if self._upper + self._lower + first > self._flow.room_left < self._flow.room:
            self._flow.turn_page()
        self._set_head()
        for place, row in enumerate(rows):
            room = self._flow.room - self._upper - self._lower
            if _needed(rows, place) > self._flow.room_left and self._flow.room_left < room:
                self._next_page()
            self._set_row(*row)

    def _set_row(self, kind: RowKind, cells: tuple[_Cell, ...]) -> None:
        """Set a row; one that is higher than a page goes on overleaf."""
        flow, step = self._flow, pitch(cells[0].style)
        if kind is RowKind.TOTAL:
            flow.rule((0.0, flow.y, self._edges[-1], flow.y), is_thick=True)
        while _row_height(cells) > flow.room_left + step / 2:
            fitting = max(1, int((flow.room_left - 2 * _SPACE) / step))
            self._set_cells(tuple(cell._replace(lines=cell.lines[:fitting]) for cell in cells))
            cells = tuple(cell._replace(lines=cell.lines[fitting:]) for cell in cells)
            self._next_page()
        self._set_cells(cells)

    def _set_cells(self, cells: tuple[_Cell, ...]) -> None:
        flow, top = self._flow, self._flow.y
        bottom = top + _row_height(cells)
        for cell in cells:
            self._set_cell(cell, top)
            flow.rule((cell.left, top, cell.left, bottom))
        right = self._edges[-1]
        flow.rule((right, top, right, bottom))
        flow.rule((0.0, bottom, right, bottom))
        flow.y = bottom

    def _set_cell(self, cell: _Cell, top: float) -> None:
        baseline = top + _SPACE + cell.style.size * MM_PER_POINT * _BASELINE
        for number, line in enumerate(cell.lines):
            left = cell.left + PADDING
            if cell.is_centred:
                left = cell.left + (cell.width - self._flow.fonts.width(cell.style, line)) / 2
            self._flow.place(PlacedText(cell.style, left, baseline + number * pitch(cell.style), line))

    def _next_page(self) -> None:
        self._flow.turn_page()
        self._set_head()

    def _cells(self, row: ReportRow) -> Iterator[_Cell]:
        way, texts = self._way, shown_row(row, self._table.columns)
        if row.kind is RowKind.HEADING:
            yield self._cell((0, len(self._strip.columns)), way.total, texts[0])
            return
        style = way.total if row.kind is RowKind.TOTAL else way.cell
        for place, index in enumerate(self._strip.columns):
            is_centred = self._table.columns[index].kind is not ColumnKind.TEXT
            yield self._cell((place, place + 1), style, texts[index], is_centred=is_centred)

    def _head_cells(self, columns: Sequence[ReportColumn]) -> Iterator[_Head]:
        style = self._way.head
        for group in head_groups(columns):
            places = (group.first, group.first + group.width)
            if group.title:
                yield _Head(self._cell(places, style, group.title, is_centred=True), has_upper=True, has_lower=False)
            for place in range(*places):
                yield _Head(self._title(place, columns[place]), has_upper=not group.title, has_lower=True)

    def _title(self, place: int, column: ReportColumn) -> _Cell:
        if not self._way.stands_upright(column):
            return self._cell((place, place + 1), self._way.head, column.title, is_centred=True)
        lines = wrapped(self._flow.fonts, self._way.head, column.title, UPRIGHT_LENGTH)
        return _Cell(self._edges[place], self._strip.widths[place], lines, self._way.head, is_upright=True)

    def _cell(self, places: tuple[int, int], style: Style, text: str, *, is_centred: bool = False) -> _Cell:
        left, right = self._edges[places[0]], self._edges[places[1]]
        lines = wrapped(self._flow.fonts, style, text, right - left - 2 * PADDING)
        return _Cell(left, right - left, lines, style, is_centred)

    def _title_height(self, cell: _Cell) -> float:
        if not cell.is_upright:
            return _height(cell)
        longest = max((self._flow.fonts.width(cell.style, line) for line in cell.lines), default=0.0)
        return longest + 2 * PADDING + 2 * _SPACE

    def _set_head(self) -> None:
        """Set the titles of groups over those of their columns, a column of its own over both rows."""
        flow, top, right = self._flow, self._flow.y, self._edges[-1]
        middle, bottom = top + self._upper, top + self._upper + self._lower
        for cell, has_upper, has_lower in self._heads:
            begins = top if has_upper else middle
            ends = bottom if has_lower else middle
            self._set_title(cell, begins, ends)
            flow.rule((cell.left, begins, cell.left, ends))
            if not has_lower:
                flow.rule((cell.left, middle, cell.left + cell.width, middle))
        flow.rule((right, top, right, bottom))
        for y in (top, bottom):
            flow.rule((0.0, y, right, y), is_thick=True)
        flow.y = bottom

    def _set_title(self, cell: _Cell, top: float, bottom: float) -> None:
        """Set a title in the middle of its room; a turned one from the foot upwards."""
        if not cell.is_upright:
            self._set_cell(cell, top + (bottom - top - _height(cell)) / 2)
            return
        step = pitch(cell.style)
        first = cell.left + (cell.width - step * len(cell.lines)) / 2 + cell.style.size * MM_PER_POINT * _BASELINE
        for number, line in enumerate(cell.lines):
            place = PlacedText(cell.style, first + number * step, bottom - PADDING - _SPACE, line)
            self._flow.place_upright(place)


def _height(cell: _Cell) -> float:
    return max(1, len(cell.lines)) * pitch(cell.style) + 2 * _SPACE


def _row_height(cells: Sequence[_Cell]) -> float:
    return max(map(_height, cells))


def _needed(rows: Sequence[_Row], place: int) -> float:
    """Return the height of a row, that of a heading with the row it stands over."""
    if place >= len(rows):
        return 0.0
    kind, cells = rows[place]
    return _row_height(cells) + (_needed(rows, place + 1) if kind is RowKind.HEADING else 0.0)
