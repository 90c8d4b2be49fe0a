"""A page of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.journal import JournalPage
from ejournal_desktop.storage.queries.cells import cells_of_course, notes_of_course, period_marks_of_course
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.queries.lessons import lesson_columns
from ejournal_desktop.storage.queries.people import roster, subgroup_roster
from ejournal_desktop.storage.queries.periods import brought_marks

if TYPE_CHECKING:
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.readmodels.journal import CourseView, PageAccess, PeriodView, StudentRow
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page, and what the person may do on it."""

    course: CourseView
    period: PeriodView
    access: PageAccess


def journal_page(reading: Reading, request: PageRequest, setting: ColumnSetting) -> JournalPage:
    """Return the page of a course in a period, with the students who were there in it."""
    course, period = request.course, request.period
    marks = period_marks_of_course(reading, course.course)
    students = page_students(reading, course, period)
    brought = brought_marks(reading, course.class_group, students, (period.starts, period.ends))
    return JournalPage(
        course=course,
        period=period,
        teachers=teachers_of_course(reading, course.course),
        students=students,
        lessons=lesson_columns(reading, course, period, setting),
        cells=cells_of_course(reading, course.course, period.starts, period.ends),
        period_marks={student: value for (student, of), value in marks.items() if of == period.period},
        has_marks=setting.regulation.has_marks(course.grade_level),
        has_homework=setting.regulation.keeps(JournalField.HOMEWORK, course.grade_level),
        access=request.access,
        notes=notes_of_course(reading, course.course, period.starts, period.ends),
        brought={student: found for (student, subject), found in brought.items() if subject == course.subject},
    )


def page_students(reading: Reading, course: CourseView, period: PeriodView) -> tuple[StudentRow, ...]:
    """Return the students of a course who were in it on any day of the period."""
    students = roster(reading, course.class_group)
    if course.subgroup is not None:
        students = subgroup_roster(reading, students, course.subgroup)
    return tuple(row for row in students if any(_overlaps(span, period) for span in row.spans))


def _overlaps(span: DateSpan, period: PeriodView) -> bool:
    return span.starts <= period.ends and (span.ends is None or span.ends >= period.starts)
