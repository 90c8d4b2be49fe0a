"""«Темы уроков и задания»: the plan of a course beside the lessons as they were held (S0-4.14.14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import CourseView, LessonColumn, PageAccess, PlanHour


@dataclass(frozen=True, slots=True)
class PlannedHour:
    """An hour of the plan: the day of the lesson it falls on by its number, and the day on which it was given."""

    hour: PlanHour
    planned_on: date | None
    given_on: date | None


@dataclass(frozen=True, slots=True)
class TopicLesson:
    """A lesson with its topic and homework; ``plan_hour`` is 0 when the topic is not from the plan."""

    column: LessonColumn
    plan_hour: int


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """How many hours the plan foresees up to a day and how many were given."""

    planned: int
    given: int

    @property
    def behind(self) -> int:
        """How many hours the course is behind its plan."""
        return max(self.planned - self.given, 0)


@dataclass(frozen=True, slots=True)
class TopicsPage:
    """The plan and the lessons of one course over the year, both in order."""

    course: CourseView
    access: PageAccess
    has_homework: bool
    plan: tuple[PlannedHour, ...]
    lessons: tuple[TopicLesson, ...]

    @property
    def topics_without_lesson(self) -> int:
        """How many hours of the plan find no lesson any more before the year ends (ux.md 6.5)."""
        given = max((lesson.plan_hour for lesson in self.lessons), default=0)
        held = (lesson for lesson in self.lessons if lesson.column.state is not LessonState.CANCELLED)
        is_open = [not lesson.plan_hour and not lesson.column.topic for lesson in held]
        return max(len(self.plan) - given - sum(is_open), 0) if self.plan else 0

    def progress(self, day: date) -> PlanProgress:
        """Return the progress up to a day, that day included."""
        planned = sum(1 for hour in self.plan if hour.planned_on is not None and hour.planned_on <= day)
        return PlanProgress(planned, sum(1 for hour in self.plan if hour.given_on is not None))

    def with_given(self, before: TopicLesson, after: TopicLesson) -> TopicsPage:
        """Return the page with what a lesson now gives of the plan, and no longer what it gave before."""
        given = {before.plan_hour: None, after.plan_hour: after.column.day}
        plan = (
            replace(hour, given_on=given[hour.hour.number]) if hour.hour.number in given else hour for hour in self.plan
        )
        return replace(self, plan=tuple(plan))


@dataclass(frozen=True, slots=True)
class ParallelLesson:
    """A lesson of a parallel class that has no homework yet; ``words`` name class and subgroup."""

    lesson: LessonId
    words: str
