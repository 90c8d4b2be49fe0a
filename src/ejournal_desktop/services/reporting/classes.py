"""Reports of a class group and a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS, DateSpan
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.reports.class_results import class_period_results
from ejournal_desktop.reports.homeroom import (
    ClassOutcome,
    Outlooks,
    homeroom_period_report,
    homeroom_preliminary_report,
)
from ejournal_desktop.reports.student_data import student_final_data
from ejournal_desktop.reports.subjects import by_subject
from ejournal_desktop.reports.year_marks import YearSheet, class_marks_summary
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import class_table, expected_value, shortages_of
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.attendance import attendance_facts
from ejournal_desktop.services.reporting.course_facts import SchoolCourses, course_results, gaps_of_results
from ejournal_desktop.services.reporting.gaps import gaps_of_lessons, gaps_of_marks
from ejournal_desktop.services.reporting.moves import Moves, days_of_moves
from ejournal_desktop.storage.queries.cells import period_marks_of_class
from ejournal_desktop.storage.queries.courses import courses_of_class, teachers_of_year
from ejournal_desktop.storage.queries.people import class_groups, roster
from ejournal_desktop.storage.queries.report_people import stays_of_year
from ejournal_desktop.storage.queries.two_values import conflicts_of_all_results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportGap, ReportTable
    from ejournal_desktop.reports.subjects import SubjectSheet
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.reporting.desk import ReportDesk

_READ_ONLY = PageAccess(can_write=False)


def make_class_period_results(desk: ReportDesk) -> ReportTable:
    """Return «Итоги успеваемости класса за учебный период»."""
    facts = _facts(desk)
    frame = desk.frame(_line(desk, facts), results_gaps(desk, facts))
    return class_period_results(frame, sheet_of(facts))


def make_homeroom_preliminary_report(desk: ReportDesk) -> ReportTable:
    """Return «Предварительный отчет классного руководителя за учебный период»: its marks are not due yet."""
    facts = _facts(desk)
    span = DateSpan(facts.period.starts, facts.period.ends)
    gaps = gaps_of_lessons(desk.reading, facts.regulation, facts.courses, span, desk.today)
    return homeroom_preliminary_report(desk.frame(_line(desk, facts), gaps), sheet_of(facts), _outlooks(facts))


def make_homeroom_period_report(desk: ReportDesk) -> ReportTable:
    """Return «Отчет классного руководителя за учебный период»."""
    facts = _facts(desk)
    frame = desk.frame(_line(desk, facts), results_gaps(desk, facts))
    return homeroom_period_report(frame, sheet_of(facts), _outcome(desk, facts))


def make_student_final_data(desk: ReportDesk) -> ReportTable:
    """Return «Итоговые данные по обучающимся»."""
    facts = _facts(desk)
    frame = desk.frame(_line(desk, facts), results_gaps(desk, facts))
    whole = DateSpan(facts.period.starts, facts.period.ends)
    attendance = attendance_facts(desk, facts.view.class_group, (), whole)
    return student_final_data(frame, sheet_of(facts), attendance.whole)


def make_class_marks_summary(desk: ReportDesk) -> ReportTable:
    """Return «Сводная ведомость учета успеваемости обучающихся класса»; marks of periods that are over are due."""
    view, year = desk.class_and_year()
    sheet = year_sheet(desk, view, year)
    line = desk.words("page.class_year", class_title=view.title, year=view.year_title)
    return class_marks_summary(desk.frame(line, _gaps_of_year(desk, year, sheet.courses)), sheet)


def year_sheet(desk: ReportDesk, view: ClassGroupView, year: SchoolYearView) -> YearSheet:
    """Return the marks of a class group in the periods of its year that are over or have marks."""
    reading = desk.reading
    regulation = regulation_in_force(reading, year.ends)
    marks = period_marks_of_class(reading, view.class_group)
    has_marks = regulation.has_marks(view.grade_level)
    given = {period for _, _, period in marks}
    return YearSheet(
        regulation=regulation,
        students=roster(reading, view.class_group),
        courses=courses_of_class(reading, view.class_group) if has_marks else (),
        periods=tuple(one for one in year.periods if one.period in given or _is_shown(one, desk.today)),
        marks=marks,
        provisional=conflicts_of_all_results(reading, view.class_group) if has_marks else frozenset(),
    )


def _gaps_of_year(desk: ReportDesk, year: SchoolYearView, courses: tuple[CourseView, ...]) -> Iterator[ReportGap]:
    """Yield the marks missing in the periods that are over."""
    school = SchoolCourses(year, courses, teachers_of_year(desk.reading, year.year))
    for period in year.periods:
        if period.kind not in RESULT_KINDS and period.ends < desk.today:
            yield from gaps_of_results(course_results(desk, school, courses, period), with_class=False)


def sheet_of(facts: PeriodFacts) -> SubjectSheet:
    """Return the table of all courses of a class by subjects."""
    access = {course.course: _READ_ONLY for course in facts.courses}
    return by_subject(facts.regulation, class_table(facts, access))


def results_gaps(desk: ReportDesk, facts: PeriodFacts) -> Iterator[ReportGap]:
    """Yield missing marks of a period and the gaps of its lessons."""
    yield from gaps_of_marks(facts)
    span = DateSpan(facts.period.starts, facts.period.ends)
    yield from gaps_of_lessons(desk.reading, facts.regulation, facts.courses, span, desk.today)


def _facts(desk: ReportDesk) -> PeriodFacts:
    return period_facts(desk.reading, desk.class_group, desk.period, desk.today)


def _line(desk: ReportDesk, facts: PeriodFacts) -> str:
    return desk.class_line(facts.view, desk.words.period(facts.period))


def _outlooks(facts: PeriodFacts) -> Outlooks:
    forecasts = {
        (row.student, course.course): expected_value(facts, course, row) if entered is None else entered.value
        for course in facts.courses
        for row in facts.rosters[course.course]
        for entered in (facts.entered.by_course.get((row.student, course.course, facts.period.period)),)
    }
    short = [row for course in facts.courses for row in shortages_of(facts, course)]
    return Outlooks(forecasts, [row for row in short if row.shortage.is_behind or not row.shortage.is_reachable])


def _outcome(desk: ReportDesk, facts: PeriodFacts) -> ClassOutcome:
    reading, year = desk.reading, facts.year
    moves = Moves(stays_of_year(reading, year.year), class_groups(reading, year.year), desk.words)
    whole = DateSpan(facts.period.starts, facts.period.ends)
    attendance = attendance_facts(desk, facts.view.class_group, (), whole)
    return ClassOutcome(
        moves=moves.between(facts.view, *days_of_moves(year, facts.period, desk.today)),
        attendance=attendance.whole,
        attended=attendance.students,
    )


def _is_shown(period: PeriodView, today: date) -> bool:
    """Tell whether a period has a line before any mark stands in it: once it has begun, and not for results."""
    return period.kind not in RESULT_KINDS and period.starts <= today
