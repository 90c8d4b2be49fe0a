"""«Сводная ведомость учета успеваемости обучающихся класса»: the marks of all periods, a line for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.results import result_counts
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportColumn
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.subjects import SubjectTitle, printed, signed
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.results import ResultCounts
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


@dataclass(frozen=True, slots=True)
class YearSheet:
    """The period marks of a class group in its year; ``periods`` are those to be shown, in order.

    ``provisional`` names the marks that are one of two.
    """

    regulation: Regulation
    students: tuple[StudentRow, ...]
    courses: tuple[CourseView, ...]
    periods: tuple[PeriodView, ...]
    marks: Mapping[tuple[StudentId, CourseId, PeriodId], str]
    provisional: frozenset[tuple[StudentId, CourseId, PeriodId]] = frozenset()

    @property
    def subjects(self) -> tuple[SubjectTitle, ...]:
        """The subjects in the order of the curriculum; courses of subgroups stand together."""
        found = {
            course.subject: SubjectTitle(course.subject, course.subject_title, course.subject_short)
            for course in self.courses
        }
        return tuple(found.values())

    def mark(self, student: StudentId, subject: SubjectTitle, period: PeriodView) -> str | None:
        """Return the mark of a student in a subject; the course it was given in does not matter."""
        for course in self.courses:
            code = self.marks.get((student, course.course, period.period))
            if course.subject == subject.subject and code is not None:
                return code
        return None

    def printed(self, student: StudentId, subject: SubjectTitle, period: PeriodView) -> str | None:
        """Return the mark of a student in a subject as forms show it."""
        courses = (one.course for one in self.courses if one.subject == subject.subject)
        is_one_of_two = any((student, course, period.period) in self.provisional for course in courses)
        text = printed(self.regulation.scale(), self.mark(student, subject, period))
        return signed(text, is_one_of_two=is_one_of_two)


def class_marks_summary(frame: ReportFrame, sheet: YearSheet) -> ReportTable:
    """Return every student with a line for each period, exam and final mark too, and room for the decision."""
    subjects = sheet.subjects
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 28),
        frame.column("period", ColumnKind.TEXT, 10),
        *(ReportColumn(subject.short_title, ColumnKind.MARK, "", 7) for subject in subjects),
        frame.column("decision", ColumnKind.TEXT, 18),
    ]
    counts = {period.period: [_counts(sheet, subject, period) for subject in subjects] for period in sheet.periods}
    rows = [line for row in sheet.students for line in _student(frame, sheet, row)]
    rows.extend(_total(frame, period, counts[period.period]) for period in sheet.periods)
    bars = [(frame.words.period_column(one), _whole(sheet, one).mean) for one in sheet.periods]
    notes = (frame.words("report_note.two_values"),) if sheet.provisional else ()
    return frame.table(columns, rows, Answer(_sentence(frame, sheet), chart(ColumnKind.AVERAGE, bars), notes))


def _student(frame: ReportFrame, sheet: YearSheet, row: StudentRow) -> Iterator[ReportRow]:
    for place, period in enumerate(sheet.periods):
        head = (row.number, row.name.short) if place == 0 else (None, None)
        marks = (sheet.printed(row.student, subject, period) for subject in sheet.subjects)
        yield plain(*head, frame.words.period_column(period), *marks, None)


def _counts(sheet: YearSheet, subject: SubjectTitle, period: PeriodView) -> ResultCounts:
    found = (sheet.mark(row.student, subject, period) for row in sheet.students)
    return result_counts(sheet.regulation, (code for code in found if code is not None))


def _whole(sheet: YearSheet, period: PeriodView) -> ResultCounts:
    codes = (sheet.mark(row.student, subject, period) for row in sheet.students for subject in sheet.subjects)
    return result_counts(sheet.regulation, (code for code in codes if code is not None))


def _total(frame: ReportFrame, period: PeriodView, counts: Sequence[ResultCounts]) -> ReportRow:
    title = frame.words("report_total.mean")
    return total(None, title, frame.words.period_column(period), *(one.mean for one in counts), None)


def _sentence(frame: ReportFrame, sheet: YearSheet) -> str:
    known = [(period, one) for period in sheet.periods for one in (_whole(sheet, period),) if one.mean is not None]
    if not known:
        return frame.words("report_sentence.no_period_marks")
    years = [pair for pair in known if pair[0].kind is PeriodKind.YEAR]
    period, last = (years or known)[-1]
    return frame.words("report_sentence.year_marks", period=frame.words.period(period), mean=number_word(last.mean))
