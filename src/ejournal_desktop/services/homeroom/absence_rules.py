"""What stands between a homeroom teacher and the attendance of the own class: rights, closed days, empty lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import lessons_to_explain, superseded_reasons
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.homeroom import ExplainedAbsence
from ejournal_desktop.services.errors import ForeignPageError, LessonAheadError, NotInClassError
from ejournal_desktop.services.homeroom.errors import LateMinutesError, LessonNotRecordedError
from ejournal_desktop.services.homeroom.reasons import reason_of_wish
from ejournal_desktop.services.homeroom.rights import (
    require_class,
    require_code,
    require_open_lessons,
    require_reason_giver,
    require_student,
)
from ejournal_desktop.services.journal_rules import require_lesson
from ejournal_desktop.storage.queries.homeroom import (
    absence_reasons,
    attendance_entries,
    courses_of_lessons,
    is_lesson_recorded,
)
from ejournal_desktop.storage.queries.people import is_student_there

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.domain.absences import AttendanceEntry
    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.homeroom.reasons import AbsenceWish, AttendanceWish
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

MOST_LATE_MINUTES = 90


def require_reasons(session: Session, class_group: ClassGroupId) -> None:
    """Refuse reasons from those who may not give them in a class group.

    Raises:
        NotAllowedError: the class is not the person's own, or the regulation names somebody else.
    """
    require_class(session, Action.SET_ABSENCE_REASON, class_group)
    require_reason_giver(session)


def require_correction(
    session: Session, class_group: ClassGroupId, wish: AttendanceWish
) -> tuple[AttendanceCode | None, Action]:
    """Return the code of a correction, nothing where it clears the entry, and the right under which it is done.

    Raises:
        NotAllowedError: the class is not the person's own, or somebody else gives reasons by the regulation.
        AttendanceCodeError: the code is unknown or not open to the person.
    """
    code = None if wish.status is None else require_code(session, class_group, wish.status)
    if code is None or not code.is_excused:
        require_class(session, Action.CORRECT_ABSENCE, class_group)
        return code, Action.CORRECT_ABSENCE
    require_reasons(session, class_group)
    return code, Action.SET_ABSENCE_REASON


def late_minutes(wish: AttendanceWish, code: AttendanceCode | None) -> int:
    """Return the minutes of a lateness, 0 for everything else.

    Raises:
        LateMinutesError: more minutes than a lateness can have.
    """
    minutes = wish.late_minutes if code is not None and not code.counts_as_missed else 0
    if not 0 <= minutes <= MOST_LATE_MINUTES:
        raise LateMinutesError(most=MOST_LATE_MINUTES)
    return minutes


def explained(
    session: Session, work: UnitOfWork, place: tuple[ClassGroupId, date], wish: AbsenceWish
) -> ExplainedAbsence:
    """Return what a reason changes; ``place`` is the class group and today.

    Raises:
        NotInClassError: the student is not of this class group.
        PeriodClosedError, CellLockedError: a lesson may not be changed any more.
    """
    class_group, _ = place
    require_student(work, class_group, wish.student)
    entries = attendance_entries(work, class_group, wish.span, wish.student)
    chosen = [entry for entry in entries if wish.lesson in (None, entry.lesson)]
    changed = lessons_to_explain(session.regulation, chosen, wish.status)
    require_open_entries(session, work, place, changed)
    reason = reason_of_wish(wish, work.new_identifier())
    superseded = superseded_reasons(absence_reasons(work, class_group, reason.span), reason)
    return ExplainedAbsence(reason, changed, superseded)


def require_open_entries(
    session: Session, work: UnitOfWork, place: tuple[ClassGroupId, date], entries: Iterable[AttendanceEntry]
) -> None:
    """Refuse entries of closed or locked lessons; ``place`` is the class group and today.

    Raises:
        PeriodClosedError, CellLockedError: a lesson may not be changed any more.
    """
    touched, (class_group, today) = list(entries), place
    if not touched:
        return
    days = [entry.day for entry in touched]
    courses = courses_of_lessons(work, class_group, DateSpan(min(days), max(days)))
    lessons = [(entry.day, courses[entry.lesson]) for entry in touched]
    require_open_lessons(session, work, class_group, lessons, today)


def require_place(session: Session, work: UnitOfWork, place: tuple[ClassGroupId, date], wish: AttendanceWish) -> None:
    """Refuse a correction where the student or the lesson does not allow one; ``place`` is the class group and today.

    Raises:
        ForeignPageError, LessonAheadError, NotInClassError, LessonNotRecordedError: as their names say.
        PeriodClosedError, CellLockedError: the lesson may not be changed any more.
    """
    class_group, today = place
    lesson = require_lesson(work, wish.lesson)
    if lesson.class_group != class_group:
        raise ForeignPageError
    if lesson.day > today:
        raise LessonAheadError
    if not is_student_there(work, lesson.course, wish.student, lesson.day):
        raise NotInClassError
    if not is_lesson_recorded(work, wish.lesson):
        raise LessonNotRecordedError
    require_open_lessons(session, work, class_group, [(lesson.day, lesson.course)], today)
