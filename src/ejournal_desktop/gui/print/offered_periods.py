"""Which of the periods of a class are meant: the one finished last, or the one of the same time as in another class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.journal import PeriodView

    PeriodsOfClasses = Mapping[ClassGroupId, Sequence[PeriodView]]


def finished_last(offered: Sequence[PeriodView], today: date) -> PeriodView | None:
    """Return the last period, of the kind by which pages are kept, that is over; at least the first."""
    own = [period for period in offered if period.kind is offered[0].kind]
    finished = [period for period in own if period.ends < today]
    return next(reversed(finished or own[:1]), None)


def same_time(chosen: PeriodView | None, offered: Sequence[PeriodView]) -> PeriodView | None:
    """Return the chosen period, or one that ends with it: half-years beside quarters."""
    if chosen is None:
        return None
    same = [period for period in offered if period.period == chosen.period]
    ending = [one for one in offered if one.ends == chosen.ends and _is_year(one) == _is_year(chosen)]
    return next(iter((*same, *ending)), None)


def _is_year(period: PeriodView) -> bool:
    return period.kind is PeriodKind.YEAR
