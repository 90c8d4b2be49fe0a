"""Progress of every student: marks tied to topics, and the whole year subject by subject (S3-2.G1, S4-2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import shown_mean, tally
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportColumn
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.subjects import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.readmodels.volume import MissedLessons
    from ejournal_desktop.reports.frame import ReportFrame
    from ejournal_desktop.reports.subjects import SubjectTitle
    from ejournal_desktop.reports.year_marks import YearSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicMastery:
    """A topic of a course: lessons on it, marks given in them by student, lessons of it that each student missed."""

    topic: str
    lessons: int
    marks: Mapping[StudentId, Sequence[GivenMark]]
    missed: Mapping[StudentId, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectProgress:
    """Lesson marks and missed lessons of a class group over its year, by student and subject."""

    sheet: YearSheet
    marks: Mapping[tuple[StudentId, SubjectTitle], Sequence[GivenMark]]
    missed: Mapping[tuple[StudentId, SubjectTitle], MissedLessons]


def topic_mastery(
    frame: ReportFrame, regulation: Regulation, students: Sequence[StudentRow], topics: Sequence[TopicMastery]
) -> ReportTable:
    """Return how far every student has mastered every topic of a period: marks, their mean, missed lessons."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("student", ColumnKind.TEXT, 22),
        frame.column("lessons", ColumnKind.NUMBER, 7),
        frame.column("missed", ColumnKind.NUMBER, 8, frame.words("report_group.missed")),
        frame.column("all_marks", ColumnKind.TEXT, 34),
        frame.column("mean", ColumnKind.AVERAGE, 8),
    ]
    rows = [row for topic in topics for row in _topic(frame, regulation, students, topic)]
    marked = [topic for topic in topics if any(topic.marks.values())]
    bars = [(topic.topic, _mean(regulation, _all(topic))) for topic in topics]
    key = "report_sentence.mastery" if topics else "report_sentence.no_lessons"
    sentence = frame.words(key, topics=len(topics), marked=len(marked), students=len(students))
    notes = (frame.words("report_note.mastery"),)
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.AVERAGE, bars, frame.title_of("mean")), notes))


def student_year_record(frame: ReportFrame, progress: SubjectProgress) -> ReportTable:
    """Return every student's year, subject by subject: results, lesson marks with their mean, missed lessons."""
    sheet = progress.sheet
    results = frame.words("report_group.results")
    missed = frame.words("report_group.missed")
    columns = [
        frame.column("subject", ColumnKind.TEXT, 24),
        *(ReportColumn(frame.words.period_column(period), ColumnKind.MARK, results, 8) for period in sheet.periods),
        frame.column("marks_count", ColumnKind.NUMBER, 8),
        frame.column("mean", ColumnKind.AVERAGE, 8),
        frame.column("missed", ColumnKind.NUMBER, 8, missed),
        frame.column("unexcused", ColumnKind.NUMBER, 8, missed),
    ]
    rows = [row for student in sheet.students for row in _student(frame, progress, student)]
    means = [(row.name.short, _mean(sheet.regulation, _of_student(progress, row))) for row in sheet.students]
    key = "report_sentence.year_record" if sheet.students else "report_sentence.no_students"
    sentence = frame.words(key, students=len(sheet.students), subjects=len(sheet.subjects))
    notes = (frame.words("report_note.two_values"),) if sheet.provisional else ()
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.AVERAGE, means, frame.title_of("mean")), notes))


def _topic(
    frame: ReportFrame, regulation: Regulation, students: Sequence[StudentRow], topic: TopicMastery
) -> Iterator[ReportRow]:
    yield heading(topic.topic)
    for row in students:
        marks = topic.marks.get(row.student, ())
        text = ", ".join(_worded(regulation, mark) for mark in marks)
        missed = topic.missed.get(row.student, 0)
        yield plain(row.number, row.name.short, topic.lessons, missed, text, _mean(regulation, marks))
    given = _all(topic)
    missed = sum(topic.missed.values())
    whole = frame.words("report_total.all")
    yield total(None, whole, topic.lessons, missed, str(len(given)), _mean(regulation, given))


def _student(frame: ReportFrame, progress: SubjectProgress, row: StudentRow) -> Iterator[ReportRow]:
    sheet = progress.sheet
    yield heading(f"{row.number}. {row.name.short}")
    for subject in sheet.subjects:
        marks = progress.marks.get((row.student, subject), ())
        missed = progress.missed.get((row.student, subject))
        yield plain(
            subject.title,
            *(sheet.printed(row.student, subject, period) for period in sheet.periods),
            len(marks),
            _mean(sheet.regulation, marks),
            0 if missed is None else missed.total,
            0 if missed is None else missed.unexcused,
        )
    given = _of_student(progress, row)
    absences = [one for (student, _), one in progress.missed.items() if student == row.student]
    yield total(
        frame.words("report_total.all"),
        *(None for _ in sheet.periods),
        len(given),
        _mean(sheet.regulation, given),
        sum(one.total for one in absences),
        sum(one.unexcused for one in absences),
    )


def _of_student(progress: SubjectProgress, row: StudentRow) -> Sequence[GivenMark]:
    return [mark for (student, _), marks in progress.marks.items() if student == row.student for mark in marks]


def _all(topic: TopicMastery) -> Sequence[GivenMark]:
    return [mark for marks in topic.marks.values() for mark in marks]


def _mean(regulation: Regulation, marks: Sequence[GivenMark]) -> Decimal | None:
    return shown_mean(tally(regulation, marks).weighted_mean)


def _worded(regulation: Regulation, mark: GivenMark) -> str:
    day = "" if mark.day is None else f"{mark.day:%d.%m} "
    return f"{day}{printed(regulation.scale(), mark.value)}"
