"""«Представление на премирование»: how each teacher kept the journal in a period, by the teaching load."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.control_checks import CheckCount, checks_of
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.report_facts import TeacherKeeping
from ejournal_desktop.reports.control import bonus_submission
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.reporting.course_facts import marked_results, school_courses
from ejournal_desktop.storage.queries.access_report import access_report_rows
from ejournal_desktop.storage.queries.control import stored_pages
from ejournal_desktop.storage.queries.report_keeping import notes_to_staff

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.reading import Reading


def make_bonus_submission(desk: ReportDesk) -> ReportTable:
    """Return «Представление на премирование» of a period, of a running one up to now."""
    school = school_courses(desk)
    period, reading = school.period(desk), desk.reading
    last = max(period.starts, min(period.ends, desk.today))
    setting = column_setting(reading, desk.now, timeline_from(reading, period.ends), school.year)
    loads, missing = _loads(school, last), Counter[StaffId]()
    for one in marked_results(desk, school, school.courses, period) if period.ends < desk.today else ():
        missing.update({staff: Counter(one.marks.values())[None] for staff in one.keepers})
    remarks = notes_to_staff(reading, period.starts, last)
    checks = _checks(reading, period.starts, last)
    found = [
        TeacherKeeping(
            teacher=person.name,
            load=loads[person.staff],
            lessons=person.lessons,
            complete=person.complete,
            late=person.late,
            missing=missing[person.staff],
            remarks=remarks.get(person.staff, 0),
            in_order=checks[person.staff].good,
            checked=checks[person.staff].total,
        )
        for person in access_report_rows(reading, school.year.year, period.starts, last, setting)
        if person.staff is not None and (person.lessons or loads[person.staff])
    ]
    line = f"{desk.words('page.year', title=school.year.title)} · {desk.words.period(period)}"
    return bonus_submission(desk.frame(line), found)


def _checks(reading: Reading, first: date, last: date) -> defaultdict[StaffId, CheckCount]:
    """Return what acts of control looked at on everybody's pages, and how much of it was in order."""
    found = defaultdict[StaffId, CheckCount](CheckCount)
    for page in stored_pages(reading, first, last):
        for count in checks_of(page.checks).values():
            found[StaffId(page.staff)] += count
    return found


def _loads(school: SchoolCourses, day: date) -> Counter[StaffId]:
    """Return the weekly hours of the courses that everybody keeps on a day."""
    loads = Counter[StaffId]()
    for course in school.courses:
        for keeper in school.keepers_on(course, day):
            loads[keeper.staff] += course.weekly_hours
    return loads
