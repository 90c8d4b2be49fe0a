"""Whose class a class group is, and which of its lessons may still be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.services.errors import (
    AttendanceCodeError,
    CellLockedError,
    NotAllowedError,
    NotInClassError,
    PeriodClosedError,
    UnknownRecordError,
)
from ejournal_desktop.storage.queries.corrections import is_correction_allowed
from ejournal_desktop.storage.queries.courses import courses_of_class, teachers_of_year
from ejournal_desktop.storage.queries.people import class_group_view, roster
from ejournal_desktop.storage.queries.school import is_period_closed, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.permissions import Action
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StudentId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


def require_class(session: Session, action: Action, class_group: ClassGroupId) -> None:
    """Refuse an act in a class group that the roles of the person do not allow there.

    Raises:
        NotAllowedError: deny by default; most acts are open in the own class only.
    """
    session.require(action, is_own=session.signed_in.is_homeroom_of(class_group))


def require_class_reading(session: Session, action: Action, class_group: ClassGroupId) -> None:
    """Refuse to show of a class group what no role of the person may see there.

    Raises:
        NotAllowedError: deny by default.
    """
    session.require_reading(action, is_own=session.signed_in.is_homeroom_of(class_group))


def known_class(reading: Reading, class_group: ClassGroupId) -> ClassGroupView:
    """Return a class group.

    Raises:
        UnknownRecordError: there is none.
    """
    view = class_group_view(reading, class_group)
    if view is None:
        raise UnknownRecordError(kind="class_group")
    return view


def require_student(reading: Reading, class_group: ClassGroupId, student: StudentId) -> None:
    """Refuse a student who never was in the class group.

    Raises:
        NotInClassError: somebody else's student.
    """
    if all(row.student != student for row in roster(reading, class_group)):
        raise NotInClassError


def require_code(session: Session, class_group: ClassGroupId, status: str) -> AttendanceCode:
    """Return an attendance code that the person may enter in a class group.

    Raises:
        AttendanceCodeError: there is no such code, or it is not open to the roles that count there (S0-4.13.6).
    """
    code = session.regulation.attendance_code(status)
    if code is None or not any(code.is_open_to(role) for role in session.signed_in.roles_in(class_group)):
        raise AttendanceCodeError
    return code


def require_reason_giver(session: Session) -> None:
    """Refuse reasons from those whom the regulation does not name (S0-4.13.6).

    Raises:
        NotAllowedError: none of the person's roles gives reasons.
    """
    if not set(session.signed_in.roles) & set(session.regulation.attendance.reason_by):
        raise NotAllowedError


def require_open_lessons(
    session: Session, reading: Reading, class_group: ClassGroupId, lessons: Iterable[tuple[date, CourseId]], today: date
) -> None:
    """Refuse lessons of closed periods and those that the regulation has locked.

    Raises:
        PeriodClosedError: a lesson lies in a period that is closed for the class group.
        CellLockedError: the regulation locks a lesson and nobody allowed a correction.
    """
    touched = set(lessons)
    if any(is_period_closed(reading, class_group, day) for day in {day for day, _ in touched}):
        raise PeriodClosedError
    corrections = session.regulation.corrections
    locked = {course for day, course in touched if corrections.locks(day, today=today)}
    if any(not is_correction_allowed(reading, course, session.signed_in.staff, today) for course in locked):
        raise CellLockedError(days=corrections.lock_after_days or 0)


def teaches_in(session: Session, reading: Reading, class_group: ClassGroupId, day: date | None = None) -> bool:
    """Tell whether the person is the homeroom teacher of the class group or keeps a page of it.

    With a ``day`` pages count that are kept on it or later; else those too that somebody else took over.
    """
    if session.signed_in.is_homeroom_of(class_group):
        return True
    keepers = teachers_of_year(reading, year_of_class(reading, class_group))
    return any(
        keeper.staff == session.signed_in.staff and (day is None or keeper.span.ends is None or keeper.span.ends >= day)
        for course in courses_of_class(reading, class_group)
        for keeper in keepers.get(course.course, ())
    )
