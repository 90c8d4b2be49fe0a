"""Results and hours of many courses at once, in a fixed number of statements."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.movement import overlap
from ejournal_desktop.domain.plans import hours_of_period
from ejournal_desktop.readmodels.report_facts import CourseHours, CourseResults, SubstitutedHours
from ejournal_desktop.readmodels.report_tables import GapKind, ReportGap
from ejournal_desktop.reports.subjects import class_and_course, course_title
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.plans import plan_sizes
from ejournal_desktop.storage.queries.report_results import (
    LessonSums,
    lesson_sums,
    results_of_courses,
    students_of_courses,
    substituted_lessons_of_year,
)
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, TeacherSpan
    from ejournal_desktop.services.reporting.desk import ReportDesk

_NO_LESSONS = LessonSums()


@dataclass(frozen=True, slots=True)
class SchoolCourses:
    """The courses of the current year with those who keep them."""

    year: SchoolYearView
    courses: tuple[CourseView, ...]
    keepers: Mapping[CourseId, tuple[TeacherSpan, ...]]

    def period(self, desk: ReportDesk) -> PeriodView:
        """Return the wanted period.

        Raises:
            UnknownRecordError: the year has no such period.
        """
        view = self.year.period(desk.period)
        if view is None:
            raise UnknownRecordError(kind="period")
        return view

    def kept_by(self, staff: StaffId, span: DateSpan) -> tuple[CourseView, ...]:
        """Return the courses that somebody kept on any day of a span."""
        return tuple(
            course
            for course in self.courses
            if any(one.staff == staff and overlap(one.span, span) for one in self.keepers.get(course.course, ()))
        )

    def keepers_on(self, course: CourseView, day: date) -> Sequence[TeacherSpan]:
        """Return who keeps a course on a day, else those who kept it last."""
        spans = self.keepers.get(course.course, ())
        return [one for one in spans if one.span.holds(day)] or spans[-1:]

    def names_on(self, course: CourseView, day: date) -> str:
        """Return who keeps a course on a day by name."""
        return ", ".join(dict.fromkeys(one.name.with_initials for one in self.keepers_on(course, day)))


def school_courses(desk: ReportDesk) -> SchoolCourses:
    """Return the courses of the current year.

    Raises:
        UnknownRecordError: there is no school year yet.
    """
    identity = current_year(desk.reading, desk.today)
    if identity is None:
        raise UnknownRecordError(kind="year")
    reading = desk.reading
    return SchoolCourses(
        school_year(reading, identity), courses_of_year(reading, identity), teachers_of_year(reading, identity)
    )


def course_results(
    desk: ReportDesk, school: SchoolCourses, courses: Iterable[CourseView], period: PeriodView
) -> tuple[CourseResults, ...]:
    """Return the marks of a period in courses; those of classes without marks have nobody to be given one."""
    regulation, found = regulation_in_force(desk.reading, period.ends), tuple(courses)
    identities = [course.course for course in found if regulation.has_marks(course.grade_level)]
    entered = results_of_courses(desk.reading, identities, period.period)
    is_exam = period.kind is PeriodKind.EXAM
    there = entered if is_exam else students_of_courses(desk.reading, identities, period.ends)
    day = min(desk.today, period.ends)
    return tuple(
        CourseResults(
            course=course,
            teacher=school.names_on(course, day),
            keepers=frozenset(one.staff for one in school.keepers_on(course, day)),
            marks={one: entered.get(course.course, {}).get(one) for one in there.get(course.course, ())},
        )
        for course in found
    )


def marked_results(
    desk: ReportDesk, school: SchoolCourses, courses: Iterable[CourseView], period: PeriodView
) -> tuple[CourseResults, ...]:
    """Return the marks of a period in the courses of classes that have marks."""
    regulation = regulation_in_force(desk.reading, period.ends)
    chosen = [course for course in courses if regulation.has_marks(course.grade_level)]
    return course_results(desk, school, chosen, period)


def course_hours(
    desk: ReportDesk, school: SchoolCourses, courses: Sequence[CourseView], period: PeriodView
) -> Mapping[CourseId, CourseHours]:
    """Return the hours of courses in a period, in a running one those up to now."""
    identities = [course.course for course in courses]
    sums = lesson_sums(desk.reading, identities, DateSpan(period.starts, period.ends), desk.today)
    plans = plan_sizes(desk.reading, identities)
    is_last = school.year.of_kind(period.kind)[-1:] == (period,) and desk.today > period.ends
    day = min(desk.today, period.ends)
    found = {}
    for course in courses:
        own, plan = sums.get(course.course, _NO_LESSONS), plans.get(course.course, 0)
        found[course.course] = CourseHours(
            course=course,
            teacher=school.names_on(course, day),
            planned=hours_of_period(plan, before=own.before, until=own.until, is_last=is_last),
            given=own.given,
            substituted=own.substituted,
            plan=plan,
        )
    return found


def places_of_classes(desk: ReportDesk, school: SchoolCourses, day: date) -> Mapping[ClassGroupId, int]:
    """Return how many places of students in courses each class group has: a subject counts once for each."""
    groups = {course.course: course.class_group for course in school.courses}
    found: dict[ClassGroupId, int] = defaultdict(int)
    for course, students in students_of_courses(desk.reading, list(groups), day).items():
        found[groups[course]] += len(students)
    return found


def substituted_hours(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> tuple[SubstitutedHours, ...]:
    """Return the lessons given in place of others by substitute, keeper and course."""
    names = staff_names(desk.reading)
    views = {course.course: course for course in school.courses}
    days: dict[tuple[StaffId, StaffId | None, CourseId], list[date]] = {}
    for one in substituted_lessons_of_year(desk.reading, school.year.year, span):
        days.setdefault((one.substitute, one.keeper, one.course), []).append(one.day)

    def name(staff: StaffId | None) -> str:
        return names[staff].with_initials if staff is not None and staff in names else ""

    return tuple(
        SubstitutedHours(name(substitute), name(keeper), views[course], tuple(found), substitute)
        for (substitute, keeper, course), found in days.items()
    )


def gaps_of_results(found: Iterable[CourseResults], *, with_class: bool = True) -> Iterator[ReportGap]:
    """Yield the marks of a period that are missing, by course; a report of one class need not name it."""
    for one in found:
        missing = Counter(one.marks.values())[None]
        if missing:
            yield ReportGap(
                teacher=one.teacher,
                course=one.course.course,
                course_title=class_and_course(one.course) if with_class else course_title(one.course),
                missing=GapKind.PERIOD_MARKS,
                count=missing,
                staff=min(one.keepers, default=None),
            )


def regulation_of(desk: ReportDesk, period: PeriodView) -> Regulation:
    """Return the rules that judge a period."""
    return regulation_in_force(desk.reading, period.ends)
