"""Everything the results of a class group in one period are made of, read in a handful of statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.periods import ProposalBasis, basis_of
from ejournal_desktop.readmodels.periods import in_order_of_days
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.storage.queries.courses import courses_of_class, teachers_of_class
from ejournal_desktop.storage.queries.people import class_group_view, course_roster, roster
from ejournal_desktop.storage.queries.periods import (
    ChosenLessons,
    brought_marks,
    can_bring_marks,
    due_dates,
    entered_marks,
    exemptions,
    given_marks,
    know_class,
    know_lessons,
    lesson_counts,
    movers_of,
    period_reasons,
)
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.queries.two_values import conflicts_of_class, late_entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow, TeacherSpan
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.periods import PeriodDue
    from ejournal_desktop.storage.queries.periods import EnteredMarks, LessonCounts
    from ejournal_desktop.storage.queries.two_values import ClassConflicts
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """What one period of a class group rests on, on a day.

    ``marks`` and ``counts`` belong to ``lesson_period``: the period itself, or the running one by which pages are kept
    where a mark is made from shorter periods. ``rosters`` hold those who were in the course in the period. ``brought``
    are marks that students bring along from another class or subgroup; ``marks`` hold them already. ``conflicts`` are
    two values of one place, ``late`` counts lesson marks that came after a period mark (security.md D-62).
    """

    today: date
    regulation: Regulation
    view: ClassGroupView
    year: SchoolYearView
    period: PeriodView
    lesson_period: PeriodView
    basis: ProposalBasis
    courses: tuple[CourseView, ...]
    students: tuple[StudentRow, ...]
    rosters: Mapping[CourseId, tuple[StudentRow, ...]]
    marks: Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]]
    brought: Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]]
    counts: Mapping[CourseId, LessonCounts]
    entered: EnteredMarks
    reasons: Mapping[tuple[StudentId, CourseId], str]
    exempt: Mapping[StudentId, tuple[DateSpan, ...]]
    due: PeriodDue | None
    teachers: Mapping[CourseId, tuple[TeacherSpan, ...]]
    conflicts: ClassConflicts
    late: Mapping[tuple[CourseId, StudentId], int]

    @property
    def parts(self) -> tuple[PeriodView, ...]:
        """The shorter periods inside this one, in order."""
        kept_by = self.year.of_kind(self.year.periods[0].kind)
        starts, ends = self.period.starts, self.period.ends
        return tuple(view for view in kept_by if starts <= view.starts and view.ends <= ends)


def period_facts(
    reading: Reading, class_group: ClassGroupId, period: PeriodId, today: date, *, course: CourseId | None = None
) -> PeriodFacts:
    """Return the facts of a class group, or of one of its courses.

    Raises:
        UnknownRecordError: there is no such class, period or course.
    """
    know_class(reading, class_group, period, today)
    view = class_group_view(reading, class_group)
    if view is None:
        raise UnknownRecordError(kind="class")
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    wanted = year.period(period)
    courses = tuple(one for one in courses_of_class(reading, class_group) if course in (None, one.course))
    if wanted is None or (course is not None and not courses):
        raise UnknownRecordError(kind="period" if wanted is None else "course")
    regulation = regulation_in_force(reading, wanted.ends)
    basis = basis_of(regulation, wanted.kind, year.periods[0].kind)
    lesson_period = _lesson_period(year, wanted, basis, today)
    chosen = ChosenLessons(class_group, lesson_period.starts, lesson_period.ends, course)
    know_lessons(reading, chosen, today)
    students = _present(roster(reading, class_group), wanted)
    rosters = _rosters(reading, courses, students, wanted)
    brought = _brought(reading, courses, rosters, lesson_period)
    return PeriodFacts(
        today=today,
        regulation=regulation,
        view=view,
        year=year,
        period=wanted,
        lesson_period=lesson_period,
        basis=basis,
        courses=courses,
        students=students,
        rosters=rosters,
        marks=_joined(given_marks(reading, chosen), brought),
        brought=brought,
        counts=lesson_counts(reading, chosen, today),
        entered=entered_marks(reading, class_group),
        reasons=period_reasons(reading, class_group, period),
        exempt=exemptions(reading),
        due=due_dates(reading).get(period),
        teachers=teachers_of_class(reading, class_group),
        conflicts=conflicts_of_class(reading, chosen.values(), period),
        late=late_entries(reading, class_group, period) if basis is ProposalBasis.LESSON_MARKS else {},
    )


def _lesson_period(year: SchoolYearView, period: PeriodView, basis: ProposalBasis, today: date) -> PeriodView:
    if basis is ProposalBasis.LESSON_MARKS:
        return period
    return year.lesson_period_at(today) or period


def _rosters(
    reading: Reading, courses: Sequence[CourseView], whole: tuple[StudentRow, ...], period: PeriodView
) -> Mapping[CourseId, tuple[StudentRow, ...]]:
    return {
        one.course: whole if one.subgroup is None else _present(course_roster(reading, one), period) for one in courses
    }


def _brought(
    reading: Reading,
    courses: Sequence[CourseView],
    rosters: Mapping[CourseId, tuple[StudentRow, ...]],
    period: PeriodView,
) -> Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]]:
    if not courses:
        return {}
    span = (period.starts, period.ends)
    movers = movers_of((row for found in rosters.values() for row in found), span)
    found = brought_marks(reading, courses[0].class_group, movers, span)
    return {
        (course.course, row.student): marks
        for course in (courses if found else ())
        for row in rosters[course.course]
        if (marks := found.get((row.student, course.subject))) and can_bring_marks(row, span)
    }


def _joined(
    marks: Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]],
    brought: Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]],
) -> Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]]:
    """Return own marks and those brought along in the order of their days."""
    if not brought:
        return marks
    together = {place: in_order_of_days(marks.get(place, ()), extra) for place, extra in brought.items()}
    return {**marks, **together}


def _present(students: Sequence[StudentRow], period: PeriodView) -> tuple[StudentRow, ...]:
    return tuple(
        row
        for row in students
        if any(span.starts <= period.ends and (span.ends is None or span.ends >= period.starts) for span in row.spans)
    )
