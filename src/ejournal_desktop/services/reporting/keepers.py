"""Reports on who keeps pages, and on lessons held by month."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING

from ejournal_desktop.domain.keeping import unkept_spans
from ejournal_desktop.domain.movement import overlap
from ejournal_desktop.reports.keepers import KeptPage, TeacherMonths, lessons_by_teacher, page_keepers
from ejournal_desktop.reports.subjects import class_and_course
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.storage.queries.page_keeping import held_lessons, last_entries, lessons_by_month
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers, staff_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import CourseId, StaffId
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.page_keeping import HeldLessons, MonthLessons


def make_page_keepers(desk: ReportDesk) -> ReportTable:
    """Return the keepers of every page between two days."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last = span.ends or desk.today
    heads = homeroom_teachers(desk.reading, last)
    headless = [one.title for one in class_groups(desk.reading, school.year.year) if one.class_group not in heads]
    return page_keepers(desk.frame(desk.days(span)), list(_pages(desk, school, span)), headless)


def make_lessons_by_teacher(desk: ReportDesk) -> ReportTable:
    """Return the lessons that everybody held, by month."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last = span.ends or desk.today
    found = lessons_by_month(desk.reading, school.year.year, (span.starts, last))
    months = [f"{day:%Y-%m}" for day in _months(span.starts, last)]
    return lessons_by_teacher(desk.frame(desk.days(span)), months, _teachers(desk, found))


def _pages(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> Iterator[KeptPage]:
    days = (span.starts, span.ends or desk.today)
    names = staff_names(desk.reading)
    held: dict[CourseId, list[HeldLessons]] = defaultdict(list)
    for one in held_lessons(desk.reading, school.year.year, days, desk.today):
        held[one.course].append(one)
    last = last_entries(desk.reading, school.year.year, days)
    for course in school.courses:
        keepers = [one for one in school.keepers.get(course.course, ()) if overlap(one.span, span)]
        own, moment = held[course.course], last.get(course.course)
        idle = [one.staff for one in own if one.staff in names and not one.recorded]
        yield KeptPage(
            page=class_and_course(course),
            keepers=tuple((one.name.with_initials, one.span) for one in keepers),
            unkept=unkept_spans((one.span for one in keepers), *days),
            lessons=sum(one.lessons for one in own),
            recorded=sum(one.recorded for one in own),
            last_entry=None if moment is None else datetime.fromtimestamp(moment, desk.now.tzinfo),
            idle=tuple(names[staff].with_initials for staff in idle if staff is not None),
        )


def _teachers(desk: ReportDesk, found: Sequence[MonthLessons]) -> list[TeacherMonths]:
    names = staff_names(desk.reading)
    own: dict[StaffId, Counter[str]] = defaultdict(Counter)
    for_others: dict[StaffId, Counter[str]] = defaultdict(Counter)
    given_away: dict[StaffId, Counter[str]] = defaultdict(Counter)
    for one in found:
        if one.substitute is not None:
            for_others[one.substitute][one.month] += one.lessons
        if one.keeper is not None:
            (own if one.substitute is None else given_away)[one.keeper][one.month] += one.lessons
    everybody = {*own, *for_others, *given_away} & names.keys()
    return [
        TeacherMonths(
            teacher=names[staff].with_initials,
            own=own[staff],
            for_others=for_others[staff],
            given_away=given_away[staff],
        )
        for staff in sorted(everybody, key=lambda staff: names[staff].sort_key())
    ]


def _months(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while day <= last:
        yield day
        day = (day.replace(day=28) + (date.resolution * 4)).replace(day=1)
