"""How regularly everybody writes in the journal, and how entries and families keep their terms by class (S4-5.1m)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import percent
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class Regularity:
    """Acts of a person: by days and weeks, the longest pause between two school days with acts, the last day.

    ``lesson_days`` are days on which the person held lessons, ``written_days`` those of them with acts.
    """

    name: str
    roles: str
    acts: int
    days: int
    weeks: int
    weeks_of_school: int
    lesson_days: int
    written_days: int
    longest_pause: int
    last_day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassTerms:
    """Entries of a class in time, marks corrected, and families that wait for final marks or for current news."""

    title: str
    lessons: int
    lessons_in_time: int
    marks: int
    marks_in_time: int
    corrected: int
    results_waiting: int
    results_overdue: int
    news_waiting: int
    news_overdue: int


def entry_regularity(frame: ReportFrame, people: Sequence[Regularity]) -> ReportTable:
    """Return how regularly each user makes entries: weeks and lesson days with acts, the longest pause."""
    columns = [
        frame.column("user", ColumnKind.TEXT, 22),
        frame.column("role", ColumnKind.TEXT, 22),
        frame.column("acts", ColumnKind.NUMBER, 8),
        frame.column("act_days", ColumnKind.NUMBER, 8),
        frame.column("act_weeks", ColumnKind.PERCENT, 10),
        frame.column("lesson_days", ColumnKind.NUMBER, 9),
        frame.column("written_days", ColumnKind.PERCENT, 10),
        frame.column("longest_pause", ColumnKind.NUMBER, 10),
        frame.column("last_act", ColumnKind.DAY, 11),
    ]
    rows = [plain(*_regular(one)) for one in people]
    silent = sum(one.acts == 0 for one in people)
    sentence = frame.words("report_sentence.regularity", people=len(people), silent=silent)
    bars = [(one.name, percent(one.written_days, one.lesson_days)) for one in people]
    notes = (frame.words("report_note.regularity"),)
    return frame.table(
        columns, rows, Answer(sentence, chart(ColumnKind.PERCENT, bars, frame.title_of("written_days")), notes)
    )


def entries_and_informing(frame: ReportFrame, classes: Sequence[ClassTerms]) -> ReportTable:
    """Return timeliness and corrections of entries beside the families to be told, by class (S1-O.4.2)."""
    results, news = (frame.words(f"report_group.{key}") for key in ("final_news", "current_news"))
    columns = [
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("lessons", ColumnKind.NUMBER, 8),
        *(frame.column(key, ColumnKind.PERCENT, 10) for key in ("in_time", "marks_in_time")),
        frame.column("corrected", ColumnKind.NUMBER, 10),
        *(frame.column(key, ColumnKind.NUMBER, 9, results) for key in ("waiting", "overdue")),
        *(frame.column(key, ColumnKind.NUMBER, 9, news) for key in ("waiting", "overdue")),
    ]
    whole = _sum(frame, classes)
    rows = [*(plain(*_class(one)) for one in classes), _total(whole)]
    sentence = frame.words(
        "report_sentence.entries_and_informing",
        in_time=number_word(percent(whole.lessons_in_time, whole.lessons)),
        marks=number_word(percent(whole.marks_in_time, whole.marks)),
        overdue=whole.results_overdue + whole.news_overdue,
    )
    bars = [(one.title, percent(one.lessons_in_time, one.lessons)) for one in classes]
    notes = (frame.words("report_note.entries_and_informing"),)
    return frame.table(
        columns, rows, Answer(sentence, chart(ColumnKind.PERCENT, bars, frame.title_of("in_time")), notes)
    )


def _regular(one: Regularity) -> Sequence[ReportValue]:
    return (
        one.name,
        one.roles,
        one.acts,
        one.days,
        percent(one.weeks, one.weeks_of_school),
        one.lesson_days,
        percent(one.written_days, one.lesson_days),
        one.longest_pause,
        one.last_day,
    )


def _class(one: ClassTerms) -> Sequence[ReportValue]:
    return (
        one.title,
        one.lessons,
        percent(one.lessons_in_time, one.lessons),
        percent(one.marks_in_time, one.marks),
        one.corrected,
        one.results_waiting,
        one.results_overdue,
        one.news_waiting,
        one.news_overdue,
    )


def _total(whole: ClassTerms) -> ReportRow:
    return total(*_class(whole))


def _sum(frame: ReportFrame, classes: Sequence[ClassTerms]) -> ClassTerms:
    return ClassTerms(
        title=frame.words("report_total.school"),
        lessons=sum(one.lessons for one in classes),
        lessons_in_time=sum(one.lessons_in_time for one in classes),
        marks=sum(one.marks for one in classes),
        marks_in_time=sum(one.marks_in_time for one in classes),
        corrected=sum(one.corrected for one in classes),
        results_waiting=sum(one.results_waiting for one in classes),
        results_overdue=sum(one.results_overdue for one in classes),
        news_waiting=sum(one.news_waiting for one in classes),
        news_overdue=sum(one.news_overdue for one in classes),
    )
