"""What is missing in a class's pages before they are printed (ux.md 6.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.deadlines import LessonState

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.session import Session

_NOT_HELD: Final = frozenset({LessonState.AHEAD, LessonState.RUNNING, LessonState.CANCELLED})


@dataclass(frozen=True, slots=True)
class PageGaps:
    """What one page lacks: lessons without a topic, lessons not complete, students without a period mark.

    ``conflicts`` counts places with two values after an exchange between computers; the printed one is provisional.
    """

    course: CourseId
    title: str
    without_topic: int
    not_complete: int
    without_mark: int
    conflicts: int = 0

    @property
    def has_any(self) -> bool:
        """Whether anything is missing."""
        return bool(self.without_topic or self.not_complete or self.without_mark or self.conflicts)


@dataclass(frozen=True, slots=True)
class ClassGaps:
    """The pages of a class that lack something, and whether the period is closed for the class."""

    pages: tuple[PageGaps, ...]
    is_closed: bool


def gaps_of(journal: JournalService, session: Session, class_group: ClassGroupId, period: PeriodId) -> ClassGaps:
    """Read every page of a class that the person may open.

    Raises:
        AppError: a page cannot be read.
    """
    courses = [choice.course for choice in journal.courses(session) if choice.course.class_group == class_group]
    pages = [journal.page(session, course.course, period) for course in courses]
    found = [page_gaps(page) for page in pages]
    return ClassGaps(tuple(gaps for gaps in found if gaps.has_any), any(page.period.is_closed for page in pages))


def page_gaps(page: JournalPage) -> PageGaps:
    """Return what a page lacks; period marks are missed only when no lesson of the period is ahead."""
    held = [lesson for lesson in page.lessons if lesson.state not in _NOT_HELD]
    is_over = not any(lesson.state is LessonState.AHEAD for lesson in page.lessons)
    there = [row for row in page.students if any(span.holds(page.period.ends) for span in row.spans)]
    unmarked = [row for row in there if not page.period_marks.get(row.student)]
    return PageGaps(
        page.course.course,
        _title(page.course),
        without_topic=sum(not lesson.topic for lesson in held),
        not_complete=sum(not lesson.is_complete for lesson in held),
        without_mark=len(unmarked) if page.has_marks and is_over and held else 0,
        conflicts=page.conflicts,
    )


def _title(course: CourseView) -> str:
    return " · ".join(part for part in (course.subject_title, course.subgroup_title) if part)
