"""The log as it was signed, and the state as plain tables: for archives and for checking one against the other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select

from ejournal_desktop.readmodels.archive import (
    LogEntryBytes,
    LogFeed,
    StateTable,
    StateText,
    description_line,
    digest_of_texts,
)
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.log import FeedRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Table

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading


def feeds_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[LogFeed, ...]:
    """Return the feeds an archive of a class group holds: its own, the school's and the authority's."""
    is_shared = FeedRow.scope.in_([SYSTEM.name, AUTHORITY.name])
    return _feeds(reading, is_shared | (FeedRow.class_group_id == class_group))


def all_feeds(reading: Reading) -> tuple[LogFeed, ...]:
    """Return every feed of the journal."""
    return _feeds(reading, FeedRow.number.is_not(None))


def all_state(reading: Reading, tables: Sequence[Table] | None = None) -> tuple[StateTable, ...]:
    """Return all rows of the state, or of some of its tables, table by table, ordered by their keys."""
    return tuple(_table(reading, table) for table in (state_tables() if tables is None else tables))


def state_texts(reading: Reading) -> tuple[StateText, ...]:
    """Return the state as an archive holds it; SQLite writes the same JSON as Python does, in a quarter of the time."""
    return tuple(_text(reading, table) for table in state_tables())


def digest_of_state(reading: Reading) -> str:
    """Return the digest of the state, see ``readmodels.archive.state_digest``."""
    return digest_of_texts(state_texts(reading))


def _feeds(reading: Reading, condition: ColumnElement[bool]) -> tuple[LogFeed, ...]:
    rows = reading.connection.execute(select(FeedRow.__table__).where(condition).order_by(FeedRow.number)).all()
    return tuple(LogFeed(row.feed_id, row.scope, _entries(reading, row.number), row.class_group_id) for row in rows)


def _entries(reading: Reading, number: int) -> list[LogEntryBytes]:
    return [
        LogEntryBytes(header.encode(), signature, salt, None if payload is None else payload.encode())
        for header, signature, salt, payload in _ENTRIES.all(reading.connection, {"feed": number})
    ]


_ENTRIES: Final = Statement(
    select(LogEntryRow.header, LogEntryRow.signature, LogPayloadRow.salt, LogPayloadRow.payload)
    .outerjoin(
        LogPayloadRow, (LogPayloadRow.feed == LogEntryRow.feed) & (LogPayloadRow.sequence == LogEntryRow.sequence)
    )
    .where(LogEntryRow.feed == bindparam("feed"))
    .order_by(LogEntryRow.sequence)
)


def _table(reading: Reading, table: Table) -> StateTable:
    rows = _in_key_order(table).all(reading.connection, {})
    return StateTable(table.name, tuple(table.columns.keys()), rows)


def _text(reading: Reading, table: Table) -> StateText:
    # texts in the order of their letters are bytes in the order of UTF-8
    records = sorted([record for (record,) in _as_json(table).all(reading.connection, {})])
    lines = "".join([f"{record}\n" for record in records]).encode()
    return StateText(table.name, len(records), description_line(table.name, table.columns.keys()) + lines)


@cache
def _as_json(table: Table) -> Statement:
    return Statement(select(func.json_array(*table.columns)))


@cache
def _in_key_order(table: Table) -> Statement:
    return Statement(select(table).order_by(*table.primary_key.columns))
