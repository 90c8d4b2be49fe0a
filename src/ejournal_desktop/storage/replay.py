"""State = fold(log): replaying feeds into an empty database, and comparing the result with live tables (D-34)."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import StaticPool, create_engine
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.change_codec import decode
from ejournal_desktop.readmodels.integrity import StateDifference
from ejournal_desktop.storage.log import EntryContext
from ejournal_desktop.storage.projection import project
from ejournal_desktop.storage.reading import Reading
from ejournal_desktop.storage.schema import create_schema, state_tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed, StateTable, StateValue


@contextmanager
def replayed(feeds: Sequence[LogFeed]) -> Iterator[Reading]:
    """Give the state that follows from the feeds alone, built in memory by the projection of every act.

    Raises:
        MalformedChangeError: a payload holds something that is no change.
    """
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool, hide_parameters=True)
    try:
        with engine.begin() as connection:
            create_schema(connection)
            for changes, context in _in_order(feeds):
                project(connection, changes, context)
            yield Reading(connection)
    finally:
        engine.dispose()


def differences(live: Sequence[StateTable], folded: Sequence[StateTable]) -> Iterator[StateDifference]:
    """Yield every value that differs between the live state and the fold of the log, in the order of the tables."""
    keys = {table.name: [column.name for column in table.primary_key.columns] for table in state_tables()}
    other = {table.name: table for table in folded}
    for table in live:
        yield from _table_differences(table, other[table.name], keys[table.name])


def _in_order(feeds: Sequence[LogFeed]) -> Iterator[tuple[Sequence[Change], EntryContext]]:
    """Yield the acts of all feeds by the hybrid clock; erased payloads have nothing to say."""
    ordered = sorted(
        ((json.loads(entry.header), entry) for feed in feeds for entry in feed.entries),
        key=lambda pair: (pair[0]["hlc"], pair[0]["feed"], pair[0]["seq"]),
    )
    for header, entry in ordered:
        seconds, offset = header["wall"]
        yield _changes(entry), EntryContext(header["by"], header["hlc"], seconds, offset)


def _changes(entry: LogEntryBytes) -> Sequence[Change]:
    return [] if entry.payload is None else [decode(array) for array in json.loads(entry.payload)]


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
