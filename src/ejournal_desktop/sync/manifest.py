"""The signed description of an archive (security.md D-53, sync/FORMAT.md 3): canonical JSON without personal data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import week_span
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import DamagedArchiveError, NewerArchiveError
from ejournal_desktop.sync.keys import PUBLIC_LENGTH, fingerprint_of, key_id_of, minisign_text_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.sync.canonical import Fields, Json

FORMAT: Final = 1
SUITE: Final = 1
CLASS_ARCHIVE: Final = "class-archive"
LARGEST_MANIFEST: Final = 1 << 20
_HEX: Final = re.compile(r"[0-9a-f]{64}")
CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_COUNTED: Final = re.compile(r"[a-z0-9_]{1,40}")


@dataclass(frozen=True, slots=True)
class FeedHead:
    """The last entry of a feed: its sequence number and its hash, hexadecimal."""

    feed: int
    sequence: int
    head: str


@dataclass(frozen=True, slots=True)
class CheckpointMark:
    """Number and hexadecimal hash of the last checkpoint before the archive."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class PayloadMark:
    """Length in bytes and hexadecimal SHA-256 of ``payload.age``, and the SHA-256 of ``SHA256SUMS`` inside it.

    The last one lets a payload that somebody unpacked be checked against the signature.
    """

    length: int
    sha256: str
    sums: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: the public key, and the certificates from it to one that the root key signed.

    The certificates are JSON objects as ``certificates.read_certificate`` takes them; they are judged at level 1 only.
    """

    key: bytes
    certificates: tuple[Json, ...]

    @property
    def key_id(self) -> str:
        """The id of the key, base64url."""
        return canonical.text_of(key_id_of(self.key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Everything that may be said of an archive without its key; see sync/FORMAT.md 3 for each field."""

    school: str
    school_code: str
    is_training: bool
    root_key: bytes
    class_code: str
    school_year: str
    week: str
    number: int
    previous: str | None
    feeds: tuple[FeedHead, ...]
    checkpoint: CheckpointMark | None
    counts: Mapping[str, int]
    payload: PayloadMark
    program: str
    time: datetime
    signer: Signer
    carrier: str | None

    @property
    def root_fingerprint(self) -> str:
        """Hexadecimal SHA-256 of the root public key: the word of the school on paper."""
        return fingerprint_of(self.root_key)

    def to_bytes(self) -> bytes:
        """Return the canonical bytes that are signed."""
        return canonical.encode(_document(self))

    @classmethod
    def from_bytes(cls, data: bytes) -> Manifest:
        """Read a manifest strictly.

        Raises:
            DamagedArchiveError: anything but the one form that ``to_bytes`` writes.
            NewerArchiveError: a format or suite above ours.
        """
        if len(data) > LARGEST_MANIFEST:
            raise DamagedArchiveError
        fields = canonical.decode_object(data)
        require_known(fields)
        manifest = _manifest(fields)
        if canonical.written_again(_document(manifest), data) != data:
            raise DamagedArchiveError
        return manifest


def trusted_comment(manifest: Manifest, manifest_hash: str) -> str:
    """Return what the signature says in words: type, format, school, class, number and hash of the manifest."""
    return (
        f"ejournal/{CLASS_ARCHIVE}/{FORMAT} school={manifest.school} class={manifest.class_code} "
        f"number={manifest.number} sha256={manifest_hash}"
    )


def _document(manifest: Manifest) -> dict[str, Json]:
    checkpoint = manifest.checkpoint
    return {
        "carrier": manifest.carrier,
        "checkpoint": None if checkpoint is None else {"hash": checkpoint.hash, "number": checkpoint.number},
        "class": manifest.class_code,
        "counts": dict(manifest.counts),
        "feeds": feeds_document(manifest.feeds),
        "format": FORMAT,
        "is_training": manifest.is_training,
        "kind": CLASS_ARCHIVE,
        "number": manifest.number,
        "payload": payload_document(manifest.payload),
        "previous": manifest.previous,
        "program": manifest.program,
        "root": {"fingerprint": manifest.root_fingerprint, "key": canonical.text_of(manifest.root_key)},
        "school": manifest.school,
        "school_code": manifest.school_code,
        "school_year": manifest.school_year,
        "signer": signer_document(manifest.signer),
        "suite": SUITE,
        "time": manifest.time.isoformat(timespec="seconds"),
        "week": manifest.week,
    }


def feeds_document(heads: Sequence[FeedHead]) -> Json:
    """Return what a manifest says of the feeds."""
    return [{"feed": row.feed, "head": row.head, "sequence": row.sequence} for row in heads]


def payload_document(payload: PayloadMark) -> Json:
    """Return what a manifest says of the encrypted part."""
    return {"length": payload.length, "sha256": payload.sha256, "sums": payload.sums}


def signer_document(signer: Signer) -> Json:
    """Return what a manifest says of who signed it."""
    return {
        "certificates": list(signer.certificates),
        "key": canonical.text_of(signer.key),
        "key_id": signer.key_id,
        "minisign_key": minisign_text_of(signer.key),
    }


def require_known(fields: Fields) -> None:
    """Refuse what a newer program wrote; both must be numbers before either may say so (FORMAT.md 8)."""
    told = [(name, fields.integer(name, least=1), known) for name, known in (("format", FORMAT), ("suite", SUITE))]
    for name, found, supported in told:
        if found > supported:
            raise NewerArchiveError(part=name, found=found, supported=supported)


def _manifest(fields: Fields) -> Manifest:
    """Read the fields; those that follow from others are compared when the whole is written again."""
    if fields.text("kind") != CLASS_ARCHIVE:
        raise DamagedArchiveError
    return Manifest(
        school=matching(CODE, fields.text("school")),
        school_code=matching(CODE, fields.text("school_code")),
        is_training=fields.flag("is_training"),
        root_key=fields.fields("root").blob("key", length=PUBLIC_LENGTH),
        class_code=matching(CODE, fields.text("class")),
        school_year=fields.text("school_year"),
        week=_week(fields.text("week")),
        number=fields.integer("number", least=1),
        previous=_optional_hash(fields.optional_text("previous")),
        feeds=read_feed_heads(fields.items("feeds")),
        checkpoint=_checkpoint(fields.optional_fields("checkpoint")),
        counts=_counts(fields.fields("counts")),
        payload=read_payload_mark(fields.fields("payload")),
        program=fields.text("program"),
        time=read_moment(fields.text("time")),
        signer=read_signer(fields.fields("signer")),
        carrier=fields.optional_text("carrier"),
    )


def matching(pattern: re.Pattern[str], text: str) -> str:
    """Return a text of a form.

    Raises:
        DamagedArchiveError: it has another form.
    """
    if not pattern.fullmatch(text):
        raise DamagedArchiveError
    return text


def hex_hash(text: str) -> str:
    """Return a hexadecimal SHA-256.

    Raises:
        DamagedArchiveError: it is none.
    """
    return matching(_HEX, text)


def _optional_hash(text: str | None) -> str | None:
    return None if text is None else hex_hash(text)


def _week(text: str) -> str:
    try:
        week_span(text)
    except ValueError as error:
        raise DamagedArchiveError from error
    return text


def read_moment(text: str) -> datetime:
    """Read a moment with its offset in whole minutes.

    Raises:
        DamagedArchiveError: it is none.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise DamagedArchiveError from error
    offset = moment.utcoffset()
    if offset is None or offset % timedelta(minutes=1):
        raise DamagedArchiveError
    return moment


def read_feed_heads(rows: Sequence[Json]) -> tuple[FeedHead, ...]:
    """Read the heads of feeds, in the order of their numbers.

    Raises:
        DamagedArchiveError: they are none, or in another order.
    """
    heads = tuple(_feed_head(canonical.Fields(row)) for row in rows)
    if any(first.feed >= second.feed for first, second in pairwise(heads)):
        raise DamagedArchiveError
    return heads


def _feed_head(fields: Fields) -> FeedHead:
    return FeedHead(fields.integer("feed", least=1), fields.integer("sequence", least=1), hex_hash(fields.text("head")))


def _checkpoint(fields: Fields | None) -> CheckpointMark | None:
    if fields is None:
        return None
    return CheckpointMark(fields.integer("number", least=1), hex_hash(fields.text("hash")))


def read_payload_mark(fields: Fields) -> PayloadMark:
    """Read what a manifest says of the encrypted part.

    Raises:
        DamagedArchiveError: it is not in its form.
    """
    return PayloadMark(fields.integer("length"), hex_hash(fields.text("sha256")), hex_hash(fields.text("sums")))


def _counts(fields: Fields) -> Mapping[str, int]:
    return {matching(_COUNTED, name): fields.integer(name) for name in fields.left_over()}


def read_signer(fields: Fields) -> Signer:
    """Read what a manifest says of who signed it.

    Raises:
        DamagedArchiveError: it is not in its form.
    """
    return Signer(fields.blob("key", length=PUBLIC_LENGTH), tuple(fields.items("certificates")))
