"""Attendance of a class group: by months, and as the summary of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import percent
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_facts import AttendanceFacts, AttendanceSpan
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.reports.frame import ReportFrame

_MONTH_COLUMNS = ("missed", "excused", "unexcused", "late")
_SUMMARY_COLUMNS = ("days", "missed", "excused", "unexcused")


def class_attendance_by_month(frame: ReportFrame, facts: AttendanceFacts) -> ReportTable:
    """Return missed lessons by month: all, with and without a valid reason, and lateness."""
    groups = [(span.title, span) for span in facts.spans]
    if len(groups) != 1:
        groups.append((frame.words("report_group.total"), facts.whole))
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 30),
        *(frame.column(key, ColumnKind.NUMBER, 6, title) for title, _ in groups for key in _MONTH_COLUMNS),
        frame.column("presence", ColumnKind.PERCENT, 8),
    ]
    rows = [
        plain(
            row.number,
            row.name.short,
            *(value for _, span in groups for value in missed_values(span, [row])),
            presence(facts.whole, [row]),
        )
        for row in facts.students
    ]
    sums = [value for _, span in groups for value in missed_values(span, facts.students)]
    last = total(None, frame.words("report_total.all"), *sums, presence(facts.whole, facts.students))
    bars = [(span.title, presence(span, facts.students)) for span in facts.spans]
    return frame.table(
        columns,
        [*rows, last],
        Answer(attendance_sentence(frame, facts), chart(ColumnKind.PERCENT, bars), _notes(frame)),
    )


def presence(span: AttendanceSpan, students: Iterable[StudentRow]) -> Decimal | None:
    """Return «процент посещаемости»: lessons attended of those that students should have been at."""
    found = list(students)
    lessons = sum(span.lessons.get(row.student, 0) for row in found)
    return percent(lessons - sum(span.missed_by(row).total for row in found), lessons)


def attendance_sentence(frame: ReportFrame, facts: AttendanceFacts) -> str:
    """Return what attendance comes to, or that there is nothing to count yet."""
    if not any(facts.whole.lessons.values()):
        return frame.words("report_sentence.no_lessons")
    missed = [facts.whole.missed_by(row) for row in facts.students]
    return frame.words(
        "report_sentence.class_attendance",
        missed=sum(one.total for one in missed),
        unexcused=sum(one.unexcused for one in missed),
        presence=number_word(presence(facts.whole, facts.students)),
    )


def missed_values(span: AttendanceSpan, students: Sequence[StudentRow]) -> Sequence[int]:
    """Return missed lessons of students: all, with a valid reason, without one; and how often they came late."""
    missed = [span.missed_by(row) for row in students]
    return (
        sum(one.total for one in missed),
        sum(one.ill + one.excused for one in missed),
        sum(one.unexcused for one in missed),
        sum(span.late.get(row.student, 0) for row in students),
    )


def _notes(frame: ReportFrame) -> tuple[str, ...]:
    return (frame.words("report_note.excused"),)


def class_attendance_summary(frame: ReportFrame, facts: AttendanceFacts) -> ReportTable:
    """Return missed days and lessons by period and for the year, as the printed summary counts them."""
    groups = [*((span.title, span) for span in facts.spans), (frame.words("report_group.year"), facts.whole)]
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 30),
        *(frame.column(key, ColumnKind.NUMBER, 6, title) for title, _ in groups for key in _SUMMARY_COLUMNS),
        frame.column("presence", ColumnKind.PERCENT, 8),
    ]
    rows = [
        plain(
            row.number,
            row.name.short,
            *(value for _, span in groups for value in _summed(span, [row])),
            presence(facts.whole, [row]),
        )
        for row in facts.students
    ]
    sums = [value for _, span in groups for value in _summed(span, facts.students)]
    last = total(None, frame.words("report_total.all"), *sums, presence(facts.whole, facts.students))
    bars = [(span.title, presence(span, facts.students)) for span in facts.spans]
    answer = Answer(attendance_sentence(frame, facts), chart(ColumnKind.PERCENT, bars), _notes(frame))
    return frame.table(columns, [*rows, last], answer)


def _summed(span: AttendanceSpan, students: Sequence[StudentRow]) -> Sequence[int]:
    missed, excused, unexcused, _ = missed_values(span, students)
    return sum(span.missed_by(row).days for row in students), missed, excused, unexcused
