"""Bringing an open journal to a log that holds more, and its state to what follows from it, inside one transaction.

The log grows by entries of other computers, so what was written here meanwhile counts too: whoever found out what
follows from the whole log must have looked at all that stands here (security.md D-64).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select

from ejournal_desktop.readmodels.archive import LogEntryBytes
from ejournal_desktop.storage.errors import DatabaseDamagedError, JournalGrewError
from ejournal_desktop.storage.queries.archive_content import all_state
from ejournal_desktop.storage.queries.log_heads import last_sequence
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Table

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable
    from ejournal_desktop.storage.reading import Reading

_INSERT_FEED = Statement(insert(FeedRow), ("feed_id", "scope", "class_group_id"))
_INSERT_ENTRY = Statement(insert(LogEntryRow), ("feed", "sequence", "header", "signature"))
_INSERT_PAYLOAD = Statement(insert(LogPayloadRow), ("feed", "sequence", "salt", "payload"))
_HELD = select(FeedRow.feed_id, FeedRow.scope, FeedRow.class_group_id, last_sequence())
_NUMBER = select(FeedRow.number).where(FeedRow.feed_id == bindparam("feed"))
_ENTRIES_FROM = Statement(
    select(LogEntryRow.header, LogEntryRow.signature, LogPayloadRow.salt, LogPayloadRow.payload)
    .outerjoin(
        LogPayloadRow, (LogPayloadRow.feed == LogEntryRow.feed) & (LogPayloadRow.sequence == LogEntryRow.sequence)
    )
    .where(LogEntryRow.feed == bindparam("feed"), LogEntryRow.sequence >= bindparam("first"))
    .order_by(LogEntryRow.sequence)
)


@dataclass(frozen=True, slots=True)
class MergedLog:
    """The whole log as it shall be, each feed from its first entry, and the state that follows from it."""

    feeds: Sequence[LogFeed]
    state: Sequence[StateTable]


def bring_together(reading: Reading, merged: MergedLog) -> None:
    """Append what is new and bring the state to what was found out; what is read back must be what was meant.

    Raises:
        JournalGrewError: there are entries here that the merged log does not hold.
        DatabaseDamagedError: log or state do not read back as they were meant.
    """
    connection = reading.connection
    for feed, held in _held(connection, merged.feeds):
        append_tail(connection, feed, held)
    changed = _apply(connection, reading, merged.state)
    live = {table.name: table for table in all_state(reading, changed)}
    if any(set(live[table.name].rows) != set(table.rows) for table in merged.state if table.name in live):
        raise DatabaseDamagedError


def append_tail(connection: Connection, feed: LogFeed, held: int) -> None:
    """Write the entries of a feed after the ones that are held, and read them back; the table itself refuses a gap.

    Raises:
        DatabaseDamagedError: they do not read back, or follow another entry than the one that is held.
    """
    number = _number(connection, feed)
    places = [
        ({"feed": number, "sequence": sequence}, entry)
        for sequence, entry in enumerate(feed.entries[held:], start=held + 1)
    ]
    _INSERT_ENTRY.run_many(
        connection,
        [{**place, "header": entry.header.decode(), "signature": entry.signature} for place, entry in places],
    )
    _INSERT_PAYLOAD.run_many(
        connection,
        [
            {**place, "salt": entry.salt, "payload": entry.payload.decode()}
            for place, entry in places
            if entry.payload is not None
        ],
    )
    first = max(held, 1)
    if list(_stored(connection, number, first)) != list(feed.entries[first - 1 :]):
        raise DatabaseDamagedError


def _held(connection: Connection, feeds: Sequence[LogFeed]) -> Iterator[tuple[LogFeed, int]]:
    """Yield the feeds that hold more than what stands here, each with the number of its entries here."""
    known = {feed.feed: feed for feed in feeds}
    here = {row[0]: row for row in connection.execute(_HELD)}
    for feed_id, scope, class_group, count in here.values():
        feed = known.get(feed_id)
        if count and (feed is None or len(feed.entries) < count):
            raise JournalGrewError
        if feed is not None and (feed.scope, feed.class_group) != (scope, class_group):
            raise DatabaseDamagedError
    for feed in feeds:
        count = here[feed.feed][3] if feed.feed in here else 0
        if len(feed.entries) > count:
            yield feed, count


def _number(connection: Connection, feed: LogFeed) -> int:
    if connection.execute(_NUMBER, {"feed": feed.feed}).first() is None:
        values = {"feed_id": feed.feed, "scope": feed.scope, "class_group_id": feed.class_group}
        _INSERT_FEED.run(connection, values)
    return int(connection.execute(_NUMBER, {"feed": feed.feed}).scalar_one())


def _stored(connection: Connection, number: int, first: int) -> Iterator[LogEntryBytes]:
    for header, signature, salt, payload in _ENTRIES_FROM.all(connection, {"feed": number, "first": first}):
        yield LogEntryBytes(header.encode(), signature, salt, None if payload is None else payload.encode())


def _apply(connection: Connection, reading: Reading, state: Sequence[StateTable]) -> list[Table]:
    """Delete rows that are to be no more, write those that are new, and return the tables in which there were any."""
    meant = {table.name: table for table in state}
    changed = []
    for table in state_tables():
        (live,) = all_state(reading, [table])
        folded = meant[table.name]
        if live.rows == folded.rows:
            continue
        before, after = set(live.rows), set(folded.rows)
        delete_row, write_row = _by_key(table)
        keys = [column.name for column in table.primary_key.columns]
        gone = [dict(zip(live.columns, row, strict=True)) for row in before - after]
        delete_row.run_many(connection, [{key: row[key] for key in keys} for row in gone])
        write_row.run_many(connection, [dict(zip(folded.columns, row, strict=True)) for row in after - before])
        changed.append(table)
    return changed


@cache
def _by_key(table: Table) -> tuple[Statement, Statement]:
    conditions: list[Any] = [column == bindparam(column.name) for column in table.primary_key.columns]
    return Statement(delete(table).where(*conditions)), Statement(insert(table), table.columns.keys())
