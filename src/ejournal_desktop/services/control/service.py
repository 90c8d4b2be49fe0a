"""Control of journals by the duties of the regulation: acts, their results, who was told, and reminders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.changes_control import ControlActWithdrawn, ControlPageChecked, ControlResultTold
from ejournal_desktop.domain.changes_custody import ControlActRecorded
from ejournal_desktop.domain.changes_desk import NoteSent, NoteWithdrawn
from ejournal_desktop.domain.control_checks import checks_text, duty_key, items_of, school_duties
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_source import clause_number
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.services.control.errors import ConclusionNeededError, ControlDaysError, ForeignDutyError
from ejournal_desktop.services.control.overview import act_view, overview, reminders
from ejournal_desktop.services.control.passes import Pass, page_checks
from ejournal_desktop.services.control.told import act_heading, extracts
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.control import control_act, notes_of_act, planned_control
from ejournal_desktop.storage.queries.notes import unread_of
from ejournal_desktop.storage.queries.people import homeroom_teachers
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.regulation_duties import ControlDuty
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.control import ControlActView, ControlOverview, ControlReminders, PageChecks
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ActWish:
    """An act that is to be made: the key of its duty, the days, the conclusion, the entry of the plan it fulfils."""

    duty: str
    starts: date
    ends: date
    conclusion: str
    plan_entry: int | None = None


class ControlService:
    """Looks through all journals without changing anything in them, and records what was found."""

    def __init__(self, clock: Clock, resources: Path) -> None:
        self._clock = clock
        self._resources = resources

    def overview(self, session: Session) -> ControlOverview:
        """Return duties, acts and plan of the current year (S1-O.6, S2-O.4); nothing before the first year.

        Raises:
            NotAllowedError: the person does not control the whole school.
        """
        session.require(Action.CONTROL)
        with session.database.read() as reading:
            return overview(session, reading, self._today)

    def act(self, session: Session, act: int) -> ControlActView:
        """Return an act with what it found on every page, and whom it reached.

        Raises:
            NotAllowedError: the person does not control the whole school.
            UnknownRecordError: there is no such act, or it was taken back.
        """
        session.require(Action.CONTROL)
        with session.database.read() as reading:
            return act_view(reading, act, self._today)

    def look(self, session: Session, wish: ActWish) -> tuple[PageChecks, ...]:
        """Look through all journals by the checks of a duty and write nothing (S0-4.8.2).

        Raises:
            NotAllowedError: the person does not control the whole school.
            UnknownRecordError: there is no such duty, or no school year.
            ControlDaysError: the days lie ahead, outside the year, or the wrong way round.
        """
        session.require(Action.CONTROL)
        with session.database.read() as reading:
            return page_checks(reading, self._pass(reading, wish, _duty(session, wish.duty)))

    def record(self, session: Session, wish: ActWish) -> int:
        """Record an act with what the pass finds now, tell everybody their part, and return its identity (S1-8).

        Raises:
            NotAllowedError: the person does not control the whole school.
            ForeignDutyError: the regulation gives the duty to somebody else.
            ConclusionNeededError: there is no conclusion.
            ControlDaysError, UnknownRecordError: as ``look``; or there is no such entry of the plan.
        """
        session.require(Action.CONTROL)
        duty, conclusion = _duty(session, wish.duty), normalised(wish.conclusion)
        if duty.role not in session.signed_in.roles:
            raise ForeignDutyError(clause=clause_number(duty.clause))
        if not conclusion:
            raise ConclusionNeededError
        with session.database.write(session.actor(Action.CONTROL)) as work:
            _require_entry(work, wish.plan_entry)
            pages = page_checks(work, self._pass(work, wish, duty))
            act = work.new_identifier()
            recorded = ControlActRecorded(
                act, wish.duty, None, self._today, conclusion, wish.starts, wish.ends, wish.plan_entry
            )
            told = self._told(session, work, act, (duty, pages, wish, conclusion))
            work.record(STAFF, [recorded, *_found(act, pages), *told])
        return act

    def withdraw(self, session: Session, act: int) -> None:
        """Take back one's own act, and what nobody has read of it yet; the log keeps both.

        Raises:
            NotAllowedError: somebody else made it.
            UnknownRecordError: there is no such act.
        """
        session.require(Action.CONTROL)
        own = session.signed_in.account
        with session.database.write(session.actor(Action.CONTROL)) as work:
            head = control_act(work, act)
            if head is None:
                raise UnknownRecordError(kind="control_act")
            if head.account != own:
                raise NotAllowedError
            unread = unread_of(work, own, notes_of_act(work, act))
            work.record(STAFF, [ControlActWithdrawn(act), *(NoteWithdrawn(note) for note in unread)])

    def reminders(self, session: Session) -> ControlReminders:
        """Return what of the person's own duties of control was missed or is due; nothing for all others."""
        with session.database.read() as reading:
            return reminders(session, reading, self._today)

    def _pass(self, reading: Reading, wish: ActWish, duty: ControlDuty) -> Pass:
        year = current_year(reading, self._today)
        if year is None:
            raise UnknownRecordError(kind="year")
        view = school_year(reading, year)
        if not view.starts <= wish.starts <= wish.ends <= min(view.ends, self._today):
            raise ControlDaysError
        return Pass(view, DateSpan(wish.starts, wish.ends), items_of(duty), self._clock.now())

    def _told(
        self, session: Session, work: UnitOfWork, act: int, made: tuple[ControlDuty, Sequence[PageChecks], ActWish, str]
    ) -> Iterator[Change]:
        """Yield a note for everybody whom the act concerns, where the regulation has results told."""
        duty, pages, wish, conclusion = made
        if not session.regulation.control.is_result_told_to_staff:
            return
        words = load_words(self._resources / "print")
        head = act_heading(duty.clause, DateSpan(wish.starts, wish.ends), conclusion, words)
        texts = extracts(pages, homeroom_teachers(work, wish.ends), head, words)
        for staff in sorted(texts.keys() - {session.signed_in.staff}):
            yield from _note(work, act, staff, texts[staff])

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _note(work: UnitOfWork, act: int, staff: StaffId, text: str) -> Iterator[Change]:
    note = work.new_identifier()
    yield NoteSent(note, staff, None, text)
    yield ControlResultTold(act, staff, note)


def _found(act: int, pages: Sequence[PageChecks]) -> Iterator[Change]:
    for page in pages:
        yield ControlPageChecked(act, page.course, page.staff or 0, checks_text(page.checks))


def _duty(session: Session, key: str) -> ControlDuty:
    found = next((duty for duty in school_duties(session.regulation) if duty_key(duty) == key), None)
    if found is None:
        raise UnknownRecordError(kind="duty")
    return found


def _require_entry(reading: Reading, plan_entry: int | None) -> None:
    if plan_entry is not None and all(one.plan_entry != plan_entry for one in planned_control(reading)):
        raise UnknownRecordError(kind="plan_entry")
