"""Marks of periods that a teacher entered after the day of the order, or still owes (S0-1.9, S0-4.14.9)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadline_rules import DeadlineAct, EntryFacts
from ejournal_desktop.domain.deadlines import ANY_GRADE_LEVEL, LessonMoments, TermFacts, act_due
from ejournal_desktop.reports.evidence import BrokenTerm
from ejournal_desktop.reports.subjects import class_and_course
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.course_facts import course_results
from ejournal_desktop.storage.queries.entry_evidence import first_results
from ejournal_desktop.storage.queries.periods import due_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.deadlines import ActDue
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StaffId, StudentId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.report_facts import CourseResults
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.entry_evidence import LogPlace

    Places = Mapping[tuple[CourseId, PeriodId, StudentId], LogPlace]


def broken_results(desk: ReportDesk, school: SchoolCourses, span: DateSpan, teacher: StaffId) -> Iterator[BrokenTerm]:
    """Yield what a teacher owes or was late with, of the periods whose marks were due between two days."""
    courses = school.kept_by(teacher, span)
    places = first_results(desk.reading, {course.class_group for course in courses})
    for period in school.year.periods:
        term = _term(desk, school, period)
        if term is None or not span.holds(term.due.date()) or term.due >= desk.now:
            continue
        for found in course_results(desk, school, courses, period):
            if teacher in found.keepers:
                yield from _of_course(desk, found, (period, term), places)


def _term(desk: ReportDesk, school: SchoolCourses, period: PeriodView) -> ActDue | None:
    ends = datetime.combine(period.ends, time.max, desk.now.tzinfo)
    ordered = due_dates(desk.reading).get(period.period)
    facts = TermFacts(
        LessonMoments(ends, ends, ends),
        holidays=school.year.holidays,
        ordered=None if ordered is None else ordered.due,
    )
    entry = EntryFacts(DeadlineAct.PERIOD_MARK, ANY_GRADE_LEVEL)
    return act_due(regulation_in_force(desk.reading, period.ends), entry, facts)


def _of_course(
    desk: ReportDesk, found: CourseResults, of: tuple[PeriodView, ActDue], places: Places
) -> Iterator[BrokenTerm]:
    """Yield the late marks of a course as one line, with the entry of the last of them, and the missing ones."""
    period, term = of
    own = (places.get((found.course.course, period.period, student)) for student, mark in found.marks.items() if mark)
    late = [place for place in own if place is not None and place.seconds > term.due.timestamp()]
    missing = sum(mark is None for mark in found.marks.values())
    lines = [(max(late), len(late))] if late else []
    for place, count in (*lines, *([(None, missing)] if missing else [])):
        yield BrokenTerm(
            day=period.ends,
            bell=None,
            page=class_and_course(found.course),
            act=term.act.value,
            clause=term.clause,
            due=term.due,
            actual=None if place is None else datetime.fromtimestamp(place.seconds, desk.now.tzinfo),
            now=desk.now,
            entry="" if place is None else f"{place.feed} № {place.sequence}",
            count=count,
        )
