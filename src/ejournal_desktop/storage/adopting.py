"""Taking entries of an archive into a database that nobody uses yet: the log grows, the state is folded anew (D-58)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import StaticPool, create_engine, delete, insert, select
from sqlcipher3 import dbapi2

from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.backup import sound_copy
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import DatabaseDamagedError, translated_database_errors
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement, driver_of
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable

_INSERT_FEED = Statement(insert(FeedRow), ("feed_id", "scope", "class_group_id"))
_INSERT_ENTRY = Statement(insert(LogEntryRow), ("feed", "sequence", "header", "signature"))
_INSERT_PAYLOAD = Statement(insert(LogPayloadRow), ("feed", "sequence", "salt", "payload"))


def adopt_entries(path: Path, key: bytes, feeds: Sequence[LogFeed]) -> None:
    """Bring a database to a log that holds its own and more, and its state to what follows from it; then verify both.

    Args:
        path: the database file, which only the caller knows of.
        key: its key.
        feeds: the whole log as it shall be; each feed begins with the entries that the database has of it.

    Raises:
        DatabaseDamagedError: log or state do not read back as they were meant; the file is of no use.
        RecordExistsError: the entries contradict each other in the state.
        DeviceError: the disk is full or faulty.
    """
    with translated_database_errors(), replayed(feeds) as fold:
        state = all_state(fold)
    with translated_database_errors():
        _write(path, key, feeds, state)
    with sound_copy(path, key) as reading:
        is_same_log = _by_number(all_feeds(reading)) == _by_number(feeds)
        if not is_same_log or state_digest(all_state(reading)) != state_digest(state):
            raise DatabaseDamagedError


def _write(path: Path, key: bytes, feeds: Sequence[LogFeed], state: Sequence[StateTable]) -> None:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: open_connection(path, key),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            for feed in feeds:
                _append(connection, feed)
            _replace_state(connection, state)
            connection.exec_driver_sql("COMMIT")
            driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        engine.dispose()


def _append(connection: Connection, feed: LogFeed) -> None:
    """Write the entries of a feed that are not there; the table itself refuses a gap."""
    number = _number(connection, feed)
    held = len(connection.execute(select(LogEntryRow.sequence).where(LogEntryRow.feed == number)).all())
    tail = list(enumerate(feed.entries, start=1))[held:]
    places = [({"feed": number, "sequence": sequence}, entry) for sequence, entry in tail]
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


def _number(connection: Connection, feed: LogFeed) -> int:
    query = select(FeedRow.number).where(FeedRow.feed_id == feed.feed)
    if connection.execute(query).first() is None:
        values = {"feed_id": feed.feed, "scope": feed.scope, "class_group_id": feed.class_group}
        _INSERT_FEED.run(connection, values)
    return int(connection.execute(query).scalar_one())


def _replace_state(connection: Connection, state: Sequence[StateTable]) -> None:
    rows = {table.name: table for table in state}
    for table in state_tables():
        folded = rows[table.name]
        Statement(delete(table)).run(connection, {})
        put = Statement(insert(table), folded.columns)
        put.run_many(connection, [dict(zip(folded.columns, row, strict=True)) for row in folded.rows])


def _by_number(feeds: Sequence[LogFeed]) -> dict[int, tuple[object, ...]]:
    return {feed.feed: (feed.scope, feed.class_group, list(feed.entries)) for feed in feeds}
