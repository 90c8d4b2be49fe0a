"""A mark and an absence at one lesson, written without sight of each other (security.md D-62, FORMAT.md 7.4).

Whoever enters one of them in sight of the other takes that away: by no regulation both stand. Written without sight
both stay, and the mark stands among the values of the attendance as well, so that the place contradicts itself until
somebody settles it. Such a value is told from those of attendance by its form: ``["5"]``, not ``["absent",0]``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.storage.projections.rows import put
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.exchange import WrittenValueRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from ejournal_desktop.storage.log import EntryContext

ATTENDANCE_FIELDS = 2

_IN_CELL = Statement(
    text(
        """
        SELECT kind, place, head.feed, head.sequence, clock, value, account_id, seconds, "offset",
          head.feed >> 30 = :device OR head.sequence <= coalesce(seen_feed.sequence, 0)
        FROM written_value AS head LEFT JOIN seen_feed ON seen_feed.device = :device AND seen_feed.feed = head.feed
        WHERE kind IN ('mark', 'attendance') AND record_id = :record AND student_id = :student
        """
    )
)
_MISSED = Statement(
    text(
        """
        SELECT DISTINCT json_extract(code.value, '$.code')
        FROM regulation, json_each(iif(json_valid(body), body, '{}'), '$.attendance.codes') AS code
        WHERE json_extract(code.value, '$.counts_as_missed')
        """
    )
)
_IN_ATTENDANCE = "kind = 'attendance' AND record_id = :record AND student_id = :student AND place = 0"
_DROP = Statement(text(f"DELETE FROM written_value WHERE {_IN_ATTENDANCE} AND feed = :feed"))  # noqa: S608  constant
_BEGINS = Statement(
    text(
        "INSERT OR IGNORE INTO open_conflict (kind, record_id, student_id, place) "
        "VALUES ('attendance', :record, :student, 0)"
    )
)
_ENDS = Statement(text(f"DELETE FROM open_conflict WHERE {_IN_ATTENDANCE}"))  # noqa: S608  constant


class _Row(NamedTuple):
    kind: str
    place: int
    feed: int
    sequence: int
    clock: int
    value: str
    account: int
    seconds: int
    offset: int
    is_in_sight: bool

    @property
    def is_mark(self) -> bool:
        return self.kind == changes.MarkRecorded.code and any(json.loads(self.value))

    def is_of(self, entry: EntryContext) -> bool:
        return (self.feed, self.sequence) == (entry.feed, entry.sequence)


def is_beside(kind: str, value: str) -> bool:
    """Tell whether a value of attendance is a mark that stands beside it."""
    return kind == changes.AttendanceRecorded.code and len(json.loads(value)) < ATTENDANCE_FIELDS


def note_beside(connection: Connection, lesson: int, student: int, entry: EntryContext) -> None:
    """Bring the marks among the values of an attendance up to date after a write in its cell."""
    cell = {"record": lesson, "student": student}
    rows = [_Row(*row) for row in _IN_CELL.all(connection, {**cell, "device": entry.device})]
    said = [row for row in rows if row.kind == changes.AttendanceRecorded.code]
    if not said or not (any(row.is_mark for row in rows) or any(is_beside(row.kind, row.value) for row in said)):
        return
    words = [row for row in said if not is_beside(row.kind, row.value)]
    wanted = _wanted(connection, rows, words, entry)
    for row in said:
        if row not in words and row.feed not in wanted:
            _DROP.run(connection, {**cell, "feed": row.feed})
    for mark in wanted.values():
        _keep(connection, lesson, student, mark)
    differ = len({row.value for row in (*words, *wanted.values())}) > 1
    (_BEGINS if differ else _ENDS).run(connection, cell)


def _wanted(
    connection: Connection, rows: Sequence[_Row], words: Sequence[_Row], entry: EntryContext
) -> Mapping[int, _Row]:
    """Return by its feed every mark that is to stand among the values of the attendance."""
    missed = {code for (code,) in _MISSED.all(connection, {})}
    absences = [row for row in words if json.loads(row.value)[0] in missed]
    marks = {row.feed: row for row in sorted(rows, key=lambda row: (row.sequence, -row.place)) if row.is_mark}
    known = {row.feed for row in rows if is_beside(row.kind, row.value)}
    spoken = {row.feed for row in words}
    return {
        feed: mark
        for feed, mark in marks.items()
        if feed not in spoken and any(_excludes(mark, absence, entry, known) for absence in absences)
    }


def _excludes(mark: _Row, absence: _Row, entry: EntryContext, known: set[int]) -> bool:
    """Tell whether a mark and an absence were written without sight of each other, now or before."""
    if device_of(mark.feed) == device_of(absence.feed):
        return False
    is_new = (mark.is_of(entry) and not absence.is_in_sight) or (absence.is_of(entry) and not mark.is_in_sight)
    return is_new or mark.feed in known


def _keep(connection: Connection, lesson: int, student: int, mark: _Row) -> None:
    put(
        connection,
        WrittenValueRow,
        kind=changes.AttendanceRecorded.code,
        record_id=lesson,
        student_id=student,
        place=0,
        feed=mark.feed,
        sequence=mark.sequence,
        clock=mark.clock,
        value=mark.value,
        account_id=mark.account,
        seconds=mark.seconds,
        offset=mark.offset,
    )
