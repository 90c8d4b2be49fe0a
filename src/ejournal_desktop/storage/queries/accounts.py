"""Members of staff with their accounts, duties and last log-ins."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.access_kinds import ENTRIES
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import AccountId, StaffId
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ejournal_desktop.storage.reading import Reading

_ACCOUNTS = Statement(
    text(
        """
    SELECT staff_id, surname, given_name, patronymic, account_id, handle, closed_on
    FROM staff_member LEFT JOIN account USING (staff_id) ORDER BY staff_id, account_id
    """
    )
)
_GRANTS = Statement(
    text(
        """
    SELECT account_id, role, starts, school_order FROM role_grant
    WHERE starts <= :day AND coalesce(ends, '9999') >= :day ORDER BY account_id, role, starts
    """
    )
)
_ENTRIES = Statement(
    text(
        f"""
    SELECT account, max(seconds), "offset" FROM access_event
    WHERE kind IN ({", ".join(f"'{kind}'" for kind in sorted(ENTRIES))}) GROUP BY account
    """  # noqa: S608  constants
    )
)
_CERTIFICATES = Statement(text("SELECT certificate FROM certificate WHERE account_id = :account ORDER BY number"))


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """A member of staff with one account, closed or not, or with none."""

    staff: StaffId
    name: PersonName
    account: AccountId | None
    handle: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Grant:
    """A duty of an account that goes on, with the order it was given by."""

    role: Role
    starts: date
    order: str


def known_accounts(reading: Reading) -> tuple[KnownAccount, ...]:
    """Return every member of staff, once for each account they ever had, the oldest account first."""
    return tuple(
        KnownAccount(
            staff=StaffId(staff),
            name=PersonName(surname, given_name, patronymic),
            account=None if account is None else AccountId(account),
            handle=handle or "",
            closed_on=None if closed is None else date.fromisoformat(closed),
        )
        for staff, surname, given_name, patronymic, account, handle, closed in _ACCOUNTS.all(reading.connection, {})
    )


def grants(reading: Reading, day: date) -> Mapping[AccountId, tuple[Grant, ...]]:
    """Return the duties of all accounts on a day."""
    found: dict[AccountId, list[Grant]] = defaultdict(list)
    for account, role, starts, order in _GRANTS.all(reading.connection, {"day": day.isoformat()}):
        found[AccountId(account)].append(Grant(Role(role), date.fromisoformat(starts), order))
    return {account: tuple(held) for account, held in found.items()}


def last_entries(reading: Reading) -> Mapping[AccountId, datetime]:
    """Return when each person was let in last, at whatever computer."""
    rows = _ENTRIES.all(reading.connection, {})
    return {AccountId(account): moment_of(seconds, offset) for account, seconds, offset in rows}


def certificates_of(reading: Reading, account: AccountId) -> tuple[str, ...]:
    """Return the texts of the certificates of an account, the newest last."""
    return tuple(text for (text,) in _CERTIFICATES.all(reading.connection, {"account": account}))
