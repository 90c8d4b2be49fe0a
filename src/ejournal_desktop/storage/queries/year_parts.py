"""What is prepared of the next school year, and who left it so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.storage.tables.year import YearPartRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class StoredPart:
    """A part as it was left."""

    body: str
    account: AccountId
    moment: datetime


def year_parts(reading: Reading) -> Mapping[str, StoredPart]:
    """Return all parts that somebody kept."""
    rows = reading.connection.execute(select(YearPartRow.__table__))
    return {row.part: StoredPart(row.body, AccountId(row.account_id), _moment(row.seconds, row.offset)) for row in rows}


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
