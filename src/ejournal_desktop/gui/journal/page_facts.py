"""What the journal screen is given, what it tells the window around it, and what it reads off a page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.journal.lesson_panel import ColumnSummary

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, PeriodView
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.journal import CourseChoice, JournalService
    from ejournal_desktop.services.lessons import LessonsService
    from ejournal_desktop.services.session import Session

_RECENT = 5


@dataclass(frozen=True, slots=True)
class JournalServices:
    """The services behind the journal screen."""

    journal: JournalService
    lessons: LessonsService
    corrections: CorrectionsService


@dataclass(frozen=True, slots=True)
class StatusText:
    """What the left part of the status bar says for a moment; a refusal is shown as such."""

    text: str
    is_refusal: bool = False


@dataclass(frozen=True, slots=True)
class PageOpened:
    """A page is on show."""

    course: CourseId
    period: PeriodId


@dataclass(frozen=True, slots=True)
class LessonCompleted:
    """A lesson was closed: the window may go on to the next one."""

    course: CourseId
    lesson: LessonId


@dataclass(frozen=True, slots=True)
class LoadedPage:
    """A page with the lists of pages one may open; the lists are empty when they were read before."""

    page: JournalPage
    courses: tuple[CourseChoice, ...]
    periods: tuple[PeriodView, ...]
    lesson: LessonId | None


def page_reading(
    services: JournalServices, session: Session, wanted: tuple[CourseId, PeriodId, LessonId | None], *, has_lists: bool
) -> Callable[[], LoadedPage]:
    """Return the call that reads a page; it runs on the database thread."""
    return partial(_read, services.journal, session, wanted, has_lists=has_lists)


def summary_of(model: JournalGridModel, column: int) -> ColumnSummary:
    """Return the numbers of a column and its entries for reading over: «Белов — н»."""
    rules = model.rules
    if rules is None or not 0 <= column < len(model.columns):
        return ColumnSummary(0, 0, ())
    lesson = model.lesson(column)
    cells = model.cells_of(None if lesson is None else lesson.lesson)
    missed = [cell for cell in cells.values() if _is_missed(cell.attendance, rules)]
    marks = sum(len(cell.marks) for cell in cells.values())
    lines = [f"{model.rows[row].name.surname} — {model.face(row, column).text}" for row in cells]
    return ColumnSummary(len(missed), marks, tuple(lines))


def has_second_marks(model: JournalGridModel, column: int) -> bool:
    """Tell whether any cell of a column holds two marks: two works may be of two kinds (S3-3.3f2)."""
    lesson = model.lesson(column)
    return lesson is not None and any(len(cell.marks) > 1 for cell in model.cells_of(lesson.lesson).values())


def recent_marks(model: JournalGridModel, row: int, column: int) -> str:
    """Return the last marks of a student up to a column: «5 4 н 3»."""
    rules = model.rules
    if rules is None:
        return ""
    cells = (cell for place, cell in model.cells_of_row(row) if place <= column)
    marks = [mark_letters(rules.scale, mark) for cell in cells for mark in cell.marks]
    return " ".join(marks[-_RECENT:])


def days_without_mark(model: JournalGridModel, row: int, today: date) -> int | None:
    """Return how many days ago a student got the last mark of the page, nothing without one (S0-4.14.4a)."""
    lessons = (model.lesson(place) for place, cell in model.cells_of_row(row) if cell.marks)
    days = [lesson.day for lesson in lessons if lesson is not None and lesson.day <= today]
    return (today - max(days)).days if days else None


def missed_lessons(model: JournalGridModel, row: int) -> int:
    """Return how many lessons of the page a student missed."""
    rules = model.rules
    if rules is None:
        return 0
    return sum(1 for _, cell in model.cells_of_row(row) if _is_missed(cell.attendance, rules))


def previous_lesson(model: JournalGridModel, column: int) -> LessonColumn | None:
    """Return the lesson before a column that was held."""
    for place in range(column - 1, -1, -1):
        lesson = model.lesson(place)
        if lesson is not None and lesson.state is not LessonState.CANCELLED:
            return lesson
    return None


def first_open_row(model: JournalGridModel, column: int) -> int:
    """Return the first student without an entry in a column."""
    for row in range(len(model.rows)):
        if model.bar(row, column) is None and model.cell(model.place(row, column)).is_empty:
            return row
    return 0


def _is_missed(attendance: str | None, rules: CellRules) -> bool:
    code = rules.regulation.attendance_code(attendance) if attendance else None
    return code is not None and code.counts_as_missed


def _read(
    service: JournalService,
    session: Session,
    wanted: tuple[CourseId, PeriodId, LessonId | None],
    *,
    has_lists: bool,
) -> LoadedPage:
    course, period, lesson = wanted
    courses = () if has_lists else service.courses(session)
    periods = () if has_lists else service.periods(session)
    return LoadedPage(service.page(session, course, period), courses, periods, lesson)
