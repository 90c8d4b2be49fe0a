"""«Отчет об успеваемости класса по предмету»: every mark of a course with its day and kind of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import shown_mean
from ejournal_desktop.domain.results import mean_share
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.subjects import printed
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.periods import CoursePeriodRow, CoursePeriodTable
    from ejournal_desktop.readmodels.report_facts import AttendanceSpan
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


def class_subject_marks(
    frame: ReportFrame, regulation: Regulation, table: CoursePeriodTable, attendance: AttendanceSpan
) -> ReportTable:
    """Return marks, their number, mean, forecast and missed lessons of every student of a course."""
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
    rows = [
        plain(
            row.student.number,
            row.student.name.short,
            ", ".join(_worded(regulation, mark) for mark in row.marks),
            row.cell.proposal.count,
            row.cell.proposal.mean,
            printed(regulation.scale(), row.cell.entered),
            attendance.missed_by(row.student).total,
            attendance.missed_by(row.student).unexcused,
        )
        for row in table.rows
    ]
    missed = [attendance.missed_by(row.student) for row in table.rows]
    last = total(
        None,
        frame.words("report_total.all"),
        None,
        sum(row.cell.proposal.count for row in table.rows),
        shown_mean(_mean(table.rows)),
        None,
        sum(one.total for one in missed),
        sum(one.unexcused for one in missed),
    )
    bars = [(row.student.name.short, row.cell.proposal.count) for row in table.rows]
    return frame.table(columns, [*rows, last], Answer(_sentence(frame, table), chart(ColumnKind.NUMBER, bars)))


def _worded(regulation: Regulation, mark: GivenMark) -> str:
    """Return a mark with its day and the letter of its kind of work: «12.09 5 (К)»."""
    kind = regulation.work_kind(mark.work_kind) if mark.work_kind else None
    day = "" if mark.day is None else f"{mark.day:%d.%m} "
    letter = f" ({kind.letter})" if kind is not None and kind.letter else ""
    return f"{day}{printed(regulation.scale(), mark.value)}{letter}"


def _mean(rows: Sequence[CoursePeriodRow]) -> Fraction | None:
    """Return the mean of all marks with their weights, as the means of the students are made."""
    formulas = [row.cell.proposal.formula for row in rows]
    return mean_share(sum(one.total for one in formulas), sum(one.weight for one in formulas))


def _sentence(frame: ReportFrame, table: CoursePeriodTable) -> str:
    if not table.has_marks:
        return frame.words("report_note.no_marks")
    given = sum(row.cell.proposal.count for row in table.rows)
    short = sum(row.shortage is not None for row in table.rows)
    if not given:
        return frame.words("report_sentence.no_marks_yet", minimum=table.time.minimum, students=len(table.rows))
    mean = number_word(shown_mean(_mean(table.rows)))
    return frame.words(
        "report_sentence.subject_marks",
        marks=given,
        mean=mean,
        short=short,
        students=len(table.rows),
        minimum=table.time.minimum,
    )
