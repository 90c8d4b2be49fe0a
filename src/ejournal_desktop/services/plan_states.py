"""Where the plans of courses stand: hours beside the curriculum, readiness, progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import school_weeks
from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.domain.plans import HoursComparison, plan_progress
from ejournal_desktop.readmodels.plans import PlanReadiness, PlanState
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.plans import (
    curriculum_of_year,
    plan_sizes,
    ready_plans,
    substituted_lessons,
    traces_of_courses,
)
from ejournal_desktop.storage.queries.school import school_year

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.plans import LessonTrace
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId, YearId
    from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What the states of several plans are made from, read in a few statements."""

    sizes: Mapping[CourseId, int]
    ready: frozenset[CourseId]
    curriculum: Mapping[tuple[ClassGroupId, SubjectId], CurriculumHours]
    traces: Mapping[CourseId, Sequence[LessonTrace]]
    substituted: Mapping[CourseId, int]
    must_match: bool

    def hours(self, course: CourseView) -> HoursComparison:
        """Return the hours of a plan beside those of the curriculum."""
        found = self.curriculum.get((course.class_group, course.subject))
        return HoursComparison(self.sizes.get(course.course, 0), None if found is None else found.yearly)

    def readiness(self, course: CourseView) -> PlanReadiness:
        """Return how far a plan is from being ready; a declared one is not while its hours differ (S0-4.14.11)."""
        hours = self.hours(course)
        if not hours.plan:
            return PlanReadiness.MISSING
        if self.must_match and hours.curriculum is None:
            return PlanReadiness.CURRICULUM_UNKNOWN
        if self.must_match and not hours.is_equal:
            return PlanReadiness.DIFFERS
        return PlanReadiness.READY if course.course in self.ready else PlanReadiness.DRAFT


def plan_facts(session: Session, reading: Reading, year: YearId, courses: Sequence[CourseId]) -> PlanFacts:
    """Return what the states of the plans of some courses of a year are made from."""
    return PlanFacts(
        sizes=plan_sizes(reading, courses),
        ready=ready_plans(reading, courses),
        curriculum=curriculum_of_year(reading, year),
        traces=traces_of_courses(reading, courses),
        substituted=substituted_lessons(reading, courses),
        must_match=session.regulation.planning.must_plan_match_curriculum,
    )


def weeks_of_year(session: Session, reading: Reading, year: YearId) -> int:
    """Return the weeks of lessons in the calendar of a year, by the school week of the regulation."""
    known = school_year(reading, year)
    return school_weeks(known.starts, known.ends, known.holidays, session.regulation.planning.school_week_days)


def plan_state(facts: PlanFacts, course: CourseView, keepers: Sequence[TeacherSpan], today: date) -> PlanState:
    """Return the state of one plan without saying whose it is."""
    hours = facts.hours(course)
    return PlanState(
        course=course,
        teacher=", ".join(current_keepers(keepers, today)),
        hours=hours,
        readiness=facts.readiness(course),
        progress=plan_progress(facts.traces.get(course.course, ()), hours.plan, today),
        substituted=facts.substituted.get(course.course, 0),
        is_own=False,
    )


def is_keeper(session: Session, keepers: Sequence[TeacherSpan], today: date) -> bool:
    """Tell whether the person keeps a course now or will: plans are made before the year starts."""
    staff = session.signed_in.staff
    return any(keeper.staff == staff and (keeper.span.ends is None or keeper.span.ends >= today) for keeper in keepers)


def known_course(reading: Reading, course: CourseId) -> CourseView:
    """Return a course.

    Raises:
        UnknownRecordError: there is no such course.
    """
    view = course_view(reading, course)
    if view is None:
        raise UnknownRecordError(kind="course")
    return view


def may_see_plan(session: Session, *, is_own: bool) -> bool:
    """Tell whether the person may see a plan: the keeper, and who checks plans."""
    return may_read(Action.EDIT_COURSE_PLAN, session.signed_in.roles, is_own=is_own)


def may_edit_plan(session: Session, *, is_own: bool) -> bool:
    """Tell whether the person may change a plan."""
    return may_act(Action.EDIT_COURSE_PLAN, session.signed_in.roles, is_own=is_own)


def spreads_plans(session: Session) -> bool:
    """Tell whether the person may apply a plan to a whole parallel (S0-2.7).

    That is the deputy head alone: who checks all plans and makes the curriculum.
    """
    roles = session.signed_in.roles
    return may_read(Action.EDIT_COURSE_PLAN, roles) and may_act(Action.EDIT_CURRICULUM, roles)


def require_editing(session: Session, reading: Reading, course: CourseId, today: date) -> CourseView:
    """Return a course whose plan the person may change.

    Raises:
        UnknownRecordError: there is no such course.
        ForeignPageError: another teacher keeps it.
        NotAllowedError: no role of the person edits plans.
    """
    view = known_course(reading, course)
    is_own = is_keeper(session, teachers_of_course(reading, course), today)
    if not may_edit_plan(session, is_own=is_own):
        raise ForeignPageError if may_edit_plan(session, is_own=True) else NotAllowedError
    return view


def current_keepers(keepers: Sequence[TeacherSpan], today: date) -> tuple[str, ...]:
    """Return who keeps a course today, before the year starts who will, each once."""
    now = [keeper for keeper in keepers if keeper.span.holds(today)]
    shown = now or [keeper for keeper in keepers if keeper.span.starts > today]
    return tuple(dict.fromkeys(keeper.name.with_initials for keeper in shown))
