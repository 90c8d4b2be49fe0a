"""Duties by order: the principal appoints, who keeps the accounts carries it out (S0-4.2.1, S1-4a, S3-3.1a)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.changes import RoleGranted
from ejournal_desktop.domain.changes_desk import NoteSent
from ejournal_desktop.domain.changes_duties import DutyOrdered, DutyOrderWithdrawn
from ejournal_desktop.domain.duties import WITHOUT_ORDER
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.duties import DutyLine, DutyOrder, HeldDuty, PersonDuties
from ejournal_desktop.services.account_errors import (
    DutyDaysError,
    NoDutiesError,
    NoLogInError,
    OrderCarriedOutError,
    OrderIncompleteError,
)
from ejournal_desktop.services.authority import certificates
from ejournal_desktop.services.certifying import owner_of, require_certifier, require_other_administrator
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.duty_days import checked
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.staff_views import present_accounts
from ejournal_desktop.storage.log import AUTHORITY, STAFF
from ejournal_desktop.storage.queries.accounts import known_accounts
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.duties import held_duties, waiting_orders
from ejournal_desktop.storage.queries.people import staff_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.duties import DutyBasis
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

_DAY: Final = timedelta(days=1)
_KEEPERS: Final = tuple(role for role in Role if may_act(Action.MANAGE_ACCOUNTS, [role]))


class DutiesService:
    """Gives duties a first and a last day; a right ends by itself on its date, what was done under it stays."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def of_person(self, session: Session, staff: StaffId) -> PersonDuties:
        """Return all duties of a member of staff, those that are over and those to come too.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        with session.database.read() as reading:
            known = next((one for one in present_accounts(known_accounts(reading)) if one.staff == staff), None)
            held, waiting = held_duties(reading), waiting_orders(reading)
        account = None if known is None else known.account
        return PersonDuties(
            staff=staff,
            account=account,
            held=() if account is None else held.get(account, ()),
            waiting=tuple(order for order in waiting if order.staff == staff),
        )

    def waiting(self, session: Session) -> tuple[DutyOrder, ...]:
        """Return the orders of the principal that are not carried out yet.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        with session.database.read() as reading:
            return waiting_orders(reading)

    def lines(self, session: Session) -> tuple[DutyLine, ...]:
        """Return the duties of everybody by name, those in force and those to come.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        today = self._clock.now().date()
        with session.database.read() as reading:
            held, known = held_duties(reading), present_accounts(known_accounts(reading))
        people = sorted((one for one in known if one.is_open), key=lambda one: one.name.sort_key())
        return tuple(
            DutyLine(one.staff, one.name, duty)
            for one in people
            if one.account is not None
            for duty in held.get(one.account, ())
            if not duty.is_over(today)
        )

    def order(self, session: Session, staff: StaffId, role: Role, basis: DutyBasis, note: str = "") -> int:
        """Appoint a member of staff to a duty by an order, or give the duty that begins on that day another last day.

        Whoever keeps the accounts gets ``note``, in the language of who appoints; without words nobody is told.

        Raises:
            NotAllowedError: the person does not appoint to duties.
            UnknownRecordError: there is no such member of staff.
            OrderIncompleteError, DutyDaysError: about the order.
        """
        session.require(Action.APPOINT_TO_DUTIES)
        why = checked(basis, needs_order=True)
        if why.order_date is None:
            raise OrderIncompleteError
        starts = why.starts or self._clock.now().date()
        if why.ends is not None and why.ends < starts:
            raise DutyDaysError
        with session.database.write(session.actor(Action.APPOINT_TO_DUTIES)) as work:
            if staff not in staff_names(work):
                raise UnknownRecordError(kind="staff")
            duty = work.new_identifier()
            ordered = DutyOrdered(duty, staff, role.value, starts, why.ends, why.order, why.order_date)
            keepers = holders_of_roles(work, _KEEPERS, self._clock.now().date()) if note else ()
            others = [one for one in keepers if one != session.signed_in.staff]
            work.record(STAFF, [ordered, *(NoteSent(work.new_identifier(), one, None, note) for one in others)])
        return duty

    def withdraw_order(self, session: Session, duty: int) -> None:
        """Take back an order that is not carried out yet.

        Raises:
            NotAllowedError: the person does not appoint to duties.
            OrderCarriedOutError: it was carried out or taken back meanwhile.
        """
        session.require(Action.APPOINT_TO_DUTIES)
        with session.database.write(session.actor(Action.APPOINT_TO_DUTIES)) as work:
            _require_waiting(work, duty)
            work.record(STAFF, [DutyOrderWithdrawn(duty)])

    def carry_out(self, session: Session, duty: int) -> tuple[HeldDuty, ...]:
        """Give the account of a member of staff the duty that the principal ordered; return what takes that back.

        Raises:
            NotAllowedError, NotCertifierError: the person keeps no accounts, or nobody would trust it.
            OrderCarriedOutError: it was carried out or taken back meanwhile.
            NoLogInError: there is no account that could get it.
            UnknownAccountError: the account has no slot on this computer.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            order = _require_waiting(work, duty)
            account = _account_of(work, order.staff)
            before = held_duties(work).get(account, ())
            return self._write(session, work, account, [*_in_its_place(before, order.held), order.held])

    def set_roles(
        self, session: Session, account: AccountId, roles: Sequence[Role], basis: DutyBasis = WITHOUT_ORDER
    ) -> tuple[HeldDuty, ...]:
        """Let an account have exactly these duties; others end where the new ones of ``basis`` begin.

        What was done under duties that end stays. Returns the duties as they were, to take the act back with.

        Raises:
            NotAllowedError, NotCertifierError: the person keeps no accounts, or nobody would trust it.
            NoDutiesError: there would be none left; close the account instead.
            LastAdministratorError: nobody would be left to keep accounts.
            OrderIncompleteError, DutyDaysError: about the order.
            UnknownAccountError: the account has no slot on this computer.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if not roles:
            raise NoDutiesError
        today, why = self._clock.now().date(), checked(basis)
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            own = [duty for duty in held_duties(work).get(account, ()) if duty.is_in_force(today)]
            last = max(today, why.starts or today) - _DAY
            ended = [replace(duty, ends=last) for duty in own if duty.role not in roles]
            new = [role for role in roles if role not in {duty.role for duty in own}]
            added = [HeldDuty(role, why.starts or today, why.ends, why.order, why.order_date) for role in new]
            return self._write(session, work, account, [*ended, *added])

    def end_duty(self, session: Session, account: AccountId, held: HeldDuty, last_day: date) -> tuple[HeldDuty, ...]:
        """Let a duty end by itself after a day, and return what takes that back.

        Raises:
            The errors of ``set_roles``; DutyDaysError: the day lies before the first one of the duty.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if last_day < held.starts:
            raise DutyDaysError
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            if held not in held_duties(work).get(account, ()):
                raise OrderCarriedOutError
            return self._write(session, work, account, [replace(held, ends=last_day)])

    def end_all(self, session: Session, account: AccountId, last_day: date) -> tuple[HeldDuty, ...]:
        """Let all duties of an account end by themselves after a day, and return what takes that back.

        Raises:
            The errors of ``set_roles``; LastAdministratorError for one's own account too.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if account == session.signed_in.account:
            raise LastAdministratorError
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            own = held_duties(work).get(account, ())
            longer = [duty for duty in own if duty.ends is None or duty.ends > last_day]
            ended = [replace(duty, ends=max(last_day, duty.starts - _DAY)) for duty in longer]
            return self._write(session, work, account, ended)

    def take_back(self, session: Session, account: AccountId, before: Sequence[HeldDuty]) -> None:
        """Let duties be again as an act of this service found them.

        Raises:
            The errors of ``set_roles``.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            self._write(session, work, account, before)

    def _write(
        self, session: Session, work: UnitOfWork, account: AccountId, changed: Sequence[HeldDuty]
    ) -> tuple[HeldDuty, ...]:
        """Write duties that are new or have other days; return what writes them back."""
        slot, today = self._vault.read().body.user(account), self._clock.now().date()
        require_certifier(session, work, today)
        held = held_duties(work)
        known = {(duty.role, duty.starts): duty for duty in held.get(account, ())}
        others = [duty for key, duty in known.items() if key not in {(one.role, one.starts) for one in changed}]
        after = [*others, *changed]
        require_other_administrator({**held, account: after}, known_accounts(work), today=today, was=held)
        if changed:
            grants = [_granted(account, duty) for duty in changed]
            work.record(
                AUTHORITY, [*grants, *certificates(owner_of(session, slot), after, today, session.vault.signing)]
            )
        return tuple(known.get((one.role, one.starts), replace(one, ends=one.starts - _DAY)) for one in changed)


def _granted(account: AccountId, duty: HeldDuty) -> RoleGranted:
    return RoleGranted(account, duty.role.value, duty.starts, duty.ends, duty.order, duty.order_date)


def _require_waiting(work: UnitOfWork, duty: int) -> DutyOrder:
    found = next((order for order in waiting_orders(work) if order.duty == duty), None)
    if found is None:
        raise OrderCarriedOutError
    return found


def _account_of(work: UnitOfWork, staff: StaffId) -> AccountId:
    account = next((one.account for one in known_accounts(work) if one.staff == staff and one.is_open), None)
    if account is None:
        raise NoLogInError
    return account


def _in_its_place(before: Iterable[HeldDuty], ordered: HeldDuty) -> list[HeldDuty]:
    """Return the same duty held without the order, ended where the ordered one begins."""
    running = [
        duty
        for duty in before
        if duty.role is ordered.role
        and duty.starts != ordered.starts
        and (duty.ends is None or duty.ends >= ordered.starts)
        and (ordered.ends is None or duty.starts <= ordered.ends)
    ]
    return [replace(duty, ends=ordered.starts - _DAY) for duty in running]
