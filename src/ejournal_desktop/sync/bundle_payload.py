"""What stands inside the encrypted part of a bundle: parts of feeds, and the accounts of the main computer.

See sync/BUNDLE.md 3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.identifiers import device_of
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import ArchiveContentError, DamagedArchiveError
from ejournal_desktop.sync.log_check import SCOPES, read_entry
from ejournal_desktop.sync.members import SUMS_NAME, packed_members, read_members, sums_text
from ejournal_desktop.sync.payload import LOG_FOLDER, entry_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.readmodels.archive import LogEntryBytes

ACCOUNTS_NAME: Final = "accounts.jsonl"
BUNDLE_SCOPES: Final = (*SCOPES, "staff")
_NAME: Final = re.compile(r"SHA256SUMS|accounts\.jsonl|log/[1-9][0-9]*\.jsonl", re.ASCII)


@dataclass(frozen=True, slots=True)
class FeedPart:
    """Entries of one feed that follow one another; ``first`` is the number of the first."""

    feed: int
    scope: str
    class_group: int | None
    first: int
    entries: Sequence[LogEntryBytes] = field(repr=False)

    @property
    def last(self) -> int:
        """The number of the last entry."""
        return self.first + len(self.entries) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleContent:
    """What a bundle carries; ``accounts`` are canonical JSON objects of the room of keys, of the main computer only."""

    parts: Sequence[FeedPart]
    accounts: Sequence[bytes] = ()


def packed_content(content: BundleContent) -> tuple[bytes, str]:
    """Return the ZIP of a content and the SHA-256 of its checksums; the same content gives the same bytes.

    Raises:
        ArchiveContentError: two parts are of one feed, or one is empty.
    """
    members: dict[str, bytes] = {}
    for part in sorted(content.parts, key=lambda part: part.feed):
        name = f"{LOG_FOLDER}{part.feed}.jsonl"
        if name in members or not part.entries:
            raise ArchiveContentError(part=name)
        members[name] = b"".join(_part_lines(part))
    members[ACCOUNTS_NAME] = b"".join(line + b"\n" for line in content.accounts)
    return packed_members(members)


def read_content(data: bytes, *, sums: str) -> BundleContent:
    """Read the ZIP of a content, each member after it was compared with its checksum; the entries are unchecked.

    Args:
        data: the ZIP.
        sums: the SHA-256 of its checksums, as it was signed.

    Raises:
        DamagedArchiveError: a member is missing, superfluous, misnamed or not in its one form.
        ArchiveTooLargeError: the members are larger than a payload may be.
    """
    members = dict(read_members(data, _NAME))
    claimed = members.pop(SUMS_NAME, b"")
    is_as_signed = sha256(claimed).hexdigest() == sums and claimed == sums_text(members).encode()
    if not is_as_signed or ACCOUNTS_NAME not in members:
        raise DamagedArchiveError
    accounts = canonical.lines_of(members.pop(ACCOUNTS_NAME))
    return BundleContent(parts=tuple(_parts(members)), accounts=tuple(accounts))


def _part_lines(part: FeedPart) -> Iterator[bytes]:
    description: canonical.Json = {
        "class_group": part.class_group,
        "device": device_of(part.feed),
        "entries": len(part.entries),
        "feed": part.feed,
        "first": part.first,
        "scope": part.scope,
    }
    yield canonical.encode(description) + b"\n"
    yield from map(entry_line, part.entries)


def _parts(members: Mapping[str, bytes]) -> Iterator[FeedPart]:
    for name in sorted(members):
        part = _part(members[name])
        if name != f"{LOG_FOLDER}{part.feed}.jsonl":
            raise DamagedArchiveError
        yield part


def _part(data: bytes) -> FeedPart:
    first, *lines = canonical.lines_of(data) or (b"",)
    fields = canonical.decode_object(first)
    class_group = None if fields.take("class_group") is None else canonical.decode_object(first).integer("class_group")
    part = FeedPart(
        feed=fields.integer("feed", least=1),
        scope=fields.text("scope"),
        class_group=class_group,
        first=fields.integer("first", least=1),
        entries=tuple(map(read_entry, lines)),
    )
    is_described = fields.integer("device") == device_of(part.feed) and fields.integer("entries") == len(part.entries)
    fields.finish()
    is_whole = part.entries and all(entry.payload is not None and entry.salt is not None for entry in part.entries)
    if not is_described or not is_whole or not _is_scope(part):
        raise DamagedArchiveError
    return part


def _is_scope(part: FeedPart) -> bool:
    return part.scope in BUNDLE_SCOPES and (part.scope == "class") == (part.class_group is not None)
