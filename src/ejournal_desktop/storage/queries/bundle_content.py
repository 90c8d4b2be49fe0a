"""What a bundle is made of: how far every computer is known to have the feeds, and the entries after that (D-60)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from ejournal_desktop.kernel.identifiers import AccountId, device_of
from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.tables.exchange import AdmittedWorkstationRow, MadeBundleRow, SeenFeedRow, TakenBundleRow
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow
from ejournal_desktop.storage.tables.school import AccountRow, RoleGrantRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.storage.reading import Reading

# The main computer may have been put back from a copy and goes on under another number: the one that wrote last counts.
_MAIN = text(
    "SELECT feed_id >> 30 FROM feed JOIN log_entry ON log_entry.feed = feed.number "
    "WHERE (feed, sequence) IN (SELECT feed, max(sequence) FROM log_entry GROUP BY feed) "
    "AND feed_id >> 30 NOT IN (SELECT device FROM admitted_workstation) "
    "ORDER BY json_extract(header, '$.hlc') DESC LIMIT 1"
)
_UNTIL = text(
    "SELECT feed_id, max(sequence) FROM feed JOIN log_entry ON log_entry.feed = feed.number "
    "WHERE feed_id >> 30 NOT IN (SELECT device FROM admitted_workstation) AND json_extract(header, '$.hlc') <= :clock "
    "GROUP BY feed_id"
)


@dataclass(frozen=True, slots=True)
class AdmittedComputer:
    """A further computer: the clock of its admission, and when it was dismissed, in seconds."""

    device: int
    clock: int
    dismissed_at: int | None


@dataclass(frozen=True, slots=True)
class StoredPart:
    """A feed, the number of its first entry that is given, and the entries from there on."""

    feed: int
    scope: str
    class_group: int | None
    first: int
    entries: Sequence[LogEntryBytes]


def admitted_computers(reading: Reading) -> Mapping[int, AdmittedComputer]:
    """Return all further computers by their numbers, those of former days included."""
    rows = reading.connection.execute(select(AdmittedWorkstationRow.__table__))
    return {row.device: AdmittedComputer(row.device, row.clock, row.dismissed_at) for row in rows}


def main_computer(reading: Reading) -> int:
    """Return the number of the main computer."""
    return int(reading.connection.execute(_MAIN).scalar_one())


def held_by_all(reading: Reading, device: int) -> Mapping[int, int]:
    """Return for every feed how many of its entries all other computers are known to hold; 0 for feeds left out.

    Args:
        reading: the journal.
        device: the number of this computer.
    """
    admitted = admitted_computers(reading)
    others = {one.device for one in admitted.values() if one.dismissed_at is None} | {main_computer(reading)}
    seen = _seen(reading, others - {device})
    silent = [admitted[one] for one in seen if one in admitted and not _has_said(reading, one)]
    for computer in silent:
        seen[computer.device] = {**seen[computer.device], **_parcel_of(reading, computer)}
    feeds = reading.connection.execute(
        select(FeedRow.feed_id, func.max(LogEntryRow.sequence))
        .join(LogEntryRow, LogEntryRow.feed == FeedRow.number)
        .group_by(FeedRow.feed_id)
    )
    return {
        feed: min((last if device_of(feed) == other else seen[other].get(feed, 0) for other in seen), default=last)
        for feed, last in feeds
    }


def parts_after(reading: Reading, held: Mapping[int, int]) -> tuple[StoredPart, ...]:
    """Return of every feed the entries after those that are held; feeds with none are left out."""
    rows = reading.connection.execute(select(FeedRow.__table__).order_by(FeedRow.feed_id)).all()
    parts = (
        StoredPart(
            row.feed_id,
            row.scope,
            row.class_group_id,
            held.get(row.feed_id, 0) + 1,
            _entries(reading, row.number, held.get(row.feed_id, 0)),
        )
        for row in rows
    )
    return tuple(part for part in parts if part.entries)


def authority_feeds(reading: Reading) -> tuple[LogFeed, ...]:
    """Return the feeds of certificates and rights."""
    rows = reading.connection.execute(select(FeedRow.__table__).where(FeedRow.scope == AUTHORITY.name)).all()
    return tuple(LogFeed(row.feed_id, row.scope, _entries(reading, row.number, 0)) for row in rows)


def recipients_of_roles(reading: Reading, roles: Collection[Role], day: date) -> tuple[str, ...]:
    """Return the age recipients of everybody who holds one of the roles on a day."""
    account, grant, shown = AccountRow, RoleGrantRow, day.isoformat()
    held = select(grant.account_id).where(
        grant.role.in_([role.value for role in roles]),
        grant.starts <= shown,
        grant.ends.is_(None) | (grant.ends >= shown),
    )
    is_open = account.closed_on.is_(None) | (account.closed_on > shown)
    rows = reading.connection.execute(
        select(account.recipient).where(account.account_id.in_(held), is_open).order_by(account.account_id)
    )
    return tuple(recipient for (recipient,) in rows)


def open_accounts(reading: Reading, day: date) -> Mapping[AccountId, tuple[str, str]]:
    """Return public key (base64url) and age recipient of every account that is open on a day."""
    account = AccountRow
    is_open = account.closed_on.is_(None) | (account.closed_on > day.isoformat())
    rows = reading.connection.execute(select(account.account_id, account.public_key, account.recipient).where(is_open))
    return {AccountId(number): (public, recipient) for number, public, recipient in rows}


def roles_until(reading: Reading, account: AccountId, day: date) -> frozenset[str]:
    """Return the roles an account held on a day or before it, ended or not, without those given up to an earlier day.

    A duty given for a time ended for its holder too; the end of another one need not have been heard of.
    """
    grant, shown = RoleGrantRow, day.isoformat()
    is_counted = grant.counted_until.is_(None) | (grant.counted_until >= shown)
    rows = reading.connection.execute(
        select(grant.role).where(grant.account_id == account, grant.starts <= shown, is_counted)
    )
    return frozenset(role for (role,) in rows)


def last_made(reading: Reading, device: int) -> int:
    """Return the number of the last bundle that a computer made, 0 before its first."""
    row = MadeBundleRow
    return int(reading.connection.execute(select(func.max(row.number)).where(row.device == device)).scalar() or 0)


def last_taken(reading: Reading, *, device: int, sender: int) -> int:
    """Return the highest number of a sender's bundles that a computer took in, 0 before the first."""
    row = TakenBundleRow
    query = select(func.max(row.number)).where(row.device == device, row.sender == sender)
    return int(reading.connection.execute(query).scalar() or 0)


def claimed_lengths(reading: Reading, device: int) -> Mapping[int, int]:
    """Return how many entries of each feed of a computer others said to hold, the highest claim of each."""
    row = SeenFeedRow
    rows = reading.connection.execute(select(row.feed, func.max(row.sequence)).group_by(row.feed))
    return {feed: sequence for feed, sequence in rows if device_of(feed) == device}


def _seen(reading: Reading, devices: Collection[int]) -> dict[int, dict[int, int]]:
    found: dict[int, dict[int, int]] = {device: {} for device in devices}
    rows = reading.connection.execute(select(SeenFeedRow.__table__).where(SeenFeedRow.device.in_(devices)))
    for row in rows:
        found[row.device][row.feed] = row.sequence
    return found


def _has_said(reading: Reading, device: int) -> bool:
    """Tell whether a computer itself said what it holds: it does so before its first entry."""
    row = TakenBundleRow
    return reading.connection.execute(select(row.number).where(row.device == device).limit(1)).first() is not None


def _parcel_of(reading: Reading, computer: AdmittedComputer) -> dict[int, int]:
    """Return what stood in the parcel of a computer that said nothing yet: what the main one wrote until then."""
    rows = reading.connection.execute(_UNTIL, {"clock": computer.clock})
    return {row[0]: row[1] for row in rows}


def _entries(reading: Reading, number: int, held: int) -> Sequence[LogEntryBytes]:
    entry, said = LogEntryRow, LogPayloadRow
    rows = reading.connection.execute(
        select(entry.header, entry.signature, said.salt, said.payload)
        .outerjoin(said, (said.feed == entry.feed) & (said.sequence == entry.sequence))
        .where(entry.feed == number, entry.sequence > held)
        .order_by(entry.sequence)
    )
    return [
        LogEntryBytes(header.encode(), signature, salt, None if payload is None else payload.encode())
        for header, signature, salt, payload in rows
    ]
