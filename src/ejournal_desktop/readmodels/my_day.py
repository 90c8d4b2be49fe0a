"""«Мой день»: the lessons of one teacher on one date, and what is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import LessonColumn, PeriodView
    from ejournal_desktop.readmodels.notes import ReceivedNote
    from ejournal_desktop.readmodels.report_tables import GapKind


@dataclass(frozen=True, slots=True)
class DayLesson:
    """A lesson in the list of a day with the page that holds it; ``due`` is when its record becomes late.

    ``keeper`` names who keeps the page where the lesson is a substitution.
    """

    column: LessonColumn
    course: CourseId
    period: PeriodId | None
    class_title: str
    subject_title: str
    subgroup_title: str
    due: datetime | None
    is_substitution: bool
    keeper: str = ""
    grade_level: int = 0


@dataclass(frozen=True, slots=True)
class OpenOfDay:
    """A lesson that has ended and what is still open in it, as codes of ``GapKind`` (S4-8.2.1)."""

    lesson: DayLesson
    lacking: tuple[GapKind, ...]


@dataclass(frozen=True, slots=True)
class OwedLesson:
    """A past lesson whose record is not complete, or a written work that not everybody present has a mark for.

    ``work_kind`` is the title of such a work, ``due`` the term of its marks, ``unmarked`` how many still wait for one.
    """

    lesson: LessonId
    course: CourseId
    period: PeriodId | None
    day: date
    bell: int
    class_title: str
    subject_title: str
    days_ago: int
    work_kind: str = ""
    due: datetime | None = None
    unmarked: int = 0


@dataclass(frozen=True, slots=True)
class PeriodReminder:
    """Marks of a grading period are due soon by the order of the school (S0-4.14.9)."""

    period: PeriodView
    due: date
    order: str


@dataclass(frozen=True, slots=True)
class MyDay:
    """The landing page: lessons in order, the index of the current one, debts oldest first, notes.

    ``due_soon`` are open lessons whose term ends shortly. ``doubted_since`` is the moment of the last entry where the
    clock of the computer does not fit it, ``read_at`` when the day was read. ``asked`` are the cells that
    colleagues ask to correct. ``still_open`` are the lessons of the day that have ended with something open; when the
    day ``is_over``, none is to come.
    """

    day: date
    lessons: tuple[DayLesson, ...]
    current: int | None
    owed: tuple[OwedLesson, ...]
    has_timetable: bool
    due_soon: tuple[DayLesson, ...] = ()
    period_due: PeriodReminder | None = None
    doubted_since: datetime | None = None
    read_at: datetime | None = None
    asked: tuple[ReceivedNote, ...] = ()
    still_open: tuple[OpenOfDay, ...] = ()
    is_over: bool = False
