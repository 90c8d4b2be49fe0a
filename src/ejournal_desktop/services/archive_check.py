"""Judging archives from their files alone; no log-in is needed (security.md D-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.services.trust import verify_labelled
from ejournal_desktop.sync.keys import fingerprint_of
from ejournal_desktop.sync.verdict import KnownSchool, Verification, judge_archive

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.security.vault import VaultStore


class ArchiveCheckService:
    """Tells whether a file is a genuine archive, and whether it is of the school of this computer."""

    def __init__(self, vault: VaultStore) -> None:
        self._vault = vault

    def verify(self, file: Path) -> ArchiveVerdict:
        """Return the verdict on one file; the computer's own vault, if any, tells the school it must be from.

        Raises:
            TrustError: the file is no archive, or needs a newer program.
            DeviceError: the file cannot be read.
        """
        with translated_os_errors():
            data = file.read_bytes()
        verification = Verification(
            verify_file=minisign.verify, verify=verify_labelled, open_sealed=keys.open_sealed, identities=()
        )
        return judge_archive(data, school=self._known_school(), verification=verification)

    def _known_school(self) -> KnownSchool:
        if not self._vault.exists():
            return KnownSchool(root_fingerprint=None)
        root = self._vault.read().body.recoveries[-1].root
        return KnownSchool(root_fingerprint=fingerprint_of(root))
