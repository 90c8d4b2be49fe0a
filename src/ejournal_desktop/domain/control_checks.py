"""Checks of a control act as counts, and the periods in which a duty of control has to be done."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_duties import ControlItem
from ejournal_desktop.domain.regulation_parts import Recurrence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_duties import ControlDuty

SCHOOL_CONTROLLERS = frozenset(
    {
        Role.PRINCIPAL,
        Role.DEPUTY_HEAD_ACADEMIC,
        Role.DEPUTY_HEAD_UPBRINGING,
        Role.JOURNAL_ADMINISTRATOR,
        Role.ARCHIVE_OFFICER,
    }
)
"""Whose duties of control are about all journals; a homeroom teacher checks the own class week by week instead."""

PLANNED_ITEMS = (
    ControlItem.LESSONS_IN_TIME,
    ControlItem.MARKS_IN_TIME,
    ControlItem.ATTENDANCE,
    ControlItem.PROGRAMMES,
)
"""What a check by the plan looks at where the regulation leaves the list to the plan."""


class ControlState(StrEnum):
    """What became of a duty in one of its periods."""

    DONE = "done"
    DUE = "due"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How often something was found in order, of how many; nothing to check is in order."""

    good: int = 0
    total: int = 0

    def __add__(self, other: CheckCount) -> CheckCount:
        return CheckCount(self.good + other.good, self.total + other.total)

    @property
    def lacking(self) -> int:
        """How many were not in order."""
        return self.total - self.good


@dataclass(frozen=True, slots=True)
class DutyPeriod:
    """A period in which a duty has to be done at least once, and what became of it."""

    span: DateSpan
    state: ControlState


def duty_key(duty: ControlDuty) -> str:
    """Return the name of a duty in acts: who has it, and the clause that says so."""
    return f"{duty.role.value}/{duty.clause}"


def school_duties(regulation: Regulation) -> tuple[ControlDuty, ...]:
    """Return the duties to look through all journals, in the order of the regulation."""
    return tuple(duty for duty in regulation.control.duties if duty.role in SCHOOL_CONTROLLERS)


def items_of(duty: ControlDuty) -> tuple[ControlItem, ...]:
    """Return what an act of a duty looks at."""
    return duty.checklist or PLANNED_ITEMS


def duty_spans(
    duty: ControlDuty, year: DateSpan, periods: Sequence[tuple[PeriodKind, DateSpan]], today: date
) -> tuple[DateSpan, ...]:
    """Return the periods of a duty that have begun, in order; none where the regulation names no number."""
    match duty.period:
        case Recurrence.MONTHLY:
            found: Iterable[DateSpan] = _months(year)
        case Recurrence.QUARTERLY | Recurrence.GRADING_PERIOD:
            shortest = PeriodKind.QUARTER if any(kind is PeriodKind.QUARTER for kind, _ in periods) else None
            found = [span for kind, span in periods if kind is (shortest or PeriodKind.HALF_YEAR)]
        case Recurrence.YEARLY:
            found = [year]
        case _:
            found = ()
    return tuple(span for span in found if span.starts <= today)


def duty_periods(spans: Sequence[DateSpan], last_days: Iterable[date], today: date) -> tuple[DutyPeriod, ...]:
    """Return what became of a duty: an act belongs to the period that holds the last day it looked at."""
    days = tuple(last_days)
    return tuple(DutyPeriod(span, _state(span, days, today)) for span in spans)


def checks_text(checks: Mapping[ControlItem, CheckCount]) -> str:
    """Return checks as an act stores them: ``homework 3/4 attendance 4/4``."""
    return " ".join(f"{item.value} {one.good}/{one.total}" for item, one in checks.items())


def checks_of(text: str) -> Mapping[ControlItem, CheckCount]:
    """Return the checks that an act stores; items that nobody knows any more are left out."""
    words = text.split()
    known = {item.value: item for item in ControlItem}
    pairs = zip(words[::2], words[1::2], strict=False)
    return {known[name]: CheckCount(*map(int, count.split("/"))) for name, count in pairs if name in known}


def summed(found: Iterable[Mapping[ControlItem, CheckCount]]) -> Mapping[ControlItem, CheckCount]:
    """Return the sum of checks item by item."""
    sums: dict[ControlItem, CheckCount] = defaultdict(CheckCount)
    for checks in found:
        for item, count in checks.items():
            sums[item] += count
    return dict(sums)


def _state(span: DateSpan, last_days: Sequence[date], today: date) -> ControlState:
    if any(span.holds(day) for day in last_days):
        return ControlState.DONE
    return ControlState.MISSED if span.ends is not None and span.ends < today else ControlState.DUE


def _months(year: DateSpan) -> Iterator[DateSpan]:
    """Yield the calendar months of a school year, the first and the last as far as they belong to it."""
    day, last = year.starts, year.ends or year.starts
    while day <= last:
        ends = min(day.replace(day=monthrange(day.year, day.month)[1]), last)
        yield DateSpan(day, ends)
        day = ends + timedelta(days=1)
