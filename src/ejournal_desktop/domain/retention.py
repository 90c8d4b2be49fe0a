"""Until when a document is kept (S1-9e, S4-6.4; the terms stand in the regulation)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation_keeping import KeptDocument, Retention

DECEMBER, LAST_DAY = 12, 31
CHECK_YEARS = 3


def kept_until(closed: date, years: int | None) -> date | None:
    """Return the last day a document must be kept, nothing while the school has set no term: then it always stays.

    Terms are counted from the first of January after the year in which the document was closed.
    """
    return None if years is None else date(closed.year + years, DECEMBER, LAST_DAY)


def next_check(last: date) -> date:
    """Return by when an archive kept for years must be read again: flash loses its charge (security.md D-56)."""
    year = last.year + CHECK_YEARS
    is_leap_day = (last.month, last.day) == (2, 29)
    return date(year, 3, 1) if is_leap_day else last.replace(year=year)


def years_of(retention: Retention, document: KeptDocument) -> int | None:
    """Return the term of a kind of document in years, the longest where several are given."""
    terms = [term.years for term in retention.terms if term.document is document]
    known = [years for years in terms if years is not None]
    return max(known) if terms and len(known) == len(terms) else None
