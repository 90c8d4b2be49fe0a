"""Making and opening bundles of changes: the outer file of an archive around another content (D-60, sync/BUNDLE.md).

``verify_bundle`` needs no key, ``verify_chain`` of the archives tells whose it is, ``open_bundle`` needs an identity.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.sync.archive_reader import signed_comment
from ejournal_desktop.sync.bundle_manifest import BundleManifest, bundle_comment, is_bundle_manifest
from ejournal_desktop.sync.bundle_payload import BundleContent, packed_content, read_content
from ejournal_desktop.sync.bundle_read_me import bundle_read_me
from ejournal_desktop.sync.container import Container, read_container, write_container
from ejournal_desktop.sync.errors import ArchiveContentError, DamagedArchiveError, NotAnArchiveError
from ejournal_desktop.sync.manifest import FeedHead, PayloadMark, Signer

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from ejournal_desktop.sync.ports import OpenSealed, Seal, SignFile, VerifyFile

BUNDLE_SUFFIX: Final = ".ejbundle"
BUNDLE_NAME: Final = re.compile(r"exchange-[A-Za-z0-9_-]+-([0-9a-f]{6})-(\d{4,})-[0-9a-f]{8}\.ejbundle", re.ASCII)
LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFacts:
    """What the manifest says besides what follows from the content; see sync/BUNDLE.md 2.

    ``computers`` are the numbers of the further computers that write the journal, ``feeds`` the heads of all feeds that
    the sender holds; ``time`` is the claimed moment, aware.
    """

    school: str
    school_code: str
    is_training: bool
    root_key: bytes
    device: int
    number: int
    computers: Collection[int]
    feeds: Sequence[FeedHead]
    program: str
    time: datetime
    signer: Signer


@dataclass(frozen=True, slots=True)
class BuiltBundle:
    """A finished bundle with its manifest and its file name."""

    data: bytes = field(repr=False)
    manifest: BundleManifest
    file_name: str


@dataclass(frozen=True, slots=True)
class VerifiedBundle:
    """A bundle whose bytes are what its signer wrote; who that was is the next question."""

    manifest: BundleManifest
    payload: bytes = field(repr=False)


def built_bundle(
    facts: BundleFacts, content: BundleContent, recipients: Sequence[str], *, seal: Seal, sign: SignFile
) -> BuiltBundle:
    """Return a complete bundle in memory; nothing is written to any disk.

    Raises:
        ArchiveContentError: a part of facts or content cannot stand in a bundle.
        ArchiveTooLargeError: the file would pass the limit.
    """
    packed, sums = packed_content(content)
    payload = seal(packed, recipients)
    manifest = _manifest(facts, content, PayloadMark(len(payload), sha256(payload).hexdigest(), sums))
    data = _readable(manifest)
    manifest_hash = sha256(data).hexdigest()
    signature = sign(data, bundle_comment(manifest, manifest_hash))
    read_me = bundle_read_me(is_training=manifest.is_training)
    file = write_container(Container(read_me, data, signature.encode("ascii"), payload))
    return BuiltBundle(file, manifest, bundle_name(manifest, manifest_hash))


def verify_bundle(data: bytes, *, verify_file: VerifyFile) -> VerifiedBundle:
    """Check container, manifest, signature and the hash of the payload, without any key.

    Raises:
        NotAnArchiveError: it is something else, such as a class archive.
        DamagedArchiveError, NewerArchiveError, ArchiveTooLargeError: as their names say.
    """
    container = read_container(data)
    if not is_bundle_manifest(container.manifest):
        raise NotAnArchiveError
    manifest = BundleManifest.from_bytes(container.manifest)
    manifest_hash = sha256(container.manifest).hexdigest()
    is_described = (
        container.read_me == bundle_read_me(is_training=manifest.is_training)
        and len(container.payload) == manifest.payload.length
        and sha256(container.payload).hexdigest() == manifest.payload.sha256
    )
    comment = signed_comment(container.signature, container.manifest, manifest.signer.key, verify_file)
    if not is_described or comment != bundle_comment(manifest, manifest_hash):
        raise DamagedArchiveError
    return VerifiedBundle(manifest, container.payload)


def open_bundle(bundle: VerifiedBundle, *, open_sealed: OpenSealed, identities: Sequence[str]) -> BundleContent:
    """Decrypt the content and read it; its entries are unchecked.

    Raises:
        AccessError: the bundle is sealed to others.
        DamagedArchiveError: the content is not in its form, or not what the manifest says of it.
        ArchiveTooLargeError: it unpacks to more than it may.
    """
    manifest = bundle.manifest
    content = read_content(open_sealed(bundle.payload, identities), sums=manifest.payload.sums)
    heads = {head.feed: head.sequence for head in manifest.feeds}
    is_described = sum(len(part.entries) for part in content.parts) == manifest.entries
    if not is_described or any(heads.get(part.feed) != part.last for part in content.parts):
        raise DamagedArchiveError
    return content


def bundle_name(manifest: BundleManifest, manifest_hash: str) -> str:
    """Return the unique ASCII name of a bundle, at most 60 characters: only the school code is ever shortened."""
    rest = f"-{manifest.device:06x}-{manifest.number:04d}-{manifest_hash[:8]}{BUNDLE_SUFFIX}"
    start = "exchange-"
    return start + manifest.school_code[: LONGEST_NAME - len(start) - len(rest)] + rest


def named_bundle(name: str) -> tuple[int, int] | None:
    """Return number of the computer and number of the bundle as a file name says them; none for any other file."""
    found = BUNDLE_NAME.fullmatch(name)
    return None if found is None else (int(found.group(1), 16), int(found.group(2)))


def _manifest(facts: BundleFacts, content: BundleContent, payload: PayloadMark) -> BundleManifest:
    return BundleManifest(
        school=facts.school,
        school_code=facts.school_code,
        is_training=facts.is_training,
        root_key=facts.root_key,
        device=facts.device,
        number=facts.number,
        computers=tuple(sorted(facts.computers)),
        entries=sum(len(part.entries) for part in content.parts),
        feeds=tuple(sorted(facts.feeds, key=lambda head: head.feed)),
        payload=payload,
        program=facts.program,
        time=facts.time.replace(microsecond=0),
        signer=facts.signer,
    )


def _readable(manifest: BundleManifest) -> bytes:
    """Return the bytes of a manifest after reading them back: no bundle is made that cannot be read."""
    data = manifest.to_bytes()
    try:
        BundleManifest.from_bytes(data)
    except DamagedArchiveError as error:
        raise ArchiveContentError(part="manifest") from error
    return data
