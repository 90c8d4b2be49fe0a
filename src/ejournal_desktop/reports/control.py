"""«Контроль ведения журнала»: the indicators by which those who control a school judge its journals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import shown_mean
from ejournal_desktop.domain.results import mean_share, percent
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from ejournal_desktop.readmodels.report_facts import CheckedJournal, KeepingFacts, TeacherKeeping
    from ejournal_desktop.readmodels.report_tables import ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame

_INDICATORS = (
    ("participation", ColumnKind.PERCENT),
    ("no_marks", ColumnKind.PERCENT),
    ("one_mark", ColumnKind.PERCENT),
    ("homework", ColumnKind.PERCENT),
    ("topics", ColumnKind.PERCENT),
    ("filling", ColumnKind.AVERAGE),
    ("families", ColumnKind.PERCENT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptJournals:
    """The indicators by class group, by subject and by teacher, and those of the whole school."""

    classes: Sequence[KeepingFacts]
    subjects: Sequence[KeepingFacts]
    teachers: Sequence[KeepingFacts]
    whole: KeepingFacts


def journal_control(frame: ReportFrame, found: KeptJournals) -> ReportTable:
    """Return the indicators; papers for families belong to classes alone and stay empty beside subjects and teachers.

    A student counts once in a class, and once in each course of a subject or a teacher.
    """
    classes, whole = found.classes, found.whole
    columns = [
        frame.column("object", ColumnKind.TEXT, 26),
        frame.column("lessons", ColumnKind.NUMBER, 8),
        *(frame.column(key, kind, 10) for key, kind in _INDICATORS),
    ]
    rows = [
        heading(frame.words("report_group.by_classes")),
        *(plain(*_values(one)) for one in classes),
        heading(frame.words("report_group.by_subjects")),
        *(plain(*_values(one)) for one in found.subjects),
        heading(frame.words("report_group.by_teachers")),
        *(plain(*_values(one)) for one in found.teachers),
        total(*_values(whole)),
    ]
    bars = [(one.title, percent(one.recorded, one.lessons)) for one in classes]
    notes = (frame.words("report_note.indicators"),)
    return frame.table(columns, rows, Answer(_sentence(frame, whole), chart(ColumnKind.PERCENT, bars), notes))


def journal_check_results(frame: ReportFrame, found: Sequence[CheckedJournal]) -> ReportTable:
    """Return the checks of every journal, with room for the term of mending and for who has read it (S1-8)."""
    columns = [
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("lessons", ColumnKind.NUMBER, 8),
        *(frame.column(key, ColumnKind.PERCENT, 10) for key in ("in_time", "marks_in_time", "attendance_kept")),
        frame.column("behind", ColumnKind.NUMBER, 9, frame.words("report_group.programmes")),
        frame.column("homework", ColumnKind.PERCENT, 10),
        frame.column("filling", ColumnKind.AVERAGE, 10),
        frame.column("remarks", ColumnKind.NUMBER, 9),
        *(frame.column(key, ColumnKind.TEXT, 16) for key in ("mend_by", "read_on")),
    ]
    rows = [plain(*_checked(one), None, None) for one in found]
    bars = [(one.class_title, percent(one.in_time, one.lessons)) for one in found]
    lessons, in_time = sum(one.lessons for one in found), sum(one.in_time for one in found)
    marks, kept = sum(one.marks for one in found), sum(one.marks_in_time for one in found)
    sentence = frame.words(
        "report_sentence.checks" if lessons else "report_sentence.no_lessons",
        in_time=number_word(percent(in_time, lessons)),
        marks=number_word(percent(kept, marks)),
        remarks=sum(one.remarks for one in found),
    )
    answer = Answer(
        sentence, chart(ColumnKind.PERCENT, bars, frame.title_of("in_time")), (frame.words("report_note.checks"),)
    )
    return replace(frame.table(columns, rows, answer), finds_gaps=True)


def _checked(one: CheckedJournal) -> Sequence[ReportValue]:
    return (
        one.class_title,
        one.lessons,
        percent(one.in_time, one.lessons),
        percent(one.marks_in_time, one.marks),
        percent(one.closed, one.lessons),
        one.behind,
        percent(one.homework, one.homework_lessons),
        shown_mean(mean_share(one.marks, one.places)),
        one.remarks,
    )


def bonus_submission(frame: ReportFrame, found: Sequence[TeacherKeeping]) -> ReportTable:
    """Return how each teacher kept the journal, weighed by the teaching load (S0-4.3.3, S0-4.8.4)."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("teacher", ColumnKind.TEXT, 26),
        *(frame.column(key, ColumnKind.NUMBER, 9) for key in ("load", "lessons")),
        *(frame.column(key, ColumnKind.PERCENT, 10) for key in ("completeness", "in_time")),
        *(frame.column(key, ColumnKind.NUMBER, 10) for key in ("missing_marks", "remarks")),
        frame.column("in_order", ColumnKind.PERCENT, 10),
        frame.column("weighed", ColumnKind.AVERAGE, 10),
    ]
    rows = [plain(place, *_keeping(one)) for place, one in enumerate(found, start=1)]
    bars = [(one.teacher, _weighed(one)) for one in found]
    lessons, late = sum(one.lessons for one in found), sum(one.late for one in found)
    in_time = number_word(percent(lessons - late, lessons))
    key = "bonus" if lessons else "no_lessons"
    sentence = frame.words(f"report_sentence.{key}", teachers=len(found), in_time=in_time)
    notes = (frame.words("report_note.weighed"),)
    return frame.table(
        columns, rows, Answer(sentence, chart(ColumnKind.AVERAGE, bars, frame.title_of("weighed")), notes)
    )


def _keeping(one: TeacherKeeping) -> Sequence[ReportValue]:
    return (
        one.teacher,
        one.load,
        one.lessons,
        percent(one.complete, one.lessons),
        percent(one.lessons - one.late, one.lessons),
        one.missing,
        one.remarks,
        percent(one.in_order, one.checked),
        _weighed(one),
    )


def _weighed(one: TeacherKeeping) -> Decimal | None:
    return shown_mean(mean_share(one.load * (one.lessons - one.late), one.lessons))


def _values(one: KeepingFacts) -> Sequence[ReportValue]:
    return (
        one.title,
        one.lessons,
        percent(one.recorded, one.lessons),
        percent(one.without_marks, one.students),
        percent(one.with_one_mark, one.students),
        percent(one.homework, one.homework_lessons),
        percent(one.topics, one.lessons),
        shown_mean(mean_share(one.marks, one.places)),
        percent(one.signed, one.papers),
    )


def _sentence(frame: ReportFrame, whole: KeepingFacts) -> str:
    if not whole.lessons:
        return frame.words("report_sentence.no_lessons")
    return frame.words(
        "report_sentence.control",
        recorded=number_word(percent(whole.recorded, whole.lessons)),
        topics=number_word(percent(whole.topics, whole.lessons)),
        homework=number_word(percent(whole.homework, whole.homework_lessons)),
        without=number_word(percent(whole.without_marks, whole.students)),
    )
