"""Writing the log: canonical header, salted payload, chained per feed, signed by the person (security.md 3.3)."""

from __future__ import annotations

import json
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import rfc8785
from sqlalchemy import bindparam, insert, select, text

from ejournal_desktop.domain.change_codec import encode
from ejournal_desktop.kernel.identifiers import device_of, identifiers_of, make_identifier
from ejournal_desktop.storage.local_facts import JOINED
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.log import FeedRow, LocalFactRow, LogEntryRow, LogPayloadRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId

ENTRY_LABEL = "ejournal/entry/1"
ENTRY_FORMAT = 1
SALT_BYTES = 16
CLOCK_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
CLOCK_COUNTER_BITS = 12

_INSERT_ENTRY = Statement(insert(LogEntryRow), ("feed", "sequence", "header", "signature"))
_INSERT_PAYLOAD = Statement(insert(LogPayloadRow), ("feed", "sequence", "salt", "payload"))
_OWN_FEED = Statement(
    select(FeedRow.number, FeedRow.feed_id).where(
        FeedRow.scope == bindparam("scope"),
        FeedRow.class_group_id.is_not_distinct_from(bindparam("class_group")),
        FeedRow.feed_id.between(bindparam("first"), bindparam("last")),
    )
)
_LAST_ENTRY = Statement(
    select(LogEntryRow.sequence, LogEntryRow.header, LogEntryRow.signature)
    .where(LogEntryRow.feed == bindparam("feed"))
    .order_by(LogEntryRow.sequence.desc())
    .limit(1)
)
_FACTS = select(LocalFactRow.name, LocalFactRow.value)
# A device number is unsaid as long as it goes on in a copy of what others wrote and never told what it holds.
_IS_UNSAID = text(
    "SELECT EXISTS (SELECT 1 FROM admitted_workstation) "
    "AND NOT EXISTS (SELECT 1 FROM taken_bundle WHERE device = :device) "
    "AND EXISTS (SELECT 1 FROM feed WHERE feed_id NOT BETWEEN :first AND :last)"
)
_TAKE_COUNTER = text("UPDATE local_fact SET value = value + 1 WHERE name = 'next_counter' RETURNING value")
_LAST_ENTRIES = (
    "feed JOIN log_entry ON log_entry.feed = feed.number "
    "AND sequence = (SELECT max(sequence) FROM log_entry AS one WHERE one.feed = feed.number)"
)
_LAST_CLOCK = text(
    f"SELECT max(json_extract(header, '$.hlc')) FROM {_LAST_ENTRIES}"  # noqa: S608  a constant
)
_LAST_OF_AUTHORITY = text(
    f"SELECT sequence FROM {_LAST_ENTRIES} WHERE scope = 'authority' "  # noqa: S608  a constant
    "ORDER BY json_extract(header, '$.hlc') DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: account, role used, key id (base64url) and a function that signs header bytes under the entry label."""

    account: AccountId
    role: str
    key_id: str
    sign: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class LogScope:
    """Which feed an act belongs to: the authority's, the school's, the staff's, or that of one class group.

    A class archive holds the feeds of its class group, the school and the authority; what the staff write to each other
    stays in the staff's feed.
    """

    name: str
    class_group: ClassGroupId | None = None


AUTHORITY = LogScope("authority")
SYSTEM = LogScope("system")
STAFF = LogScope("staff")


def class_scope(class_group: ClassGroupId) -> LogScope:
    """Return the scope of one class group (a class group lives one school year)."""
    return LogScope("class", class_group)


@dataclass(frozen=True, slots=True)
class EntryContext:
    """What the projection may know of an entry besides its changes; ``seconds`` and ``offset`` are the wall clock."""

    account: int
    clock: int
    seconds: int
    offset: int
    feed: int
    sequence: int
    stamped: set[int] = field(default_factory=set, init=False, repr=False, compare=False)
    """Lessons that know of this entry as their first, or of one before it: they need not be told again."""

    @property
    def device(self) -> int:
        """The number of the computer that wrote the entry."""
        return device_of(self.feed)

    @property
    def day(self) -> date:
        """The day of the entry by the wall clock it was written at."""
        return (datetime.fromtimestamp(self.seconds, UTC) + timedelta(minutes=self.offset)).date()


@dataclass(frozen=True, slots=True)
class _Head:
    number: int
    feed: int
    sequence: int
    hash: str


class LogWriter:
    """Heads of the feeds, hybrid clock and identifier counter of the open database."""

    def __init__(self, connection: Connection) -> None:
        facts = {row.name: row.value for row in connection.execute(_FACTS)}
        self.device: int = facts["device"]
        self.is_joined = JOINED in facts
        self._heads: dict[LogScope, _Head] = {}
        self._authority: int | None = None
        self._has_said_sight = False
        self._clock = 0
        self.catch_up(connection)

    def forget(self) -> None:
        """Drop what is kept in memory after an act was undone."""
        self._heads.clear()
        self._authority = None
        self._has_said_sight = False

    def catch_up(self, connection: Connection) -> None:
        """Go on from the log as it is now, which may hold entries of other computers with later clocks."""
        self.forget()
        self._clock = max(self._clock, connection.execute(_LAST_CLOCK).scalar() or 0)

    def has_said_sight(self, connection: Connection) -> bool:
        """Tell whether the log says what this device number holds of others, or there is nothing to say."""
        if not self._has_said_sight:
            first, last = identifiers_of(self.device)
            asked = {"device": self.device, "first": first, "last": last}
            self._has_said_sight = not connection.execute(_IS_UNSAID, asked).scalar_one()
        return self._has_said_sight

    def append(
        self, connection: Connection, actor: Actor, scope: LogScope, changes: Sequence[Change], now: datetime
    ) -> EntryContext:
        """Write one signed entry and return what the projection needs of it."""
        head = self._head(connection, scope)
        seconds, offset = _wall(now)
        context = EntryContext(actor.account, self._tick(now), seconds, offset, head.feed, head.sequence + 1)
        salt = secrets.token_bytes(SALT_BYTES)
        payload = rfc8785.dumps([encode(change) for change in changes])
        header = self._header(connection, actor, head, context, sha256(salt + payload).digest())
        signature = actor.sign(header)
        place = {"feed": head.number, "sequence": head.sequence + 1}
        _INSERT_ENTRY.run(connection, {**place, "header": header.decode(), "signature": signature})
        _INSERT_PAYLOAD.run(connection, {**place, "salt": salt, "payload": payload.decode()})
        self._heads[scope] = _Head(head.number, head.feed, head.sequence + 1, entry_hash(header, signature))
        return context

    def _header(
        self, connection: Connection, actor: Actor, head: _Head, context: EntryContext, payload_hash: bytes
    ) -> bytes:
        return rfc8785.dumps(
            {
                "ah": self._authority_sequence(connection),
                "by": actor.account,
                "feed": head.feed,
                "hlc": context.clock,
                "key": actor.key_id,
                "ph": base64url(payload_hash),
                "prev": head.hash,
                "role": actor.role,
                "seq": head.sequence + 1,
                "v": ENTRY_FORMAT,
                "wall": [context.seconds, context.offset],
            }
        )

    def _authority_sequence(self, connection: Connection) -> int:
        """Return how much of the authority's feed is known here; a further computer has none of its own (D-17)."""
        if not self.is_joined:
            return self._head(connection, AUTHORITY).sequence
        if self._authority is None:
            self._authority = connection.execute(_LAST_OF_AUTHORITY).scalar() or 0
        return self._authority

    def _head(self, connection: Connection, scope: LogScope) -> _Head:
        # Every log-in writes to the staff's feed, so a second open journal may have gone on there meanwhile.
        head = None if scope == STAFF else self._heads.get(scope)
        if head is None:
            head = self._heads[scope] = self._stored_head(connection, scope)
        return head

    def _stored_head(self, connection: Connection, scope: LogScope) -> _Head:
        """Look for the feed of this incarnation: after a restore a new one never goes on in a former feed (D-35)."""
        first, last = identifiers_of(self.device)
        asked = {"scope": scope.name, "class_group": scope.class_group, "first": first, "last": last}
        number, feed = _OWN_FEED.first(connection, asked) or self._open_feed(connection, scope)
        entry = _LAST_ENTRY.first(connection, {"feed": number})
        if entry is None:
            return _Head(number, feed, 0, "")
        sequence, header, signature = entry
        self._clock = max(self._clock, json.loads(header)["hlc"])
        return _Head(number, feed, sequence, entry_hash(header.encode(), signature))

    def _open_feed(self, connection: Connection, scope: LogScope) -> tuple[int, int]:
        feed = make_identifier(self.device, self.take_counter(connection))
        result = connection.execute(
            insert(FeedRow).returning(FeedRow.number),
            {"feed_id": feed, "scope": scope.name, "class_group_id": scope.class_group},
        )
        return result.scalar_one(), feed

    def take_counter(self, connection: Connection) -> int:
        """Return the next unused identifier counter of this device."""
        return int(connection.execute(_TAKE_COUNTER).scalar_one()) - 1

    def _tick(self, now: datetime) -> int:
        wall = int((now - CLOCK_EPOCH).total_seconds() * 1000) << CLOCK_COUNTER_BITS
        self._clock = max(self._clock + 1, wall)
        return self._clock


def _wall(now: datetime) -> tuple[int, int]:
    offset = now.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset is not None else 0
    return int(now.timestamp()), minutes


def entry_hash(header: bytes, signature: bytes) -> str:
    """Return the hash of an entry as the next one names it: base64url of SHA-256 over header and signature."""
    return base64url(sha256(header + signature).digest())


def base64url(data: bytes) -> str:
    """Return base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
