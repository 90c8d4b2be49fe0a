"""A ruled table whose rows grow with their texts: contents, timetable, corrections, remarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, FittedText, wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, FontBook, Style
from ejournal_desktop.printing.geometry import BODY_HEIGHT, FRAME, LINE, THIN, Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.geometry import SheetPlan
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen

HEAD = Style(Face.SANS_BOLD, 8)
TEXT = Style(Face.SANS, 9)
SMALL = Style(Face.NARROW, 8)
_LEADING = 1.13


class TableRow(NamedTuple):
    """A row in final form: the lines of each cell, and its height."""

    cells: tuple[tuple[str, ...], ...]
    height: float


class RowShape(NamedTuple):
    """How the rows of a table are set."""

    style: Style
    least_height: float


@dataclass(frozen=True, slots=True)
class TablePage:
    """A page of a table; what remains under the rows is struck unless it is left for handwriting.

    ``top`` is the distance from the top of the body; ``is_struck`` says whether the rest is struck.
    """

    heading: Heading
    widths: tuple[float, ...]
    head: TableRow
    rows: tuple[TableRow, ...]
    style: Style
    is_struck: bool
    caption: str = ""

    @property
    def top(self) -> float:
        """Distance of the table from the top of the body, for a caption above it."""
        return CAPTION_HEIGHT if self.caption else 0.0

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the caption, the table and the «Z»."""
        top = sheet.body.top
        if self.caption:
            pen.write(TEXT, (0.0, top + 4.0), self.caption)
        top += self.top
        bottom = top + self.head.height + sum(row.height for row in self.rows)
        self._draw_rules(pen, top, bottom)
        self._draw_row(pen, self.head, HEAD, top)
        top += self.head.height
        for row in self.rows:
            self._draw_row(pen, row, self.style, top)
            top += row.height
        if self.is_struck:
            pen.rule(LINE, Box(0.0, top, sheet.width, sheet.body.bottom - top).z_stroke())

    def _draw_rules(self, pen: Pen, top: float, bottom: float) -> None:
        width = sum(self.widths)
        pen.rule(FRAME, [*Box(0.0, top, width, bottom - top).outline()])
        edges = [sum(self.widths[:index]) for index in range(1, len(self.widths))]
        pen.rule(THIN, [(edge, top, edge, bottom) for edge in edges])
        y = top
        for row in (self.head, *self.rows[:-1]):
            y += row.height
            pen.rule(THIN, [(0.0, y, width, y)])

    def _draw_row(self, pen: Pen, row: TableRow, style: Style, top: float) -> None:
        left = 0.0
        for width, lines in zip(self.widths, row.cells, strict=True):
            pen.write_in(Box(left, top, width, row.height), FittedText(style, lines), PADDING)
            left += width


CAPTION_HEIGHT = 6.0


def table_row(fonts: FontBook, texts: Sequence[str], widths: Sequence[float], shape: RowShape) -> TableRow:
    """Return a row as high as its longest cell needs."""
    cells = tuple(
        wrapped(fonts, shape.style, text, width - 2 * PADDING) for text, width in zip(texts, widths, strict=True)
    )
    lines = max(len(cell) for cell in cells)
    pitch = shape.style.size * MM_PER_POINT * _LEADING
    return TableRow(cells, max(shape.least_height, lines * pitch + 1.4))


def paginated(rows: Sequence[TableRow], room: float = BODY_HEIGHT) -> list[tuple[TableRow, ...]]:
    """Return rows by pages of a height; a table without rows has one page."""
    pages: list[list[TableRow]] = [[]]
    used = 0.0
    for row in rows:
        if pages[-1] and used + row.height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.height
    return [tuple(page) for page in pages]
