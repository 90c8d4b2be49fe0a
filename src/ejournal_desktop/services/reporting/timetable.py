"""The timetable of the school as a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.reports.timetable import timetable
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.school_year.timetable_terms import timetable_lines
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.timetable import stored_timetable

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk


def make_timetable(desk: ReportDesk) -> ReportTable:
    """Return «Расписание занятий» as it holds today, or from the first day of a year that has not begun.

    Raises:
        UnknownRecordError: there is no school year yet.
    """
    year = working_year(desk.reading, desk.today)
    if year is None:
        raise UnknownRecordError(kind="year")
    stored = stored_timetable(desk.reading, year)
    day = min(max(desk.today, stored.year.starts), stored.year.ends)
    lines = tuple(timetable_lines(stored, day))
    return timetable(desk.frame(desk.on_day(day)), lines, stored.year.bells.on(day))
