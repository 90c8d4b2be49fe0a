"""The signed description of a bundle of changes (security.md D-60, sync/BUNDLE.md 2): no personal data, no key needed.

It names the last entry of every feed that the sender holds, sent or not: whoever reads it sees a gap and a fork before
anything is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.identifiers import DEVICE_BITS
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.keys import PUBLIC_LENGTH, fingerprint_of
from ejournal_desktop.sync.manifest import (
    CODE,
    FORMAT,
    LARGEST_MANIFEST,
    SUITE,
    FeedHead,
    PayloadMark,
    Signer,
    feeds_document,
    matching,
    payload_document,
    read_feed_heads,
    read_moment,
    read_payload_mark,
    read_signer,
    require_known,
    signer_document,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ejournal_desktop.sync.canonical import Fields, Json

BUNDLE: Final = "bundle"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleManifest:
    """Everything that may be said of a bundle without its key; see sync/BUNDLE.md 2 for each field.

    ``device`` is the number of the computer that made it, ``number`` counts its bundles from 1, ``entries`` those of
    the log inside; ``feeds`` are the heads of all feeds the computer holds, ``computers`` the numbers of the further
    computers that write the journal as far as it knows, in their order.
    """

    school: str
    school_code: str
    is_training: bool
    root_key: bytes
    device: int
    number: int
    computers: tuple[int, ...]
    entries: int
    feeds: tuple[FeedHead, ...]
    payload: PayloadMark
    program: str
    time: datetime
    signer: Signer

    @property
    def root_fingerprint(self) -> str:
        """Hexadecimal SHA-256 of the root public key: the word of the school on paper."""
        return fingerprint_of(self.root_key)

    def to_bytes(self) -> bytes:
        """Return the canonical bytes that are signed."""
        return canonical.encode(_document(self))

    @classmethod
    def from_bytes(cls, data: bytes) -> BundleManifest:
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
        if manifest.to_bytes() != data:
            raise DamagedArchiveError
        return manifest


def is_bundle_manifest(data: bytes) -> bool:
    """Tell whether a manifest, good or bad, says that it describes a bundle; archives have the same outer form."""
    return b'"kind":"bundle"' in data[:LARGEST_MANIFEST]


def bundle_comment(manifest: BundleManifest, manifest_hash: str) -> str:
    """Return what the signature says in words: type, format, school, computer, number and hash of the manifest."""
    return (
        f"ejournal/{BUNDLE}/{FORMAT} school={manifest.school} device={manifest.device} "
        f"number={manifest.number} sha256={manifest_hash}"
    )


def _document(manifest: BundleManifest) -> dict[str, Json]:
    return {
        "computers": list(manifest.computers),
        "device": manifest.device,
        "entries": manifest.entries,
        "feeds": feeds_document(manifest.feeds),
        "format": FORMAT,
        "is_training": manifest.is_training,
        "kind": BUNDLE,
        "number": manifest.number,
        "payload": payload_document(manifest.payload),
        "program": manifest.program,
        "root": {"fingerprint": manifest.root_fingerprint, "key": canonical.text_of(manifest.root_key)},
        "school": manifest.school,
        "school_code": manifest.school_code,
        "signer": signer_document(manifest.signer),
        "suite": SUITE,
        "time": manifest.time.isoformat(timespec="seconds"),
    }


def _manifest(fields: Fields) -> BundleManifest:
    """Read the fields; those that follow from others are compared when the whole is written again."""
    if fields.text("kind") != BUNDLE:
        raise DamagedArchiveError
    return BundleManifest(
        school=matching(CODE, fields.text("school")),
        school_code=matching(CODE, fields.text("school_code")),
        is_training=fields.flag("is_training"),
        root_key=fields.fields("root").blob("key", length=PUBLIC_LENGTH),
        device=_device(fields.take("device")),
        number=fields.integer("number", least=1),
        computers=_computers(fields.items("computers")),
        entries=fields.integer("entries"),
        feeds=read_feed_heads(fields.items("feeds")),
        payload=read_payload_mark(fields.fields("payload")),
        program=fields.text("program"),
        time=read_moment(fields.text("time")),
        signer=read_signer(fields.fields("signer")),
    )


def _computers(numbers: Sequence[Json]) -> tuple[int, ...]:
    found = tuple(_device(number) for number in numbers)
    if any(first >= second for first, second in pairwise(found)):
        raise DamagedArchiveError
    return found


def _device(number: Json) -> int:
    if type(number) is not int or not 0 < number < 1 << DEVICE_BITS:
        raise DamagedArchiveError
    return number
