"""Making an archive of a class group: payload, seal, manifest, signature, container (security.md 3.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.sync.container import Container, write_container
from ejournal_desktop.sync.errors import ArchiveContentError, DamagedArchiveError
from ejournal_desktop.sync.log_check import entry_hash
from ejournal_desktop.sync.manifest import CheckpointMark, FeedHead, Manifest, PayloadMark, Signer, trusted_comment
from ejournal_desktop.sync.payload import PayloadContent, packed_payload
from ejournal_desktop.sync.read_me import read_me_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.sync.ports import Seal, SignFile

LONGEST_NAME: Final = 60
EXTENSION: Final = ".zip"
TRAINING_MARK: Final = "TRAINING-"
ARCHIVE_NAME: Final = re.compile(r"(TRAINING-)?[A-Za-z0-9_-]+-\d{4}-W\d{2}-\d{4,}-[0-9a-f]{8}\.zip")
"""The names of archives of this program on a carrier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFacts:
    """What the manifest says besides what follows from the content; see sync/FORMAT.md 3.

    ``previous`` is the manifest hash of the archive before this one of the same class group, none for the first;
    ``time`` is the claimed moment, aware.
    """

    school: str
    school_code: str
    is_training: bool
    root_key: bytes
    class_code: str
    school_year: str
    week: str
    number: int
    previous: str | None
    checkpoint: CheckpointMark | None
    program: str
    time: datetime
    signer: Signer
    carrier: str | None


@dataclass(frozen=True, slots=True)
class BuiltArchive:
    """A finished archive file with its manifest, the hexadecimal SHA-256 of the manifest, and its file name."""

    data: bytes
    manifest: Manifest
    manifest_hash: str
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedContent:
    """The clear ZIP of an archive and what its manifest says of it; it can be made apart from who seals and signs.

    ``is_training`` says of which kind of school the pages are; ``tables`` holds the digest of every table of the state.
    """

    data: bytes = field(repr=False)
    sums: str
    feeds: tuple[FeedHead, ...]
    counts: Mapping[str, int]
    tables: Mapping[str, str]
    is_training: bool


@dataclass(frozen=True, slots=True)
class SealedPayload:
    """The encrypted part of an archive, its mark in the manifest, and the content that was sealed."""

    data: bytes
    mark: PayloadMark
    content: PackedContent


def packed_content(content: PayloadContent) -> PackedContent:
    """Return what stands inside an archive, packed; no key is needed for it.

    Raises:
        ArchiveContentError: a part of the content cannot stand in an archive.
    """
    packed = packed_payload(content)
    return PackedContent(
        data=packed.data,
        sums=packed.sums,
        feeds=tuple(_head(feed) for feed in sorted(content.feeds, key=_feed_number) if feed.entries),
        counts=_counts(content),
        tables={table.name: table.digest for table in content.tables},
        is_training=_is_training(content),
    )


def sealed_payload(content: PackedContent, recipients: Sequence[str], *, seal: Seal) -> SealedPayload:
    """Return the encrypted part of an archive; no key of a person is needed for it."""
    data = seal(content.data, recipients)
    return SealedPayload(data, PayloadMark(len(data), sha256(data).hexdigest(), content.sums), content)


def signed_archive(facts: ArchiveFacts, payload: SealedPayload, *, sign: SignFile) -> BuiltArchive:
    """Return the archive of a class group around its encrypted part; nothing is written to any disk.

    Raises:
        ArchiveContentError: a fact cannot stand in an archive, or the pages are of the other kind of school.
        ArchiveTooLargeError: the file would pass the limit of archives.
    """
    if payload.content.is_training != facts.is_training:
        raise ArchiveContentError(part="is_training")
    manifest = _manifest(facts, payload)
    manifest_bytes = _canonical_bytes(manifest)
    manifest_hash = sha256(manifest_bytes).hexdigest()
    signature = sign(manifest_bytes, trusted_comment(manifest, manifest_hash))
    read_me = read_me_bytes(is_training=manifest.is_training)
    data = write_container(Container(read_me, manifest_bytes, signature.encode("ascii"), payload.data))
    return BuiltArchive(data, manifest, manifest_hash, archive_name(manifest, manifest_hash))


def archive_name(manifest: Manifest, manifest_hash: str) -> str:
    """Return the unique ASCII name of an archive, at most 60 characters: only the school code is ever shortened."""
    mark = TRAINING_MARK if manifest.is_training else ""
    rest = f"-{manifest.class_code}-{manifest.week}-{manifest.number:04d}-{manifest_hash[:8]}{EXTENSION}"
    return mark + manifest.school_code[: LONGEST_NAME - len(mark) - len(rest)] + rest


def _is_training(content: PayloadContent) -> bool:
    """Tell of which kind of school the pages are; those of both never stand together (S4-5.1k, security.md D-07)."""
    kinds = {volume.heading.is_training for volume in content.volumes}
    if len(kinds) != 1:
        raise ArchiveContentError(part="is_training")
    return kinds.pop()


def _manifest(facts: ArchiveFacts, payload: SealedPayload) -> Manifest:
    return Manifest(
        school=facts.school,
        school_code=facts.school_code,
        is_training=facts.is_training,
        root_key=facts.root_key,
        class_code=facts.class_code,
        school_year=facts.school_year,
        week=facts.week,
        number=facts.number,
        previous=facts.previous,
        feeds=payload.content.feeds,
        checkpoint=facts.checkpoint,
        counts=payload.content.counts,
        payload=payload.mark,
        program=facts.program,
        time=facts.time.replace(microsecond=0),
        signer=facts.signer,
        carrier=facts.carrier,
    )


def _feed_number(feed: LogFeed) -> int:
    return feed.feed


def _head(feed: LogFeed) -> FeedHead:
    return FeedHead(feed.feed, len(feed.entries), entry_hash(feed.entries[-1]).hex())


def _counts(payload: PayloadContent) -> Mapping[str, int]:
    entries = sum(len(feed.entries) for feed in payload.feeds)
    return {"log_entries": entries, **{table.name: table.records for table in payload.tables}}


def _canonical_bytes(manifest: Manifest) -> bytes:
    """Return the bytes of a manifest after reading them back: no archive is made that cannot be read."""
    data = manifest.to_bytes()
    try:
        Manifest.from_bytes(data)
    except DamagedArchiveError as error:
        raise ArchiveContentError(part="manifest") from error
    return data
