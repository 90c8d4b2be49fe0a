"""«Темы уроков и задания»: the plan of a course beside its lessons (S0-4.14.14, S3-3.3f1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.topics import PlannedHour, TopicLesson, TopicsPage
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import in_year, may_open_page, page_access, with_substitutions
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.journal_page import know_course, know_topics
from ejournal_desktop.storage.queries.lesson_columns import lesson_columns
from ejournal_desktop.storage.queries.lessons import plan_hours, recorded_plan_hours
from ejournal_desktop.storage.queries.parallel_lessons import parallel_lessons
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import LessonColumn, PeriodView, PlanHour
    from ejournal_desktop.readmodels.topics import ParallelLesson
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class TopicsService:
    """Reads the page; what is written on it goes through the lessons."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def page(self, session: Session, course: CourseId) -> TopicsPage:
        """Return the plan and the lessons of a course over its year.

        Raises:
            ForeignPageError: the person may not see the page.
            UnknownRecordError: there is no such course.
        """
        now = self._clock.now()
        with session.database.read() as reading:
            know_course(reading, course)
            view = course_view(reading, course)
            if view is None:
                raise UnknownRecordError(kind="course")
            teachers = teachers_of_course(reading, course)
            if not may_open_page(session, reading, view, teachers, now.date()):
                raise ForeignPageError
            year = school_year(reading, year_of_class(reading, view.class_group), view.class_group)
            current = year.lesson_period_at(now.date()) or _whole_year(year)
            setting = column_setting(reading, now, session.timeline, year)
            know_topics(reading, course, _whole_year(year))
            columns = lesson_columns(reading, view, _whole_year(year), setting)
            return TopicsPage(
                course=view,
                access=with_substitutions(session, in_year(page_access(session, current, teachers), year), columns),
                has_homework=session.regulation.keeps(JournalField.HOMEWORK, view.grade_level),
                plan=_plan(reading, course, columns),
                lessons=_lessons(columns, recorded_plan_hours(reading, course)),
            )

    def parallel_lessons(self, session: Session, lesson: LessonId) -> tuple[ParallelLesson, ...]:
        """Return the own lessons of parallel classes that may take the homework of a lesson: they have none yet.

        Raises:
            NotAllowedError: the person keeps no lessons.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        with session.database.read() as reading:
            return parallel_lessons(reading, lesson, session.signed_in.staff, self._clock.now().date())


def _whole_year(year: SchoolYearView) -> PeriodView:
    """Return the year as one period, whatever periods the school has.

    Raises:
        UnknownRecordError: the year has no period at all.
    """
    if not year.periods:
        raise UnknownRecordError(kind="period")
    return replace(year.periods[-1], starts=year.starts, ends=year.ends, is_closed=False)


def _lessons(columns: Sequence[LessonColumn], hours: Mapping[LessonId, int]) -> tuple[TopicLesson, ...]:
    return tuple(TopicLesson(column, hours.get(column.lesson, 0)) for column in columns)


def _plan(reading: Reading, course: CourseId, columns: Sequence[LessonColumn]) -> tuple[PlannedHour, ...]:
    """Say of every hour on which lesson it falls by its number, and on which it was given."""
    held = [column for column in columns if column.state is not LessonState.CANCELLED]
    recorded = recorded_plan_hours(reading, course)
    given = {recorded[column.lesson]: column.day for column in reversed(held) if column.lesson in recorded}
    planned = {column.ordinal: column.day for column in held}
    hours: Sequence[PlanHour] = [hour for _, hour in sorted(plan_hours(reading, course).items())]
    return tuple(PlannedHour(hour, planned.get(hour.number), given.get(hour.number)) for hour in hours)
