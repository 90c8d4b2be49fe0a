"""State = fold(log): replaying feeds into an empty database, and comparing the result with live tables (D-34)."""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.change_codec import MalformedChangeError, decode
from ejournal_desktop.readmodels.integrity import StateDifference
from ejournal_desktop.storage.log import EntryContext, base64url
from ejournal_desktop.storage.projection import project
from ejournal_desktop.storage.reading import Snapshot
from ejournal_desktop.storage.schema import create_schema, schema_script, state_tables
from ejournal_desktop.storage.statements import driver_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Engine

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed, StateTable, StateValue

LATEST_SECOND = 253_402_214_400  # the last day of the year 9999: what a datetime can hold in any zone
MINUTES_OF_DAY = 24 * 60
_LARGEST = 2**53 - 1  # what canonical JSON carries, and a column holds


@dataclass(frozen=True, slots=True)
class Fold(Snapshot):
    """The state that follows from the feeds alone, and feed and sequence of the entries that say nothing readable."""

    unreadable: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Act:
    feed: int
    sequence: int
    changes: Sequence[Change]
    context: EntryContext


@contextmanager
def replayed(feeds: Sequence[LogFeed]) -> Iterator[Fold]:
    """Give the state that follows from the feeds, built in memory by the projection of every act.

    An entry that somebody altered says nothing: what it once said then stands out in the live tables.
    """
    unreadable: list[tuple[int, int]] = []
    with _engine().begin() as connection:
        driver_of(connection).executescript(_schema())
        with _nothing_in_circles():
            for act in _in_order(feeds, unreadable):
                project(connection, act.changes, act.context)
        yield Fold(connection, {}, unreadable)


def read_on(fold: Fold, feed: int, sequence: int, entry: LogEntryBytes) -> None:
    """Let one more entry, which can be read and is later than all others, say what it says.

    Whoever keeps what a fold answered must ask anew.
    """
    act = _act(feed, sequence, entry)
    project(fold.connection, act.changes, act.context)


@contextmanager
def _nothing_in_circles() -> Iterator[None]:
    """Spare the collector looking through all acts again and again: they hold nothing that refers back to them.

    Of two replays at once the first one's end lets it look again; that costs time, nothing else.
    """
    is_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_looking:
            gc.enable()


@cache
def _engine() -> Engine:
    """Give every replay an empty database of its own; what was compiled for one serves all later ones."""
    return create_engine("sqlite://", module=dbapi2, creator=_empty_database, poolclass=NullPool, hide_parameters=True)


def _empty_database() -> dbapi2.Connection:
    """Return a database in memory that notes nothing to undo: a fold that fails is thrown away whole."""
    driver = dbapi2.connect(":memory:")
    driver.execute("PRAGMA journal_mode = OFF")
    return driver


@cache
def _schema() -> str:
    with _engine().begin() as connection:
        create_schema(connection)
        return schema_script(connection)


def differences(live: Sequence[StateTable], folded: Sequence[StateTable]) -> Iterator[StateDifference]:
    """Yield every value that differs between the live state and the fold of the log, in the order of the tables."""
    keys = {table.name: [column.name for column in table.primary_key.columns] for table in state_tables()}
    other = {table.name: table for table in folded}
    for table in live:
        if table.rows != other[table.name].rows:
            yield from _table_differences(table, other[table.name], keys[table.name])


def _in_order(feeds: Sequence[LogFeed], unreadable: list[tuple[int, int]]) -> Sequence[_Act]:
    """Return the acts of all feeds by the hybrid clock; erased payloads have nothing to say."""
    acts = []
    for feed in feeds:
        for sequence, entry in enumerate(feed.entries, start=1):
            try:
                acts.append(_act(feed.feed, sequence, entry))
            except (ValueError, KeyError, TypeError, RecursionError, MalformedChangeError):
                unreadable.append((feed.feed, sequence))
    return sorted(acts, key=lambda act: (act.context.clock, act.feed, act.sequence))


def _act(feed: int, sequence: int, entry: LogEntryBytes) -> _Act:
    """Read an entry as it was written by the log.

    Raises:
        ValueError, KeyError, TypeError, RecursionError, MalformedChangeError: it is not what the log writes.
    """
    header = json.loads(entry.header)
    seconds, offset = header["wall"]
    numbers = (header["by"], header["hlc"], seconds, offset)
    if any(type(number) is not int or abs(number) > _LARGEST for number in numbers) or not _is_moment(seconds, offset):
        raise ValueError(sequence)
    return _Act(feed, sequence, _changes(entry, header["ph"]), EntryContext(*numbers, feed, sequence))


def _is_moment(seconds: int, offset: int) -> bool:
    return 0 <= seconds < LATEST_SECOND and abs(offset) < MINUTES_OF_DAY


def _changes(entry: LogEntryBytes, payload_hash: str) -> Sequence[Change]:
    if entry.payload is None or entry.salt is None:
        return ()
    if base64url(sha256(entry.salt + entry.payload).digest()) != payload_hash:
        raise ValueError(payload_hash)
    return [decode(array) for array in json.loads(entry.payload)]


def _table_differences(live: StateTable, folded: StateTable, key: Sequence[str]) -> Iterator[StateDifference]:
    places = [live.columns.index(name) for name in key]
    ours, theirs = _by_key(live, places), _by_key(folded, places)
    for row_key in dict.fromkeys((*ours, *theirs)):
        here, there = ours.get(row_key), theirs.get(row_key)
        if here == there:
            continue
        for place, column in enumerate(live.columns):
            values = (None if here is None else here[place], None if there is None else there[place])
            if values[0] != values[1] and place not in places:
                yield StateDifference(live.name, dict(zip(key, row_key, strict=True)), column, *values)
        if (here is None or there is None) and len(places) == len(live.columns):
            yield StateDifference(live.name, dict(zip(key, row_key, strict=True)), "", *map(_there, (here, there)))


def _there(row: object) -> int:
    return int(row is not None)


def _by_key(table: StateTable, places: Sequence[int]) -> Mapping[tuple[StateValue, ...], tuple[StateValue, ...]]:
    return {tuple(row[place] for place in places): row for row in table.rows}
