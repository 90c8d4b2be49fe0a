"""Planning of the parts a student grid is made of: rows, months, the cells of those who were not there yet."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import NAME, PADDING, FittedText, fitted_line, fitted_name, wrapped
from ejournal_desktop.printing.geometry import BODY_HEIGHT
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.printing.student_grid import (
    HEAD,
    HEAD_HEIGHT,
    LEAST_ROW_HEIGHT,
    NAME_WIDTH,
    NOTE,
    NOTE_HEIGHT,
    ORDER,
    ROW_HEIGHT,
    ROWS,
    SMALL_HEAD,
    Absence,
    GridColumn,
    GridRow,
    MonthSpan,
    column_width,
)
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.readmodels.journal import StudentRow


IsEntered = Callable[["StudentId", GridColumn], bool]
"""Tells whether something was entered for a student in a column."""


class Gap(NamedTuple):
    """Columns on which a student was not in the class or subgroup, and the order that says why."""

    first: int
    last: int
    order: str


def grid_rows(context: PlanContext, students: Sequence[StudentRow]) -> tuple[GridRow, ...]:
    """Return the rows of students; a name that fits in no way is noted as a problem."""
    return tuple(GridRow(student.student, student.number, _name(context, student)) for student in students)


def _name(context: PlanContext, student: StudentRow) -> FittedText:
    return name_fitting(context, context.names.get(student.student, student.name.short), NAME_WIDTH)


def name_fitting(context: PlanContext, name: str, width: float) -> FittedText:
    """Fit a student's name into a column of a width, or note it as a problem."""
    fitted = fitted_name(context.fonts, name, width - 2 * PADDING)
    if fitted is None:
        context.problems.add(ProblemKind.TEXT_TOO_LONG, name, student=name)
        return FittedText(NAME, (name,))
    return fitted


def month_spans(context: PlanContext, columns: Sequence[GridColumn]) -> tuple[MonthSpan, ...]:
    """Return the months over the columns, in full or in three letters."""
    spans = []
    for key, run in groupby(enumerate(columns), key=lambda pair: pair[1].month):
        indexes = [index for index, _ in run]
        if key is not None:
            spans.append(MonthSpan(indexes[0], len(indexes), _month(context, key[1], len(indexes))))
    return tuple(spans)


def _month(context: PlanContext, month: int, columns: int) -> FittedText:
    width = columns * column_width(context.sheet) - 0.4
    name = context.words.month(month)
    if context.fonts.width(HEAD, name) <= width:
        return FittedText(HEAD, (name,))
    short = context.words.month_short(month)
    return fitted_line(context.fonts, SMALL_HEAD, short, width) or FittedText(SMALL_HEAD, (short,))


def gaps(
    context: PlanContext, student: StudentRow, columns: Sequence[GridColumn], is_entered: IsEntered
) -> Iterator[Gap]:
    """Yield the columns before joining and after leaving; neither period columns nor cells with an entry are hidden.

    An order is told once, where the gap begins, even where a period column parts it.
    """
    if _is_there_throughout(student.spans, columns):
        return
    told = ""

    def is_away(pair: tuple[int, GridColumn]) -> bool:
        return _is_away(student.spans, pair[1]) and not is_entered(student.student, pair[1])

    for is_gap, run in groupby(enumerate(columns), key=is_away):
        indexes = [index for index, _ in run]
        if is_gap:
            order = _order(context, student, columns[indexes[-1]])
            yield Gap(indexes[0], indexes[-1], "" if order == told else order)
            told = order


def _is_there_throughout(spans: Sequence[DateSpan], columns: Sequence[GridColumn]) -> bool:
    """Tell whether one span holds every day: so it is for nearly everybody, and then no column need be looked at."""
    days = [column.day for column in columns if column.day is not None]
    if not days:
        return True
    first, last = min(days), max(days)
    return any(span.holds(first) and span.holds(last) for span in spans)


def _is_away(spans: Sequence[DateSpan], column: GridColumn) -> bool:
    return bool(spans) and column.day is not None and not any(span.holds(column.day) for span in spans)


def _order(context: PlanContext, student: StudentRow, column: GridColumn) -> str:
    """Return what explains a gap: joining when it ends before the first span, else leaving."""
    day = column.day
    if day is not None and all(day < span.starts for span in student.spans):
        first = min(span.starts for span in student.spans)
        return _movement(context, "joined", full_date(first), student.joined_order)
    ended = [span.ends for span in student.spans if span.ends is not None and (day is None or span.ends < day)]
    return _movement(context, "left", full_date(max(ended)), student.left_order) if ended else ""


def _movement(context: PlanContext, kind: str, day: str, order: str) -> str:
    return context.words(f"grid.{kind}_by_order" if order else f"grid.{kind}", day=day, order=order)


class PageOfStudents(NamedTuple):
    """Students of one page of the grid with their gaps and the notes under the table."""

    students: tuple[StudentRow, ...]
    absences: tuple[Absence, ...]
    notes: tuple[str, ...]
    row_count: int
    row_height: float


def pages_of_students(
    context: PlanContext,
    students: Sequence[StudentRow],
    columns: Sequence[GridColumn],
    is_entered: IsEntered,
    foot: Sequence[str] = (),
) -> Iterator[PageOfStudents]:
    """Yield pages of at most 40 students, no student at all is one page; ``foot`` stands under the notes of each.

    Where notes need the room, rows become a little lower, and only past that fewer.
    """
    noted = [(student, *_absences(context, student, columns, is_entered)) for student in students]
    note_count = sum(len(notes) for _, _, notes in noted) + len(foot)
    room = BODY_HEIGHT - HEAD_HEIGHT - note_count * NOTE_HEIGHT
    capacity, height = _rows_for(len(noted), room)
    for start in range(0, len(noted) or 1, capacity):
        part = noted[start : start + capacity]
        yield PageOfStudents(
            tuple(student for student, _, _ in part),
            tuple(gap._replace(row=row) for row, (_, found, _) in enumerate(part) for gap in found),
            (*(note for _, _, notes in part for note in notes), *foot),
            capacity,
            height,
        )


def _rows_for(students: int, room: float) -> tuple[int, float]:
    """Return how many rows a page has and how high they are."""
    usual = max(1, min(ROWS, int(room / ROW_HEIGHT)))
    if usual < students <= ROWS and room / students >= LEAST_ROW_HEIGHT:
        return students, room / students
    return usual, ROW_HEIGHT


def _absences(
    context: PlanContext, student: StudentRow, columns: Sequence[GridColumn], is_entered: IsEntered
) -> tuple[tuple[Absence, ...], tuple[str, ...]]:
    absences: list[Absence] = []
    notes: list[str] = []
    for gap in gaps(context, student, columns, is_entered):
        width = (gap.last - gap.first + 1) * column_width(context.sheet) - 2 * PADDING
        order = FittedText(ORDER, (gap.order,)) if gap.order else None
        wanted = context.fonts.width(ORDER, gap.order)
        is_fitting = wanted <= width
        covered = ceil((wanted + 2 * PADDING) / column_width(context.sheet)) if order and is_fitting else 0
        absences.append(Absence(0, gap.first, gap.last, order if is_fitting else None, covered))
        if not is_fitting:
            name = context.names.get(student.student, student.name.short)
            note = context.words("grid.order", number=student.number, name=name, order=gap.order)
            notes.extend(wrapped(context.fonts, NOTE, note, context.sheet.width))
    return tuple(absences), tuple(notes)
