"""Taking a timetable in, taking it back, and making the lessons of the calendar from it (S0-1.8, S0-4.9.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import NoteWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.timetable import TimetableImportPlan
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.timetable.class_steps import DAY
from ejournal_desktop.services.timetable.draft import changes_by_feed, opposites_by_feed
from ejournal_desktop.services.timetable.errors import ImportNotApplicableError, TimetableDayError
from ejournal_desktop.services.timetable.fet_wishes import placed_timetable, wishes_of
from ejournal_desktop.services.timetable.following import follow, following, slots_after
from ejournal_desktop.services.timetable.import_draft import import_draft
from ejournal_desktop.services.timetable.import_uses import require_unused
from ejournal_desktop.services.timetable.lesson_making import first_whole_day, new_lessons
from ejournal_desktop.services.timetable.school_steps import bell_numbers, bell_problems
from ejournal_desktop.storage.log import STAFF, SYSTEM, class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.notes import unread_of
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.storage.queries.timetable import stored_timetable
from ejournal_desktop.storage.queries.timetable_week import last_closed_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.timetable import KindEffect, StoredTimetable
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.draft import Draft, Step
    from ejournal_desktop.services.timetable.following import Following
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AppliedImport:
    """What an import did; it can be taken back as long as the program runs and nothing was built on it.

    ``since`` is the first day on which anybody can have worked by it.
    """

    starts: date
    since: date
    effects: tuple[KindEffect, ...]
    steps: tuple[Step, ...] = field(repr=False)
    notes: tuple[int, ...] = ()


class TimetableService:
    """The timetable of the current school year."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def plan_fet(
        self,
        session: Session,
        result: bytes,
        fet: bytes | None = None,
        *,
        starts: date | None = None,
        class_level: str | None = None,
    ) -> TimetableImportPlan:
        """Return what a timetable placed by FET would do; nothing is written.

        Args:
            session: who asks.
            result: ``NAME_timetable.csv``, ``NAME_activities.xml`` or ``NAME_data_and_timetable.fet``.
            fet: the input file; without it nobody can say of a table whether lessons are missing.
            starts: the first day of the timetable; without it the first day of the year, and today where the year has
                a timetable already.
            class_level: ``year`` or ``group``, when a person overrules which level of students is a class.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
            RuleError, TrustError: see ``interop.fet.read_fet``.
            TimetableDayError: a class whose timetable would change has closed the first day.
            UnknownRecordError: there is no school year, or it does not hold the first day.
        """
        session.require(Action.EDIT_TIMETABLE)
        placed = placed_timetable(result, fet, class_level)
        wishes = wishes_of(placed)
        with session.database.read() as reading:
            stored = self._stored(reading, starts)
            first_day = self._first_day(stored, starts)
            draft = import_draft(wishes.wanted, stored, first_day, count(1).__next__)
            self.follow(reading, draft, stored, first_day)
        bells = stored.year.bells.on(first_day)
        numbers = bell_numbers(wishes.wanted.bells, bells)
        problems = (*placed.problems, *wishes.problems, *bell_problems(wishes.wanted.bells, numbers, bells))
        return TimetableImportPlan(
            starts=first_day,
            class_level=placed.class_level.value,
            activities=placed.activities,
            hours=len(placed.lesson_hours),
            skipped_hours=wishes.skipped_hours,
            class_groups=tuple(group.title for group in wishes.wanted.class_groups),
            teachers=wishes.wanted.teachers,
            subjects=wishes.wanted.subjects,
            problems=problems,
            effects=draft.effects(),
            is_applicable=all(problem.severity is not ProblemSeverity.ERROR for problem in problems),
            wanted=wishes.wanted,
        )

    def apply_fet(self, session: Session, plan: TimetableImportPlan) -> AppliedImport:
        """Do what a plan says, against the journal as it stands now: one act, in one transaction.

        Lessons of the calendar that nobody has touched follow the timetable from its first day on, from today at least,
        from tomorrow when today's have begun.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
            ImportNotApplicableError: the plan has problems that nobody can settle here.
            TimetableDayError: a class whose timetable would change has closed the first day.
        """
        session.require(Action.EDIT_TIMETABLE)
        if not plan.is_applicable:
            errors = [problem for problem in plan.problems if problem.severity is ProblemSeverity.ERROR]
            raise ImportNotApplicableError(count=len(errors))
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            stored = self._stored(work, plan.starts)
            draft = import_draft(plan.wanted, stored, plan.starts, work.new_identifier)
            self.follow(work, draft, stored, plan.starts)
            record_steps(work, draft.steps)
        since = max(plan.starts, first_whole_day(stored.year, self._clock.now()))
        return AppliedImport(plan.starts, since, draft.effects(), tuple(draft.steps))

    def undo_import(self, session: Session, applied: AppliedImport) -> None:
        """Write the opposite of everything an import did: one act, in one transaction; notes nobody has read go too.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
            ImportInUseError: lessons, students, accounts or a later timetable were built on it, or days have passed or
                were closed by it; names how many.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            stored = self._stored(work, applied.starts)
            first_day = first_whole_day(stored.year, self._clock.now())
            require_unused(work, applied.steps, stored, since=applied.since, first_day=first_day)
            _record(work, opposites_by_feed(applied.steps))
            unread = unread_of(work, session.signed_in.account, applied.notes) if applied.notes else ()
            if unread:
                work.record(STAFF, [NoteWithdrawn(note) for note in unread])

    def make_lessons(self, session: Session, period: PeriodId | None = None) -> int:
        """Put the lessons of a period, or of the whole year, into the calendar and return how many are new.

        Lessons that are there stay as they are; a class group whose period is closed is left alone.

        Raises:
            NotAllowedError: no role of the person edits the timetable.
            UnknownRecordError: there is no school year, or no such period.
        """
        session.require(Action.EDIT_TIMETABLE)
        with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
            found = new_lessons(work, self._stored(work, None), period)
            for class_group, scheduled in found.items():
                work.record(class_scope(class_group), scheduled)
        return sum(len(change.times) for scheduled in found.values() for change in scheduled)

    def follow(self, reading: Reading, draft: Draft, stored: StoredTimetable, starts: date) -> Following:
        """Add to a change of the weekly lessons what the lessons of the calendar do; the past stays as it is.

        Raises:
            TimetableDayError: the change reaches into a closed period of a class it concerns.
        """
        _require_open(reading, draft, stored, starts)
        since = max(starts, first_whole_day(stored.year, self._clock.now()))
        found = following(reading, stored, slots_after(stored, draft.steps), since)
        follow(draft, found, stored)
        return found

    def _stored(self, reading: Reading, day: date | None) -> StoredTimetable:
        today = self._clock.now().date()
        year = working_year(reading, today) if day is None else current_year(reading, day)
        if year is None:
            raise UnknownRecordError(kind="year")
        return stored_timetable(reading, year)

    def _first_day(self, stored: StoredTimetable, asked: date | None) -> date:
        year = stored.year
        if asked is not None:
            if not year.starts <= asked <= year.ends:
                raise UnknownRecordError(kind="year")
            return asked
        return max(self._clock.now().date(), year.starts) if stored.slots else year.starts


def _require_open(reading: Reading, draft: Draft, stored: StoredTimetable, starts: date) -> None:
    closed = last_closed_days(reading, stored.year.year)
    touched = {step.class_group for step in draft.steps}
    last = max((day for class_group, day in closed.items() if class_group in touched), default=None)
    if last is not None and starts <= last:
        raise TimetableDayError(earliest=f"{last + DAY:%d.%m.%Y}")


def record_steps(work: UnitOfWork, steps: Sequence[Step]) -> None:
    """Write the changes of all steps, each into the feed of its class or of the school."""
    _record(work, changes_by_feed(steps))


def _record(work: UnitOfWork, entries: Iterable[tuple[ClassGroupId | None, Sequence[Change]]]) -> None:
    for class_group, found in entries:
        work.record(SYSTEM if class_group is None else class_scope(class_group), found)
