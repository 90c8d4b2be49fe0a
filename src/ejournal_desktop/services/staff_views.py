"""How a member of staff stands: the present account or the last one, its duties of today, its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.duties import ORDERED_ROLES
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.accounts import AccountState, StaffAccount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.security.slots import UserSlot
    from ejournal_desktop.storage.queries.accounts import KnownAccount


def present_accounts(known: Iterable[KnownAccount]) -> tuple[KnownAccount, ...]:
    """Return each member of staff once, with the account that says how they stand: the open one, else the last one."""
    newest: dict[StaffId, KnownAccount] = {}
    for one in known:
        before = newest.get(one.staff)
        newest[one.staff] = before if before is not None and before.is_open else one
    return tuple(newest.values())


def staff_account(
    known: KnownAccount,
    slots: Mapping[AccountId, UserSlot],
    duties: Sequence[HeldDuty],
    entries: Mapping[AccountId, datetime],
    today: date,
) -> StaffAccount:
    """Return how a member of staff stands today."""
    if known.account is None:
        return StaffAccount(staff=known.staff, name=known.name, state=AccountState.NONE)
    present = [duty for duty in duties if duty.is_in_force(today)]
    roles = tuple(role for role in Role if role in {duty.role for duty in present})
    ordered = {duty.role for duty in present if duty.order}
    slot = slots.get(known.account)
    last_day = None if slot is None else slot.last_day
    return StaffAccount(
        staff=known.staff,
        name=known.name,
        state=_state(known, last_day, roles, today),
        account=known.account,
        handle=known.handle,
        roles=roles,
        last_entry=entries.get(known.account),
        day=known.closed_on or last_day,
        unordered=tuple(role for role in roles if role in ORDERED_ROLES and role not in ordered),
    )


def _state(known: KnownAccount, last_day: date | None, roles: Sequence[Role], today: date) -> AccountState:
    if known.closed_on is not None:
        return AccountState.CLOSED
    if not roles:
        return AccountState.NO_DUTIES
    if last_day is None:
        return AccountState.OPEN
    return AccountState.CODE if today <= last_day else AccountState.CODE_EXPIRED
