"""Heads of the feeds."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from ejournal_desktop.kernel.identifiers import identifiers_of
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ScalarSelect

    from ejournal_desktop.storage.reading import Reading


def feed_heads(reading: Reading) -> Sequence[tuple[int, int, bytes]]:
    """Return feed, last sequence and hash of the last entry of every feed that holds entries."""
    rows = reading.connection.execute(
        select(FeedRow.feed_id, LogEntryRow.sequence, LogEntryRow.header, LogEntryRow.signature).join(
            LogEntryRow, (LogEntryRow.feed == FeedRow.number) & (LogEntryRow.sequence == last_sequence())
        )
    )
    return [(feed, sequence, _hash(header, signature)) for feed, sequence, header, signature in rows]


def held_heads(reading: Reading, device: int) -> tuple[tuple[int, int], ...]:
    """Return every feed that other computers than this one wrote and how many of its entries are held here."""
    first, last = identifiers_of(device)
    return tuple((feed, sequence) for feed, sequence in held_sequences(reading) if not first <= feed <= last)


def held_sequences(reading: Reading) -> Sequence[tuple[int, int]]:
    """Return every feed that holds entries and the number of its last one, without reading any."""
    found = reading.connection.execute(select(FeedRow.feed_id, last_sequence()).order_by(FeedRow.feed_id))
    return [(feed, sequence) for feed, sequence in found if sequence]


def last_sequence() -> ScalarSelect[int]:
    """Return the expression for the number of the last entry of a row of feeds, 0 for a feed without entries."""
    last = select(func.coalesce(func.max(LogEntryRow.sequence), 0)).where(LogEntryRow.feed == FeedRow.number)
    return last.correlate(FeedRow).scalar_subquery()


def entry_hash_at(reading: Reading, *, feed: int, sequence: int) -> bytes | None:
    """Return the hash of one entry, nothing when it is not there."""
    row = reading.connection.execute(
        select(LogEntryRow.header, LogEntryRow.signature)
        .join(FeedRow, FeedRow.number == LogEntryRow.feed)
        .where(FeedRow.feed_id == feed, LogEntryRow.sequence == sequence)
    ).first()
    return None if row is None else _hash(row.header, row.signature)


def _hash(header: str, signature: bytes) -> bytes:
    return sha256(header.encode() + signature).digest()
