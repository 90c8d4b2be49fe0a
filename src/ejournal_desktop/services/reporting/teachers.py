"""Reports of a teacher, and of one course."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_missed
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.readmodels.report_facts import AttendanceSpan, TeacherWork
from ejournal_desktop.reports.course_marks import CourseMarks, class_subject_marks
from ejournal_desktop.reports.course_results import subject_period_results, teacher_period_report
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import course_table
from ejournal_desktop.services.reporting.course_facts import (
    course_hours,
    course_results,
    gaps_of_results,
    marked_results,
    regulation_of,
    school_courses,
    substituted_hours,
)
from ejournal_desktop.services.reporting.gaps import gaps_of_lessons
from ejournal_desktop.storage.queries.class_attendance import missed_totals
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.periods import ChosenLessons, given_marks
from ejournal_desktop.storage.queries.report_lessons import absences_of_course
from ejournal_desktop.storage.queries.report_results import names_of_students
from ejournal_desktop.storage.queries.two_values import conflicts_of_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, StaffId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.readmodels.report_facts import CourseResults
    from ejournal_desktop.readmodels.report_tables import ReportGap, ReportTable
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.class_attendance import Absence


def make_subject_period_results(desk: ReportDesk) -> ReportTable:
    """Return «Итоги успеваемости по предмету за учебный период»."""
    school = school_courses(desk)
    period = school.period(desk)
    regulation, courses = regulation_of(desk, period), _own_courses(desk, school, period)
    found = marked_results(desk, school, courses, period)
    gaps = _gaps(desk, regulation, (courses, found), period)
    return subject_period_results(desk.frame(_line(desk, school, period), gaps), regulation, found)


def make_teacher_period_report(desk: ReportDesk) -> ReportTable:
    """Return «Отчет учителя-предметника по окончании учебных периодов и итоговый»."""
    school, teacher = school_courses(desk), _teacher(desk)
    period = school.period(desk)
    regulation, courses = regulation_of(desk, period), _own_courses(desk, school, period)
    found = course_results(desk, school, courses, period)
    students = {student for one in found for student in one.marks}
    span = DateSpan(period.starts, period.ends)
    work = TeacherWork(
        results=found,
        hours=course_hours(desk, school, courses, period),
        for_others=tuple(one for one in substituted_hours(desk, school, span) if one.staff == teacher),
        names=names_of_students(desk.reading, students),
    )
    gaps = _gaps(desk, regulation, (courses, found), period)
    return teacher_period_report(desk.frame(_line(desk, school, period), gaps), regulation, work)


def make_class_subject_marks(desk: ReportDesk) -> ReportTable:
    """Return «Отчет об успеваемости класса по предмету»."""
    course = _course(desk)
    facts = period_facts(desk.reading, course.class_group, desk.period, desk.today, course=course.course)
    span = DateSpan(facts.period.starts, facts.period.ends)
    line = desk.class_line(facts.view, f"{course_title(course)} · {desk.words.period(facts.period)}")
    gaps = gaps_of_lessons(desk.reading, facts.regulation, [course], span, desk.today)
    found = CourseMarks(
        regulation=facts.regulation,
        table=course_table(facts, PageAccess(can_write=False)),
        marks=_marks(desk, facts, course),
        attendance=_attendance(facts.regulation, absences_of_course(desk.reading, course.course, span)),
        provisional=_with_two_marks(desk, facts, course),
    )
    return class_subject_marks(desk.frame(line, gaps), found)


def _with_two_marks(desk: ReportDesk, facts: PeriodFacts, course: CourseView) -> frozenset[StudentId]:
    """Return the students of whom a mark of a lesson is one of two."""
    cells = conflicts_of_cells(desk.reading, course.course, facts.period.starts, facts.period.ends)
    return frozenset(student for (student, _), places in cells.items() if places - {ATTENDANCE_PLACE})


def _marks(desk: ReportDesk, facts: PeriodFacts, course: CourseView) -> Mapping[StudentId, Sequence[GivenMark]]:
    """Return the marks of all days of a period: results of a year rest on period marks, its report shows all."""
    marks = facts.marks
    if facts.lesson_period != facts.period:
        chosen = ChosenLessons(course.class_group, facts.period.starts, facts.period.ends, course.course)
        marks = given_marks(desk.reading, chosen)
    return {student: found for (of, student), found in marks.items() if of == course.course}


def _teacher(desk: ReportDesk) -> StaffId:
    if desk.request.teacher is None:
        raise UnknownRecordError(kind="teacher")
    return desk.request.teacher


def _course(desk: ReportDesk) -> CourseView:
    course: CourseId | None = desk.request.course
    view = None if course is None else course_view(desk.reading, course)
    if view is None:
        raise UnknownRecordError(kind="course")
    return view


def _own_courses(desk: ReportDesk, school: SchoolCourses, period: PeriodView) -> tuple[CourseView, ...]:
    return school.kept_by(_teacher(desk), DateSpan(period.starts, period.ends))


def _line(desk: ReportDesk, school: SchoolCourses, period: PeriodView) -> str:
    name = staff_names(desk.reading).get(_teacher(desk))
    if name is None:
        raise UnknownRecordError(kind="teacher")
    year = desk.words("page.year", title=school.year.title)
    return " · ".join((name.full, year, desk.words.period(period)))


def _gaps(
    desk: ReportDesk,
    regulation: Regulation,
    of: tuple[Sequence[CourseView], Sequence[CourseResults]],
    period: PeriodView,
) -> Iterator[ReportGap]:
    courses, found = of
    yield from gaps_of_results(found)
    yield from gaps_of_lessons(
        desk.reading, regulation, courses, DateSpan(period.starts, period.ends), desk.today, with_class=True
    )


def _attendance(regulation: Regulation, found: Sequence[Absence]) -> AttendanceSpan:
    missed: dict[StudentId, list[Absence]] = defaultdict(list)
    for absence in found:
        if is_missed(regulation, absence[2]):
            missed[absence[0]].append(absence)
    return AttendanceSpan("", {student: missed_totals(rows, regulation) for student, rows in missed.items()})
