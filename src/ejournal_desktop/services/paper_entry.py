"""Entry from paper: the own lessons of a day or a week in one place, and the lesson behind a sheet number."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.sheet_numbers import identities_of_sheet, typed_sheet_number
from ejournal_desktop.readmodels.paper_entry import PaperLessons, PaperSpan, SheetLesson
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import keeps_lesson, may_open_page
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.paper_entry_errors import SheetNumberError, SheetUnknownError
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.owed import owed_lessons
from ejournal_desktop.storage.queries.paper_entry import lessons_between, lessons_with_identity
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.my_day import DayLesson
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_UNFILLED = frozenset({LessonState.STARTED, LessonState.DUE, LessonState.OVERDUE, LessonState.RUNNING})
_LAST_DAY_OF_WEEK = 6


class PaperEntryService:
    """Finds what is to be entered; entering goes through the journal and the lessons."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def lessons(self, session: Session, span: PaperSpan, day: date | None = None) -> PaperLessons:
        """Return the own lessons of a day or of its week, those without a complete record first.

        Without a day that of the newest lesson which waits for its record is meant, where none does today.

        Raises:
            NotAllowedError: the person keeps no lessons.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        now = self._clock.now()
        staff = session.signed_in.staff
        with session.database.read() as reading:
            identity = current_year(reading, day or now.date())
            if identity is None:
                return PaperLessons(span, *_days_of(span, day or now.date()), ())
            year = school_year(reading, identity)
            if day is None:
                owed = owed_lessons(reading, staff, year, now.date(), 1)
                day = owed[0].day if owed else now.date()
            days = _days_of(span, day)
            setting = column_setting(reading, now, session.timeline, year)
            found = lessons_between(reading, staff, days, year, setting)
        return PaperLessons(span, *days, _unfilled_first(found))

    def lessons_of_sheet(self, session: Session, typed: str) -> tuple[SheetLesson, ...]:
        """Return the lesson a sheet number names; several where the number means more than one, own ones alone.

        Raises:
            SheetNumberError: a digit is missing or wrong.
            SheetUnknownError: no lesson bears the number.
            ForeignPageError: the person may not see the page of the lesson.
        """
        number = typed_sheet_number(typed)
        if number is None:
            raise SheetNumberError
        with session.database.read() as reading:
            bearers = lessons_with_identity(reading, identities_of_sheet(number))
            if not bearers:
                raise SheetUnknownError
            open_ones = [self._sheet_lesson(session, reading, lesson) for lesson in bearers]
        found = [lesson for lesson in open_ones if lesson is not None]
        if not found:
            raise ForeignPageError
        return tuple([lesson for lesson in found if lesson.is_own] or found)

    def _sheet_lesson(self, session: Session, reading: Reading, lesson: LessonId) -> SheetLesson | None:
        """Return a lesson the person may see, else nothing.

        Raises:
            UnknownRecordError: the year of the lesson has no period for its day.
        """
        place = lesson_place(reading, lesson)
        course = None if place is None else course_view(reading, place.course)
        if place is None or course is None:
            return None
        teachers, today = teachers_of_course(reading, place.course), self._clock.now().date()
        is_own = keeps_lesson(session, place)
        if not (is_own or may_open_page(session, reading, course, teachers, today)):
            return None
        year = school_year(reading, year_of_class(reading, place.class_group), place.class_group)
        period = year.lesson_period_at(place.day)
        if period is None:
            raise UnknownRecordError(kind="period")
        words = " · ".join(one for one in (course.class_title, course.subject_title, course.subgroup_title) if one)
        return SheetLesson(lesson, place.course, period.period, place.day, words, is_own)


def _days_of(span: PaperSpan, day: date) -> tuple[date, date]:
    if span is PaperSpan.DAY:
        return day, day
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=_LAST_DAY_OF_WEEK)


def _unfilled_first(lessons: Sequence[DayLesson]) -> tuple[DayLesson, ...]:
    return tuple(sorted(lessons, key=lambda lesson: lesson.column.state not in _UNFILLED))
