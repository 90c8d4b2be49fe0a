"""Section 5: missed lessons of each student on each school day, 24 days a page, totals after the last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.fitting import FittedText
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.grid_parts import grid_rows, month_spans, pages_of_students
from ejournal_desktop.printing.packing import Block, Capacity, Entry, pack
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.student_grid import GridCell, GridColumn, StudentGridPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.packing import Place
    from ejournal_desktop.printing.page import Heading, PageBody
    from ejournal_desktop.readmodels.journal import StudentRow

_COUNT = Style(Face.NARROW, 9)
_TOTALS = ("attendance.lessons", "attendance.days")
_NO_HEIGHT = Capacity(height=0.0, totals_height=0.0)


def attendance_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return the pages of attendance by day."""
    days = context.volume.school_days
    block = Block(tuple(Entry(0.0) for _ in days), len(_TOTALS))
    heading = page_heading(context, context.title("attendance"))
    return tuple(page for places in pack([block], _NO_HEIGHT) for page in _pages(context, heading, places))


def _pages(context: PlanContext, heading: Heading, places: Sequence[Place]) -> Iterator[PageBody]:
    columns = tuple(_column(context, place) for place in places)
    missed = context.volume.missed_by_day

    def is_entered(student: StudentId, column: GridColumn) -> bool:
        return column.day is not None and (student, column.day) in missed

    for part in pages_of_students(context, context.volume.students, columns, is_entered):
        yield StudentGridPage(
            heading=heading,
            columns=columns,
            months=month_spans(context, columns),
            rows=grid_rows(context, part.students),
            cells=tuple(_cells(context, columns, part.students)),
            absences=part.absences,
            notes=part.notes,
            row_count=part.row_count,
            row_height=part.row_height,
            head_words=(context.words("grid.number"), context.words("grid.name")),
        )


def _column(context: PlanContext, place: Place) -> GridColumn:
    if place.entry is None:
        return GridColumn(context.words(_TOTALS[place.period_column]))
    day = context.volume.school_days[place.entry]
    return GridColumn(str(day.day), day)


def _cells(context: PlanContext, columns: Sequence[GridColumn], students: Sequence[StudentRow]) -> Iterator[GridCell]:
    first_total = next((index for index, column in enumerate(columns) if column.day is None), None)
    for row, student in enumerate(students):
        for index, column in enumerate(columns):
            if column.day is None:
                continue
            count = context.volume.missed_by_day.get((student.student, column.day), 0)
            if count:
                yield GridCell(row, index, FittedText(_COUNT, (str(count),)))
        if first_total is not None:
            yield from _totals(context, student, row, first_total)


def _totals(context: PlanContext, student: StudentRow, row: int, first: int) -> Iterator[GridCell]:
    missed = context.volume.missed.get((student.student, context.volume.heading.period.period))
    counts = (missed.total, missed.days) if missed else (0, 0)
    for offset, count in enumerate(counts):
        yield GridCell(row, first + offset, FittedText(_COUNT, (str(count),)))
