"""Grading periods: what is proposed, what teachers enter, who needs more marks, what is to be expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS
from ejournal_desktop.domain.changes import PeriodMarkRecorded
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.periods import AcceptedProposals, ResultForecast
from ejournal_desktop.services.journal_rules import page_access
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_marks import enter_period_mark, require_mark_place
from ejournal_desktop.services.period_reading import class_access, period_choices, require_course
from ejournal_desktop.services.period_tables import (
    cell_of,
    class_table,
    course_table,
    expected_value,
    is_mark_expected,
    shortages_of,
)
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cells import period_marks_of_course
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.queries.journal_page import know_course
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.readmodels.journal_changes import PeriodMarkChange
    from ejournal_desktop.readmodels.periods import (
        ClassPeriodTable,
        CoursePeriodTable,
        PeriodCell,
        PeriodChoices,
        PeriodMarkEntry,
        ShortageRow,
    )
    from ejournal_desktop.services.period_facts import PeriodFacts
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class PeriodsService:
    """Results of grading periods by class and by course."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def choices(self, session: Session) -> PeriodChoices:
        """Return the class groups, own courses and periods of the current year that the person may open."""
        with session.database.read() as reading:
            return period_choices(session, reading, self._today)

    def class_table(self, session: Session, class_group: ClassGroupId, period: PeriodId) -> ClassPeriodTable:
        """Return students × courses, those of the courses that the person may see.

        Raises:
            ForeignPageError: the person may see no course of the class.
            UnknownRecordError: there is no such class or period.
        """
        with session.database.read() as reading:
            facts = period_facts(reading, class_group, period, self._today)
            access = class_access(session, reading, facts)
        return class_table(facts, access)

    def course_table(self, session: Session, course: CourseId, period: PeriodId) -> CoursePeriodTable:
        """Return every student of a course with all marks, written ones apart, proposal, shortage and forecast.

        Raises:
            ForeignPageError: the person may not see the page.
            UnknownRecordError: there is no such course or period.
        """
        with session.database.read() as reading:
            know_course(reading, course, period)
            view = require_course(session, reading, course, self._today)
            facts = period_facts(reading, view.class_group, period, self._today, course=course)
            teachers = teachers_of_course(reading, course)
        return course_table(facts, page_access(session, facts.period, teachers))

    def shortages(self, session: Session, class_group: ClassGroupId | None = None) -> tuple[ShortageRow, ...]:
        """Return who needs more marks before the running period ends, the most urgent first (S0-4.14.5).

        Without a class group these are the person's own courses, with one the courses of it that the person may see.

        Raises:
            ForeignPageError: the person may see no course of the class.
        """
        with session.database.read() as reading:
            if class_group is not None:
                return _by_urgency(self._class_shortages(session, reading, class_group))
            own = period_choices(session, reading, self._today).courses
            return _by_urgency([row for course in own for row in self._course_shortages(reading, course)])

    def forecasts(self, session: Session, class_group: ClassGroupId) -> tuple[ResultForecast, ...]:
        """Return the results to be expected of the running periods: quarter, half-year and year (S1-R.3, S4-2.2f).

        Raises:
            ForeignPageError: the person may see no course of the class.
        """
        with session.database.read() as reading:
            year = school_year(reading, year_of_class(reading, class_group), class_group)
            running = [view.period for view in year.periods if _is_running(view, self._today)]
            facts = [period_facts(reading, class_group, period, self._today) for period in running]
            seen = class_access(session, reading, facts[0]) if facts else {}
        return tuple(
            ResultForecast(row.student, course.course, one.period.period, value)
            for one in facts
            for course in one.courses
            if course.course in seen and one.regulation.has_marks(course.grade_level)
            for row in one.rosters[course.course]
            if is_mark_expected(one, row) and (value := expected_value(one, course, row)) is not None
        )

    def set_period_mark(self, session: Session, entry: PeriodMarkEntry) -> PeriodMarkChange:
        """Store a period mark, or clear it with ``None``, with the reason where one is given.

        Raises:
            ForeignPageError: the person does not keep the page.
            PeriodClosedError: the period is closed for the class.
            NotInClassError: the student is not on this page.
            PeriodReasonNeededError: another mark than the proposed one needs a reason by the regulation (S4-2.2d).
            RuleError: the mark is not on the scale, or no marks are given in this class.
        """
        with session.database.write(session.actor(Action.WRITE_PERIOD_MARK)) as work:
            return enter_period_mark(session, work, entry, self._today)

    def accept_proposals(self, session: Session, course: CourseId, period: PeriodId) -> AcceptedProposals:
        """Enter the undisputed proposals of a course where nothing stands yet, as one act.

        Doubtful proposals and «н/а» are left to the teacher one by one.

        Raises:
            The errors of ``set_period_mark`` about the page and the period.
        """
        with session.database.write(session.actor(Action.WRITE_PERIOD_MARK)) as work:
            place = require_mark_place(session, work, course, period)
            group = place.course.class_group
            facts = period_facts(work, group, period, self._today, course=course)
            accepted = _accepted({row.student: cell_of(facts, place.course, row) for row in place.students})
            changes = [PeriodMarkRecorded(course, period, student, value) for student, value in accepted.marks.items()]
            work.record(class_scope(group), changes)
        return accepted

    def take_back(self, session: Session, course: CourseId, period: PeriodId, marks: Mapping[StudentId, str]) -> None:
        """Clear accepted marks again, as one act; one that was changed meanwhile stays.

        Raises:
            The errors of ``set_period_mark`` about the page and the period.
        """
        with session.database.write(session.actor(Action.WRITE_PERIOD_MARK)) as work:
            place = require_mark_place(session, work, course, period)
            stored = period_marks_of_course(work, course)
            changes = [
                PeriodMarkRecorded(course, period, student, None)
                for student, value in marks.items()
                if stored.get((student, period)) == value
            ]
            work.record(class_scope(place.course.class_group), changes)

    @property
    def _today(self) -> date:
        return self._clock.now().date()

    def _class_shortages(self, session: Session, reading: Reading, class_group: ClassGroupId) -> list[ShortageRow]:
        facts = self._running_facts(reading, class_group, None)
        if facts is None:
            return []
        seen = class_access(session, reading, facts)
        return [row for course in facts.courses if course.course in seen for row in shortages_of(facts, course)]

    def _course_shortages(self, reading: Reading, course: CourseView) -> list[ShortageRow]:
        facts = self._running_facts(reading, course.class_group, course.course)
        return [] if facts is None else list(shortages_of(facts, facts.courses[0]))

    def _running_facts(
        self, reading: Reading, class_group: ClassGroupId, course: CourseId | None
    ) -> PeriodFacts | None:
        year = school_year(reading, year_of_class(reading, class_group), class_group)
        running = year.lesson_period_at(self._today)
        if running is None:
            return None
        return period_facts(reading, class_group, running.period, self._today, course=course)


def _by_urgency(rows: Iterable[ShortageRow]) -> tuple[ShortageRow, ...]:
    """Return first those for whom the lessons left are too few, then those behind the pace, then by what is missing."""
    return tuple(
        sorted(
            rows,
            key=lambda row: (row.shortage.is_reachable, not row.shortage.is_behind, -row.shortage.missing),
        )
    )


def _is_running(period: PeriodView, day: date) -> bool:
    return period.kind not in RESULT_KINDS and period.starts <= day <= period.ends


def _accepted(cells: Mapping[StudentId, PeriodCell]) -> AcceptedProposals:
    missing = {student: cell.proposal for student, cell in cells.items() if cell.is_missing}
    marks = {
        student: proposal.value
        for student, proposal in missing.items()
        if proposal.value is not None and not proposal.is_doubtful and not proposal.is_not_attested
    }
    return AcceptedProposals(
        marks=marks,
        doubtful=sum(proposal.is_doubtful for proposal in missing.values()),
        not_attested=sum(proposal.is_not_attested for proposal in missing.values()),
        without_proposal=sum(proposal.value is None for proposal in missing.values()),
    )
