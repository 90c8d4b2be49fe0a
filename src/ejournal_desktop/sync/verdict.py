"""The word in which an archive is judged, from all levels together (security.md D-54, D-57)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.readmodels.archive import ArchiveVerdict, Freshness, VerdictWord
from ejournal_desktop.sync.archive_reader import VerifiedContainer, open_payload, verify_chain, verify_container
from ejournal_desktop.sync.errors import DamagedArchiveError, ForeignArchiveError
from ejournal_desktop.sync.read_me import is_training_head

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.readmodels.archive import KnownArchive
    from ejournal_desktop.sync.manifest import Manifest
    from ejournal_desktop.sync.payload_reader import PayloadReader
    from ejournal_desktop.sync.ports import OpenSealed, VerifyFile, VerifyLabelled

Replay: TypeAlias = "Callable[[Manifest, PayloadReader], bool]"
"""Compares the replay of a checked log with the state beside it (L4); false when this program cannot compare them.

Raises ``StateDiffersError`` when they differ.
"""

_WORDS = {
    Freshness.NEWEST_KNOWN: VerdictWord.GENUINE_COMPLETE,
    Freshness.OLDER: VerdictWord.OLDER_THAN_KNOWN,
    Freshness.NEWER_THAN_OURS: VerdictWord.GENUINE_FRESHNESS_UNKNOWN,
    Freshness.FORK: VerdictWord.GENUINE_FRESHNESS_UNKNOWN,
    Freshness.UNKNOWN: VerdictWord.GENUINE_FRESHNESS_UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """Functions of the room of keys, and the identities of the person who looks; none stops after level 1.

    Without ``replay`` the checks end at level 3.
    """

    verify_file: VerifyFile
    verify: VerifyLabelled
    open_sealed: OpenSealed
    identities: Sequence[str] = ()
    replay: Replay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSchool:
    """What this computer knows: the root fingerprint, if any, and the archives of the class group in question."""

    root_fingerprint: str | None
    archives: Sequence[KnownArchive] = ()


def judge_freshness(number: int, manifest_hash: str, known: Sequence[KnownArchive]) -> Freshness:
    """Compare an archive with those known of the same class group, in any order."""
    if not known:
        return Freshness.UNKNOWN
    hashes = {archive.manifest_hash for archive in known if archive.number == number}
    newest = max(archive.number for archive in known)
    if number > newest:
        return Freshness.NEWER_THAN_OURS
    if hashes and manifest_hash not in hashes:
        return Freshness.FORK
    return Freshness.NEWEST_KNOWN if number == newest else Freshness.OLDER


def judge_archive(data: bytes, *, school: KnownSchool, verification: Verification) -> ArchiveVerdict:
    """Check an archive as deep as the keys at hand allow and return the verdict; never raises for a bad archive.

    Without a known root fingerprint the level stays 0: the person must compare the fingerprint with paper.

    Raises:
        NotAnArchiveError, NewerArchiveError, ArchiveTooLargeError: the file cannot be judged by this program.
        AccessError: the identities given do not open it.
    """
    try:
        container = verify_container(data, verify_file=verification.verify_file)
    except DamagedArchiveError:
        return ArchiveVerdict(VerdictWord.DAMAGED, is_training_head(data), -1, Freshness.UNKNOWN, "")
    return _Judgement(container, school, verification).verdict()


class _Judgement:
    """The levels above 0, one after the other; ``level`` is the last one passed."""

    def __init__(self, container: VerifiedContainer, school: KnownSchool, verification: Verification) -> None:
        self._container = container
        self._school = school
        self._verification = verification
        self._level = 0

    def verdict(self) -> ArchiveVerdict:
        manifest = self._container.manifest
        try:
            self._climb()
        except ForeignArchiveError:
            return self._verdict(VerdictWord.NOT_FROM_THIS_SCHOOL)
        except TrustError:
            return self._verdict(VerdictWord.DAMAGED)
        freshness = judge_freshness(manifest.number, self._container.manifest_hash, self._school.archives)
        return self._verdict(_WORDS[freshness], freshness)

    def _climb(self) -> None:
        verification = self._verification
        fingerprint = self._school.root_fingerprint
        verify_chain(self._container.manifest, root_fingerprint=fingerprint, verify=verification.verify)
        self._level = 1
        if not verification.identities:
            return
        payload = open_payload(
            self._container, open_sealed=verification.open_sealed, identities=verification.identities
        )
        self._level = 2
        payload.check_log(verify=verification.verify)
        self._level = 3
        if verification.replay is not None and verification.replay(self._container.manifest, payload):
            self._level = 4

    def _verdict(self, word: VerdictWord, freshness: Freshness = Freshness.UNKNOWN) -> ArchiveVerdict:
        level = 0 if self._school.root_fingerprint is None else self._level
        is_training = self._container.manifest.is_training
        return ArchiveVerdict(word, is_training, level, freshness, self._container.manifest_hash)
