"""Reports on the progress of every student: by topic of a course, and over the whole year."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import is_missed
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.movement import overlap
from ejournal_desktop.reports.progress import SubjectProgress, TopicMastery, student_year_record, topic_mastery
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.services.reporting.classes import year_sheet
from ejournal_desktop.storage.queries.class_attendance import missed_totals
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.people import class_group_view, course_roster
from ejournal_desktop.storage.queries.periods import ChosenLessons, given_marks
from ejournal_desktop.storage.queries.report_lessons import absences_of_course
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.queries.topic_marks import lessons_by_topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.readmodels.volume import MissedLessons
    from ejournal_desktop.reports.subjects import SubjectTitle
    from ejournal_desktop.reports.year_marks import YearSheet
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.class_attendance import Absence


def make_topic_mastery(desk: ReportDesk) -> ReportTable:
    """Return how far every student has mastered every topic of a course in a period."""
    course = None if desk.request.course is None else course_view(desk.reading, desk.request.course)
    view = None if course is None else class_group_view(desk.reading, course.class_group)
    if course is None or view is None:
        raise UnknownRecordError(kind="course")
    year = school_year(desk.reading, year_of_class(desk.reading, course.class_group), course.class_group)
    period = year.period(desk.period)
    if period is None:
        raise UnknownRecordError(kind="period")
    span = DateSpan(period.starts, period.ends)
    regulation = regulation_in_force(desk.reading, period.ends)
    students = [row for row in course_roster(desk.reading, course) if any(overlap(one, span) for one in row.spans)]
    line = desk.class_line(view, f"{course_title(course)} · {desk.words.period(period)}")
    return topic_mastery(desk.frame(line), regulation, students, list(_topics(desk, course, regulation, span)))


def make_student_year_record(desk: ReportDesk) -> ReportTable:
    """Return the year of every student of a class group, subject by subject."""
    view, year = desk.class_and_year()
    sheet = year_sheet(desk, view, year)
    ends = max(year.starts, min(year.ends, desk.today))
    given = given_marks(desk.reading, ChosenLessons(view.class_group, year.starts, ends))
    subjects = {subject.subject: subject for subject in sheet.subjects}
    marks: dict[tuple[StudentId, SubjectTitle], list[GivenMark]] = defaultdict(list)
    for course in sheet.courses:
        for (of, student), found in given.items():
            if of == course.course:
                marks[student, subjects[course.subject]].extend(found)
    progress = SubjectProgress(sheet=sheet, marks=marks, missed=_missed(desk, sheet, DateSpan(year.starts, ends)))
    line = desk.words("page.class_year", class_title=view.title, year=view.year_title)
    return student_year_record(desk.frame(line), progress)


def _topics(desk: ReportDesk, course: CourseView, regulation: Regulation, span: DateSpan) -> Iterator[TopicMastery]:
    for topic, lessons in lessons_by_topic(desk.reading, course.course, span).items():
        yield TopicMastery(
            topic=topic or desk.words("report_group.no_topic"),
            lessons=lessons.lessons,
            marks=lessons.marks,
            missed={
                student: sum(is_missed(regulation, status) for status in codes)
                for student, codes in lessons.absences.items()
            },
        )


def _missed(
    desk: ReportDesk, sheet: YearSheet, span: DateSpan
) -> Mapping[tuple[StudentId, SubjectTitle], MissedLessons]:
    subjects = {subject.subject: subject for subject in sheet.subjects}
    rows: dict[tuple[StudentId, SubjectTitle], list[Absence]] = defaultdict(list)
    for course in sheet.courses:
        for absence in absences_of_course(desk.reading, course.course, span):
            if is_missed(sheet.regulation, absence[2]):
                rows[absence[0], subjects[course.subject]].append(absence)
    return {key: missed_totals(found, sheet.regulation) for key, found in rows.items()}
