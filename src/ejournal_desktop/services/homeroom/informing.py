"""The queue of families to be told: results within their hours, printouts by their weeks, and what is overdue.

A paper or letter written into the log takes a family off the queue (S0-2.5, S1-R.2, S1-R.4).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.informing import TELLING_NEWS, TELLING_RESULTS, paper_due, results_due, untold_since
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.informing import InformingQueue, InformingReason, InformingRow
from ejournal_desktop.services.homeroom.rights import known_class, require_class_reading
from ejournal_desktop.storage.queries.cards import guardian_cards
from ejournal_desktop.storage.queries.homeroom import attendance_entries
from ejournal_desktop.storage.queries.informing import entered_results, families_told
from ejournal_desktop.storage.queries.people import class_groups, roster
from ejournal_desktop.storage.queries.periods import ChosenLessons, given_marks
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import GuardianCard
    from ejournal_desktop.readmodels.informing import EnteredResult, FamilyTold
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the rows of one class are made of; days of marks and of missed lessons stand by student."""

    regulation: Regulation
    now: datetime
    year_starts: date
    results: Mapping[StudentId, Sequence[EnteredResult]]
    told_results: Mapping[StudentId, datetime]
    told_news: Mapping[StudentId, datetime]
    marked: Mapping[StudentId, Sequence[date]]
    missed: Mapping[StudentId, Sequence[date]]


class InformingService:
    """Whom the homeroom teacher has to tell, and whom nobody has told in time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def queue(self, session: Session, class_group: ClassGroupId) -> InformingQueue:
        """Return the families of a class group to be told, those overdue first.

        Raises:
            NotAllowedError: the class is not the person's own, and no role reads all classes.
            UnknownRecordError: there is no such class group.
        """
        require_class_reading(session, Action.READ_CLASS_MARKS, class_group)
        with session.database.read() as reading:
            return _queue(reading, session.regulation, class_group, self._clock.now())

    def school(self, session: Session) -> tuple[InformingQueue, ...]:
        """Return the queues of all class groups of the current year, for those who control (S1-O.4.2).

        Raises:
            NotAllowedError: no role of the person controls all classes.
        """
        session.require(Action.CONTROL)
        with session.database.read() as reading:
            return queues_of_school(reading, session.regulation, self._clock.now())


def queues_of_school(reading: Reading, regulation: Regulation, now: datetime) -> tuple[InformingQueue, ...]:
    """Return the queues of all class groups of the current year, in the order of the school."""
    year = current_year(reading, now.date())
    found = () if year is None else class_groups(reading, year)
    return tuple(_queue(reading, regulation, view.class_group, now) for view in found)


def _queue(reading: Reading, regulation: Regulation, class_group: ClassGroupId, now: datetime) -> InformingQueue:
    facts = _facts(reading, regulation, class_group, now)
    guardians = guardian_cards(reading, class_group)
    present = (row for row in roster(reading, class_group) if any(own.holds(now.date()) for own in row.spans))
    rows = [found for row in present for found in _rows(row, guardians.get(row.student, ()), facts)]
    return InformingQueue(known_class(reading, class_group), tuple(sorted(rows, key=_urgency)))


def _facts(reading: Reading, regulation: Regulation, class_group: ClassGroupId, now: datetime) -> _Facts:
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    until = max(year.starts, min(year.ends, now.date()))
    results: dict[StudentId, list[EnteredResult]] = defaultdict(list)
    for result in entered_results(reading, class_group):
        results[result.student].append(result)
    marked: dict[StudentId, list[date]] = defaultdict(list)
    for (_, student), marks in given_marks(reading, ChosenLessons(class_group, year.starts, until)).items():
        marked[student].extend(mark.day for mark in marks if mark.day is not None)
    missed: dict[StudentId, list[date]] = defaultdict(list)
    for entry in attendance_entries(reading, class_group, DateSpan(year.starts, until)):
        code = regulation.attendance_code(entry.status)
        if code is not None and code.counts_as_missed:
            missed[entry.student].append(entry.day)
    told = families_told(reading, class_group)
    return _Facts(
        regulation=regulation,
        now=now,
        year_starts=year.starts,
        results=results,
        told_results=_last_told(told, TELLING_RESULTS),
        told_news=_last_told(told, TELLING_NEWS),
        marked=marked,
        missed=missed,
    )


def _last_told(told: Sequence[FamilyTold], occasions: Collection[str]) -> Mapping[StudentId, datetime]:
    found: dict[StudentId, datetime] = {}
    for one in told:
        if one.occasion in occasions:
            found[one.student] = max(one.moment, found.get(one.student, one.moment))
    return found


def _rows(row: StudentRow, guardians: Sequence[GuardianCard], facts: _Facts) -> Iterator[InformingRow]:
    results = _results_row(row, guardians, facts)
    if results is not None:
        yield results
    news = _news_row(row, guardians, facts)
    if news is not None:
        yield news


def _results_row(row: StudentRow, guardians: Sequence[GuardianCard], facts: _Facts) -> InformingRow | None:
    told, own = facts.told_results.get(row.student), facts.results.get(row.student, ())
    since = untold_since((result.moment for result in own), told)
    if since is None:
        return None
    due = results_due(facts.regulation.guardians, since)
    return InformingRow(
        student=row,
        reason=InformingReason.RESULTS,
        since=since.date(),
        due=due,
        is_overdue=due is not None and facts.now > due,
        subjects=tuple(dict.fromkeys(one.subject_title for one in own if told is None or one.moment > told)),
        delivery=_delivery(guardians),
        is_opted_out=_is_opted_out(guardians),
    )


def _news_row(row: StudentRow, guardians: Sequence[GuardianCard], facts: _Facts) -> InformingRow | None:
    """Return what happened since the family was told; without a term only where something did."""
    told = facts.told_news.get(row.student)
    since = _since(guardians, facts) if told is None else told.date()
    marks, missed = (
        sum(day > since or (told is None and day == since) for day in days.get(row.student, ()))
        for days in (facts.marked, facts.missed)
    )
    day = paper_due(facts.regulation.guardians, since, is_opted_out=_is_opted_out(guardians))
    due = None if day is None else datetime.combine(day, time.max, facts.now.tzinfo)
    if not marks and not missed and (due is None or due.date() > facts.now.date()):
        return None
    return InformingRow(
        student=row,
        reason=InformingReason.NEWS,
        since=since,
        due=due,
        is_overdue=due is not None and facts.now > due,
        marks=marks,
        missed=missed,
        delivery=_delivery(guardians),
        is_opted_out=_is_opted_out(guardians),
    )


def _since(guardians: Sequence[GuardianCard], facts: _Facts) -> date:
    """Return since when a family that was never told waits: the year, or the day it asked for paper."""
    declared = (one.declared for one in guardians if one.is_opted_out)
    return max(facts.year_starts, *(day for day in declared if day is not None), facts.year_starts)


def _is_opted_out(guardians: Sequence[GuardianCard]) -> bool:
    return any(guardian.is_opted_out for guardian in guardians)


def _delivery(guardians: Sequence[GuardianCard]) -> str:
    return next((guardian.delivery for guardian in guardians if guardian.delivery), "")


def _urgency(row: InformingRow) -> tuple[bool, bool, float, str, int]:
    due = row.due.timestamp() if row.due is not None else 0.0
    return (not row.is_overdue, row.due is None, due, row.reason, row.student.number)
