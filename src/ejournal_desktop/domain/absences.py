"""Missed lessons of a class week: what is explained, and what a reason given afterwards makes of them (S0-4.13.6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId


@dataclass(frozen=True, slots=True)
class AttendanceEntry:
    """What stands of the attendance of one student at one lesson, by its stored code."""

    lesson: LessonId
    student: StudentId
    day: date
    bell: int
    status: str
    late_minutes: int


@dataclass(frozen=True, slots=True)
class AbsenceReason:
    """A reason given for absence between two dates, or for one lesson alone; a later one counts before an earlier."""

    absence: int
    student: StudentId
    span: DateSpan
    status: str
    document: str
    lesson: LessonId | None = None

    def covers(self, entry: AttendanceEntry) -> bool:
        """Tell whether the reason is about a lesson."""
        if self.student != entry.student or not self.span.holds(entry.day):
            return False
        return self.lesson is None or self.lesson == entry.lesson


@dataclass(frozen=True, slots=True)
class DayAbsence:
    """A student's day: missed lessons by code, in the order of the bells, and how many of them nobody explained.

    ``suggested`` is the code of a reason that covers a lesson entered as missed after the reason was given.
    """

    missed: tuple[str, ...] = ()
    late: int = 0
    unexplained: int = 0
    suggested: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the student neither missed a lesson nor came late."""
        return not self.missed and not self.late

    @property
    def is_resolved(self) -> bool:
        """Whether every missed lesson has its reason, be it that there is no valid one."""
        return not self.unexplained


def reason_of(entry: AttendanceEntry, reasons: Iterable[AbsenceReason]) -> AbsenceReason | None:
    """Return the reason that counts for a lesson: the last given one, that of the lesson alone before that of days."""
    covering = [reason for reason in reasons if reason.covers(entry)]
    return max(covering, key=lambda reason: (reason.lesson is not None, reason.absence), default=None)


def is_missed(regulation: Regulation, status: str) -> bool:
    """Tell whether a code says that a lesson was missed; one that the regulation does not know any more does."""
    code = regulation.attendance_code(status)
    return code is None or code.counts_as_missed


def is_unexcused(regulation: Regulation, status: str) -> bool:
    """Tell whether a code says that a lesson was missed without a valid reason."""
    code = regulation.attendance_code(status)
    return code is None or (code.counts_as_missed and not code.is_excused)


def is_explained(regulation: Regulation, entry: AttendanceEntry, reason: AbsenceReason | None) -> bool:
    """Tell whether a missed lesson has its reason.

    An excused code is the reason itself; an unexcused one is explained when the homeroom teacher has said so.
    """
    if not is_unexcused(regulation, entry.status):
        return True
    return reason is not None and reason.status == entry.status


def day_absence(
    regulation: Regulation, entries: Sequence[AttendanceEntry], reasons: Sequence[AbsenceReason]
) -> DayAbsence:
    """Return what a student's day comes to."""
    ordered = sorted(entries, key=lambda entry: entry.bell)
    missed = [entry for entry in ordered if is_missed(regulation, entry.status)]
    open_ones = [
        (entry, reason)
        for entry in missed
        for reason in (reason_of(entry, reasons),)
        if not is_explained(regulation, entry, reason)
    ]
    return DayAbsence(
        missed=tuple(entry.status for entry in missed),
        late=len(ordered) - len(missed),
        unexplained=len(open_ones),
        suggested=next((reason.status for _, reason in open_ones if reason is not None), ""),
    )


def lessons_to_explain(
    regulation: Regulation, entries: Iterable[AttendanceEntry], status: str
) -> tuple[AttendanceEntry, ...]:
    """Return the lessons whose code a reason changes: missed ones with another code; lateness and presence stay."""
    return tuple(entry for entry in entries if is_missed(regulation, entry.status) and entry.status != status)


def lessons_waiting(
    regulation: Regulation, entries: Iterable[AttendanceEntry], reasons: Sequence[AbsenceReason]
) -> tuple[tuple[AttendanceEntry, str], ...]:
    """Return the lessons entered as missed after their reason had been given, each with the code of the reason."""
    found = [(entry, reason_of(entry, reasons)) for entry in entries if is_unexcused(regulation, entry.status)]
    return tuple((entry, reason.status) for entry, reason in found if reason and reason.status != entry.status)


def superseded_reasons(reasons: Iterable[AbsenceReason], by: AbsenceReason) -> tuple[AbsenceReason, ...]:
    """Return the reasons that a new one takes the place of: those of the same student that lie within it."""
    return tuple(
        old
        for old in reasons
        if old.student == by.student
        and by.lesson in (None, old.lesson)
        and by.span.holds(old.span.starts)
        and by.span.holds(old.span.ends or old.span.starts)
    )
