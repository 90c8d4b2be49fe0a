"""Who may see which results, and what the page of results offers to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS
from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.periods import PeriodChoices
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import may_open_page, page_access
from ejournal_desktop.storage.queries.courses import (
    course_view,
    courses_of_year,
    teachers_of_course,
    teachers_of_year,
)
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.journal import CourseView, PageAccess, PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

NOTHING_TO_OFFER = PeriodChoices((), (), (), None, (), can_close=False)


def period_choices(session: Session, reading: Reading, today: date) -> PeriodChoices:
    """Return class groups, own courses and periods of the current year; only kinds that the regulation names."""
    identity = current_year(reading, today)
    if identity is None:
        return NOTHING_TO_OFFER
    year, own = school_year(reading, identity), _own_courses(session, reading, today)
    offered = tuple(view for view in year.periods if _is_named(session.regulation, view))
    current = year.lesson_period_at(today)
    defined = {view.kind for view in year.periods}
    named = {kind.value for kind in session.regulation.period_marks.kinds}
    return PeriodChoices(
        classes=_classes(session, reading, (class_groups(reading, identity), own), today),
        courses=own,
        periods=offered,
        current=None if current is None else current.period,
        undefined=tuple(sorted(kind for kind in RESULT_KINDS - defined if kind.value in named)),
        can_close=may_act(Action.CLOSE_PERIOD, session.signed_in.roles),
        can_add_columns=may_act(Action.OPEN_SCHOOL_YEAR, session.signed_in.roles),
    )


def class_access(session: Session, reading: Reading, facts: PeriodFacts) -> Mapping[CourseId, PageAccess]:
    """Return the courses of a class that the person may see, and whether they may write there.

    Raises:
        ForeignPageError: there are none.
    """
    reads_all = _reads_class(session, reading, facts.view.class_group, facts.today)
    staff = session.signed_in.staff
    access = {
        course.course: page_access(session, facts.period, keepers)
        for course in facts.courses
        for keepers in (facts.teachers.get(course.course, ()),)
        if reads_all or any(keeper.staff == staff for keeper in keepers)
    }
    if not access:
        raise ForeignPageError
    return access


def require_course(session: Session, reading: Reading, course: CourseId, today: date) -> CourseView:
    """Return a course whose page the person may open.

    Raises:
        ForeignPageError: the page is another's.
        UnknownRecordError: there is no such course.
    """
    view = course_view(reading, course)
    if view is None:
        raise UnknownRecordError(kind="course")
    if not may_open_page(session, reading, view, teachers_of_course(reading, course), today):
        raise ForeignPageError
    return view


def _own_courses(session: Session, reading: Reading, today: date) -> tuple[CourseView, ...]:
    identity = current_year(reading, today)
    if identity is None:
        return ()
    staff, keepers = session.signed_in.staff, teachers_of_year(reading, identity)
    return tuple(
        course
        for course in courses_of_year(reading, identity)
        if session.regulation.has_marks(course.grade_level) and is_kept_by(staff, keepers.get(course.course, ()), today)
    )


def _classes(
    session: Session, reading: Reading, known: tuple[Sequence[ClassGroupView], Sequence[CourseView]], today: date
) -> tuple[ClassGroupView, ...]:
    views, own = known
    taught = {course.class_group for course in own}
    return tuple(
        view
        for view in views
        if session.regulation.has_marks(view.grade_level)
        and (view.class_group in taught or _reads_class(session, reading, view.class_group, today))
    )


def _reads_class(session: Session, reading: Reading, class_group: ClassGroupId, day: date) -> bool:
    signed_in = session.signed_in
    if may_read(Action.READ_CLASS_MARKS, signed_in.roles):
        return True
    is_homeroom = homeroom_teachers(reading, day).get(class_group) == signed_in.staff
    if may_read(Action.READ_CLASS_MARKS, signed_in.roles, is_own=is_homeroom):
        return True
    is_teacher = may_act(Action.WRITE_LESSON, signed_in.roles, is_own=True)
    return is_teacher and session.regulation.access.can_teachers_read_all_marks


def _is_named(regulation: Regulation, period: PeriodView) -> bool:
    return period.kind.value in {kind.value for kind in regulation.period_marks.kinds}
