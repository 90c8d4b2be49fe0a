"""Taking entries of an archive into a database that nobody uses yet: the log grows, the state is folded anew (D-58)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import StaticPool, create_engine, delete, insert, select
from sqlcipher3 import dbapi2

from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.backup import sound_copy
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import DatabaseDamagedError, translated_database_errors
from ejournal_desktop.storage.merging import append_tail
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.log_heads import last_sequence
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement, driver_of
from ejournal_desktop.storage.tables.log import FeedRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable


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
                append_tail(connection, feed, _held(connection, feed))
            _replace_state(connection, state)
            connection.exec_driver_sql("COMMIT")
            driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        engine.dispose()


def _held(connection: Connection, feed: LogFeed) -> int:
    return int(connection.execute(select(last_sequence()).where(FeedRow.feed_id == feed.feed)).scalar() or 0)


def _replace_state(connection: Connection, state: Sequence[StateTable]) -> None:
    rows = {table.name: table for table in state}
    for table in state_tables():
        folded = rows[table.name]
        Statement(delete(table)).run(connection, {})
        put = Statement(insert(table), folded.columns)
        put.run_many(connection, [dict(zip(folded.columns, row, strict=True)) for row in folded.rows])


def _by_number(feeds: Sequence[LogFeed]) -> dict[int, tuple[object, ...]]:
    return {feed.feed: (feed.scope, feed.class_group, list(feed.entries)) for feed in feeds}
