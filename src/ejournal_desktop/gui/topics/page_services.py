"""The services behind the topics page, and the way from its rows to what they store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.readmodels.journal_changes import LessonText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId
    from ejournal_desktop.readmodels.plans import PlanChange
    from ejournal_desktop.readmodels.topics import ParallelLesson, TopicLesson, TopicsPage
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.lessons import LessonsService
    from ejournal_desktop.services.session import Session


class TopicsReader(Protocol):
    """The service that reads the page."""

    def page(self, session: Session, course: CourseId) -> TopicsPage:
        """Return the plan and the lessons of a course."""
        ...

    def parallel_lessons(self, session: Session, lesson: LessonId) -> tuple[ParallelLesson, ...]:
        """Return the own lessons of parallel classes that may take the homework of a lesson."""
        ...


class PlanShifter(Protocol):
    """The part of the service of plans that moves the rest of a plan and puts a topic into it."""

    def shift_rest(self, session: Session, course: CourseId, hour: int, *, lessons: int) -> PlanChange:
        """Move everything from an hour on later or earlier."""
        ...

    def insert_topic(self, session: Session, course: CourseId, after: int, topic: str) -> PlanChange:
        """Put a new topic of one hour behind that of an hour."""
        ...

    def compress_rest(self, session: Session, course: CourseId) -> PlanChange:
        """Let what is left of a plan fit the lessons that are left."""
        ...

    def restore_plans(self, session: Session, changes: Sequence[PlanChange]) -> tuple[PlanChange, ...]:
        """Take an act back."""
        ...


@dataclass(frozen=True, slots=True)
class TopicsServices:
    """The services behind the page."""

    topics: TopicsReader
    journal: JournalService
    lessons: LessonsService
    plans: PlanShifter
    corrections: CorrectionsService


def text_of(lesson: TopicLesson) -> LessonText:
    """Return the written part of a lesson as the services know it."""
    column = lesson.column
    return LessonText(
        column.topic,
        lesson.plan_hour,
        column.homework,
        column.is_homework_none,
        column.work_kind,
        column.is_complete,
        column.second_kind,
    )
