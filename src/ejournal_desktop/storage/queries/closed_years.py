"""School years that are over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.kernel.identifiers import YearId
from ejournal_desktop.storage.queries.school import current_year, school_years
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.year import ClosedYearRow

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

# Asked before every entry of a class: one probe of two keys.
_OF_CLASS = Statement(text("SELECT 1 FROM class_group JOIN closed_year USING (year_id) WHERE class_group_id = :place"))


def is_class_closed(reading: Reading, class_group: ClassGroupId) -> bool:
    """Tell whether a class group belongs to a school year that is over."""
    return _OF_CLASS.first(reading.connection, {"place": class_group}) is not None


def closed_years(reading: Reading) -> frozenset[YearId]:
    """Return the school years that are over."""
    return frozenset(YearId(year) for (year,) in reading.connection.execute(select(ClosedYearRow.year_id)))


def working_year(reading: Reading, day: date) -> YearId | None:
    """Return the year people work in on a day: the next one as soon as it is opened, though its first day is ahead."""
    year = current_year(reading, day)
    if year is None or year not in closed_years(reading):
        return year
    return school_years(reading)[-1]
