"""The grid of students × columns: the left page of a subject spread and the sheet of attendance by day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, FittedText
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.geometry import FRAME, HAIR, LINE, THIN, Box, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId, PeriodId, StudentId
    from ejournal_desktop.printing.geometry import SheetPlan
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen

COLUMNS = 24
ROWS = 40
ROW_HEIGHT = 6.0
LEAST_ROW_HEIGHT = 5.6
NUMBER_WIDTH = 6.0
NAME_WIDTH = 47.0
MONTH_HEIGHT = 5.0
DAY_HEIGHT = 7.0
NOTE_HEIGHT = 3.0
HEAD_HEIGHT = MONTH_HEIGHT + DAY_HEIGHT
CELL_SLACK = 0.48
PATTERN_PITCH = 1.2

HEAD = Style(Face.NARROW, 9)
SMALL_HEAD = Style(Face.NARROW, 8)
NUMBER = Style(Face.NARROW, 8)
NOTE = Style(Face.NARROW, 7)
ORDER = Style(Face.NARROW, 6)


class GridColumn(NamedTuple):
    """A column: a lesson or a school day with its day, or a period or totals column with its words."""

    label: str
    day: date | None = None
    lesson: LessonId | None = None
    period: PeriodId | None = None

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month of the day."""
        return (self.day.year, self.day.month) if self.day else None


class GridRow(NamedTuple):
    """A student's row; the number is the same in every section."""

    student: StudentId
    number: int
    name: FittedText


class GridCell(NamedTuple):
    """What stands in a cell, rows and columns counted from 0 on this page."""

    row: int
    column: int
    text: FittedText


class Absence(NamedTuple):
    """Cells before joining or after leaving: the order over the first ``covered`` columns, a pattern over the rest."""

    row: int
    first: int
    last: int
    order: FittedText | None
    covered: int = 0


class MonthSpan(NamedTuple):
    """A month over its columns."""

    first: int
    columns: int
    text: FittedText


@dataclass(frozen=True, slots=True)
class StudentGridPage:
    """A page of the grid, in final form; on an open page nothing is struck, since it is filled in by hand."""

    heading: Heading
    columns: tuple[GridColumn, ...]
    months: tuple[MonthSpan, ...]
    rows: tuple[GridRow, ...]
    cells: tuple[GridCell, ...]
    absences: tuple[Absence, ...]
    notes: tuple[str, ...]
    row_count: int
    head_words: tuple[str, str]
    is_open: bool = False
    row_height: float = ROW_HEIGHT

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the grid, its head and everything in it."""
        grid = _Grid(sheet, self.row_count, self.row_height)
        self._draw_rules(pen, grid)
        self._draw_head(pen, grid)
        self._draw_rows(pen, grid)
        for absence in self.absences:
            self._draw_absence(pen, grid, absence)
        for number, note in enumerate(self.notes, start=1):
            pen.write(NOTE, (0.0, grid.bottom + number * NOTE_HEIGHT - 0.5), note)

    def _draw_rules(self, pen: Pen, grid: _Grid) -> None:
        pen.rule(THIN, grid.rules(self.columns))
        for column in range(1, COLUMNS):
            pen.rule(THIN, grid.column_rules(self.columns, column, self._rows_under_orders(column)))
        pen.rule(FRAME, [*grid.frame.outline(), (0.0, grid.top, grid.right, grid.top)])
        if not self.is_open:
            self._strike(pen, grid)

    def _strike(self, pen: Pen, grid: _Grid) -> None:
        used = len(self.columns)
        if used < COLUMNS:
            pen.rule(
                LINE,
                Box(grid.x(used), grid.top, grid.right - grid.x(used), len(self.rows) * self.row_height).z_stroke(),
            )
        free = Box(0.0, grid.y(len(self.rows)), grid.right, (self.row_count - len(self.rows)) * self.row_height)
        pen.rule(LINE, free.z_stroke())

    def _rows_under_orders(self, column: int) -> list[int]:
        """Return the rows where the rule left of a column would cut the words of an order."""
        return sorted(
            absence.row for absence in self.absences if absence.first < column < absence.first + absence.covered
        )

    def _draw_head(self, pen: Pen, grid: _Grid) -> None:
        number, name = self.head_words
        middle = grid.frame.top + HEAD_HEIGHT / 2 + 1.0
        pen.write_centred(SMALL_HEAD, (NUMBER_WIDTH / 2, middle), number)
        pen.write_centred(HEAD, (NUMBER_WIDTH + NAME_WIDTH / 2, middle), name)
        for month in self.months:
            left = grid.x(month.first)
            pen.write_in(Box(left, grid.frame.top, month.columns * grid.pitch, MONTH_HEIGHT), month.text)
        for index, column in enumerate(self.columns):
            centre = grid.x(index) + grid.pitch / 2
            if column.day is not None:
                pen.write_centred(HEAD, (centre, grid.top - 2.4), column.label)
            else:
                pen.write_upwards(SMALL_HEAD, (centre + 1.0, grid.top - 0.9), column.label)

    def _draw_rows(self, pen: Pen, grid: _Grid) -> None:
        for index, row in enumerate(self.rows):
            top = grid.y(index)
            pen.write_right(NUMBER, (NUMBER_WIDTH - PADDING, top + 4.1), str(row.number))
            pen.write_in(Box(NUMBER_WIDTH, top, NAME_WIDTH, self.row_height), row.name, PADDING)
        for cell in self.cells:
            pen.write_in(Box(grid.x(cell.column), grid.y(cell.row), grid.pitch, self.row_height), cell.text)

    def _draw_absence(self, pen: Pen, grid: _Grid, absence: Absence) -> None:
        top, right = grid.y(absence.row), grid.x(absence.last + 1)
        if absence.order is not None:
            pen.write(absence.order.style, (grid.x(absence.first) + PADDING, top + 3.9), absence.order.lines[0])
        left = grid.x(absence.first + absence.covered)
        if left >= right:
            return
        steps = range(1, int(self.row_height / PATTERN_PITCH))
        pen.rule(HAIR, [(left, top + step * PATTERN_PITCH, right, top + step * PATTERN_PITCH) for step in steps])


class _Grid:
    """Places of the grid's rows and columns."""

    def __init__(self, sheet: SheetPlan, row_count: int, row_height: float) -> None:
        self.row_height = row_height
        self.right = sheet.width
        self.first = NUMBER_WIDTH + NAME_WIDTH
        self.pitch = column_width(sheet)
        self.frame = Box(0.0, sheet.body.top, sheet.width, HEAD_HEIGHT + row_count * row_height)
        self.top = sheet.body.top + HEAD_HEIGHT
        self.bottom = self.frame.bottom

    def x(self, column: int) -> float:
        return self.first + column * self.pitch

    def y(self, row: int) -> float:
        return self.top + row * self.row_height

    def rules(self, columns: tuple[GridColumn, ...]) -> Iterator[Segment]:
        """Yield the thin rules: rows, columns, the border of months."""
        row_count = round((self.bottom - self.top) / self.row_height)
        for row in range(1, row_count):
            yield (0.0, self.y(row), self.right, self.y(row))
        yield (NUMBER_WIDTH, self.frame.top, NUMBER_WIDTH, self.bottom)
        yield (self.first, self.frame.top, self.first, self.bottom)
        yield from self._month_rules(columns)

    def column_rules(self, columns: tuple[GridColumn, ...], column: int, skipped: list[int]) -> Iterator[Segment]:
        """Yield the rule left of a column, interrupted at some rows."""
        x, top = self.x(column), self._column_top(columns, column)
        for row in skipped:
            yield (x, top, x, self.y(row))
            top = self.y(row + 1)
        yield (x, top, x, self.bottom)

    def _column_top(self, columns: tuple[GridColumn, ...], column: int) -> float:
        """Return how far up the rule left of a column reaches: through the months only where a month ends."""
        before = columns[column - 1].month if column <= len(columns) else None
        here = columns[column].month if column < len(columns) else None
        is_inside_month = before == here and before is not None
        return self.frame.top + MONTH_HEIGHT if is_inside_month else self.frame.top

    def _month_rules(self, columns: tuple[GridColumn, ...]) -> Iterator[Segment]:
        """Yield the line between months and days, left out over period columns."""
        y = self.frame.top + MONTH_HEIGHT
        padded = [column.day is None for column in columns] + [False] * (COLUMNS - len(columns))
        start = 0
        for is_period, run in groupby(padded):
            count = len(list(run))
            if not is_period:
                yield (self.x(start), y, self.x(start + count), y)
            start += count


def column_width(sheet: SheetPlan) -> float:
    """Return the width of a lesson column: 5.08 mm at the usual binding margin."""
    return (sheet.width - NUMBER_WIDTH - NAME_WIDTH) / COLUMNS
