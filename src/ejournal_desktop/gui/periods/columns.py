"""The columns of the two tables: courses of a class, or one course with all that its marks rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.periods import ProposalBasis
from ejournal_desktop.gui.journal.cell_words import period_words, short_period
from ejournal_desktop.gui.periods.ports import MarkPlace
from ejournal_desktop.gui.periods.words import (
    count_words,
    forecast_words,
    mark_words,
    marks_words,
    mean_words,
    shortage_words,
)
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.periods import (
        ClassPeriodTable,
        CoursePeriodRow,
        CoursePeriodTable,
        PeriodCell,
    )

_COURSE_WIDTH = 58
_TEXT_WIDTHS = {"marks": 190, "written": 150, "count": 58, "mean": 52, "shortage": 176, "forecast": 180}


@dataclass(frozen=True, slots=True)
class PeriodColumn:
    """A column of marks when it has a course, else a column of texts by student."""

    title: str
    full_title: str
    width: int
    course: CourseId | None = None
    can_write: bool = False
    texts: Mapping[StudentId, str] | None = None
    tones: Mapping[StudentId, Tone] | None = None


@dataclass(frozen=True, slots=True)
class PeriodSheet:
    """What a table shows: its rows, columns and cells of marks."""

    students: tuple[StudentRow, ...]
    columns: tuple[PeriodColumn, ...]
    cells: Mapping[MarkPlace, PeriodCell]


def _tr(words: str) -> str:
    return QCoreApplication.translate("PeriodColumns", words)


def class_sheet(table: ClassPeriodTable) -> PeriodSheet:
    """Return the sheet of a class: a column for each course."""
    columns = tuple(
        PeriodColumn(
            title=" ".join(part for part in (column.course.subject_short, column.course.subgroup_title[:1]) if part),
            full_title=", ".join(
                part for part in (column.course.subject_title, column.course.subgroup_title, column.keeper) if part
            ),
            width=_COURSE_WIDTH,
            course=column.course.course,
            can_write=column.can_write,
        )
        for column in table.columns
    )
    cells = {MarkPlace(student, course): cell for (student, course), cell in table.cells.items()}
    return PeriodSheet(table.students, columns, cells)


def course_sheet(regulation: Regulation, table: CoursePeriodTable) -> PeriodSheet:
    """Return the sheet of a course: marks, written ones apart, the mark itself, what is missing, what is possible."""
    is_by_lessons = table.basis is ProposalBasis.LESSON_MARKS
    before = _lesson_columns(regulation, table) if is_by_lessons else _part_columns(regulation, table)
    mark = PeriodColumn(
        title=short_period(table.period),
        full_title=period_words(table.period),
        width=SIZES.result,
        course=table.course.course,
        can_write=table.access.can_write,
    )
    after = _outlook_columns(regulation, table) if is_by_lessons else ()
    cells = {MarkPlace(row.student.student, table.course.course): row.cell for row in table.rows}
    return PeriodSheet(tuple(row.student for row in table.rows), (*before, mark, *after), cells)


def _lesson_columns(regulation: Regulation, table: CoursePeriodTable) -> tuple[PeriodColumn, ...]:
    return (
        _texts(
            table, "marks", _tr(translatable("PeriodColumns", "Marks")), lambda row: marks_words(regulation, row.marks)
        ),
        _texts(
            table, "written", _tr(translatable("PeriodColumns", "Written works")), lambda row: _written(regulation, row)
        ),
        _texts(
            table,
            "count",
            _tr(translatable("PeriodColumns", "Number")),
            lambda row: count_words(row.cell.proposal),
            _count_tone,
        ),
        _texts(
            table, "mean", _tr(translatable("PeriodColumns", "Mean")), lambda row: mean_words(row.cell.proposal.mean)
        ),
    )


def _part_columns(regulation: Regulation, table: CoursePeriodTable) -> tuple[PeriodColumn, ...]:
    numbers = {
        (row.student.student, term.period): " ".join(str(number) for number in term.numbers)
        for row in table.rows
        for term in row.cell.proposal.formula.terms
    }
    parts = tuple(
        PeriodColumn(
            title=short_period(part),
            full_title=period_words(part),
            width=SIZES.result,
            texts={row.student.student: numbers.get((row.student.student, part.period), "") for row in table.rows},
        )
        for part in table.parts
    )
    mean = _texts(
        table, "mean", _tr(translatable("PeriodColumns", "Mean")), lambda row: mean_words(row.cell.proposal.mean)
    )
    expected = _texts(
        table,
        "count",
        _tr(translatable("PeriodColumns", "Forecast")),
        lambda row: "" if row.cell.entered else mark_words(regulation, row.expected),
    )
    return (*parts, mean, expected)


def _outlook_columns(regulation: Regulation, table: CoursePeriodTable) -> tuple[PeriodColumn, ...]:
    return (
        _texts(
            table,
            "shortage",
            _tr(translatable("PeriodColumns", "Marks missing")),
            lambda row: shortage_words(row.shortage),
            _shortage_tone,
        ),
        _texts(
            table,
            "forecast",
            _tr(translatable("PeriodColumns", "Next better mark")),
            lambda row: forecast_words(regulation, row.forecast),
        ),
    )


def _texts(
    table: CoursePeriodTable,
    key: str,
    title: str,
    text: Callable[[CoursePeriodRow], str],
    tone: Callable[[CoursePeriodRow], Tone | None] = lambda _row: None,
) -> PeriodColumn:
    tones = {row.student.student: found for row in table.rows if (found := tone(row)) is not None}
    texts = {row.student.student: text(row) for row in table.rows}
    return PeriodColumn(title, title, _TEXT_WIDTHS[key], texts=texts, tones=tones)


def _written(regulation: Regulation, row: CoursePeriodRow) -> str:
    mean = row.cell.proposal.written_mean
    marks = marks_words(regulation, row.written)
    return marks if mean is None else f"{mean_words(mean)}: {marks}"


def _count_tone(row: CoursePeriodRow) -> Tone | None:
    return Tone.WARN if row.shortage is not None and row.shortage.is_behind else None


def _shortage_tone(row: CoursePeriodRow) -> Tone | None:
    if row.shortage is None:
        return None
    if not row.shortage.is_reachable:
        return Tone.BAD
    return Tone.WARN if row.shortage.is_behind else None
