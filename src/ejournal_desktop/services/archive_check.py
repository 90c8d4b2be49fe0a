"""Judging archives: from their files alone, or with the keys of a signed-in person down to the replay (D-57)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import RuleError, TrustError
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.security.errors import NotForUsError
from ejournal_desktop.services.trust import verify_labelled
from ejournal_desktop.services.volumes import volumes_to_date
from ejournal_desktop.storage.queries.archive_content import digest_of_state
from ejournal_desktop.storage.queries.archives import known_archives
from ejournal_desktop.storage.queries.custody import class_group_of_code, former_roots
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.errors import PagesDifferError, StateDiffersError
from ejournal_desktop.sync.keys import fingerprint_of
from ejournal_desktop.sync.payload import PAGE_NAME
from ejournal_desktop.sync.verdict import KnownSchool, Verification, judge_archive

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import ArchiveVerdict, KnownArchive
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.manifest import Manifest
    from ejournal_desktop.sync.payload_reader import PayloadReader

KEYLESS = Verification(verify_file=minisign.verify, verify=verify_labelled, open_sealed=keys.open_sealed)


class ArchiveCheckService:
    """Tells whether a file is a genuine archive, and whether it is of the school of this computer."""

    def __init__(self, vault: VaultStore) -> None:
        self._vault = vault

    def verify(self, file: Path, session: Session | None = None) -> ArchiveVerdict:
        """Return the verdict on one file; the computer's own vault, if any, tells the school it must be from.

        Without a session the check ends at level 1, and nothing is known of newer archives. With one it goes down to
        the replay of the log, as far as the archive is sealed to this person.

        Raises:
            TrustError: the file is no archive, or needs a newer program.
            DeviceError: the file cannot be read.
        """
        with translated_os_errors():
            data = file.read_bytes()
        return self.judge(data, session)

    def judge(self, data: bytes, session: Session | None = None) -> ArchiveVerdict:
        """Return the verdict on the bytes of a file; see ``verify``.

        Raises:
            TrustError: they are no archive, or need a newer program.
        """
        if session is None:
            return judge_archive(data, school=self._known_school(), verification=KEYLESS)
        with session.database.read() as reading:
            school = _school_of(session, reading, _manifest_of(data))
        verification = replace(KEYLESS, identities=identities_of(session), replay=compare_replay)
        try:
            return judge_archive(data, school=school, verification=verification)
        except NotForUsError:
            return judge_archive(data, school=school, verification=KEYLESS)

    def _known_school(self) -> KnownSchool:
        if not self._vault.exists():
            return KnownSchool(root_fingerprint=None)
        root = self._vault.read().body.recoveries[-1].root
        return KnownSchool(root_fingerprint=fingerprint_of(root))


def identities_of(session: Session) -> tuple[str, str]:
    """Return what opens archives sealed to this person or to this computer."""
    return session.vault.identity, session.vault.workstation_identity


def compare_replay(manifest: Manifest, payload: PayloadReader) -> bool:
    """Replay the log of an archive and compare it with the state, the pages and the CSV tables beside it (L4).

    False when another version of the program made the tables or the pages: then only that version could tell.

    Raises:
        StateDiffersError: the state in the archive is not what its log leads to.
        PagesDifferError: the pages or CSV tables are not.
    """
    ours = {table.name: tuple(table.columns.keys()) for table in state_tables()}
    if ours != {table.name: table.columns for table in payload.tables}:
        return False
    with replayed(payload.feeds()) as fold:
        if fold.unreadable or digest_of_state(fold) != payload.state_digest:
            raise StateDiffersError
        if not payload.has_our_pages:
            return False
        payload.require_pages(_volumes(fold, manifest))
    return True


def _volumes(fold: Reading, manifest: Manifest) -> tuple[ClassVolume, ...]:
    """Return the journal as the log leads to it at the moment of the archive.

    Raises:
        PagesDifferError: the log has no such class, or too little for a page.
    """
    class_group = class_group_of_code(fold, manifest.class_code, manifest.school_year)
    if class_group is None:
        raise PagesDifferError(part=PAGE_NAME)
    try:
        return volumes_to_date(fold, class_group, manifest.time)
    except (RuleError, LookupError, ValueError) as error:
        raise PagesDifferError(part=PAGE_NAME) from error


def known_of(reading: Reading, manifest: Manifest) -> tuple[KnownArchive, ...]:
    """Return the registered archives of the class group that a manifest names."""
    class_group = class_group_of_code(reading, manifest.class_code, manifest.school_year)
    return () if class_group is None else known_archives(reading, class_group)


def _manifest_of(data: bytes) -> Manifest | None:
    """Return the manifest of a file that is whole; what is wrong with another is said by the judgement."""
    try:
        return verify_container(data, verify_file=minisign.verify).manifest
    except TrustError:
        return None


def _school_of(session: Session, reading: Reading, manifest: Manifest | None) -> KnownSchool:
    """Return what this computer knows; archives under a recovery sheet that was replaced are still its own."""
    fingerprint = fingerprint_of(session.vault.body.recoveries[-1].root)
    if manifest is None:
        return KnownSchool(root_fingerprint=fingerprint)
    if manifest.root_fingerprint in former_roots(reading):
        fingerprint = manifest.root_fingerprint
    return KnownSchool(root_fingerprint=fingerprint, archives=known_of(reading, manifest))
