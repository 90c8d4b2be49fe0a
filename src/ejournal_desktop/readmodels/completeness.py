"""What every class group still lacks: lessons, courses, cards, checked weeks, archives (S1-5d, S1-5e)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.people import ClassGroupView


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A past lesson whose record is not complete; ``teacher`` is empty where nobody keeps the course."""

    day: date
    bell: int
    teacher: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class TeacherArrears:
    """The lessons of one class group that wait for one teacher."""

    teacher: str
    lessons: int
    overdue: int
    oldest: date


@dataclass(frozen=True, slots=True)
class PoorCard:
    """A student of today whose card lacks something that is required."""

    student: str
    lacks_birth_date: bool
    lacks_guardian: bool


@dataclass(frozen=True, slots=True)
class CourseContradictions:
    """How many places of a course hold two values after an exchange between computers, and who keeps the course."""

    course: str
    keeper: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassCompleteness:
    """What one class group lacks; ``missing_archive`` is the ISO week without an archive, empty where none is due.

    ``contradictions`` are places where two values stand until their keeper settles them (security.md D-62).
    """

    class_group: ClassGroupView
    homeroom_teacher: str
    lessons: tuple[OpenLesson, ...]
    courses_without_teacher: tuple[str, ...]
    courses_without_plan: tuple[str, ...]
    cards: tuple[PoorCard, ...]
    unchecked_weeks: tuple[str, ...]
    missing_archive: str
    contradictions: tuple[CourseContradictions, ...] = ()

    @property
    def overdue(self) -> int:
        """The lessons that are past their term."""
        return sum(lesson.is_overdue for lesson in self.lessons)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        courses = self.courses_without_teacher or self.courses_without_plan or self.contradictions
        return not (self.lessons or courses or self.cards or self.unchecked_weeks or self.missing_archive)

    def arrears(self) -> tuple[TeacherArrears, ...]:
        """Return the open lessons by teacher, whose oldest waits longest first."""
        found: dict[str, list[OpenLesson]] = defaultdict(list)
        for lesson in self.lessons:
            found[lesson.teacher].append(lesson)
        rows = (
            TeacherArrears(
                teacher, len(own), sum(lesson.is_overdue for lesson in own), min(lesson.day for lesson in own)
            )
            for teacher, own in found.items()
        )
        return tuple(sorted(rows, key=lambda row: (row.oldest, row.teacher)))
