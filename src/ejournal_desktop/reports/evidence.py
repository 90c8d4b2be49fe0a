"""Evidence of missed and late entries, and the overview of late entries and corrected marks (S0-1.9, S3-1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame

_HOUR, _DAY = 60, 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenTerm:
    """Something that came after its term or not at all: ``actual`` is missing then; ``entry`` names it in the log.

    Marks of a period have no ``bell``, and its last day for a ``day``.

    ``count`` marks of one kind of work stand together, with the moment of the last of them.
    """

    day: date
    bell: int | None
    page: str
    act: str
    clause: str
    due: datetime
    actual: datetime | None
    now: datetime
    entry: str = ""
    count: int = 1

    @property
    def delay(self) -> timedelta:
        """How long after its term it came, or how long it is owed."""
        return (self.actual or self.now) - self.due


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherTerms:
    """What a teacher wrote in time and late between two days."""

    teacher: str
    lessons: int
    late_lessons: int
    marks: int
    late_marks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectedLine:
    """A corrected mark as the overview names it; marks as they are printed."""

    moment: datetime
    page: str
    student: str
    lesson_day: date
    old: str
    new: str
    author: str


def entry_evidence(frame: ReportFrame, found: Sequence[BrokenTerm]) -> ReportTable:
    """Return every missed or late entry of a teacher with clause, term, actual time and entry of the log (S0-1.9)."""
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("lesson_day", ColumnKind.DAY, 10),
        frame.column("bell", ColumnKind.NUMBER, 8),
        frame.column("page", ColumnKind.TEXT, 22),
        frame.column("what_entry", ColumnKind.TEXT, 20),
        frame.column("clause", ColumnKind.TEXT, 11),
        frame.column("due_moment", ColumnKind.TEXT, 15),
        frame.column("actual_moment", ColumnKind.TEXT, 15),
        frame.column("delay", ColumnKind.TEXT, 12),
        frame.column("log_entry", ColumnKind.TEXT, 20),
    ]
    rows = [plain(place, *_broken(frame, one)) for place, one in enumerate(found, start=1)]
    missed = sum(one.actual is None for one in found)
    key = "report_sentence.evidence" if found else "report_sentence.no_evidence"
    sentence = frame.words(key, broken=len(found), missed=missed)
    return frame.table(columns, rows, Answer(sentence, notes=(frame.words("report_note.evidence"),)))


def late_and_corrected(
    frame: ReportFrame, teachers: Sequence[TeacherTerms], corrected: Sequence[CorrectedLine]
) -> ReportTable:
    """Return late entries by teacher, and every mark that was corrected after the day of its lesson (S3-1.5)."""
    columns = [
        frame.column("teacher", ColumnKind.TEXT, 24),
        *(frame.column(key, ColumnKind.NUMBER, 9) for key in ("lessons", "late_lessons", "marks_count", "late_marks")),
        frame.column("lesson_day", ColumnKind.DAY, 11),
        frame.column("page", ColumnKind.TEXT, 22),
        frame.column("student", ColumnKind.TEXT, 22),
        frame.column("correction", ColumnKind.TEXT, 14),
        frame.column("corrected_at", ColumnKind.TEXT, 15),
    ]
    rows = [
        heading(frame.words("report_group.late_entries")),
        *(_late(one) for one in teachers),
        _late_total(frame, teachers),
        heading(frame.words("report_group.corrected_marks")),
        *(_corrected(frame, one) for one in corrected),
    ]
    late = sum(one.late_lessons + one.late_marks for one in teachers)
    sentence = frame.words("report_sentence.late_and_corrected", late=late, corrected=len(corrected))
    bars = [(one.teacher, one.late_lessons + one.late_marks) for one in teachers]
    return frame.table(
        columns, rows, Answer(sentence, chart(ColumnKind.NUMBER, bars, frame.words("report_group.late_entries")))
    )


def _broken(frame: ReportFrame, one: BrokenTerm) -> Sequence[ReportValue]:
    what = frame.words(f"deadline_act.{one.act}")
    return (
        one.day,
        one.bell,
        one.page,
        what if one.count == 1 else f"{what} ({one.count})",
        one.clause,
        _moment(one.due),
        frame.words("evidence.nothing") if one.actual is None else _moment(one.actual),
        _delay(frame, one.delay),
        one.entry,
    )


def _late(one: TeacherTerms) -> ReportRow:
    return plain(one.teacher, one.lessons, one.late_lessons, one.marks, one.late_marks, None, None, None, None, None)


def _late_total(frame: ReportFrame, teachers: Sequence[TeacherTerms]) -> ReportRow:
    sums = (
        sum(one.lessons for one in teachers),
        sum(one.late_lessons for one in teachers),
        sum(one.marks for one in teachers),
        sum(one.late_marks for one in teachers),
    )
    return total(frame.words("report_total.all"), *sums, None, None, None, None, None)


def _corrected(frame: ReportFrame, one: CorrectedLine) -> ReportRow:
    change = frame.words("evidence.correction", old=one.old or "—", new=one.new or "—")
    empty = (None, None, None, None)
    return plain(one.author, *empty, one.lesson_day, one.page, one.student, change, _moment(one.moment))


def _moment(moment: datetime) -> str:
    return f"{moment:%d.%m.%Y %H:%M}"


def _delay(frame: ReportFrame, delay: timedelta) -> str:
    minutes = max(1, round(delay.total_seconds() / 60))
    if minutes >= _DAY:
        return frame.words("evidence.days", days=minutes // _DAY, hours=minutes % _DAY // _HOUR)
    if minutes < _HOUR:
        return frame.words("evidence.minutes", minutes=minutes)
    return frame.words("evidence.hours", hours=minutes // _HOUR, minutes=minutes % _HOUR)
