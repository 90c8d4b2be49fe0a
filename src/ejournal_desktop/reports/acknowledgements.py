"""«Итоговые оценки»: which families confirmed that they know the results of a period (S1-R.6b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.class_results import result_columns
from ejournal_desktop.reports.frame import Answer, plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame
    from ejournal_desktop.reports.subjects import SubjectSheet


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What went to a family after its results were entered, when the signed slip came back, and who entered that."""

    handed_out: date
    signed_on: date | None
    entered_by: str


def final_marks_acknowledgement(
    frame: ReportFrame, sheet: SubjectSheet, found: Mapping[StudentId, Acknowledged]
) -> ReportTable:
    """Return the marks of a period with the day on which each family confirmed them, and who has not yet."""
    columns = [
        *result_columns(frame, sheet)[:-1],
        frame.column("handed_out", ColumnKind.DAY, 10),
        frame.column("signed_on", ColumnKind.DAY, 10),
        frame.column("slip", ColumnKind.TEXT, 12),
        frame.column("entered_by", ColumnKind.TEXT, 16),
    ]
    rows = [_student(frame, sheet, row, found.get(row.student)) for row in sheet.stayers]
    missing = [row.name.short for row in sheet.stayers if not _is_signed(found.get(row.student))]
    sentence = frame.words(
        "report_sentence.acknowledged", signed=len(sheet.stayers) - len(missing), students=len(sheet.stayers)
    )
    notes = [frame.words("report_note.acknowledged")]
    if missing:
        notes.append(frame.words("report_note.not_acknowledged", names=", ".join(missing)))
    if sheet.has_two_values:
        notes.append(frame.words("report_note.two_values"))
    return frame.table(columns, rows, Answer(sentence, notes=tuple(notes)))


def _student(frame: ReportFrame, sheet: SubjectSheet, row: StudentRow, own: Acknowledged | None) -> ReportRow:
    marks = sheet.printed_of(row)
    if own is None:
        return plain(row.number, row.name.short, *marks, None, None, frame.words("acknowledged.nothing"), "")
    slip = frame.words("acknowledged.signed" if _is_signed(own) else "acknowledged.waiting")
    return plain(row.number, row.name.short, *marks, own.handed_out, own.signed_on, slip, own.entered_by)


def _is_signed(own: Acknowledged | None) -> bool:
    return own is not None and own.signed_on is not None
