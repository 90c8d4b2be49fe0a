"""Who entered what in each cell, and when, from the signed log of an archive."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded
from ejournal_desktop.kernel.identifiers import AccountId, LessonId, StudentId
from ejournal_desktop.readmodels.cell_history import CellHistoryEntry, HistoryKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed

_MARK, _ATTENDANCE = MarkRecorded.code.encode(), AttendanceRecorded.code.encode()
_Cell = tuple[StudentId, LessonId]


def cell_histories(
    feeds: Sequence[LogFeed], names: Mapping[AccountId, str]
) -> Mapping[_Cell, tuple[CellHistoryEntry, ...]]:
    """Return the entries of every cell, the oldest first; the log was verified before."""
    found: dict[_Cell, list[CellHistoryEntry]] = defaultdict(list)
    for feed in feeds:
        for entry in feed.entries:
            if entry.payload is not None and (_MARK in entry.payload or _ATTENDANCE in entry.payload):
                for cell, told in _told(entry, names):
                    found[cell].append(told)
    return {cell: tuple(_with_former(entries)) for cell, entries in found.items()}


def _told(entry: LogEntryBytes, names: Mapping[AccountId, str]) -> Iterator[tuple[_Cell, CellHistoryEntry]]:
    header, changes = json.loads(entry.header), json.loads(entry.payload or b"[]")
    for change in changes:
        if change[0] == MarkRecorded.code:
            _, lesson, student, place, value = change
            yield _cell(student, lesson), _entry(header, names, HistoryKind.MARK, (value, place, 0))
        elif change[0] == AttendanceRecorded.code:
            _, lesson, student, value, minutes = change
            yield _cell(student, lesson), _entry(header, names, HistoryKind.ATTENDANCE, (value, 0, minutes))


def _cell(student: int, lesson: int) -> _Cell:
    return StudentId(student), LessonId(lesson)


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
