"""«Отчет об успеваемости класса по предмету»: every mark of a course with its day and kind of work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import shown_mean, tally
from ejournal_desktop.domain.periods import ProposalBasis
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.subjects import printed, printed_cell, signed
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.periods import CoursePeriodRow, CoursePeriodTable
    from ejournal_desktop.readmodels.report_facts import AttendanceSpan
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


@dataclass(frozen=True, slots=True)
class CourseMarks:
    """The students of a course with all their marks of the period, and the lessons of it they missed.

    ``provisional`` are those of whom a mark of a lesson is one of two.
    """

    regulation: Regulation
    table: CoursePeriodTable
    marks: Mapping[StudentId, Sequence[GivenMark]]
    attendance: AttendanceSpan
    provisional: frozenset[StudentId] = frozenset()

    def of(self, row: CoursePeriodRow) -> Sequence[GivenMark]:
        """Return the marks of a student."""
        return self.marks.get(row.student.student, ())

    def mean(self, rows: Iterable[CoursePeriodRow]) -> Decimal | None:
        """Return the mean of the marks of students with the weights of their kinds of work."""
        found = [mark for row in rows for mark in self.of(row)]
        return shown_mean(tally(self.regulation, found).weighted_mean)


def class_subject_marks(frame: ReportFrame, course: CourseMarks) -> ReportTable:
    """Return marks, their number, mean, period mark and missed lessons of every student of a course."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 26),
        frame.column("all_marks", ColumnKind.TEXT, 60),
        frame.column("marks_count", ColumnKind.NUMBER, 7),
        frame.column("mean", ColumnKind.AVERAGE, 8),
        frame.column("period_mark", ColumnKind.MARK, 8),
        frame.column("missed", ColumnKind.NUMBER, 7, frame.words("report_group.missed")),
        frame.column("unexcused", ColumnKind.NUMBER, 7, frame.words("report_group.missed")),
    ]
    rows = [_student(course, row) for row in course.table.rows]
    missed = [course.attendance.missed_by(row.student) for row in course.table.rows]
    last = total(
        None,
        frame.words("report_total.all"),
        None,
        sum(len(course.of(row)) for row in course.table.rows),
        course.mean(course.table.rows),
        None,
        sum(one.total for one in missed),
        sum(one.unexcused for one in missed),
    )
    bars = [(row.student.name.short, len(course.of(row))) for row in course.table.rows]
    notes = (frame.words("report_note.two_values"),) if _has_two_values(course) else ()
    answer = Answer(_sentence(frame, course), chart(ColumnKind.NUMBER, bars, frame.title_of("marks_count")), notes)
    return frame.table(columns, [*rows, last], answer)


def _has_two_values(course: CourseMarks) -> bool:
    return bool(course.provisional) or any(row.cell.has_conflict for row in course.table.rows)


def _student(course: CourseMarks, row: CoursePeriodRow) -> ReportRow:
    marks, missed = course.of(row), course.attendance.missed_by(row.student)
    return plain(
        row.student.number,
        row.student.name.short,
        signed(
            ", ".join(_worded(course.regulation, mark) for mark in marks),
            is_one_of_two=row.student.student in course.provisional,
        ),
        len(marks),
        course.mean([row]),
        printed_cell(course.regulation.scale(), row.cell),
        missed.total,
        missed.unexcused,
    )


def _worded(regulation: Regulation, mark: GivenMark) -> str:
    """Return a mark with its day and the letter of its kind of work: «12.09 5 (К)»."""
    kind = regulation.work_kind(mark.work_kind) if mark.work_kind else None
    day = "" if mark.day is None else f"{mark.day:%d.%m} "
    letter = f" ({kind.letter})" if kind is not None and kind.letter else ""
    return f"{day}{printed(regulation.scale(), mark.value)}{letter}"


def _sentence(frame: ReportFrame, course: CourseMarks) -> str:
    table = course.table
    if not table.has_marks:
        return frame.words("report_note.no_marks")
    given = sum(len(course.of(row)) for row in table.rows)
    if not given:
        return frame.words("report_sentence.no_marks_yet", minimum=table.time.minimum, students=len(table.rows))
    mean = number_word(course.mean(table.rows))
    if table.basis is not ProposalBasis.LESSON_MARKS:
        return frame.words("report_sentence.marks_and_mean", marks=given, mean=mean)
    return frame.words(
        "report_sentence.subject_marks",
        marks=given,
        mean=mean,
        short=sum(row.shortage is not None for row in table.rows),
        students=len(table.rows),
        minimum=table.time.minimum,
    )
