"""The control of how journals are kept, by class group and teacher."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.report_facts import KeepingFacts
from ejournal_desktop.reports.control import journal_control
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.course_facts import places_of_classes, school_courses
from ejournal_desktop.storage.queries.people import class_groups, staff_names
from ejournal_desktop.storage.queries.report_keeping import kept_lessons, marks_of_students, papers_of_students
from ejournal_desktop.storage.queries.report_people import stays_of_year

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId, YearId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.report_keeping import KeptLessons
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class _Counts:
    """Students of the last day by class group, their places in its courses, their marks, papers for their families."""

    students: Mapping[ClassGroupId, Sequence[StudentId]]
    places: Mapping[ClassGroupId, int]
    marks: Mapping[StudentId, int]
    papers: Mapping[StudentId, tuple[int, int]]


def make_journal_control(desk: ReportDesk) -> ReportTable:
    """Return «Контроль ведения журнала» between two days."""
    reading, school = desk.reading, school_courses(desk)
    year = school.year
    span = desk.span_in(year)
    last = span.ends or desk.today
    regulation, views = regulation_in_force(reading, last), class_groups(reading, year.year)
    kept = kept_lessons(reading, year.year, span.starts, last, desk.today)
    homework = frozenset(one.class_group for one in views if regulation.keeps(JournalField.HOMEWORK, one.grade_level))
    counts = _Counts(
        students=_students(reading, year.year, last),
        places=places_of_classes(desk, school, last),
        marks=marks_of_students(reading, span.starts, last),
        papers=papers_of_students(reading, span.starts, last),
    )

    def of_classes(title: str, chosen: Sequence[ClassGroupView]) -> KeepingFacts:
        wanted = {view.class_group for view in chosen}
        lessons = _of_lessons(title, [one for one in kept if one.class_group in wanted], homework)
        return _with_students(lessons, regulation, counts, chosen)

    classes = [of_classes(view.title, [view]) for view in views]
    whole = of_classes(desk.words("report_total.school"), views)
    return journal_control(desk.frame(desk.days(span)), classes, _teachers(reading, kept, homework), whole)


def _teachers(
    reading: Reading, kept: Sequence[KeptLessons], homework: frozenset[ClassGroupId]
) -> Sequence[KeepingFacts]:
    names = staff_names(reading)
    held: dict[StaffId, list[KeptLessons]] = defaultdict(list)
    for one in kept:
        if one.staff is not None and one.staff in names:
            held[one.staff].append(one)
    ordered = sorted(held, key=lambda staff: names[staff].sort_key())
    return [_of_lessons(names[staff].with_initials, held[staff], homework) for staff in ordered]


def _students(reading: Reading, year: YearId, day: date) -> Mapping[ClassGroupId, Sequence[StudentId]]:
    found: dict[ClassGroupId, list[StudentId]] = defaultdict(list)
    for stay in stays_of_year(reading, year):
        if stay.span.holds(day):
            found[stay.class_group].append(stay.student)
    return found


def _of_lessons(title: str, found: Sequence[KeptLessons], homework: frozenset[ClassGroupId]) -> KeepingFacts:
    with_homework = [one for one in found if one.class_group in homework]
    return KeepingFacts(
        title=title,
        lessons=sum(one.lessons for one in found),
        recorded=sum(one.recorded for one in found),
        topics=sum(one.topics for one in found),
        homework=sum(one.homework for one in with_homework),
        homework_lessons=sum(one.lessons for one in with_homework),
    )


def _with_students(
    facts: KeepingFacts, regulation: Regulation, counts: _Counts, chosen: Sequence[ClassGroupView]
) -> KeepingFacts:
    everybody = [student for view in chosen for student in counts.students.get(view.class_group, ())]
    papers = [counts.papers.get(student, (0, 0)) for student in everybody]
    marked = [view for view in chosen if regulation.has_marks(view.grade_level)]
    given = [counts.marks.get(student, 0) for view in marked for student in counts.students.get(view.class_group, ())]
    return replace(
        facts,
        students=len(given),
        without_marks=given.count(0),
        with_one_mark=given.count(1),
        marks=sum(given),
        places=sum(counts.places.get(view.class_group, 0) for view in marked),
        papers=sum(sent for sent, _ in papers),
        signed=sum(signed for _, signed in papers),
    )
