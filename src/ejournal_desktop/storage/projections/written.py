"""Values of a place that were written without sight of each other (security.md D-62, FORMAT.md 7.4).

Nothing is kept while a single computer writes the journal. From the admission of a second one on, every write of a
place drops the values its author had in sight and adds its own; what the tables of marks and lessons show follows
from the values that are left.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import exists, select, text

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.merging import Author, Word, are_contradictory, settles, standing
from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.storage.projections.beside import is_beside
from ejournal_desktop.storage.projections.rows import put
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.exchange import AdmittedWorkstationRow, WrittenValueRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from ejournal_desktop.domain.merging import Weight
    from ejournal_desktop.storage.log import EntryContext

IS_SHARED = exists(select(AdmittedWorkstationRow.device))
"""Whether a second computer was ever admitted."""

_SHARED = Statement(text("SELECT device FROM admitted_workstation LIMIT 1"))
_HEADS = Statement(
    text(
        """
        SELECT head.feed, head.sequence, clock, value, account_id, seconds, "offset",
          head.feed >> 30 = :device OR head.sequence <= coalesce(seen_feed.sequence, 0)
        FROM written_value AS head LEFT JOIN seen_feed ON seen_feed.device = :device AND seen_feed.feed = head.feed
        WHERE kind = :kind AND record_id = :record AND student_id = :student AND place = :at
        """
    )
)
_DROP = Statement(
    text(
        "DELETE FROM written_value "
        "WHERE kind = :kind AND record_id = :record AND student_id = :student AND place = :at AND feed = :feed"
    )
)
_CONFLICT_BEGINS = Statement(
    text(
        "INSERT OR IGNORE INTO open_conflict (kind, record_id, student_id, place) "
        "VALUES (:kind, :record, :student, :at)"
    )
)
_CONFLICT_ENDS = Statement(
    text(
        "DELETE FROM open_conflict WHERE kind = :kind AND record_id = :record AND student_id = :student AND place = :at"
    )
)
_AT_LESSON = Statement(
    text(
        """
        SELECT EXISTS (SELECT 1 FROM course_teacher AS keeper WHERE keeper.course_id = lesson.course_id
            AND keeper.staff_id = account.staff_id AND day BETWEEN starts AND coalesce(ends, day)),
          substitute_id IS account.staff_id,
          account.staff_id IS (SELECT staff_id FROM homeroom JOIN course USING (class_group_id)
            WHERE course.course_id = lesson.course_id AND starts <= day ORDER BY starts DESC LIMIT 1)
        FROM lesson, account WHERE lesson_id = :record AND account_id = :account
        """
    )
)
_IN_PERIOD = Statement(
    text(
        """
        SELECT EXISTS (SELECT 1 FROM course_teacher AS keeper WHERE keeper.course_id = :record
            AND keeper.staff_id = account.staff_id
            AND period.ends BETWEEN keeper.starts AND coalesce(keeper.ends, period.ends)),
          0,
          account.staff_id IS (SELECT staff_id FROM homeroom JOIN course USING (class_group_id)
            WHERE course.course_id = :record AND starts <= period.ends ORDER BY starts DESC LIMIT 1)
        FROM grading_period AS period, account WHERE period_id = :at AND account_id = :account
        """
    )
)


class Place(NamedTuple):
    """Where a value stands; ``kind`` is the code of the change, ``record`` the lesson or the course."""

    kind: str
    record: int
    student: int = 0
    at: int = 0


class _Head(NamedTuple):
    feed: int
    sequence: int
    clock: int
    value: str
    account: int
    seconds: int
    offset: int
    is_in_sight: bool

    def is_of(self, entry: EntryContext) -> bool:
        return (self.feed, self.sequence) == (entry.feed, entry.sequence)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands at a place after a write, and who wrote it when.

    ``replaced`` is the value that the new one took the place of, as its author saw it, nothing where he saw none;
    with ``is_first`` nothing is known but what the tables show.
    """

    value: Sequence[Any]
    account: int
    seconds: int
    offset: int
    replaced: Sequence[Any] | None = None
    is_first: bool = False


def written(connection: Connection, place: Place, value: Sequence[Any], entry: EntryContext) -> Standing | None:
    """Note a value and return what stands then; nothing while no second computer was admitted."""
    if _SHARED.first(connection, {}) is None:
        return None
    heads = [
        head
        for head in (_Head(*row) for row in _HEADS.all(connection, {**place._asdict(), "device": entry.device}))
        if not (head.is_of(entry) and is_beside(place.kind, head.value))
    ]
    own = _Head(
        entry.feed,
        entry.sequence,
        entry.clock,
        text_of(value),
        entry.account,
        entry.seconds,
        entry.offset,
        is_in_sight=True,
    )
    weights = _Weights(connection, place)
    dropped = _dropped(heads, own, weights)
    for head in dropped:
        if head.feed != own.feed:
            _DROP.run(connection, {**place._asdict(), "feed": head.feed})
    _keep(connection, place, own, entry)
    left = [*(head for head in heads if head not in dropped and head.feed != own.feed), own]
    _note_conflict(connection, place, heads, left)
    shown, replaced = _first(_words(left, place), weights), _replaced(_words(dropped, place), own, weights)
    is_first = not _words(heads, place)
    return Standing(json.loads(shown.value), shown.account, shown.seconds, shown.offset, replaced, is_first=is_first)


def text_of(value: Sequence[Any]) -> str:
    """Return a written value as the canonical JSON list by which it is compared."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class _Weights:
    """How much the word of an account weighs at a place, by the state as it is at this entry."""

    connection: Connection
    place: Place

    def of(self, account: int) -> Weight:
        statement = _IN_PERIOD if self.place.kind == changes.PeriodMarkRecorded.code else _AT_LESSON
        found = statement.first(self.connection, {**self.place._asdict(), "account": account})
        author = Author() if found is None else Author(*map(bool, found))
        return author.weight(is_attendance=self.place.kind == changes.AttendanceRecorded.code)

    def word(self, head: _Head) -> Word:
        is_empty = not any(json.loads(head.value))  # null, the empty text, 0 and false say nothing
        return Word(head.value, is_empty, self.of(head.account), head.clock, head.feed)


def _dropped(heads: Sequence[_Head], own: _Head, weights: _Weights) -> list[_Head]:
    """Return what a value takes the place of: all in sight, but a contradiction only if its author may settle that."""
    in_sight = [head for head in heads if head.is_in_sight]
    words = [weights.word(head) for head in in_sight] if len(in_sight) > 1 else []
    if not are_contradictory(words) or settles(weights.of(own.account), words):
        return in_sight
    return [head for head in in_sight if device_of(head.feed) == device_of(own.feed)]


def _replaced(dropped: Sequence[_Head], own: _Head, weights: _Weights) -> Sequence[Any] | None:
    """Return what stood there in sight of the author: another value, if there was one, rather than the same."""
    if not dropped:
        return None
    others = [head for head in dropped if head.value != own.value]
    replaced: Sequence[Any] = json.loads(_first(others, weights).value if others else own.value)
    return replaced


def _words(heads: Sequence[_Head], place: Place) -> Sequence[_Head]:
    """Return the values that may stand at a place: a mark beside an attendance stands at its own one."""
    return [head for head in heads if not is_beside(place.kind, head.value)]


def _first(heads: Sequence[_Head], weights: _Weights) -> _Head:
    """Return the value that stands."""
    if len(heads) == 1:
        return heads[0]
    by_feed = {head.feed: head for head in heads}
    return by_feed[standing([weights.word(head) for head in heads]).feed]


def _note_conflict(connection: Connection, place: Place, before: Sequence[_Head], after: Sequence[_Head]) -> None:
    """Put the place on the list of contradictions when they begin, and take it off when they end.

    A mark that the same entry wrote may have put an attendance there already.
    """
    was, differ = (len({head.value for head in heads}) > 1 for heads in (before, after))
    if differ and not was:
        _CONFLICT_BEGINS.run(connection, place._asdict())
    elif was and not differ:
        _CONFLICT_ENDS.run(connection, place._asdict())


def _keep(connection: Connection, place: Place, own: _Head, entry: EntryContext) -> None:
    put(
        connection,
        WrittenValueRow,
        kind=place.kind,
        record_id=place.record,
        student_id=place.student,
        place=place.at,
        feed=own.feed,
        sequence=entry.sequence,
        clock=own.clock,
        value=own.value,
        account_id=own.account,
        seconds=own.seconds,
        offset=own.offset,
    )
