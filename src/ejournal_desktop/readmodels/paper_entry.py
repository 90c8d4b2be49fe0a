"""Entry from paper: the lessons of a person over a day or a week, the ones that wait for their record first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.my_day import DayLesson


class PaperSpan(StrEnum):
    """How much is entered in one place."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class PaperLessons:
    """Lessons between two days, those without a complete record first; their columns carry no plan."""

    span: PaperSpan
    first: date
    last: date
    lessons: tuple[DayLesson, ...]


@dataclass(frozen=True, slots=True)
class SheetLesson:
    """The lesson behind a sheet number with the page that holds it; ``is_own`` when the person keeps it."""

    lesson: LessonId
    course: CourseId
    period: PeriodId
    day: date
    words: str
    is_own: bool
