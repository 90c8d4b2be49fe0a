"""Control over how users are entered, what a person keeps, and what the log says of them (S4-5.1a, ux.md 6.11)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain import changes, changes_duties
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.accounts import AccountState
from ejournal_desktop.readmodels.duties import (
    EntryFault,
    EntryFinding,
    HeldDuty,
    PersonPages,
    StaffEvent,
    StaffLogLine,
)
from ejournal_desktop.services.data_powers import needed_powers
from ejournal_desktop.storage.queries.accounts import known_accounts
from ejournal_desktop.storage.queries.duties import (
    pages_of_person,
    powers_in_force,
    powers_of,
    undertakings,
    waiting_orders,
)
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.storage.queries.staff_log import log_of_staff

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.staff_accounts import StaffAccountsService


class StaffRecordsService:
    """Reads what the journal holds about members of staff; it writes nothing."""

    def __init__(self, people: StaffAccountsService, clock: Clock) -> None:
        self._people = people
        self._clock = clock

    def findings(self, session: Session) -> tuple[EntryFinding, ...]:
        """Return what is wrong with how users are entered, by name; nobody is refused for it.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        people = self._people.people(session)
        names = Counter(_same(one.name) for one in people if one.state is not AccountState.CLOSED)
        with session.database.read() as reading:
            signed, waiting = undertakings(reading), {order.staff for order in waiting_orders(reading)}
            is_listed = any(powers_in_force(reading, self._clock.now().date()).values())
        return tuple(
            EntryFinding(one.staff, one.name, fault, one.unordered if fault is EntryFault.NO_ORDER else ())
            for one in people
            if one.state is not AccountState.CLOSED
            for fault, is_found in (
                (EntryFault.NAMESAKE, names[_same(one.name)] > 1),
                (EntryFault.NAME_INCOMPLETE, not (one.name.surname and one.name.given_name and one.name.patronymic)),
                (EntryFault.NO_ORDER, bool(one.unordered)),
                (EntryFault.NO_DUTIES, one.state is AccountState.NO_DUTIES),
                (EntryFault.ORDER_WAITS, one.staff in waiting),
                (EntryFault.NO_UNDERTAKING, is_listed and one.staff not in signed and _sees_data(one)),
                (EntryFault.CODE_UNUSED, one.state is AccountState.CODE_EXPIRED),
            )
            if is_found
        )

    def pages(self, session: Session, staff: StaffId, day: date | None = None) -> PersonPages:
        """Return what somebody keeps this year on a day and later: today's, or what is to be handed over after it.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        on = day or self._clock.now().date()
        with session.database.read() as reading:
            year = current_year(reading, on)
            return PersonPages() if year is None else pages_of_person(reading, staff, year, on)

    def history(self, session: Session, staff: StaffId) -> tuple[StaffLogLine, ...]:
        """Return what the log says of a member of staff, the newest first.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        with session.database.read() as reading:
            known = [one.account for one in known_accounts(reading) if one.staff == staff]
            accounts = [account for account in known if account is not None]
            return tuple(_lines(log_of_staff(reading, staff, accounts), account_names(reading)))


def _same(name: PersonName) -> tuple[str, str]:
    return name.surname.casefold(), name.given_name.casefold()


def _sees_data(person: StaffAccount) -> bool:
    return bool(needed_powers(person.roles)) or Role.TEACHER in person.roles


def _lines(
    log: Iterator[tuple[datetime, AccountId, Change]], names: Mapping[AccountId, PersonName]
) -> Iterator[StaffLogLine]:
    for moment, account, change in log:
        line = StaffLogLine(moment, names[account].with_initials if account in names else "", StaffEvent.REGISTERED)
        yield replace(line, **_said(change))


def _said(change: Change) -> dict[str, Any]:
    """Return what a change says of the person, as fields of a line."""
    said: dict[str, Any] = {}
    match change:
        case changes.RoleGranted(_, role, starts, ends, order, ordered):
            said = {"event": StaffEvent.DUTY, "held": HeldDuty(Role(role), starts, ends, order, ordered)}
        case changes_duties.DutyOrdered(_, _, role, starts, ends, order, ordered):
            said = {"event": StaffEvent.ORDERED, "held": HeldDuty(Role(role), starts, ends, order, ordered)}
        case changes_duties.DataPowersGiven(_, starts, powers):
            said = {"event": StaffEvent.POWERS, "powers": powers_of(powers), "day": starts}
        case changes_duties.UndertakingSigned(_, None):
            said = {"event": StaffEvent.UNDERTAKING_TAKEN_BACK}
        case changes_duties.UndertakingSigned(_, day):
            said = {"event": StaffEvent.UNDERTAKING, "day": day}
        case changes.AccountClosed(_, ends):
            said = {"event": StaffEvent.CLOSED, "day": ends}
        case changes.AccountCreated():
            said = {"event": StaffEvent.CODE}
    return said
