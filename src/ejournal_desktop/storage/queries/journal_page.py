"""A page of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.journal import JournalPage
from ejournal_desktop.storage.queries.cells import (
    ATTENDANCE,
    CORRECTIONS,
    MARKS,
    NOTES,
    PAGE_MARKS,
    cells_of_course,
    notes_of_course,
    period_marks_of_page,
)
from ejournal_desktop.storage.queries.courses import ONE_COURSE, TEACHERS, teachers_of_course
from ejournal_desktop.storage.queries.first_filling import FILLINGS
from ejournal_desktop.storage.queries.lesson_columns import LAST_BELLS, TRACES_BEFORE, lesson_columns
from ejournal_desktop.storage.queries.lessons import LESSONS, PLAN, RECORDED_HOURS
from ejournal_desktop.storage.queries.people import MEMBERS, ROSTER, STAFF, course_roster
from ejournal_desktop.storage.queries.periods import brought_marks, movers_of
from ejournal_desktop.storage.queries.rooms import ROOMS
from ejournal_desktop.storage.queries.school import CALENDAR, YEAR_OF_CLASS
from ejournal_desktop.storage.queries.suggestions import OPEN, open_values
from ejournal_desktop.storage.queries.two_values import PLACES_OF_COURSE, RESULTS_OF_COURSE, conflicts_of_results
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question, Together

if TYPE_CHECKING:
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PageAccess, PeriodView, StudentRow
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading


class _Place(NamedTuple):
    """What the questions about a page are asked by."""

    class_group: int
    year: int
    starts: str
    ends: str


_PLACE = Question(
    text(
        """
        SELECT class_group_id, class_group.year_id, coalesce(period.starts, school_year.starts),
          coalesce(period.ends, school_year.ends)
        FROM course JOIN class_group USING (class_group_id)
        JOIN school_year ON school_year.year_id = class_group.year_id
        LEFT JOIN grading_period AS period ON period.period_id = :period
        WHERE course_id = :course
        """
    ),
    _Place,
)
_HEADING = Together(
    ONE_COURSE,
    TEACHERS,
    YEAR_OF_CLASS,
    *CALENDAR,
    STAFF,
    FILLINGS,
    ROSTER,
    MEMBERS,
    PLAN,
    ROOMS,
    LAST_BELLS,
    TRACES_BEFORE,
    first=_PLACE,
)
_RECORDS = Together(
    LESSONS, MARKS, ATTENDANCE, CORRECTIONS, NOTES, PAGE_MARKS, OPEN, PLACES_OF_COURSE, RESULTS_OF_COURSE
)
_TOPICS = Together(LESSONS, RECORDED_HOURS, PLACES_OF_COURSE)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page, what the person may do on it, and for which of its days absences are to be suggested."""

    course: CourseView
    period: PeriodView
    access: PageAccess
    suggesting: DateSpan | None = None


@answered_once
def know_course(reading: Reading, course: CourseId, period: PeriodId | None = None) -> None:
    """Get in one statement what stands around the lessons of a course in a period, or in its year without one.

    Calendar, keepers, names, roster, plan and rooms change seldom: as long as nobody writes, they are not read again.
    """
    reading.ask_together(_HEADING, {"course": course, "period": period})


def know_topics(reading: Reading, course: CourseId, year: PeriodView) -> None:
    """Get in one statement the lessons of a course in its year, with the hours of the plan they were given."""
    span = {"course": course, "starts": year.starts.isoformat(), "ends": year.ends.isoformat()}
    reading.ask_together(_TOPICS, span)


def journal_page(reading: Reading, request: PageRequest, setting: ColumnSetting) -> JournalPage:
    """Return the page of a course in a period, with the students who were there in it."""
    course, period = request.course, request.period
    span = {"starts": period.starts.isoformat(), "ends": period.ends.isoformat()}
    reading.ask_together(_RECORDS, {**span, "period": period.period, **open_values(course.course, request.suggesting)})
    brought = brought_marks(reading, course.class_group, _movers(reading, course, period), (period.starts, period.ends))
    return JournalPage(
        course=course,
        period=period,
        teachers=teachers_of_course(reading, course.course),
        students=page_students(reading, course, period),
        lessons=lesson_columns(reading, course, period, setting),
        cells=cells_of_course(reading, course.course, period.starts, period.ends),
        period_marks=period_marks_of_page(reading, course.course, period.period),
        has_marks=setting.regulation.has_marks(course.grade_level),
        has_homework=setting.regulation.keeps(JournalField.HOMEWORK, course.grade_level),
        access=request.access,
        notes=notes_of_course(reading, course.course, period.starts, period.ends),
        brought={student: found for (student, subject), found in brought.items() if subject == course.subject},
        result_conflicts=conflicts_of_results(reading, course.course, period.period),
    )


@answered_once
def page_students(reading: Reading, course: CourseView, period: PeriodView) -> tuple[StudentRow, ...]:
    """Return the students of a course who were in it on any day of the period."""
    students = course_roster(reading, course)
    return tuple(row for row in students if any(_overlaps(span, period) for span in row.spans))


@answered_once
def _movers(reading: Reading, course: CourseView, period: PeriodView) -> tuple[StudentId, ...]:
    return movers_of(page_students(reading, course, period), (period.starts, period.ends))


def _overlaps(span: DateSpan, period: PeriodView) -> bool:
    return span.starts <= period.ends and (span.ends is None or span.ends >= period.starts)
