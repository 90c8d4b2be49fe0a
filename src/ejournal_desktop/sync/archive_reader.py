"""Opening archives level by level; each level is of use alone (security.md D-57, sync/FORMAT.md 8).

L0 ``verify_container`` needs no key. L1 ``verify_chain`` needs the root fingerprint of the school. L2 ``open_payload``
needs an identity. L3 ``PayloadReader.check_log`` checks every entry. L4, the replay, belongs to storage: it compares
``PayloadReader.state_digest`` with its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.sync.certificates import Authority, read_certificate
from ejournal_desktop.sync.container import read_container
from ejournal_desktop.sync.errors import DamagedArchiveError, ForeignArchiveError
from ejournal_desktop.sync.keys import key_id_of
from ejournal_desktop.sync.manifest import Manifest, trusted_comment
from ejournal_desktop.sync.payload_reader import PayloadReader
from ejournal_desktop.sync.read_me import read_me_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ejournal_desktop.sync.certificates import Certificate
    from ejournal_desktop.sync.manifest import Signer
    from ejournal_desktop.sync.ports import OpenSealed, VerifyFile, VerifyLabelled

SIGNER_ROLES: Final = frozenset({Role.ARCHIVE_OFFICER, Role.JOURNAL_ADMINISTRATOR})


class SignedManifest(Protocol):
    """What a manifest of any kind says of its school and of who signed it."""

    @property
    def school(self) -> str:
        """The id of the school."""

    @property
    def root_key(self) -> bytes:
        """The public root key of the school."""

    @property
    def root_fingerprint(self) -> str:
        """Its hexadecimal SHA-256."""

    @property
    def time(self) -> datetime:
        """The claimed moment, aware."""

    @property
    def signer(self) -> Signer:
        """Who signed it."""


@dataclass(frozen=True, slots=True)
class VerifiedContainer:
    """An archive whose bytes are what its signer wrote; who that was is the next level's question."""

    manifest: Manifest
    manifest_hash: str
    payload: bytes


def verify_container(data: bytes, *, verify_file: VerifyFile) -> VerifiedContainer:
    """L0: check container, manifest, signature and the hash of the payload, without any key.

    Raises:
        NotAnArchiveError, DamagedArchiveError, NewerArchiveError, ArchiveTooLargeError: as their names say.
    """
    container = read_container(data)
    manifest = Manifest.from_bytes(container.manifest)
    manifest_hash = sha256(container.manifest).hexdigest()
    is_described = (
        container.read_me == read_me_bytes(is_training=manifest.is_training)
        and len(container.payload) == manifest.payload.length
        and sha256(container.payload).hexdigest() == manifest.payload.sha256
    )
    comment = signed_comment(container.signature, container.manifest, manifest.signer.key, verify_file)
    if not is_described or comment != trusted_comment(manifest, manifest_hash):
        raise DamagedArchiveError
    return VerifiedContainer(manifest, manifest_hash, container.payload)


def verify_chain(manifest: SignedManifest, *, root_fingerprint: str | None, verify: VerifyLabelled) -> Certificate:
    """L1: follow the signer's certificate to the root key of the school that this computer or a sheet of paper knows.

    Without a known fingerprint the chain is followed to the root that the manifest itself names: that shows a
    consistent archive, not whose it is. Returns the signer's certificate.

    Raises:
        ForeignArchiveError: another root, no way to it, another school, or a signer who may not make archives.
        DamagedArchiveError: a certificate is not well formed.
    """
    if root_fingerprint is not None and manifest.root_fingerprint != root_fingerprint:
        raise ForeignArchiveError
    certificates = [read_certificate(document) for document in manifest.signer.certificates]
    authority = Authority(certificates, school=manifest.school, root=manifest.root_key, verify=verify)
    for certificate in authority.of_key(key_id_of(manifest.signer.key)):
        if (
            certificate.key == manifest.signer.key
            and not SIGNER_ROLES.isdisjoint(certificate.roles)
            and certificate.holds(first=manifest.time.date(), last=manifest.time.date())
        ):
            return certificate
    raise ForeignArchiveError


def open_payload(container: VerifiedContainer, *, open_sealed: OpenSealed, identities: Sequence[str]) -> PayloadReader:
    """L2: decrypt the payload and check every member against ``SHA256SUMS``.

    Raises:
        AccessError: the archive is sealed to others.
        DamagedArchiveError: a member is not as its checksum says, or the payload is not in its form.
        ArchiveTooLargeError: the payload unpacks to more than it may.
    """
    return PayloadReader(open_sealed(container.payload, identities), container.manifest)


def signed_comment(signature: bytes, manifest: bytes, public: bytes, verify_file: VerifyFile) -> str:
    """Return what the signature of a manifest says in words.

    Raises:
        DamagedArchiveError: it does not verify.
    """
    try:
        return verify_file(signature.decode("ascii"), manifest, public)
    except (TrustError, UnicodeDecodeError) as error:
        raise DamagedArchiveError from error
