"""Checking the signed entries of an archive, each by itself and as a chain (security.md D-57 L3, FORMAT.md 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import DamagedArchiveError, EntryRefusedError
from ejournal_desktop.sync.keys import KEY_ID_LENGTH, SIGNATURE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.sync.certificates import Authority
    from ejournal_desktop.sync.ports import VerifyLabelled

ENTRY_LABEL: Final = "ejournal/entry/1"
SALT_LENGTH: Final = 16
HASH_LENGTH: Final = 32
CLOCK_EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)
CLOCK_COUNTER_BITS: Final = 12
SCOPES: Final = ("class", "system", "authority")
_WIDEST_OFFSET: Final = timedelta(hours=14)
_WIDEST_BEHIND: Final = timedelta(hours=12)
_WALL_PARTS: Final = 2
_LATEST_SECOND: Final = 253_402_214_400  # the last day of the year 9999: what a moment can hold in any zone
_MINUTES_OF_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryHeader:
    """The signed part of an entry; ``seconds`` and ``offset`` are the wall clock as it was shown."""

    authority_sequence: int
    account: int
    feed: int
    clock: int
    key_id: bytes
    payload_hash: bytes
    previous: bytes
    role: str
    sequence: int
    seconds: int
    offset: int

    @property
    def latest_day(self) -> datetime:
        """The hybrid clock as a moment, moved to the easternmost time zone, so that no day is judged too early."""
        return self._moment + _WIDEST_OFFSET

    @property
    def earliest_day(self) -> datetime:
        """The hybrid clock as a moment, moved to the westernmost time zone, so that no day is judged too late."""
        return self._moment - _WIDEST_BEHIND

    @property
    def _moment(self) -> datetime:
        return CLOCK_EPOCH + timedelta(milliseconds=self.clock >> CLOCK_COUNTER_BITS)


def read_header(data: bytes) -> EntryHeader:
    """Read the header of an entry.

    Raises:
        DamagedArchiveError: anything but the canonical form of format 1.
    """
    fields = canonical.decode_object(data)
    if fields.integer("v") != 1:
        raise DamagedArchiveError
    seconds, offset = _wall(fields.items("wall"))
    if not 0 <= seconds < _LATEST_SECOND or abs(offset) >= _MINUTES_OF_DAY:
        raise DamagedArchiveError
    header = EntryHeader(
        authority_sequence=fields.integer("ah"),
        account=fields.integer("by"),
        feed=fields.integer("feed", least=1),
        clock=fields.integer("hlc"),
        key_id=fields.blob("key", length=KEY_ID_LENGTH),
        payload_hash=fields.blob("ph", length=HASH_LENGTH),
        previous=fields.blob("prev"),
        role=fields.text("role"),
        sequence=fields.integer("seq", least=1),
        seconds=seconds,
        offset=offset,
    )
    fields.finish()
    return header


def entry_hash(entry: LogEntryBytes) -> bytes:
    """Return the hash by which the next entry names this one."""
    return sha256(entry.header + entry.signature).digest()


def read_feed(data: bytes) -> LogFeed:
    """Read the lines of a log member.

    Raises:
        DamagedArchiveError: a line is not in its canonical form, or their number is not as described.
    """
    first, *lines = canonical.lines_of(data) or (b"",)
    fields = canonical.decode_object(first)
    class_group = None if fields.take("class_group") is None else canonical.decode_object(first).integer("class_group")
    entries = tuple(read_entry(line) for line in lines)
    feed = fields.integer("feed", least=1)
    if fields.integer("device") != feed >> 30 or fields.integer("entries") != len(entries):
        raise DamagedArchiveError
    scope = fields.text("scope")
    if scope not in SCOPES:
        raise DamagedArchiveError
    fields.finish()
    return LogFeed(feed, scope, entries, class_group)


def read_entry(line: bytes) -> LogEntryBytes:
    """Read the line of one entry.

    Raises:
        DamagedArchiveError: it is not in its canonical form.
    """
    fields = canonical.decode_object(line)
    payload = fields.optional_text("payload")
    entry = LogEntryBytes(
        header=fields.text("header").encode(),
        signature=fields.blob("signature", length=SIGNATURE_LENGTH),
        salt=fields.optional_blob("salt"),
        payload=None if payload is None else payload.encode(),
    )
    fields.finish()
    return entry


def check_feed(feed: LogFeed, *, authority: Authority, verify: VerifyLabelled, first: int = 1) -> bytes:
    """Check every entry of a feed and return the hash of the last one; empty bytes for an empty feed.

    Args:
        feed: the feed from its first entry.
        authority: whose signatures count.
        verify: checks a signature.
        first: the number of the first entry to check; those before were checked when they were taken in.

    Raises:
        EntryRefusedError: naming the first entry that breaks the chain, its signature or its author's right.
    """
    previous, clock = b"", -1
    if first > 1:
        last = feed.entries[first - 2]
        previous, clock = entry_hash(last), read_header(last.header).clock
    for sequence, entry in enumerate(feed.entries[first - 1 :], start=first):
        try:
            header = read_header(entry.header)
            is_linked = (header.feed, header.sequence, header.previous) == (feed.feed, sequence, previous)
            is_good = (
                is_linked
                and header.clock > clock
                and _is_payload_right(entry, header)
                and _is_author_right(entry, header, authority, verify)
            )
        except DamagedArchiveError as error:
            raise EntryRefusedError(feed=feed.feed, sequence=sequence) from error
        if not is_good:
            raise EntryRefusedError(feed=feed.feed, sequence=sequence)
        previous, clock = entry_hash(entry), header.clock
    return previous


def _is_payload_right(entry: LogEntryBytes, header: EntryHeader) -> bool:
    """Compare the payload with its commitment; an erased payload leaves nothing to compare (D-32)."""
    if entry.payload is None or entry.salt is None:
        return entry.payload is None and entry.salt is None
    changes = canonical.decode(entry.payload)
    return (
        isinstance(changes, list)
        and len(entry.salt) == SALT_LENGTH
        and sha256(entry.salt + entry.payload).digest() == header.payload_hash
    )


def _is_author_right(entry: LogEntryBytes, header: EntryHeader, authority: Authority, verify: VerifyLabelled) -> bool:
    """Look for a certificate of the key that names this account, this role and the day."""
    for certificate in authority.of_key(header.key_id):
        if (
            certificate.account == header.account
            and header.role in certificate.roles
            and certificate.holds(first=header.earliest_day.date(), last=header.latest_day.date())
        ):
            return verify(certificate.key, ENTRY_LABEL, entry.header, entry.signature)
    return False


def _wall(parts: Sequence[canonical.Json]) -> Iterator[int]:
    if len(parts) != _WALL_PARTS:
        raise DamagedArchiveError
    for part in parts:
        if type(part) is not int:
            raise DamagedArchiveError
        yield part
