"""Where the columns of a report stand: sheet, letters, widths; a table too wide for any sheet is set in strips.

The ways are tried from the most readable to the narrowest. Nothing is cut: the last way repeats the first columns, the
names, on as many strips as the others need.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, FontBook, Style
from ejournal_desktop.readmodels.report_papers import head_groups, shown_value
from ejournal_desktop.readmodels.report_tables import ColumnKind, RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.report_tables import ReportColumn, ReportTable

LEADING = 1.2
UPRIGHT_LENGTH = 42.0
_PORTRAIT, _LANDSCAPE = 180.0, 267.0
_READABLE = 26.0
_LEAST = 6.0
_SLACK = 0.1  # sums of widths are rounded: what fits exactly would be broken
_LEAD_SHARE = 0.5


class Way(NamedTuple):
    """A way to set a table: the sheet, the letters of cells and heads, and whether narrow heads stand upright."""

    is_landscape: bool
    cell: Style
    head: Style
    is_upright: bool

    @property
    def width(self) -> float:
        """Width of the content."""
        return _LANDSCAPE if self.is_landscape else _PORTRAIT

    @property
    def total(self) -> Style:
        """Letters of totals and headings."""
        face = Face.NARROW_BOLD if self.cell.face is Face.NARROW else Face.SANS_BOLD
        return self.cell._replace(face=face)

    def stands_upright(self, column: ReportColumn) -> bool:
        """Tell whether the head of a column is turned."""
        return self.is_upright and column.kind is not ColumnKind.TEXT


_WIDE = (Style(Face.SANS, 9), Style(Face.SANS_BOLD, 8))
_NARROW = (Style(Face.NARROW, 9), Style(Face.NARROW_BOLD, 8))
_WAYS = (
    Way(False, *_WIDE, False),
    Way(False, *_NARROW, False),
    Way(True, *_WIDE, False),
    Way(True, *_NARROW, False),
    Way(False, *_NARROW, True),
    Way(True, *_NARROW, True),
)


@dataclass(frozen=True, slots=True)
class Strip:
    """Columns of a table that stand beside one another, and how wide each is."""

    columns: tuple[int, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class TableLayout:
    """How a whole table is set."""

    way: Way
    strips: tuple[Strip, ...]


def pitch(style: Style) -> float:
    """Return the distance of lines."""
    return style.size * MM_PER_POINT * LEADING


def table_layout(fonts: FontBook, table: ReportTable) -> TableLayout:
    """Return the most readable way that has room for every column, else strips of the narrowest one."""
    everything = tuple(range(len(table.columns)))
    for way in _WAYS:
        least = _least_widths(fonts, table, way)
        if sum(least) <= way.width:
            return TableLayout(way, (Strip(everything, _grown(table, everything, least, way.width)),))
    strips = _strips(table, least, way.width)
    return TableLayout(way, tuple(Strip(chosen, _grown(table, chosen, least, way.width)) for chosen in strips))


def _least_widths(fonts: FontBook, table: ReportTable, way: Way) -> tuple[float, ...]:
    """Return how narrow each column may be: no word is broken, and texts stay readable."""
    least = [
        max(_LEAST, _margins(max(_head_width(fonts, column, way), _cell_width(fonts, table, index, way))))
        for index, column in enumerate(table.columns)
    ]
    for group in head_groups(table.columns):
        places = range(group.first, group.first + group.width)
        wanted = _margins(_longest_word(fonts, way.head, group.title))
        factor = wanted / sum(least[place] for place in places)
        if group.title and factor > 1:
            for place in places:
                least[place] *= factor
    return tuple(least)


def _head_width(fonts: FontBook, column: ReportColumn, way: Way) -> float:
    if way.stands_upright(column):
        return len(wrapped(fonts, way.head, column.title, UPRIGHT_LENGTH)) * pitch(way.head)
    return _longest_word(fonts, way.head, column.title)


def _margins(width: float) -> float:
    """Return the width of a column for texts of a width."""
    return width + 2 * PADDING + _SLACK


def _cell_width(fonts: FontBook, table: ReportTable, index: int, way: Way) -> float:
    kind = table.columns[index].kind
    widest = 0.0
    for row in table.rows:
        if row.kind is RowKind.HEADING:
            continue
        style = way.total if row.kind is RowKind.TOTAL else way.cell
        text = shown_value(row.values[index], kind)
        whole = fonts.width(style, text)
        if kind is ColumnKind.TEXT:
            whole = max(_longest_word(fonts, style, text), min(whole, _READABLE))
        widest = max(widest, min(whole, way.width / 2))
    return widest


def _longest_word(fonts: FontBook, style: Style, text: str) -> float:
    return max((fonts.width(style, word) for word in text.split()), default=0.0)


def _grown(table: ReportTable, chosen: Sequence[int], least: Sequence[float], width: float) -> tuple[float, ...]:
    """Return widths that fill the sheet by the weights of the columns, none under its least."""
    weights = {index: max(table.columns[index].weight, 1) for index in chosen}
    fixed: dict[int, float] = {}
    while len(fixed) < len(weights):
        room = width - sum(fixed.values())
        share = room / sum(weight for index, weight in weights.items() if index not in fixed)
        tight = [index for index in weights if index not in fixed and least[index] > weights[index] * share]
        if not tight:
            return tuple(fixed.get(index, weights[index] * share) for index in chosen)
        fixed |= {index: least[index] for index in tight}
    factor = width / sum(fixed.values())  # every column at its least: what is left, if anything, is shared
    return tuple(fixed[index] * factor for index in chosen)


def _strips(table: ReportTable, least: Sequence[float], width: float) -> tuple[tuple[int, ...], ...]:
    lead = _lead(table.columns, least, width)
    room = width - sum(least[:lead])
    strips: list[list[int]] = [[]]
    for block in _blocks(table.columns, lead, least, room):
        used = sum(least[index] for index in strips[-1])
        if strips[-1] and used + sum(least[index] for index in block) > room:
            strips.append([])
        strips[-1].extend(block)
    return tuple((*range(lead), *strip) for strip in strips)


def _lead(columns: Sequence[ReportColumn], least: Sequence[float], width: float) -> int:
    """Return how many first columns say whom or what a row is about."""
    lead = 1 if columns[0].kind is not ColumnKind.TEXT else 0
    while lead < len(columns) and columns[lead].kind is ColumnKind.TEXT and not columns[lead].group:
        lead += 1
    lead = min(lead, len(columns) - 1)
    while lead > 0 and sum(least[:lead]) > width * _LEAD_SHARE:
        lead -= 1
    return lead


def _blocks(
    columns: Sequence[ReportColumn], lead: int, least: Sequence[float], room: float
) -> Iterator[tuple[int, ...]]:
    """Yield columns that should stay together: those of a group, where it fits a strip at all."""
    for title, run in groupby(range(lead, len(columns)), key=lambda index: columns[index].group):
        block = tuple(run)
        if title and sum(least[index] for index in block) <= room:
            yield block
        else:
            yield from ((index,) for index in block)
