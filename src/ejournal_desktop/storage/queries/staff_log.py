"""What the log says of one member of staff: the account, duties, orders, powers, undertakings, who did it and when."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain import changes, changes_duties
from ejournal_desktop.domain.change_codec import decode
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId
    from ejournal_desktop.storage.reading import Reading

_BY_STAFF = (
    changes.StaffMemberRegistered,
    changes_duties.DataPowersGiven,
    changes_duties.UndertakingSigned,
)
_BY_ACCOUNT = (changes.RoleGranted, changes.AccountClosed)
_LOG = Statement(
    text(
        f"""
    SELECT json_extract(header, '$.wall[0]'), json_extract(header, '$.wall[1]'), json_extract(header, '$.by'),
        change.value
    FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload USING (feed, sequence), json_each(payload) AS change
    WHERE scope IN ('authority', 'staff', 'system') AND (
        json_extract(change.value, '$[0]') IN ({", ".join(f"'{kind.code}'" for kind in _BY_STAFF)})
            AND json_extract(change.value, '$[1]') = :staff
        OR json_extract(change.value, '$[0]') IN ({", ".join(f"'{kind.code}'" for kind in _BY_ACCOUNT)})
            AND json_extract(change.value, '$[1]') IN (SELECT value FROM json_each(:accounts))
        OR json_extract(change.value, '$[0]') IN ('{changes.AccountCreated.code}', '{changes_duties.DutyOrdered.code}')
            AND json_extract(change.value, '$[2]') = :staff)
    ORDER BY json_extract(header, '$.hlc') DESC, change.key
    """  # noqa: S608  codes of changes
    )
)


def log_of_staff(
    reading: Reading, staff: StaffId, accounts: Collection[AccountId]
) -> Iterator[tuple[datetime, AccountId, Change]]:
    """Yield what happened to a member of staff and the accounts, the newest first, with moment and author."""
    key = {"staff": staff, "accounts": json.dumps(list(accounts))}
    for seconds, offset, author, change in _LOG.all(reading.connection, key):
        yield moment_of(seconds, offset), author, decode(json.loads(change))
