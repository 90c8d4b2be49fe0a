"""Course plans (КТП): made, imported, copied to parallel classes, compared with the curriculum, moved on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_teaching import CoursePlanReadied
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.plans import (
    compressed_from,
    earlier_from,
    hour_dates,
    later_from,
    plan_outlook,
    total_hours,
    with_topic_after,
)
from ejournal_desktop.readmodels.plans import CoursePlan, PlanChange, PlanReadiness, PlanReadyChange
from ejournal_desktop.services.errors import ForeignPageError, NotAllowedError, UnknownRecordError
from ejournal_desktop.services.plan_errors import (
    CurriculumMissingError,
    NotParallelError,
    PlanChangedError,
    PlanHourGivenError,
    PlanHourLastError,
    PlanHoursDifferError,
)
from ejournal_desktop.services.plan_rows import fitting_rows, replacing
from ejournal_desktop.services.plan_states import (
    is_keeper,
    known_course,
    may_edit_plan,
    may_see_plan,
    plan_facts,
    plan_state,
    require_editing,
    spreads_plans,
    weeks_of_year,
)
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_course, teachers_of_year
from ejournal_desktop.storage.queries.plans import plan_rows, traces_of_courses
from ejournal_desktop.storage.queries.school import year_of_class

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.plans import PlanRow
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.plans import PlanState
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import Actor
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


class PlansService:
    """Plans of courses; every act returns what takes it back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def courses(self, session: Session) -> tuple[PlanState, ...]:
        """Return the plans of the current year that the person may see, own ones first."""
        today = self._today()
        with session.database.read() as reading:
            year = working_year(reading, today)
            if year is None:
                return ()
            keepers = teachers_of_year(reading, year)
            own = {course for course, spans in keepers.items() if is_keeper(session, spans, today)}
            seen = [
                course
                for course in courses_of_year(reading, year)
                if may_see_plan(session, is_own=course.course in own)
            ]
            facts = plan_facts(session, reading, year, [course.course for course in seen])
            states = [
                replace(plan_state(facts, course, keepers.get(course.course, ()), today), is_own=course.course in own)
                for course in seen
            ]
        return tuple(sorted(states, key=lambda state: not state.is_own))

    def plan(self, session: Session, course: CourseId) -> CoursePlan:
        """Return a plan with the dates of its hours.

        Raises:
            UnknownRecordError: there is no such course.
            ForeignPageError: it is another teacher's, and the person does not check plans.
        """
        today = self._today()
        with session.database.read() as reading:
            view = known_course(reading, course)
            keepers = teachers_of_course(reading, course)
            is_own = is_keeper(session, keepers, today)
            if not may_see_plan(session, is_own=is_own):
                raise ForeignPageError
            year = year_of_class(reading, view.class_group)
            facts = plan_facts(session, reading, year, [course])
            weeks, rows = weeks_of_year(session, reading, year), plan_rows(reading, course)
        lessons, total = facts.traces.get(course, ()), total_hours(rows)
        return CoursePlan(
            state=replace(plan_state(facts, view, keepers, today), is_own=is_own),
            rows=rows,
            dates=hour_dates(lessons, total),
            outlook=plan_outlook(lessons, total),
            can_edit=may_edit_plan(session, is_own=is_own),
            school_weeks=weeks,
        )

    def replace_plan(self, session: Session, course: CourseId, rows: Sequence[PlanRow]) -> PlanChange:
        """Store a plan in place of the one before; no rows take the plan away.

        Raises:
            AccessError: the plan is another's, or no role allows it.
            RuleError: a row has no topic, unfit hours, too long a text or an unknown kind of work.
        """
        with session.database.write(session.actor(Action.EDIT_COURSE_PLAN)) as work:
            view = require_editing(session, work, course, self._today())
            return _store(session, work, view, rows)

    def parallels(self, session: Session, course: CourseId) -> tuple[PlanState, ...]:
        """Return the courses to which the person may copy a plan: same subject, grade level and year.

        Raises:
            AccessError, UnknownRecordError: see ``plan``.
        """
        view = self.plan(session, course).state.course
        spreads = spreads_plans(session)
        return tuple(
            state
            for state in self.courses(session)
            if _is_parallel(view, state.course) and (spreads or may_edit_plan(session, is_own=state.is_own))
        )

    def copy_to_parallel(
        self, session: Session, course: CourseId, targets: Sequence[CourseId]
    ) -> tuple[PlanChange, ...]:
        """Give parallel classes the plan of a course: one act (S0-2.7).

        Raises:
            ForeignPageError: a target is another teacher's, and the person is not the deputy head.
            NotParallelError: a target is another subject or grade level.
            UnknownRecordError: there is no such course.
        """
        self.plan(session, course)
        with session.database.write(_spreading_actor(session)) as work:
            source = known_course(work, course)
            rows = plan_rows(work, course)
            views = [self._require_target(session, work, target) for target in targets]
            if not all(_is_parallel(source, view) for view in views):
                raise NotParallelError
            return tuple(_store(session, work, view, rows, rows) for view in views)

    def restore_plans(self, session: Session, changes: Sequence[PlanChange]) -> tuple[PlanChange, ...]:
        """Take an act back: every plan becomes what it was before.

        Raises:
            PlanChangedError: a plan was changed since.
            AccessError: see ``copy_to_parallel``.
        """
        with session.database.write(_spreading_actor(session)) as work:
            views = [self._require_target(session, work, change.course) for change in changes]
            if any(plan_rows(work, change.course) != change.after for change in changes):
                raise PlanChangedError
            return tuple(
                _store(session, work, view, change.before, change.before)
                for view, change in zip(views, changes, strict=True)
            )

    def mark_ready(self, session: Session, course: CourseId) -> PlanReadyChange:
        """Declare a plan ready (S0-4.14.11).

        Raises:
            PlanHoursDifferError: its hours are not those of the curriculum.
            CurriculumMissingError: nobody has entered the curriculum of the subject.
            AccessError: see ``replace_plan``.
        """
        return self._set_ready(session, course, is_ready=True)

    def take_ready_back(self, session: Session, course: CourseId) -> PlanReadyChange:
        """Take the word back that a plan is ready.

        Raises:
            AccessError: see ``replace_plan``.
        """
        return self._set_ready(session, course, is_ready=False)

    def shift_rest(self, session: Session, course: CourseId, hour: int, *, lessons: int) -> PlanChange:
        """Move everything from an hour of the plan on: later for positive ``lessons``, earlier for negative ones.

        Later gives the topic of the hour more time; earlier takes time from it, and joins a topic of one hour with the
        next one. When a lesson falls out nothing need be done: the rest moves by itself.

        Raises:
            PlanHourGivenError: the hour was given already.
            PlanHourLastError: nothing follows that could come earlier, or the plan has no such hour.
            AccessError: see ``replace_plan``.
        """
        with session.database.write(session.actor(Action.EDIT_COURSE_PLAN)) as work:
            view = require_editing(session, work, course, self._today())
            given = max((trace.plan_hour for trace in traces_of_courses(work, [course]).get(course, ())), default=0)
            if hour <= given:
                raise PlanHourGivenError(hour=hour, given=given)
            return _store(session, work, view, _shifted(plan_rows(work, course), hour, lessons))

    def insert_topic(self, session: Session, course: CourseId, after: int, topic: str) -> PlanChange:
        """Put a new topic of one hour behind that of an hour; 0 puts it first, which is how a plan begins.

        Raises:
            PlanHourGivenError: hours after this place were given already, and their numbers stand with the lessons.
            UnknownRecordError: the plan has no such hour.
            AccessError, RuleError: see ``replace_plan``.
        """
        with session.database.write(session.actor(Action.EDIT_COURSE_PLAN)) as work:
            view = require_editing(session, work, course, self._today())
            given = max((trace.plan_hour for trace in traces_of_courses(work, [course]).get(course, ())), default=0)
            try:
                rows, hour = with_topic_after(plan_rows(work, course), after, topic)
            except LookupError:
                raise UnknownRecordError(kind="plan_hour") from None
            if hour <= given:
                raise PlanHourGivenError(hour=hour, given=given)
            return _store(session, work, view, rows)

    def compress_rest(self, session: Session, course: CourseId) -> PlanChange:
        """Let what is left of a plan fit the lessons that are left: long topics lose time, short ones are joined.

        A plan that fits already stays as it is.

        Raises:
            AccessError, UnknownRecordError: see ``replace_plan``.
        """
        with session.database.write(session.actor(Action.EDIT_COURSE_PLAN)) as work:
            view = require_editing(session, work, course, self._today())
            rows, traces = plan_rows(work, course), traces_of_courses(work, [course]).get(course, ())
            given = max((trace.plan_hour for trace in traces if not trace.is_cancelled), default=0)
            missing = plan_outlook(traces, total_hours(rows)).missing_lessons
            return _store(session, work, view, compressed_from(rows, given + 1, missing))

    def _set_ready(self, session: Session, course: CourseId, *, is_ready: bool) -> PlanReadyChange:
        with session.database.write(session.actor(Action.EDIT_COURSE_PLAN)) as work:
            view = require_editing(session, work, course, self._today())
            facts = plan_facts(session, work, year_of_class(work, view.class_group), [course])
            if is_ready:
                _require_matching(facts.readiness(view), facts.hours(view).plan, facts.hours(view).curriculum)
            before = course in facts.ready
            if before != is_ready:
                work.record(class_scope(view.class_group), [CoursePlanReadied(course, is_ready)])
        return PlanReadyChange(course, before, is_ready)

    def _require_target(self, session: Session, reading: Reading, course: CourseId) -> CourseView:
        if spreads_plans(session):
            return known_course(reading, course)
        return require_editing(session, reading, course, self._today())

    def _today(self) -> date:
        return self._clock.now().date()


def _store(
    session: Session, work: UnitOfWork, view: CourseView, rows: Sequence[PlanRow], known: Sequence[PlanRow] = ()
) -> PlanChange:
    """Store a plan; kinds of work that stand in it or in the ``known`` rows already stay allowed."""
    before = plan_rows(work, view.course)
    fitting = fitting_rows(session.regulation, rows, [*before, *known])
    if fitting != before:
        work.record(class_scope(view.class_group), [replacing(view.course, fitting)])
    return PlanChange(view.course, before, plan_rows(work, view.course))


def _require_matching(readiness: PlanReadiness, plan: int, curriculum: int | None) -> None:
    if readiness is PlanReadiness.CURRICULUM_UNKNOWN:
        raise CurriculumMissingError
    if readiness in {PlanReadiness.DIFFERS, PlanReadiness.MISSING}:
        known = curriculum or 0
        raise PlanHoursDifferError(plan=plan, curriculum=known, difference=f"{plan - known:+d}")


def _is_parallel(source: CourseView, target: CourseView) -> bool:
    is_same = (source.subject, source.grade_level) == (target.subject, target.grade_level)
    return is_same and source.course != target.course


def _shifted(rows: Sequence[PlanRow], hour: int, lessons: int) -> tuple[PlanRow, ...]:
    shifted = tuple(rows)
    move = later_from if lessons > 0 else earlier_from
    try:
        for _ in range(abs(lessons)):
            shifted = move(shifted, hour)
    except LookupError:
        raise PlanHourLastError(hour=hour) from None
    return shifted


def _spreading_actor(session: Session) -> Actor:
    """Return who copies plans: the deputy head under that role, a teacher as the keeper of a page.

    Raises:
        NotAllowedError: the person neither makes plans nor spreads them.
    """
    if spreads_plans(session):
        return session.actor(Action.EDIT_CURRICULUM)
    if not may_edit_plan(session, is_own=True):
        raise NotAllowedError
    return session.actor(Action.EDIT_COURSE_PLAN)
