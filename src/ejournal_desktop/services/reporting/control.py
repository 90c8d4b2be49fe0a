"""The control of how journals are kept, by class group, subject and teacher."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.report_facts import KeepingFacts
from ejournal_desktop.reports.control import KeptJournals, journal_control
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.storage.queries.people import class_groups, staff_names
from ejournal_desktop.storage.queries.report_keeping import (
    kept_lessons,
    marks_of_places,
    marks_of_students,
    papers_of_students,
)
from ejournal_desktop.storage.queries.report_people import stays_of_year
from ejournal_desktop.storage.queries.report_results import students_of_courses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, YearId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.report_keeping import KeptLessons
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the indicators are made of: students, places and papers of the last day, marks between the days."""

    regulation: Regulation
    kept: Sequence[KeptLessons]
    homework: frozenset[ClassGroupId]
    students: Mapping[ClassGroupId, Sequence[StudentId]]
    places: Mapping[CourseId, Sequence[StudentId]]
    marks: Mapping[StudentId, int]
    placed: Mapping[tuple[CourseId, StudentId], int]
    papers: Mapping[StudentId, tuple[int, int]]

    def of_lessons(self, title: str, is_wanted: Callable[[KeptLessons], bool]) -> KeepingFacts:
        """Return what past lessons tell of a class group, a subject or a teacher."""
        found = [one for one in self.kept if is_wanted(one)]
        with_homework = [one for one in found if one.class_group in self.homework]
        return KeepingFacts(
            title=title,
            lessons=sum(one.lessons for one in found),
            recorded=sum(one.recorded for one in found),
            topics=sum(one.topics for one in found),
            homework=sum(one.homework for one in with_homework),
            homework_lessons=sum(one.lessons for one in with_homework),
        )

    def with_marks(self, facts: KeepingFacts, given: Sequence[int], marks: int, places: int) -> KeepingFacts:
        """Add how many have no marks or few, by the marks of each who is counted."""
        few = self.regulation.control.few_marks
        return replace(
            facts,
            students=len(given),
            without_marks=given.count(0),
            with_one_mark=sum(0 < one <= few for one in given),
            marks=marks,
            places=places,
        )

    def marks_in(self, courses: Iterable[CourseView]) -> Iterator[int]:
        """Yield how many marks every student of some courses has there, as far as their classes have marks."""
        for course in courses:
            if self.regulation.has_marks(course.grade_level):
                for student in self.places.get(course.course, ()):
                    yield self.placed.get((course.course, student), 0)


def make_journal_control(desk: ReportDesk) -> ReportTable:
    """Return «Контроль ведения журнала» between two days."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last = span.ends or desk.today
    views = class_groups(desk.reading, school.year.year)
    facts = _facts(desk, school, views, (span.starts, last))
    found = KeptJournals(
        classes=[_of_classes(facts, school, view.title, [view]) for view in views],
        subjects=_subjects(facts, school),
        teachers=_teachers(desk, facts, school, last),
        whole=_of_classes(facts, school, desk.words("report_total.school"), views),
    )
    return journal_control(desk.frame(desk.days(span)), found)


def _facts(desk: ReportDesk, school: SchoolCourses, views: Sequence[ClassGroupView], days: tuple[date, date]) -> _Facts:
    reading, (first, last) = desk.reading, days
    year, regulation = school.year.year, regulation_in_force(reading, last)
    keeps = (one for one in views if regulation.keeps(JournalField.HOMEWORK, one.grade_level))
    return _Facts(
        regulation=regulation,
        kept=kept_lessons(reading, year, first, last, desk.today),
        homework=frozenset(one.class_group for one in keeps),
        students=_students(reading, year, last),
        places=students_of_courses(reading, [one.course for one in school.courses], last),
        marks=marks_of_students(reading, first, last),
        placed=marks_of_places(reading, first, last),
        papers=papers_of_students(reading, first, last),
    )


def _subjects(facts: _Facts, school: SchoolCourses) -> Sequence[KeepingFacts]:
    titles = {course.subject: course.subject_title for course in school.courses}

    def of_subject(title: str, courses: Sequence[CourseView]) -> KeepingFacts:
        subject = courses[0].subject
        own = facts.of_lessons(title, lambda kept: kept.subject == subject)
        given = list(facts.marks_in(courses))
        return facts.with_marks(own, given, sum(given), len(given))

    return [
        of_subject(title, [course for course in school.courses if course.subject == subject])
        for subject, title in titles.items()
    ]


def _teachers(desk: ReportDesk, facts: _Facts, school: SchoolCourses, last: date) -> Sequence[KeepingFacts]:
    names = staff_names(desk.reading)
    held = {one.staff for one in facts.kept if one.staff is not None and one.staff in names}
    keepers = {course.course: {one.staff for one in school.keepers_on(course, last)} for course in school.courses}

    def of_teacher(staff: StaffId) -> KeepingFacts:
        own = facts.of_lessons(names[staff].with_initials, lambda kept: kept.staff == staff)
        given = list(facts.marks_in(course for course in school.courses if staff in keepers[course.course]))
        return facts.with_marks(own, given, sum(given), len(given))

    return [of_teacher(staff) for staff in sorted(held, key=lambda one: names[one].sort_key())]


def _students(reading: Reading, year: YearId, day: date) -> Mapping[ClassGroupId, Sequence[StudentId]]:
    found: dict[ClassGroupId, list[StudentId]] = {}
    for stay in stays_of_year(reading, year):
        if stay.span.holds(day):
            found.setdefault(stay.class_group, []).append(stay.student)
    return found


def _of_classes(facts: _Facts, school: SchoolCourses, title: str, chosen: Sequence[ClassGroupView]) -> KeepingFacts:
    groups = {view.class_group for view in chosen}
    everybody = [student for group in groups for student in facts.students.get(group, ())]
    papers = [facts.papers.get(student, (0, 0)) for student in everybody]
    marked = {view.class_group for view in chosen if facts.regulation.has_marks(view.grade_level)}
    given = [facts.marks.get(student, 0) for group in marked for student in facts.students.get(group, ())]
    places = sum(len(facts.places.get(one.course, ())) for one in school.courses if one.class_group in marked)
    own = facts.of_lessons(title, lambda kept: kept.class_group in groups)
    return replace(
        facts.with_marks(own, given, sum(given), places),
        papers=sum(sent for sent, _ in papers),
        signed=sum(signed for _, signed in papers),
    )
