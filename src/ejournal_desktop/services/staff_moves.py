"""Who of the staff came, left or changed the work, when and by which order; the administrator is told (S2-3.2b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import StaffMemberRegistered
from ejournal_desktop.domain.changes_desk import NoteSent, NoteWithdrawn
from ejournal_desktop.domain.changes_duties import StaffMoved, StaffMoveWithdrawn
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.staff_moves import StaffMovement
from ejournal_desktop.services.account_errors import NamelessError
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.log import STAFF, SYSTEM
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.notes import unread_of
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.staff_moves import staff_moves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.staff_moves import StaffMoveKind
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

_TOLD = (Role.JOURNAL_ADMINISTRATOR,)


@dataclass(frozen=True, slots=True)
class StaffMoveWish:
    """A movement of a member of staff, or of somebody new by the ``name``; ``note`` tells the administrator."""

    who: StaffId | PersonName
    kind: StaffMoveKind
    day: date
    order: str = ""
    remark: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordedMove:
    """A movement that was recorded, and the notes that told of it."""

    move: int
    notes: tuple[int, ...]


class StaffMovesService:
    """Keeps the movements of the staff; log-ins and pages are changed by those who keep them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def movement(self, session: Session) -> StaffMovement:
        """Return the movements, the newest first, and the staff.

        Raises:
            NotAllowedError: neither the lists nor the reports of the whole school are among the person's duties.
        """
        if not may_see_staff_moves(session):
            raise NotAllowedError
        with session.database.read() as reading:
            names = sorted(staff_names(reading).items(), key=lambda one: one[1].sort_key())
            return StaffMovement(staff_moves(reading), tuple(names), session.signed_in.may_act(Action.EDIT_CARDS))

    def record(self, session: Session, wish: StaffMoveWish) -> RecordedMove:
        """Record a movement and tell those who keep the accounts; somebody new is put on the list of the staff.

        Raises:
            NotAllowedError: the lists of the whole school are not among the person's duties.
            NamelessError: surname or given name of somebody new is missing.
            UnknownRecordError: there is no such member of staff.
        """
        session.require(Action.EDIT_CARDS)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            staff = _registered(work, wish.who)
            move, order, remark = work.new_identifier(), normalised(wish.order), normalised(wish.remark)
            moved = StaffMoved(move, staff, wish.kind.value, wish.day, order, remark)
            told = tuple(self._told(session, work, wish.note))
            work.record(STAFF, [moved, *told])
        return RecordedMove(move, tuple(one.note for one in told))

    def take_back(self, session: Session, move: int, notes: Sequence[int] = ()) -> None:
        """Take a movement back that was recorded by mistake, and those of its own ``notes`` that nobody has read.

        The log keeps both, the person stays on the list.

        Raises:
            NotAllowedError: the lists of the whole school are not among the person's duties.
            UnknownRecordError: there is no such movement.
        """
        session.require(Action.EDIT_CARDS)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            if all(one.move != move for one in staff_moves(work)):
                raise UnknownRecordError(kind="staff_move")
            unread = unread_of(work, session.signed_in.account, notes) if notes else ()
            work.record(STAFF, [StaffMoveWithdrawn(move), *(NoteWithdrawn(note) for note in unread)])

    def _told(self, session: Session, work: UnitOfWork, note: str) -> Iterator[NoteSent]:
        text = normalised(note)
        receivers = holders_of_roles(work, _TOLD, self._clock.now().date()) if text else ()
        for staff in receivers:
            if staff != session.signed_in.staff:
                yield NoteSent(work.new_identifier(), staff, None, text)


def may_see_staff_moves(session: Session) -> bool:
    """Tell whether the person may see them: orders and reasons of colleagues are no part of keeping one class."""
    signed_in = session.signed_in
    return signed_in.may_act(Action.EDIT_CARDS) or signed_in.may_read(Action.SCHOOL_REPORTS)


def _registered(work: UnitOfWork, who: StaffId | PersonName) -> StaffId:
    """Return a member of staff, put on the list where it is somebody new."""
    if isinstance(who, int):
        if who not in staff_names(work):
            raise UnknownRecordError(kind="staff")
        return who
    surname, given_name = normalised(who.surname), normalised(who.given_name)
    if not surname or not given_name:
        raise NamelessError
    staff = StaffId(work.new_identifier())
    work.record(SYSTEM, [StaffMemberRegistered(staff, surname, given_name, normalised(who.patronymic))])
    return staff
