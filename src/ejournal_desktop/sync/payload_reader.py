"""The decrypted part of an archive, read with bounds: it may come from a stranger (security.md D-58, D-70)."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.certificates import Authority, read_certificate
from ejournal_desktop.sync.errors import DamagedArchiveError, PagesDifferError, StateDiffersError
from ejournal_desktop.sync.log_check import check_feed, read_feed
from ejournal_desktop.sync.members import SUMS_NAME, read_members, sums_text
from ejournal_desktop.sync.pages import PAGES_MARK
from ejournal_desktop.sync.payload import (
    AUTHORITY_NAME,
    CSV_FOLDER,
    DATA_FOLDER,
    DIGEST_NAME,
    LOG_FOLDER,
    PAGE_NAME,
    checkpoint_name,
    page_members,
)
from ejournal_desktop.sync.table_reader import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.archive import LogFeed, StateTable
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.sync.certificates import Certificate
    from ejournal_desktop.sync.manifest import CheckpointMark, Manifest
    from ejournal_desktop.sync.ports import VerifyLabelled

_NAME: Final = re.compile(
    r"((csv|checkpoints)/)?[A-Za-z0-9_-]+(\.[a-z0-9]+)?|data/[a-z0-9_]+\.jsonl|log/[1-9][0-9]*\.jsonl", re.ASCII
)
_HEAD_OF_PAGE: Final = 4096
_REQUIRED: Final = (PAGE_NAME, AUTHORITY_NAME, DIGEST_NAME, "FORMAT.md", "verify.py")


class PayloadReader:
    """Members of a payload after every one was compared with its checksum.

    Raises:
        DamagedArchiveError: a member is missing, superfluous, misnamed or not as its checksum says.
        ArchiveTooLargeError: the members are larger than a payload may be.
    """

    __slots__ = ("_feeds", "_manifest", "_members", "_tables")

    def __init__(self, data: bytes, manifest: Manifest) -> None:
        self._manifest = manifest
        self._feeds: Sequence[LogFeed] | None = None
        self._members: Mapping[str, bytes] = read_members(data, _NAME)
        sums = dict(self._members)
        claimed = sums.pop(SUMS_NAME, b"")
        is_as_signed = sha256(claimed).hexdigest() == manifest.payload.sums
        if not is_as_signed or claimed != sums_text(sums).encode() or any(name not in sums for name in _REQUIRED):
            raise DamagedArchiveError
        self._require_checkpoint(manifest.checkpoint)
        self._tables = tuple(read_table(name, sums[name]) for name in sorted(sums) if name.startswith(DATA_FOLDER))
        if f"{_digest_of_tables(sums)}\n".encode() != self.member(DIGEST_NAME):
            raise StateDiffersError

    def _require_checkpoint(self, mark: CheckpointMark | None) -> None:
        if mark is not None and sha256(self.member(checkpoint_name(mark.number))).hexdigest() != mark.hash:
            raise DamagedArchiveError

    @property
    def names(self) -> Sequence[str]:
        """The names of all members in order."""
        return tuple(sorted(self._members))

    def member(self, name: str) -> bytes:
        """Return one member.

        Raises:
            DamagedArchiveError: there is none of this name.
        """
        if name not in self._members:
            raise DamagedArchiveError
        return self._members[name]

    @property
    def state_digest(self) -> str:
        """The hexadecimal digest of the state that the archive claims; replaying its log must give the same (L4)."""
        return self.member(DIGEST_NAME).decode("ascii", "replace").rstrip("\n")

    @property
    def tables(self) -> Sequence[StateTable]:
        """The state that the archive claims, table by table in the order of their names."""
        return self._tables

    def feeds(self) -> Sequence[LogFeed]:
        """Return the feeds of the log as they stand in the archive, unchecked.

        Raises:
            DamagedArchiveError: a line is not in its form.
        """
        if self._feeds is None:
            names = [name for name in self.names if name.startswith(LOG_FOLDER)]
            feeds = tuple(read_feed(self._members[name]) for name in names)
            if [f"{LOG_FOLDER}{feed.feed}.jsonl" for feed in feeds] != names:
                raise DamagedArchiveError
            self._feeds = feeds
        return self._feeds

    @property
    def has_our_pages(self) -> bool:
        """Whether the pages are of the format that this program writes, so that they can be made anew and compared."""
        return PAGES_MARK.encode() in self.member(PAGE_NAME)[:_HEAD_OF_PAGE]

    def require_pages(self, volumes: Sequence[ClassVolume]) -> None:
        """L4: compare page and CSV tables with those made anew from what the log leads to.

        Raises:
            PagesDifferError: a page or table is another, missing or superfluous.
        """
        ours = dict(page_members(volumes))
        theirs = [name for name in self.names if name == PAGE_NAME or name.startswith(CSV_FOLDER)]
        for name in sorted({*ours, *theirs}):
            if ours.get(name) != self._members.get(name):
                raise PagesDifferError(part=name)

    def certificates(self) -> Sequence[Certificate]:
        """Return all certificates of the archive, trusted or not.

        Raises:
            DamagedArchiveError: a line is no certificate in canonical form.
        """
        lines = canonical.lines_of(self.member(AUTHORITY_NAME))
        return tuple(read_certificate(canonical.decode(line)) for line in lines)

    def check_log(self, *, verify: VerifyLabelled) -> Sequence[LogFeed]:
        """L3: check every entry and that the feeds end where the manifest says; return the feeds.

        Raises:
            EntryRefusedError: naming the first bad entry.
            DamagedArchiveError: a feed is missing, superfluous, or shorter or longer than signed.
        """
        feeds = self.feeds()
        manifest = self._manifest
        authority = Authority(self.certificates(), school=manifest.school, root=manifest.root_key, verify=verify)
        heads = {feed.feed: (len(feed.entries), check_feed(feed, authority=authority, verify=verify)) for feed in feeds}
        found = [(feed, length, head.hex()) for feed, (length, head) in sorted(heads.items()) if length]
        if found != [(row.feed, row.sequence, row.head) for row in manifest.feeds]:
            raise DamagedArchiveError
        return feeds


def _digest_of_tables(members: Mapping[str, bytes]) -> str:
    digest = sha256()
    for name in sorted(name for name in members if name.startswith(DATA_FOLDER)):
        digest.update(members[name])
    return digest.hexdigest()
