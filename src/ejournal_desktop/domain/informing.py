"""When a family is to be told: results within hours of their entry, the rest by weeks since it was last told.

S1-R.4 and S1-R.2 give numbers, S0-2.5 says «своевременно»: without a number there is a row without a term.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_keeping import NoticeOccasion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.regulation_keeping import Guardians

TELLING_NEWS = frozenset({NoticeOccasion.PROGRESS.value})
"""Occasions of papers that show marks and absences."""

TELLING_RESULTS = TELLING_NEWS | {NoticeOccasion.RESULTS.value}
"""Occasions of papers that show the marks of periods and exams."""


def handed_out_at(day: date, moment: datetime) -> datetime:
    """Return when a paper went out: its entry in the log, or the end of an earlier day that the entry names."""
    return moment if day >= moment.date() else datetime.combine(day, time.max, moment.tzinfo)


def untold_since(entered: Iterable[datetime], told: datetime | None) -> datetime | None:
    """Return since when results wait: the earliest entry after the last paper, nothing where all were told (S1-R.4)."""
    waiting = [moment for moment in entered if told is None or moment > told]
    return min(waiting, default=None)


def results_due(guardians: Guardians, since: datetime) -> datetime | None:
    """Return until when results that wait since a moment are to be told; no number, no term (S1-R.4)."""
    hours = guardians.results_within_hours
    return None if hours is None else since + timedelta(hours=hours)


def paper_due(guardians: Guardians, told: date, *, is_opted_out: bool) -> date | None:
    """Return the day on which the next printout is due after the last one (S1-R.2); no number, no term."""
    weeks = guardians.paper_every_weeks
    if weeks is None or (guardians.is_paper_for_opted_out_only and not is_opted_out):
        return None
    return told + timedelta(weeks=weeks)
