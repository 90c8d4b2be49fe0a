"""«Мой день»: the lessons of one teacher on one date, and what is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import LessonColumn


@dataclass(frozen=True, slots=True)
class DayLesson:
    """A lesson in the list of a day with the page that holds it; ``due`` is when its record becomes late."""

    column: LessonColumn
    course: CourseId
    period: PeriodId | None
    class_title: str
    subject_title: str
    subgroup_title: str
    due: datetime | None
    is_substitution: bool


@dataclass(frozen=True, slots=True)
class OwedLesson:
    """A past lesson whose record is not complete."""

    lesson: LessonId
    course: CourseId
    period: PeriodId | None
    day: date
    bell: int
    class_title: str
    subject_title: str
    days_ago: int


@dataclass(frozen=True, slots=True)
class MyDay:
    """The landing page: lessons in order, the index of the current one, debts oldest first, notes."""

    day: date
    lessons: tuple[DayLesson, ...]
    current: int | None
    owed: tuple[OwedLesson, ...]
    has_timetable: bool
