"""Reports of internal control: acts, results by person, the plan, pages compared with paper."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan, iso_week, week_span
from ejournal_desktop.domain.control_checks import checks_of, summed
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.control import ControlActView
from ejournal_desktop.reports.control_acts import (
    CheckedPerson,
    ComparedPage,
    check_results_by_person,
    control_results,
    internal_control_plan,
    paper_comparison,
)
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.services.control.overview import pages_of, plan_of_year
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.storage.queries.completeness import checked_weeks, last_bells_of_year
from ejournal_desktop.storage.queries.control import control_acts, paper_comparisons, stored_pages, told_people
from ejournal_desktop.storage.queries.courses import courses_of_class
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers, staff_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.control_checks import CheckCount
    from ejournal_desktop.domain.regulation_duties import ControlItem
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk


def make_control_results(desk: ReportDesk) -> ReportTable:
    """Return what the acts of some days found, the newest first."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    return control_results(desk.frame(desk.days(span)), _acts(desk, school, span))


def make_internal_control_plan(desk: ReportDesk) -> ReportTable:
    """Return the plan of control of the year with its results."""
    year = school_courses(desk).year
    acts = control_acts(desk.reading, year.starts, max(year.ends, desk.today))
    plan = plan_of_year(desk.reading, year, acts, desk.today)
    return internal_control_plan(desk.frame(desk.words("page.year", title=year.title)), plan)


def make_paper_comparison(desk: ReportDesk) -> ReportTable:
    """Return what comparing the pages of a class with the paper journal found in a period."""
    view, year = desk.class_and_year()
    period = year.period(desk.period)
    if period is None:
        raise UnknownRecordError(kind="period")
    found, school = paper_comparisons(desk.reading, period.period), school_courses(desk)
    day = min(desk.today, period.ends)
    pages = [
        ComparedPage(
            page=course_title(course), teacher=school.names_on(course, day), found=found.get(course.course, ())
        )
        for course in courses_of_class(desk.reading, view.class_group)
    ]
    return paper_comparison(desk.frame(desk.class_line(view, desk.words.period(period))), pages)


def make_check_results_by_person(desk: ReportDesk) -> ReportTable:
    """Return the results of a period of everybody who keeps pages or has a class."""
    school = school_courses(desk)
    return check_results_by_person(desk.frame(_line(desk, school)), _people(desk, school))


def make_own_check_results(desk: ReportDesk) -> ReportTable:
    """Return the results of a period of one person."""
    if desk.request.teacher is None:
        raise UnknownRecordError(kind="teacher")
    school, name = school_courses(desk), staff_names(desk.reading).get(desk.request.teacher)
    if name is None:
        raise UnknownRecordError(kind="teacher")
    found = _people(desk, school, {desk.request.teacher})
    return check_results_by_person(desk.frame(f"{name.full} · {_line(desk, school)}"), found)


def _line(desk: ReportDesk, school: SchoolCourses) -> str:
    year = desk.words("page.year", title=school.year.title)
    return f"{year} · {desk.words.period(school.period(desk))}"


def _acts(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> tuple[ControlActView, ...]:
    last = span.ends or desk.today
    stored = stored_pages(desk.reading, span.starts, last)
    year = school.year.year
    return tuple(
        ControlActView(
            head=head,
            pages=pages_of(desk.reading, year, [page for page in stored if page.act == head.act]),
            told=told_people(desk.reading, head.act),
        )
        for head in control_acts(desk.reading, span.starts, last)
    )


def _people(desk: ReportDesk, school: SchoolCourses, wanted: set[StaffId] | None = None) -> tuple[CheckedPerson, ...]:
    """Return those who keep pages or have a class, by name, with what the acts of the period say of them."""
    reading, period = desk.reading, school.period(desk)
    found: dict[StaffId, dict[int, list[Mapping[ControlItem, CheckCount]]]] = defaultdict(lambda: defaultdict(list))
    for page in stored_pages(reading, period.starts, period.ends):
        if page.staff:
            found[StaffId(page.staff)][page.act].append(checks_of(page.checks))
    views = {one.class_group: one for one in class_groups(reading, school.year.year)}
    day = max(period.starts, min(period.ends, desk.today))
    heads = {group: staff for group, staff in homeroom_teachers(reading, day).items() if group in views}
    weeks = _Weeks(desk, school, DateSpan(period.starts, period.ends))
    names = staff_names(reading)
    everybody = ({*found, *heads.values()} if wanted is None else wanted) & names.keys()
    return tuple(
        _person(names[staff].with_initials, found.get(staff, {}), _own(views, heads, staff), weeks)
        for staff in sorted(everybody, key=lambda staff: names[staff].sort_key())
    )


def _own(
    views: Mapping[ClassGroupId, ClassGroupView], heads: Mapping[ClassGroupId, StaffId], staff: StaffId
) -> Sequence[ClassGroupView]:
    return [views[group] for group, head in heads.items() if head == staff]


def _person(
    name: str,
    acts: Mapping[int, Sequence[Mapping[ControlItem, CheckCount]]],
    own: Sequence[ClassGroupView],
    weeks: _Weeks,
) -> CheckedPerson:
    counts = [weeks.of_class(view.class_group) for view in own]
    return CheckedPerson(
        name=name,
        acts=len(acts),
        checks=summed(checks for pages in acts.values() for checks in pages),
        own_classes=", ".join(view.title for view in own),
        weeks=sum(due for due, _ in counts),
        weeks_checked=sum(checked for _, checked in counts),
    )


class _Weeks:
    """Counts the weeks of a period that are over and had lessons, and those that were checked."""

    def __init__(self, desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> None:
        self._span = span
        self._monday = week_span(iso_week(desk.today)).starts
        self._days = last_bells_of_year(desk.reading, school.year.year, desk.today)
        self._checked = checked_weeks(desk.reading)

    def of_class(self, class_group: ClassGroupId) -> tuple[int, int]:
        """Return how many weeks there were to check, and how many of them were checked."""
        days = [day for day in self._days.get(class_group, ()) if day < self._monday and self._span.holds(day)]
        weeks = {iso_week(day) for day in days}
        return len(weeks), sum((class_group, week) in self._checked for week in weeks)
