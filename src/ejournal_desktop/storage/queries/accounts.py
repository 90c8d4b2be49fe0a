"""Members of staff with their accounts, duties and last log-ins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.access_kinds import ENTRIES
from ejournal_desktop.domain.people import PersonName
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

    @property
    def is_open(self) -> bool:
        """Whether there is an account that was not closed."""
        return self.account is not None and self.closed_on is None


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


def last_entries(reading: Reading) -> Mapping[AccountId, datetime]:
    """Return when each person was let in last, at whatever computer."""
    rows = _ENTRIES.all(reading.connection, {})
    return {AccountId(account): moment_of(seconds, offset) for account, seconds, offset in rows}


def certificates_of(reading: Reading, account: AccountId) -> tuple[str, ...]:
    """Return the texts of the certificates of an account, the newest last."""
    return tuple(text for (text,) in _CERTIFICATES.all(reading.connection, {"account": account}))
