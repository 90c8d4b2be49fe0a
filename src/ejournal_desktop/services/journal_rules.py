"""Who may write on a page, and which contents of a cell the rules allow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.readmodels.journal import PageAccess, ReadOnlyReason
from ejournal_desktop.services.errors import (
    AttendanceCodeError,
    CellLockedError,
    ForbiddenEntryError,
    ForeignPageError,
    LessonAheadError,
    LessonCancelledError,
    MarkNotOnScaleError,
    NoMarksInClassError,
    NotAllowedError,
    NotInClassError,
    PeriodClosedError,
    UnknownRecordError,
)
from ejournal_desktop.storage.queries.corrections import is_correction_allowed
from ejournal_desktop.storage.queries.lessons import has_substitution, lesson_place
from ejournal_desktop.storage.queries.people import homeroom_teachers, is_student_there
from ejournal_desktop.storage.queries.school import is_period_closed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, LessonColumn, PeriodView, TeacherSpan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading


def keeps_lesson(session: Session, place: LessonPlace) -> bool:
    """Tell whether the person holds this lesson: the substitute where there is one, else a keeper of the page."""
    staff = session.signed_in.staff
    return staff == place.substitute if place.substitute is not None else staff in place.keepers


def require_lesson(reading: Reading, lesson: LessonId) -> LessonPlace:
    """Return a lesson that is held.

    Raises:
        UnknownRecordError: there is no such lesson.
        LessonCancelledError: it was cancelled.
    """
    place = lesson_place(reading, lesson)
    if place is None:
        raise UnknownRecordError(kind="lesson")
    if place.is_cancelled:
        raise LessonCancelledError
    return place


def require_writing(
    session: Session, reading: Reading, lesson: LessonId, action: Action, today: date, *, is_settling: bool = False
) -> LessonPlace:
    """Return a lesson in which the person may do an act now.

    Who keeps the page settles two values (``is_settling``) even in a lesson that a substitute held (D-62).

    Raises:
        ForeignPageError: another teacher keeps the page.
        NotAllowedError: no role of the person allows the act.
        PeriodClosedError: the period is closed for the class.
        LessonAheadError: its day has not come.
        CellLockedError: the regulation locks it and nobody allowed a correction.
        RuleError: the lesson is unknown or cancelled.
    """
    place = require_lesson(reading, lesson)
    is_own = keeps_lesson(session, place) or (is_settling and session.signed_in.staff in place.keepers)
    if not may_act(action, session.signed_in.roles, is_own=is_own):
        raise NotAllowedError if is_own else ForeignPageError
    if place.day > today:
        raise LessonAheadError
    if is_period_closed(reading, place.class_group, place.day):
        raise PeriodClosedError
    require_open_window(session, reading, place, today)
    return place


def require_open_window(session: Session, reading: Reading, place: LessonPlace, today: date) -> None:
    """Refuse a lesson that the regulation has locked, unless the person may correct it by protocol.

    Raises:
        CellLockedError: with the number of days after which lessons lock.
    """
    days = session.regulation.corrections.lock_after_days
    if days is not None and is_locked(session, place.day, today) and not may_correct(session, reading, place, today):
        raise CellLockedError(days=days)


def is_locked(session: Session, day: date, today: date) -> bool:
    """Tell whether the regulation has locked the lessons of a day: cells change by protocol only, with a reason."""
    return session.regulation.corrections.locks(day, today=today)


def may_correct(session: Session, reading: Reading, of: LessonPlace | CourseView, today: date) -> bool:
    """Tell whether the person may correct locked lessons of a course: allowed by the deputy head, or one who allows."""
    if set(session.signed_in.roles) & set(session.regulation.corrections.lock_opened_by):
        return True
    return is_correction_allowed(reading, of.course, session.signed_in.staff, today)


def page_access(session: Session, period: PeriodView, teachers: Sequence[TeacherSpan]) -> PageAccess:
    """Return whether the person may write on a page, and otherwise why not and who keeps it."""
    staff = session.signed_in.staff
    is_own = any(keeper.staff == staff and _touches(keeper, period) for keeper in teachers)
    keeper = ", ".join(dict.fromkeys(span.name.with_initials for span in teachers if _touches(span, period)))
    if not is_own:
        is_reader = may_read(Action.READ_OWN_PAGES, session.signed_in.roles)
        reason = ReadOnlyReason.ROLE_READS_ONLY if is_reader else ReadOnlyReason.FOREIGN_PAGE
        return PageAccess(can_write=False, reason=reason, keeper=keeper)
    if period.is_closed:
        return PageAccess(can_write=False, reason=ReadOnlyReason.PERIOD_CLOSED, keeper=keeper)
    can_write = may_act(Action.WRITE_LESSON, session.signed_in.roles, is_own=True)
    return PageAccess(can_write, None if can_write else ReadOnlyReason.ROLE_READS_ONLY, keeper)


def with_substitutions(session: Session, access: PageAccess, lessons: Sequence[LessonColumn]) -> PageAccess:
    """Return the access that names the lessons somebody holds as a substitute and may write in (S0-5.1b, S3-3.3h)."""
    staff, roles = session.signed_in.staff, session.signed_in.roles
    is_closed = access.reason in {ReadOnlyReason.PERIOD_CLOSED, ReadOnlyReason.YEAR_CLOSED}
    if is_closed or not may_act(Action.WRITE_AS_SUBSTITUTE, roles, is_own=True):
        return access
    return replace(access, substituting=frozenset(lesson.lesson for lesson in lessons if lesson.substitute_id == staff))


def in_year(access: PageAccess, year: SchoolYearView) -> PageAccess:
    """Return the access to a page of a year: nothing is written in one that is closed, whoever kept the page."""
    if not year.is_closed or not (access.can_write or access.reason is ReadOnlyReason.PERIOD_CLOSED):
        return access
    return PageAccess(can_write=False, reason=ReadOnlyReason.YEAR_CLOSED, keeper=access.keeper)


def may_open_page(
    session: Session, reading: Reading, course: CourseView, teachers: Sequence[TeacherSpan], day: date
) -> bool:
    """Tell whether the person may see a page: keeper, substitute, homeroom teacher, those who read all (S0-2.3).

    A page of a past year is open to all teachers where the rules of its year opened it and those of today still do.
    """
    signed_in = session.signed_in
    is_keeper = any(keeper.staff == signed_in.staff for keeper in teachers)
    if may_read(Action.READ_OWN_PAGES, signed_in.roles, is_own=is_keeper):
        return True
    is_homeroom = homeroom_teachers(reading, day).get(course.class_group) == signed_in.staff
    if may_read(Action.READ_CLASS_MARKS, signed_in.roles, is_own=is_homeroom):
        return True
    if not may_act(Action.WRITE_LESSON, signed_in.roles, is_own=True):
        return False
    editions = (session.regulation, session.timeline.at(day))
    reads_all = all(one.access.can_teachers_read_all_marks for one in editions)
    return reads_all or has_substitution(reading, course.course, signed_in.staff)


def require_cell(session: Session, reading: Reading, place: LessonPlace, student: StudentId, cell: Cell) -> None:
    """Refuse a cell that the regulation does not allow in this class for this person.

    Raises:
        ForbiddenEntryError, MarkNotOnScaleError, NoMarksInClassError, AttendanceCodeError, NotInClassError.
    """
    regulation = session.regulation
    if not is_student_there(reading, place.course, student, place.day):
        raise NotInClassError
    rules = cell_rules(regulation, session.signed_in.roles_in(place.class_group), place.grade_level)
    if any(is_forbidden_entry(regulation, mark) for mark in cell.marks):
        raise ForbiddenEntryError
    if cell.marks and not rules.has_marks:
        raise NoMarksInClassError
    allowed = {mark.code for mark in rules.scale.lesson_marks}
    if not allowed.issuperset(cell.marks):
        raise MarkNotOnScaleError
    if cell.attendance is not None and cell.attendance not in {code.code for code in rules.codes}:
        raise AttendanceCodeError


def _touches(keeper: TeacherSpan, period: PeriodView) -> bool:
    span = keeper.span
    return span.starts <= period.ends and (span.ends is None or span.ends >= period.starts)
