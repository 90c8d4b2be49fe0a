"""Reports of a teacher about a period: marks by class and subject, hours, substitutions, who fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import result_counts
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportColumn
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.subjects import course_title, is_weak
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.results import ResultCounts
    from ejournal_desktop.readmodels.report_facts import CourseResults, SubstitutedHours, TeacherWork
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame


def subject_period_results(frame: ReportFrame, regulation: Regulation, found: Sequence[CourseResults]) -> ReportTable:
    """Return marks by value with percentages and mean, a line for each course of a teacher."""
    columns = [*_course_columns(frame), *_count_columns(frame, regulation)]
    counts = [result_counts(regulation, one.marks.values()) for one in found]
    rows = [
        plain(one.course.class_title, course_title(one.course), *_counted(regulation, len(one.marks), of))
        for one, of in zip(found, counts, strict=True)
    ]
    return frame.table(columns, [*rows, *_total(frame, regulation, found)], _answer(frame, regulation, found))


def teacher_period_report(frame: ReportFrame, regulation: Regulation, work: TeacherWork) -> ReportTable:
    """Return hours, results and failing students by course, and the lessons given for other teachers."""
    columns = [
        *_course_columns(frame),
        *(frame.column(key, ColumnKind.NUMBER, 7) for key in ("planned", "given", "behind", "substituted")),
        *_count_columns(frame, regulation),
        frame.column("failing", ColumnKind.TEXT, 30),
    ]
    rows = [_work_row(regulation, work, one) for one in work.results]
    hours = [work.hours[one.course.course] for one in work.results]
    sums = (
        sum(one.planned for one in hours),
        sum(one.given for one in hours),
        sum(one.behind for one in hours),
        sum(one.substituted for one in hours),
    )
    whole, students = _whole(regulation, work.results)
    rows.append(total(frame.words("report_total.all"), None, *sums, *_counted(regulation, students, whole), None))
    if work.for_others:
        rows.append(heading(frame.words("report_group.for_others")))
        rows.extend(_for_others(frame, one, len(columns)) for one in work.for_others)
    given = sum(one.given - one.substituted for one in hours)
    note = frame.words(
        "report_note.hours", own=given, others=sum(len(one.days) for one in work.for_others), by_others=sums[3]
    )
    answer = _answer(frame, regulation, work.results)
    return frame.table(columns, rows, Answer(answer.sentence, answer.chart, (note, *answer.notes)))


def _work_row(regulation: Regulation, work: TeacherWork, one: CourseResults) -> ReportRow:
    hours = work.hours[one.course.course]
    counts = result_counts(regulation, one.marks.values())
    failing = sorted(
        work.names[student].short for student, code in one.marks.items() if is_weak(regulation, code, is_failing=True)
    )
    return plain(
        one.course.class_title,
        course_title(one.course),
        hours.planned,
        hours.given,
        hours.behind,
        hours.substituted,
        *_counted(regulation, len(one.marks), counts),
        ", ".join(failing),
    )


def _for_others(frame: ReportFrame, one: SubstitutedHours, width: int) -> ReportRow:
    title = frame.words("report_note.for_teacher", course=course_title(one.course), teacher=one.keeper or "—")
    empty: list[ReportValue] = [None] * (width - 4)
    return plain(one.course.class_title, title, None, len(one.days), *empty)


def _course_columns(frame: ReportFrame) -> list[ReportColumn]:
    return [frame.column("class", ColumnKind.TEXT, 8), frame.column("subject", ColumnKind.TEXT, 28)]


def _count_columns(frame: ReportFrame, regulation: Regulation) -> list[ReportColumn]:
    return [
        frame.column("students_count", ColumnKind.NUMBER, 8),
        *(
            ReportColumn(mark.printed, ColumnKind.NUMBER, frame.words("report_group.marks"), 5)
            for mark in regulation.scale().period_marks
        ),
        frame.column("missing", ColumnKind.NUMBER, 6, frame.words("report_group.marks")),
        frame.column("success", ColumnKind.PERCENT, 8),
        frame.column("quality", ColumnKind.PERCENT, 8),
        frame.column("mean", ColumnKind.AVERAGE, 8),
    ]


def _counted(regulation: Regulation, students: int, counts: ResultCounts) -> Sequence[ReportValue]:
    by_value = [counts.count_of(mark.code) for mark in regulation.scale().period_marks]
    return (students, *by_value, counts.missing, counts.success, counts.quality, counts.mean)


def _whole(regulation: Regulation, found: Sequence[CourseResults]) -> tuple[ResultCounts, int]:
    marks = [code for one in found for code in one.marks.values()]
    return result_counts(regulation, marks), len(marks)


def _total(frame: ReportFrame, regulation: Regulation, found: Sequence[CourseResults]) -> Iterator[ReportRow]:
    whole, students = _whole(regulation, found)
    yield total(frame.words("report_total.all"), None, *_counted(regulation, students, whole))


def _answer(frame: ReportFrame, regulation: Regulation, found: Sequence[CourseResults]) -> Answer:
    whole, students = _whole(regulation, found)
    bars = [
        (f"{one.course.class_title} {one.course.subject_short}", result_counts(regulation, one.marks.values()).quality)
        for one in found
    ]
    notes = (frame.words("report_note.percentages"),)
    if not whole.base:
        return Answer(frame.words("report_sentence.few_marks", students=students), None, notes)
    sentence = frame.words(
        "report_sentence.subject_results",
        success=number_word(whole.success),
        quality=number_word(whole.quality),
        mean=number_word(whole.mean),
        missing=whole.missing,
    )
    return Answer(sentence, chart(ColumnKind.PERCENT, bars), notes)
