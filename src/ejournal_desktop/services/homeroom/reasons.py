"""What a person asks for at the desk of the own class, and the changes it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import AbsenceReason
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.changes import AttendanceRecorded
from ejournal_desktop.domain.changes_desk import AbsenceExplained, AbsenceReasonWithdrawn
from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.absences import AttendanceEntry
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StudentId
    from ejournal_desktop.readmodels.homeroom import ExplainedAbsence
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AbsenceWish:
    """Why a student was absent between two dates, or at one lesson; ``status`` is a code of the regulation."""

    student: StudentId
    span: DateSpan
    status: str
    document: str = ""
    lesson: LessonId | None = None


@dataclass(frozen=True, slots=True)
class AttendanceWish:
    """What should stand of the attendance of a student at a lesson; ``None`` is presence."""

    student: StudentId
    lesson: LessonId
    status: str | None
    late_minutes: int = 0


def plain_code(session: Session) -> str:
    """Return the code of a missed lesson that says no reason: the one open to teachers."""
    codes = session.regulation.attendance.codes
    plain = (code.code for code in codes if code.counts_as_missed and not code.is_excused)
    return next(plain, codes[0].code)


def reason_of_wish(wish: AbsenceWish, absence: int) -> AbsenceReason:
    """Return the reason that is asked for, under an identity of its own."""
    span = DateSpan(wish.span.starts, wish.span.ends or wish.span.starts)
    return AbsenceReason(absence, wish.student, span, wish.status, normalised(wish.document), wish.lesson)


def explaining(explained: ExplainedAbsence, class_group: ClassGroupId) -> Sequence[Change]:
    """Return the changes that a reason brings: itself, the lessons, and what it takes the place of."""
    return [
        *(AbsenceReasonWithdrawn(old.absence) for old in explained.superseded),
        kept_reason(explained.reason, class_group),
        *(recorded(entry, explained.reason.status, 0) for entry in explained.before),
    ]


def kept_reason(reason: AbsenceReason, class_group: ClassGroupId) -> AbsenceExplained:
    """Return the change that keeps a reason."""
    return AbsenceExplained(
        absence=reason.absence,
        student=reason.student,
        class_group=class_group,
        starts=reason.span.starts,
        ends=reason.span.ends or reason.span.starts,
        status=reason.status,
        document=reason.document,
        lesson=reason.lesson,
    )


def recorded(entry: AttendanceEntry, status: str, minutes: int) -> AttendanceRecorded:
    """Return the change that puts a code into a lesson."""
    return AttendanceRecorded(entry.lesson, entry.student, status, minutes)
