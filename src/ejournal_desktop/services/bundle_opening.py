"""Opening a bundle of changes: is it whole, is it of this school, may its signer make one, can we open it (D-64)."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from ejournal_desktop.domain.change_codec import MalformedChangeError, decode
from ejournal_desktop.domain.changes_custody import RecoveryReplaced
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.security import canonical, keys, minisign
from ejournal_desktop.security.errors import DamagedSealedError, NotCanonicalError, NotForUsError
from ejournal_desktop.services.exchange_errors import (
    BundleDamagedError,
    BundleForeignError,
    BundleNewerError,
    BundleNotForUsError,
    BundleSignerError,
    NotABundleError,
)
from ejournal_desktop.services.recovery_sheets import ROOT_CHANGE_LABEL
from ejournal_desktop.services.trust import verify_labelled
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.bundle_content import authority_feeds
from ejournal_desktop.storage.queries.custody import former_roots
from ejournal_desktop.sync.archive_reader import verify_chain
from ejournal_desktop.sync.bundle_file import open_bundle, verify_bundle
from ejournal_desktop.sync.container import LARGEST_ARCHIVE
from ejournal_desktop.sync.errors import (
    ArchiveTooLargeError,
    DamagedArchiveError,
    ForeignArchiveError,
    NewerArchiveError,
    NotAnArchiveError,
)
from ejournal_desktop.sync.keys import fingerprint_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import LogEntryBytes
    from ejournal_desktop.security.vault_body import VaultBody
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.bundle_manifest import BundleManifest
    from ejournal_desktop.sync.bundle_payload import BundleContent


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle of this school, opened; its entries are unchecked.

    ``root`` is the root key by which they are to be judged: that of the newer of both recovery sheets.
    """

    manifest: BundleManifest
    content: BundleContent = field(repr=False)
    signer: int
    root: bytes


def opened_bundle(session: Session, body: VaultBody, file: Path) -> OpenedBundle:
    """Read a bundle and check everything about it that needs no look at its entries.

    Args:
        session: of the person who opens it.
        body: the vault as it stands now, which may have got another recovery sheet since the log-in.
        file: the bundle.

    Raises:
        NotABundleError, BundleDamagedError, BundleNewerError: as their names say.
        BundleForeignError, BundleSignerError, BundleNotForUsError: as their names say.
        DeviceError: it cannot be read.
    """
    with _named_failures():
        bundle = verify_bundle(_bytes_of(file), verify_file=minisign.verify)
        manifest = bundle.manifest
        if (manifest.school, manifest.is_training) != (body.school, body.is_training):
            raise BundleForeignError
        signer = _signer(manifest)
        content = open_bundle(bundle, open_sealed=keys.open_sealed, identities=[session.vault.identity])
    return OpenedBundle(manifest, content, signer, _root(session, body, manifest, content))


def _bytes_of(file: Path) -> bytes:
    with translated_os_errors(), file.open("rb") as source:
        return source.read(LARGEST_ARCHIVE + 1)


@contextmanager
def _named_failures() -> Iterator[None]:
    """Say of a bundle what the room of archives says of its files."""
    try:
        yield
    except NotAnArchiveError as error:
        raise NotABundleError from error
    except NewerArchiveError as error:
        raise BundleNewerError from error
    except NotForUsError as error:
        raise BundleNotForUsError from error
    except (DamagedArchiveError, ArchiveTooLargeError, DamagedSealedError) as error:
        raise BundleDamagedError from error


def _signer(manifest: BundleManifest) -> int:
    """Return the account of the signer, whom the root that the manifest names vouches for."""
    try:
        return verify_chain(manifest, root_fingerprint=None, verify=verify_labelled).account
    except ForeignArchiveError as error:
        raise BundleSignerError from error


def _root(session: Session, body: VaultBody, manifest: BundleManifest, content: BundleContent) -> bytes:
    """Return the root key by which entries are judged: ours, or one that ours handed over to.

    Raises:
        BundleForeignError: the bundle names a root that has nothing to do with ours.
    """
    ours = body.recoveries[-1].root
    if manifest.root_key == ours:
        return ours
    with session.database.read() as reading:
        former, known = former_roots(reading), authority_feeds(reading)
    if manifest.root_fingerprint in former:
        return ours
    parts = [part.entries for part in content.parts if part.scope == AUTHORITY.name]
    entries = chain(*(feed.entries for feed in known), *parts)
    if _leads(body.school, ours, manifest.root_key, entries):
        return manifest.root_key
    raise BundleForeignError


def _leads(school: str, ours: bytes, new: bytes, entries: Iterable[LogEntryBytes]) -> bool:
    """Tell whether our root key signed, in the authority feed, that this one takes its place (security.md D-14)."""
    wanted = (fingerprint_of(ours), fingerprint_of(new))
    roots = {"new": canonical.text_of(new), "old": canonical.text_of(ours)}
    statement = canonical.encode({**roots, "school": school, "type": "root-change"})
    for change in _replacements(entries):
        if (change.old_root, change.new_root) == wanted:
            signed = ((ours, change.old_signature), (new, change.new_signature))
            return all(_is_signed(public, statement, text) for public, text in signed)
    return False


def _is_signed(public: bytes, statement: bytes, signature: str) -> bool:
    try:
        return keys.verify(public, ROOT_CHANGE_LABEL, statement, canonical.bytes_of(signature))
    except NotCanonicalError:
        return False


def _replacements(entries: Iterable[LogEntryBytes]) -> Iterator[RecoveryReplaced]:
    for entry in entries:
        try:
            changes = [decode(array) for array in json.loads(entry.payload or b"[]")]
        except (ValueError, TypeError, RecursionError, MalformedChangeError):
            continue
        yield from (change for change in changes if isinstance(change, RecoveryReplaced))
