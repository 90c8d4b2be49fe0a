"""Who entered what in each cell, and when, from the signed log of an archive."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.change_codec import decode
from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded
from ejournal_desktop.kernel.identifiers import AccountId, LessonId, StudentId
from ejournal_desktop.readmodels.cell_history import CellHistoryEntry, HistoryKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed

_CODES = frozenset({MarkRecorded.code, AttendanceRecorded.code})
_Cell = tuple[StudentId, LessonId]


def cell_histories(
    feeds: Sequence[LogFeed], names: Mapping[AccountId, str]
) -> Mapping[_Cell, tuple[CellHistoryEntry, ...]]:
    """Return the entries of every cell, the oldest first; the log was verified before."""
    found: dict[_Cell, list[CellHistoryEntry]] = defaultdict(list)
    for feed in feeds:
        for entry in feed.entries:
            for cell, told in _told(entry, names):
                found[cell].append(told)
    return {cell: tuple(_with_former(entries)) for cell, entries in found.items()}


def _told(entry: LogEntryBytes, names: Mapping[AccountId, str]) -> Iterator[tuple[_Cell, CellHistoryEntry]]:
    header, changes = json.loads(entry.header), json.loads(entry.payload or b"[]")
    for change in (decode(array) for array in changes if array[0] in _CODES):
        if isinstance(change, MarkRecorded):
            said = _entry(header, names, HistoryKind.MARK, (change.value, change.place, 0))
            yield (change.student, change.lesson), said
        elif isinstance(change, AttendanceRecorded):
            said = _entry(header, names, HistoryKind.ATTENDANCE, (change.status, 0, change.late_minutes))
            yield (change.student, change.lesson), said


def _entry(
    header: Mapping[str, Any], names: Mapping[AccountId, str], kind: HistoryKind, said: tuple[str | None, int, int]
) -> CellHistoryEntry:
    value, place, minutes = said
    seconds, offset = header["wall"]
    return CellHistoryEntry(
        clock=header["hlc"],
        moment=datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset))),
        author=names.get(AccountId(header["by"]), ""),
        workstation="",
        kind=kind,
        before=None,
        value=value or None,
        place=place,
        late_minutes=minutes,
    )


def _with_former(entries: Sequence[CellHistoryEntry]) -> Iterator[CellHistoryEntry]:
    """Yield the entries of one cell in order, each with what stood there before."""
    stood: dict[tuple[HistoryKind, int], str | None] = {}
    for entry in sorted(entries, key=lambda entry: entry.clock):
        yield replace(entry, before=stood.get((entry.kind, entry.place)))
        stood[entry.kind, entry.place] = entry.value
