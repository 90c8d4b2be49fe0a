"""The services behind the topics page, and the way from its rows to what they store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.readmodels.journal_changes import LessonText

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.topics import TopicLesson, TopicsPage
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.lessons import LessonsService
    from ejournal_desktop.services.session import Session


class TopicsReader(Protocol):
    """The service that reads the page."""

    def page(self, session: Session, course: CourseId) -> TopicsPage:
        """Return the plan and the lessons of a course."""
        ...


@dataclass(frozen=True, slots=True)
class TopicsServices:
    """The services behind the page."""

    topics: TopicsReader
    journal: JournalService
    lessons: LessonsService


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
    )
