"""Closing and opening of grading periods by right, due dates by the order of the school, columns for exams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import RESULT_KINDS, PeriodKind
from ejournal_desktop.domain.changes import GradingPeriodClosed, GradingPeriodDefined
from ejournal_desktop.domain.changes_custody import ControlActRecorded
from ejournal_desktop.domain.changes_desk import NoteSent
from ejournal_desktop.domain.changes_teaching import PeriodDueSet
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import PeriodId
from ejournal_desktop.readmodels.periods import ClosingReport
from ejournal_desktop.services.errors import MissingChangedError, UnknownRecordError
from ejournal_desktop.services.period_debts import check_notes
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import course_conflicts, missing_marks
from ejournal_desktop.storage.errors import YearClosedError
from ejournal_desktop.storage.log import STAFF, SYSTEM, class_scope
from ejournal_desktop.storage.queries.closed_years import closed_years
from ejournal_desktop.storage.queries.people import homeroom_teachers
from ejournal_desktop.storage.queries.periods import due_dates
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.periods import PeriodDue
    from ejournal_desktop.services.period_debts import CheckWords
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.session import Session


PERIOD_CHECK: Final = "period_check"
"""The duty that a control act names after a period was checked."""


class PeriodClosingService:
    """What the deputy head and the administrator decide about grading periods."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def closing_report(self, session: Session, class_group: ClassGroupId, period: PeriodId) -> ClosingReport:
        """Return what is missing before a period is closed.

        Raises:
            NotAllowedError: the person may close no period.
            UnknownRecordError: there is no such class or period.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.read() as reading:
            return _closing_report(period_facts(reading, class_group, period, self._today))

    def close_period(self, session: Session, class_group: ClassGroupId, period: PeriodId, *, seen_missing: int) -> None:
        """Close a period for a class group after its list of missing marks was seen; nothing missing refuses it.

        Raises:
            NotAllowedError: the person may close no period.
            MissingChangedError: another number of marks is missing than was seen.
            UnknownRecordError: there is no such class or period.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.write(session.actor(Action.CLOSE_PERIOD)) as work:
            report = _closing_report(period_facts(work, class_group, period, self._today))
            if len(report.missing) != seen_missing:
                raise MissingChangedError(count=len(report.missing))
            if not report.period.is_closed:
                work.record(class_scope(class_group), [GradingPeriodClosed(class_group, period, is_closed=True)])

    def tell_teachers(self, session: Session, class_group: ClassGroupId, period: PeriodId, words: CheckWords) -> int:
        """Tell of a check each teacher who owes marks or lessons of a period, and record it (S4-6.2).

        The homeroom teacher is told of every check, whatever it found. Returns how many were told.

        Raises:
            NotAllowedError: the person may close no period.
            UnknownRecordError: there is no such class or period.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.write(session.actor(Action.CLOSE_PERIOD)) as work:
            facts = period_facts(work, class_group, period, self._today)
            homeroom = homeroom_teachers(work, self._today).get(class_group)
            texts = check_notes(facts, words, homeroom)
            notes = [NoteSent(work.new_identifier(), staff, None, text) for staff, text in texts.items()]
            act, outcome = work.new_identifier(), words.class_heading.format(class_title=facts.view.title)
            work.record(STAFF, [*notes, ControlActRecorded(act, PERIOD_CHECK, class_group, self._today, outcome)])
        return len(notes)

    def reopen_period(self, session: Session, class_group: ClassGroupId, period: PeriodId) -> None:
        """Open a closed period of a class group again.

        Raises:
            NotAllowedError: the person may close and open no period.
            UnknownRecordError: there is no such class or period.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.write(session.actor(Action.CLOSE_PERIOD)) as work:
            view = school_year(work, year_of_class(work, class_group), class_group).period(period)
            if view is None:
                raise UnknownRecordError(kind="period")
            if view.is_closed:
                work.record(class_scope(class_group), [GradingPeriodClosed(class_group, period, is_closed=False)])

    def dues(self, session: Session) -> Mapping[PeriodId, PeriodDue]:
        """Return by when the marks of periods are due.

        Raises:
            NotAllowedError: the person sets no dates.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.read() as reading:
            return due_dates(reading)

    def set_due(self, session: Session, period: PeriodId, due: date, order: str) -> None:
        """Note by when the marks of a period are due by the order of the school (S0-4.14.9).

        Raises:
            NotAllowedError: the person sets no dates.
            YearClosedError: the school year of the period is over.
        """
        session.require(Action.CLOSE_PERIOD)
        with session.database.write(session.actor(Action.CLOSE_PERIOD)) as work:
            over = (school_year(work, year) for year in closed_years(work))
            if any(known.period == period for year in over for known in year.periods):
                raise YearClosedError
            work.record(SYSTEM, [PeriodDueSet(period, due, order.strip())])

    def add_result_period(self, session: Session, kind: PeriodKind, given_by: date) -> PeriodId:
        """Let exam or final marks be entered in the current year; one that is there already is returned.

        The period starts with the last day of the year, so that its column stands after all lessons.

        Raises:
            NotAllowedError: the person opens no school year.
            UnknownRecordError: there is no school year, or the kind is one of lessons.
            YearClosedError: the school year is over.
        """
        session.require(Action.OPEN_SCHOOL_YEAR)
        with session.database.write(session.actor(Action.OPEN_SCHOOL_YEAR)) as work:
            identity = current_year(work, self._today)
            if identity is None or kind not in RESULT_KINDS:
                raise UnknownRecordError(kind="period")
            year = school_year(work, identity)
            for known in year.of_kind(kind):
                return known.period
            if identity in closed_years(work):
                raise YearClosedError
            period = PeriodId(work.new_identifier())
            ends = max(given_by, year.ends)
            work.record(SYSTEM, [GradingPeriodDefined(period, identity, kind.value, 1, year.ends, ends)])
        return period

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _closing_report(facts: PeriodFacts) -> ClosingReport:
    return ClosingReport(
        class_group=facts.view.class_group,
        period=facts.period,
        missing=tuple(missing_marks(facts)),
        unfilled_lessons=sum(counts.unfilled for counts in facts.counts.values()),
        conflicts=tuple(course_conflicts(facts)),
    )
