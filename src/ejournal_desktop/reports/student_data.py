"""«Итоговые данные по обучающимся»: marks, missed lessons and status of every student of a class."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import Standing, result_counts
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.class_results import mean_of, result_columns, result_notes, standings
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.homeroom import outcome_sentence

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_facts import AttendanceSpan
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame
    from ejournal_desktop.reports.subjects import SubjectSheet


def student_final_data(frame: ReportFrame, sheet: SubjectSheet, attendance: AttendanceSpan) -> ReportTable:
    """Return marks, missed lessons and status of every student of a class group in a period."""
    columns = [
        *result_columns(frame, sheet),
        frame.column("missed", ColumnKind.NUMBER, 7, frame.words("report_group.missed")),
        frame.column("unexcused", ColumnKind.NUMBER, 7, frame.words("report_group.missed")),
        frame.column("status", ColumnKind.TEXT, 16),
    ]
    found = {row.student: one for row, one in standings(sheet)}
    rows = [_student(frame, sheet, row, (attendance, found.get(row.student))) for row in sheet.table.students]
    counted = Counter(found.values())
    bars = [(frame.words(f"report_standing.{one.value}"), counted[one]) for one in Standing]
    answer = Answer(outcome_sentence(frame, sheet), chart(ColumnKind.NUMBER, bars), tuple(result_notes(frame, sheet)))
    return frame.table(columns, [*rows, _total(frame, sheet, attendance)], answer)


def _student(
    frame: ReportFrame, sheet: SubjectSheet, row: StudentRow, of: tuple[AttendanceSpan, Standing | None]
) -> ReportRow:
    attendance, status = of
    codes, missed = sheet.codes_of(row), attendance.missed_by(row)
    return plain(
        row.number,
        row.name.short,
        *sheet.printed_of(row),
        mean_of(sheet, codes),
        missed.total,
        missed.unexcused,
        frame.words(f"report_status.{'left' if status is None else status.value}"),
    )


def _total(frame: ReportFrame, sheet: SubjectSheet, attendance: AttendanceSpan) -> ReportRow:
    missed = [attendance.missed_by(row) for row in sheet.table.students]
    everything = result_counts(sheet.regulation, (one.entered for row in sheet.stayers for one in sheet.expected(row)))
    return total(
        None,
        frame.words("report_total.all"),
        *(None for _ in sheet.subjects),
        everything.mean,
        sum(one.total for one in missed),
        sum(one.unexcused for one in missed),
        None,
    )
