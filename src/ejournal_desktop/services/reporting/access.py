"""Reports on who used the journal, over the days that were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.reports.access import journal_access_report, user_activity, visit_statistics
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.storage.queries.access_report import access_report_rows, activity_rows, family_papers

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk


def make_journal_access_report(desk: ReportDesk) -> ReportTable:
    """Return «Отчет о доступе к классному журналу»."""
    year = school_courses(desk).year
    span = desk.span_in(year)
    last = span.ends or desk.today
    setting = column_setting(desk.reading, desk.now, timeline_from(desk.reading, last), year)
    people = access_report_rows(desk.reading, year.year, span.starts, last, setting)
    return journal_access_report(desk.frame(desk.days(span)), people)


def make_user_activity(desk: ReportDesk) -> ReportTable:
    """Return «Отчет по активности пользователей»."""
    line, first, last = _days(desk)
    papers = family_papers(desk.reading, first, last)
    return user_activity(desk.frame(line), activity_rows(desk.reading, first, last), papers)


def make_visit_statistics(desk: ReportDesk) -> ReportTable:
    """Return «Статистика посещений»."""
    line, first, last = _days(desk)
    return visit_statistics(desk.frame(line), activity_rows(desk.reading, first, last))


def _days(desk: ReportDesk) -> tuple[str, date, date]:
    span = desk.span_in(school_courses(desk).year)
    return desk.days(span), span.starts, span.ends or desk.today
