"""Reports on the regularity of entries, and on entries beside the informing of families."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import iso_week
from ejournal_desktop.readmodels.informing import InformingReason
from ejournal_desktop.reports.regularity import ClassTerms, Regularity, entries_and_informing, entry_regularity
from ejournal_desktop.services.homeroom.informing import queues_of_school
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.storage.queries.access_report import acts_by_day, roles_between
from ejournal_desktop.storage.queries.entry_evidence import corrected_marks
from ejournal_desktop.storage.queries.page_keeping import lesson_days_of_staff
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.report_terms import KeptTerms, kept_terms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.readmodels.informing import InformingQueue
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk

_NO_ACTS: Counter[date] = Counter()


def make_entry_regularity(desk: ReportDesk) -> ReportTable:
    """Return how regularly everybody makes entries between two days."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last, reading = span.ends or desk.today, desk.reading
    acts = acts_by_day(reading, span.starts, last)
    days = lesson_days_of_staff(reading, school.year.year, (span.starts, last), desk.today)
    of_school = sorted({day for own in days.values() for day in own})
    names, roles = staff_names(reading), roles_between(reading, span.starts, last)

    def regularity(staff: StaffId) -> Regularity:
        own, lessons = acts.get(staff, _NO_ACTS), days.get(staff, frozenset())
        weeks = {iso_week(day) for day in of_school}
        return Regularity(
            name=names[staff].with_initials,
            roles=", ".join(desk.words(f"report_role.{role.value}") for role in roles.get(staff, ())),
            acts=own.total(),
            days=len(own),
            weeks=len({iso_week(day) for day in own} & weeks),
            weeks_of_school=len(weeks),
            lesson_days=len(lessons),
            written_days=len(lessons & own.keys()),
            longest_pause=_longest_pause(of_school, own),
            last_day=max(own, default=None),
        )

    everybody = {*acts, *days, *roles} & names.keys()
    people = [regularity(staff) for staff in sorted(everybody, key=lambda staff: names[staff].sort_key())]
    return entry_regularity(desk.frame(desk.days(span)), people)


def make_entries_and_informing(desk: ReportDesk) -> ReportTable:
    """Return how entries kept their terms between two days, and which families wait today."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last, reading = span.ends or desk.today, desk.reading
    rules = timeline_from(reading, last)
    setting = column_setting(reading, desk.now, rules, school.year)
    terms = kept_terms(reading, school.year.year, span.starts, last, setting)
    corrected = _corrected(desk, school, span)
    classes = [
        _class(terms.get(queue.class_group.class_group, KeptTerms()), corrected, queue)
        for queue in queues_of_school(reading, rules.regulation, desk.now)
    ]
    return entries_and_informing(desk.frame(desk.days(span)), classes)


def _class(terms: KeptTerms, corrected: Counter[ClassGroupId], queue: InformingQueue) -> ClassTerms:
    waiting = Counter(row.reason for row in queue.rows)
    overdue = Counter(row.reason for row in queue.overdue)
    return ClassTerms(
        title=queue.class_group.title,
        lessons=terms.lessons,
        lessons_in_time=terms.in_time,
        marks=terms.marks,
        marks_in_time=terms.marks_in_time,
        corrected=corrected[queue.class_group.class_group],
        results_waiting=waiting[InformingReason.RESULTS],
        results_overdue=overdue[InformingReason.RESULTS],
        news_waiting=waiting[InformingReason.NEWS],
        news_overdue=overdue[InformingReason.NEWS],
    )


def _corrected(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> Counter[ClassGroupId]:
    groups = {course.course: course.class_group for course in school.courses}
    found = corrected_marks(desk.reading, school.year.year, span.starts, span.ends or desk.today)
    return Counter(groups[one.course] for one in found)


def _longest_pause(of_school: list[date], acts: Mapping[date, int]) -> int:
    """Return the most school days in a row without an act, the days before the first and after the last too."""
    written = [place for place, day in enumerate(of_school) if day in acts]
    return max((then - before - 1 for before, then in pairwise((-1, *written, len(of_school)))), default=0)
