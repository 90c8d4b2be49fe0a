"""Keeping the journal: pages, cells, period marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.journal_changes import CellEntry
from ejournal_desktop.readmodels.periods import PeriodMarkEntry
from ejournal_desktop.services.cell_writing import write_cells, write_note
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import in_year, may_correct, may_open_page, page_access, with_substitutions
from ejournal_desktop.services.pages import column_setting, requested_period
from ejournal_desktop.services.period_marks import enter_period_mark
from ejournal_desktop.services.suggestions import suggested_days, with_suggestions
from ejournal_desktop.storage.queries.courses import (
    course_view,
    courses_of_year,
    teachers_of_course,
    teachers_of_year,
)
from ejournal_desktop.storage.queries.journal_page import PageRequest, journal_page, know_course
from ejournal_desktop.storage.queries.school import current_year, school_year, school_years

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId, YearId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, PageAccess, PeriodView
    from ejournal_desktop.readmodels.journal_changes import CellChange, NoteChange, PeriodMarkChange
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class CourseChoice:
    """A page a person may open: its course, who keeps it today, and whether it is the person's own."""

    course: CourseView
    teacher: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class YearChoice:
    """A school year of the journal, as lists name it."""

    year: YearId
    title: str


class JournalService:
    """Pages of the journal and what stands in their cells."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def other_years(self, session: Session) -> tuple[YearChoice, ...]:
        """Return the years of the journal but the current one, the newest first: each opens at once (S0-2.3)."""
        with session.database.read() as reading:
            current = current_year(reading, self._clock.now().date())
            years = (school_year(reading, year) for year in reversed(school_years(reading)) if year != current)
            return tuple(YearChoice(one.year, one.title) for one in years)

    def courses(self, session: Session, year: YearId | None = None) -> tuple[CourseChoice, ...]:
        """Return the pages of a year, the current one if none is named, that the person may open, own pages first."""
        with session.database.read() as reading:
            year = year or current_year(reading, self._clock.now().date())
            if year is None:
                return ()
            today = self._day_within(school_year(reading, year))
            teachers = teachers_of_year(reading, year)
            choices = [
                CourseChoice(
                    course,
                    ", ".join(keeper.name.with_initials for keeper in keepers if keeper.span.holds(today)),
                    any(keeper.staff == session.signed_in.staff for keeper in keepers),
                )
                for course in courses_of_year(reading, year)
                for keepers in (teachers.get(course.course, ()),)
                if may_open_page(session, reading, course, keepers, today)
            ]
        return tuple(sorted(choices, key=lambda choice: not choice.is_own))

    def periods(self, session: Session, year: YearId | None = None) -> tuple[PeriodView, ...]:
        """Return the periods by which pages of a year, the current one if none is named, are kept."""
        with session.database.read() as reading:
            year = year or current_year(reading, self._clock.now().date())
            if year is None:
                return ()
            view = school_year(reading, year)
            return view.of_kind(view.periods[0].kind if view.periods else PeriodKind.QUARTER)

    def page(self, session: Session, course: CourseId, period: PeriodId) -> JournalPage:
        """Return a page.

        Raises:
            ForeignPageError: the person may not see it.
            UnknownRecordError: there is no such course or period.
        """
        now = self._clock.now()
        with session.database.read() as reading:
            know_course(reading, course, period)
            view = self._course(reading, course)
            teachers = teachers_of_course(reading, course)
            year, requested = requested_period(reading, view, period)
            if not may_open_page(session, reading, view, teachers, self._day_within(year)):
                raise ForeignPageError
            known = in_year(page_access(session, requested, teachers), year)
            access = self._access(session, reading, view, known)
            setting = column_setting(reading, now, session.timeline, year)
            span = suggested_days(requested, now.date())
            page = journal_page(reading, PageRequest(view, requested, access, span), setting)
            if not requested.is_closed and not year.is_closed:
                page = replace(page, access=with_substitutions(session, access, page.lessons))
            return with_suggestions(session, reading, page, now.date())

    def _day_within(self, year: SchoolYearView) -> date:
        """Return today, or the last day of a year that is over: its homeroom teachers and keepers are those of then."""
        return min(self._clock.now().date(), year.ends)

    def set_cell(self, session: Session, lesson: LessonId, student: StudentId, wanted: Cell) -> CellChange:
        """Store the content of one cell: one key of the grid, one entry of the log.

        Raises:
            AccessError: the page is another's, or no role allows it.
            RuleError: the regulation refuses the content, or the lesson cannot be written in.
            ReasonNeededError: the lesson is locked and changes by protocol only.
        """
        return self.set_cells(session, (CellEntry(lesson, student, wanted),))[0]

    def set_cells(self, session: Session, entries: Sequence[CellEntry]) -> tuple[CellChange, ...]:
        """Store several cells of one class as one act: one entry of the log, all of them or none.

        Raises:
            As ``set_cell``, for the first cell that is refused.
        """
        with session.database.write(session.actor(Action.ENTER_ABSENCE)) as work:
            return write_cells(session, work, entries, self._clock.now().date())

    def set_note(self, session: Session, lesson: LessonId, student: StudentId, note: str) -> NoteChange:
        """Store the comment on a cell, or take it back with an empty text (S4-5.4.4).

        Raises:
            AccessError: the page is another's, or no role allows it.
            RuleError: the lesson cannot be written in, the student is not there, the text is too long.
        """
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            return write_note(session, work, (lesson, student), note, self._clock.now().date())

    def set_period_mark(
        self, session: Session, course: CourseId, period: PeriodId, student: StudentId, value: str | None
    ) -> PeriodMarkChange:
        """Store a period mark, or clear it with ``None``: the grid's door to what the page of results does.

        Raises:
            The errors of ``PeriodsService.set_period_mark``.
        """
        entry = PeriodMarkEntry(course, period, student, value)
        with session.database.write(session.actor(Action.WRITE_PERIOD_MARK)) as work:
            return enter_period_mark(session, work, entry, self._clock.now().date())

    def _access(self, session: Session, reading: Reading, view: CourseView, access: PageAccess) -> PageAccess:
        if not access.can_write or session.regulation.corrections.lock_after_days is None:
            return access
        return replace(access, can_correct=may_correct(session, reading, view, self._clock.now().date()))

    def _course(self, reading: Reading, course: CourseId) -> CourseView:
        view = course_view(reading, course)
        if view is None:
            raise UnknownRecordError(kind="course")
        return view
