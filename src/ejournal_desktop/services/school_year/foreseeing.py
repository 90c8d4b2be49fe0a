"""What a plan of opening would write, as numbers for each class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.calendar import SCHOOL_WEEK, DateSpan, school_days
from ejournal_desktop.readmodels.calendar import BellSchedule, SchoolYearView
from ejournal_desktop.readmodels.school_year import HOLIDAY_SPAN, ClassForecast, OpeningForecast
from ejournal_desktop.services.school_year.opening_plan import first_span
from ejournal_desktop.services.timetable.lesson_making import slot_times

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import StaffId, StudentId
    from ejournal_desktop.readmodels.school_year import NextClass, NextSpan, NextYear, YearProblem
    from ejournal_desktop.services.school_year.old_year import OldYear
    from ejournal_desktop.services.school_year.opening_plan import OpeningPlan


def foreseen(
    plan: OpeningPlan, year: NextYear, old: OldYear, span: NextSpan, problems: Sequence[YearProblem]
) -> OpeningForecast:
    """Return what a plan would write."""
    carried = {row.student for row in year.students if row.class_title}
    calendar = _calendar(plan, year, span)
    first = first_span(year.calendar)
    days = () if first is None else school_days(first.starts, first.ends or span.ends, calendar.holidays, SCHOOL_WEEK)
    return OpeningForecast(
        title=span.title,
        starts=span.starts,
        ends=span.ends,
        periods=sum(isinstance(change, changes.GradingPeriodDefined) for change in plan.school),
        holidays=len(calendar.holidays),
        classes=tuple(
            _class(row, found, old.stored.staff, _Counting(old, calendar, days)) for _, row, found in plan.classes
        ),
        leaving=sum(row.student not in carried for rows in old.students.values() for row in rows),
        closes=old.stored.year.title,
        problems=tuple(problems),
    )


class _Counting:
    """What counting a class needs besides its changes."""

    def __init__(self, old: OldYear, calendar: SchoolYearView, days: Sequence[date]) -> None:
        self.calendar, self.days = calendar, days
        self.places: Mapping[StudentId, object] = {
            row.student: group for group, rows in old.students.items() for row in rows
        }


def _class(
    row: NextClass, found: Sequence[Change], staff: Mapping[StaffId, PersonName], counting: _Counting
) -> ClassForecast:
    teacher = None if row.homeroom is None else staff.get(row.homeroom)
    students = [change.student for change in found if isinstance(change, changes.StudentEnrolled)]
    slots = [change for change in found if isinstance(change, changes.TimetableSlotSet)]
    courses = [change for change in found if isinstance(change, changes.CourseOpened)]
    lessons = sum(
        1
        for course in courses
        for _ in slot_times(counting.calendar, [slot for slot in slots if slot.course == course.course], counting.days)
    )
    return ClassForecast(
        title=row.title,
        homeroom="" if teacher is None else teacher.with_initials,
        students=len(students),
        newcomers=sum(counting.places.get(student) != row.source for student in students),
        subgroups=sum(isinstance(change, changes.SubgroupFormed) for change in found),
        courses=len(courses),
        weekly_lessons=len(slots),
        lessons=lessons,
    )


def _calendar(plan: OpeningPlan, year: NextYear, span: NextSpan) -> SchoolYearView:
    """Return the new year as the making of lessons looks at it."""
    holidays = tuple(DateSpan(row.starts, row.ends) for row in year.calendar if row.kind == HOLIDAY_SPAN)
    return SchoolYearView(plan.year, span.title, span.starts, span.ends, (), holidays, BellSchedule({}))
