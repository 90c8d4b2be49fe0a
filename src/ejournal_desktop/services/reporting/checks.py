"""«Результаты проверки электронных журналов»: the checks of every journal, over a month unless days are named."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
from ejournal_desktop.readmodels.report_facts import CheckedJournal
from ejournal_desktop.reports.control import journal_check_results
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.reporting.course_facts import places_of_classes, school_courses
from ejournal_desktop.services.reporting.gaps import gaps_of_lessons
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.report_keeping import kept_lessons
from ejournal_desktop.storage.queries.report_results import lesson_sums
from ejournal_desktop.storage.queries.report_terms import KeptTerms, kept_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.readmodels.report_tables import ReportGap, ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk

MONTH: Final = 30
"""Days that a check looks back: it is made once a month (S1-8)."""


def make_journal_check_results(desk: ReportDesk) -> ReportTable:
    """Return the checks of the journal of every class group between two days."""
    reading, school = desk.reading, school_courses(desk)
    year, span = school.year, desk.span_in(school.year, looking_back=MONTH)
    last = span.ends or desk.today
    rules = timeline_from(reading, last)
    regulation = rules.regulation
    setting = column_setting(reading, desk.now, rules, year)
    terms = kept_terms(reading, year.year, span.starts, last, setting)
    gaps = tuple(gaps_of_lessons(reading, regulation, school.courses, span, desk.today, with_class=True))
    remarks, behind = _remarks(school, gaps), _behind(desk, school, span)
    places, homework = places_of_classes(desk, school, last), Counter[ClassGroupId]()
    for kept in kept_lessons(reading, year.year, span.starts, last, desk.today):
        homework[kept.class_group] += kept.homework
    found = []
    for view in class_groups(reading, year.year):
        own, group = terms.get(view.class_group, KeptTerms()), view.class_group
        has_homework = regulation.keeps(JournalField.HOMEWORK, view.grade_level)
        found.append(
            CheckedJournal(
                class_title=view.title,
                lessons=own.lessons,
                closed=own.closed,
                in_time=own.in_time,
                marks=own.marks,
                marks_in_time=own.marks_in_time,
                behind=behind[group],
                homework=homework[group],
                homework_lessons=own.lessons if has_homework else 0,
                places=places.get(group, 0) if regulation.has_marks(view.grade_level) else 0,
                remarks=remarks[group],
            )
        )
    return journal_check_results(desk.frame(desk.days(span), gaps), found)


def _remarks(school: SchoolCourses, gaps: Iterable[ReportGap]) -> Counter[ClassGroupId]:
    """Return how many lessons of each class group lack something."""
    groups = _groups(school)
    lessons = {gap.lesson: groups[gap.course] for gap in gaps}
    return Counter(lessons.values())


def _behind(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> Mapping[ClassGroupId, int]:
    """Return how many lessons of the timetable each class group was not given."""
    groups, behind = _groups(school), defaultdict[ClassGroupId, int](int)
    for course, sums in lesson_sums(desk.reading, list(groups), span, desk.today).items():
        behind[groups[course]] += sums.until - sums.before - sums.given
    return behind


def _groups(school: SchoolCourses) -> Mapping[CourseId, ClassGroupId]:
    return {course.course: course.class_group for course in school.courses}
