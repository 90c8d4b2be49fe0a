"""What every page needs around its course: the year, the period, bells and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.queries.lessons import ColumnSetting
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.storage.reading import Reading


def requested_period(reading: Reading, course: CourseView, period: PeriodId) -> tuple[SchoolYearView, PeriodView]:
    """Return the year of a course and one of its periods.

    Raises:
        UnknownRecordError: the year has no such period.
    """
    year = school_year(reading, year_of_class(reading, course.class_group), course.class_group)
    view = year.period(period)
    if view is None:
        raise UnknownRecordError(kind="period")
    return year, view


def column_setting(reading: Reading, now: datetime, rules: RegulationTimeline, year: SchoolYearView) -> ColumnSetting:
    """Return what turns stored lessons of a year into columns; each lesson is judged by the rules of its day."""
    return ColumnSetting(now, rules, year.bells, staff_names(reading), year.starts, year.holidays)
