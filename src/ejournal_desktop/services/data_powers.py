"""Who works with personal data, with which powers, and who undertook not to disclose it (S1-2.4c, S1-2.4d)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_duties import DataPowersGiven, UndertakingSigned
from ejournal_desktop.domain.duties import POWER_ACTIONS, DataPower, DutyBasis
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, Grant, widest_grant
from ejournal_desktop.readmodels.duties import GivenPowers, LostRights, PowersLine, PowersList
from ejournal_desktop.services.account_errors import OrderIncompleteError, UndertakingDayError
from ejournal_desktop.services.duty_days import checked
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.staff_views import present_accounts
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.accounts import known_accounts
from ejournal_desktop.storage.queries.duties import given_powers, held_duties, powers_in_force, undertakings
from ejournal_desktop.storage.queries.people import staff_names

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class DataPowersService:
    """Keeps the principal's list of who works with personal data; once there is one, it bounds the rights of all."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def listed(self, session: Session) -> PowersList:
        """Return all who may sign in, with duties, powers of the list today and the day of the undertaking.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        session.require_reading(Action.APPOINT_TO_DUTIES)
        with session.database.read() as reading:
            return powers_list(reading, self._clock.now().date())

    def proposed(self, session: Session) -> Mapping[StaffId, tuple[DataPower, ...]]:
        """Return for everybody the powers that the present duties need: a first list to start from.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        return {line.staff: needed_powers(line.roles) for line in self.listed(session).lines}

    def losses(self, session: Session, wanted: Mapping[StaffId, Collection[DataPower]]) -> tuple[LostRights, ...]:
        """Return who would lose acts that their duties give, if the list were this one from today on.

        Raises:
            NotAllowedError: duties are not among what the person may see.
        """
        lost = (
            LostRights(line.name, tuple(power for power in needed_powers(line.roles) if power not in given))
            for line in self.listed(session).lines
            for given in [_wanted(line, wanted)]
        )
        return tuple(one for one in lost if one.powers)

    def approve(
        self, session: Session, wanted: Mapping[StaffId, Collection[DataPower]], basis: DutyBasis
    ) -> tuple[StaffId, ...]:
        """Give members of staff these powers by an order of the principal, and return whose powers changed.

        The principal approves the list; an administrator enters one that the principal approved on paper. The powers of
        all others stay. Whoever was never named has none from the day on which the list begins.

        Raises:
            NotAllowedError: neither appointing to duties nor keeping the accounts is among the duties.
            UnknownRecordError: there is no such member of staff.
            OrderIncompleteError: number or day of the order is missing.
        """
        right = approving_right(session)
        why, today = checked(basis, needs_order=True), self._clock.now().date()
        if why.order_date is None:
            raise OrderIncompleteError
        starts = why.starts or today
        with session.database.write(session.actor(right)) as work:
            if not staff_names(work).keys() >= wanted.keys():
                raise UnknownRecordError(kind="staff")
            now = powers_in_force(work, starts)
            changed = {staff: _ordered(powers) for staff, powers in wanted.items()}
            changed = {staff: powers for staff, powers in changed.items() if now.get(staff) != powers}
            given = [
                DataPowersGiven(staff, starts, ",".join(powers), why.order, why.order_date)
                for staff, powers in changed.items()
            ]
            if given:
                work.record(STAFF, given)
        return tuple(changed)

    def sign_undertaking(self, session: Session, staff: StaffId, day: date | None) -> None:
        """Note on which day a member of staff signed the undertaking of non-disclosure; without a day take it back.

        Raises:
            NotAllowedError: neither appointing to duties nor keeping the accounts is among the duties.
            UnknownRecordError: there is no such member of staff.
            UndertakingDayError: the day has not come yet.
        """
        right = approving_right(session)
        if day is not None and day > self._clock.now().date():
            raise UndertakingDayError
        with session.database.write(session.actor(right)) as work:
            if staff not in staff_names(work):
                raise UnknownRecordError(kind="staff")
            work.record(STAFF, [UndertakingSigned(staff, day)])


def approving_right(session: Session) -> Action:
    """Return the right under which a person puts the principal's orders into the journal.

    Raises:
        NotAllowedError: there is none.
    """
    if session.signed_in.may_act(Action.APPOINT_TO_DUTIES):
        return Action.APPOINT_TO_DUTIES
    session.require(Action.MANAGE_ACCOUNTS)
    return Action.MANAGE_ACCOUNTS


def needed_powers(roles: Sequence[Role]) -> tuple[DataPower, ...]:
    """Return the powers without which some duties would lose an act that the permission table gives them."""
    if Role.PRINCIPAL in roles:  # the list binds those for whom the principal makes it
        return ()
    return tuple(
        power for power, acts in POWER_ACTIONS.items() if any(widest_grant(act, roles) > Grant.NONE for act in acts)
    )


def powers_list(reading: Reading, day: date) -> PowersList:
    """Return the list of a day with everybody who may sign in."""
    held, signed, given = held_duties(reading), undertakings(reading), given_powers(reading)
    lines = []
    for known in present_accounts(known_accounts(reading)):
        if known.account is None or not known.is_open:
            continue
        roles = {duty.role for duty in held.get(known.account, ()) if duty.is_in_force(day)}
        lines.append(
            PowersLine(
                known.staff,
                known.name,
                tuple(role for role in Role if role in roles),
                _in_force(given.get(known.staff, ()), day),
                signed.get(known.staff),
            )
        )
    is_in_force = any(powers_in_force(reading, day).values())
    return PowersList(tuple(sorted(lines, key=lambda line: line.name.sort_key())), is_in_force)


def _in_force(given: Sequence[GivenPowers], day: date) -> GivenPowers | None:
    present = [one for one in given if one.starts <= day]
    return present[-1] if present else None


def _wanted(line: PowersLine, wanted: Mapping[StaffId, Collection[DataPower]]) -> Collection[DataPower]:
    present = () if line.given is None else line.given.powers
    return wanted.get(line.staff, present)


def _ordered(powers: Collection[DataPower]) -> tuple[DataPower, ...]:
    return tuple(power for power in DataPower if power in powers)
