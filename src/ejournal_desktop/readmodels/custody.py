"""Custody: carriers, what stands on them, who confirmed and accepted archives, drills, backups and restores."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.readmodels.integrity import IntegrityFinding, StateDifference


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierView:
    """A registered flash drive; ``last_archive`` is the newest moment at which an archive was written to it."""

    carrier: str
    label: str
    holder: StaffId | None
    holder_name: str
    given_on: date | None
    returned_on: date | None
    lost_on: date | None
    circumstances: str
    has_backup: bool
    archives: int
    last_archive: datetime | None

    @property
    def is_lost(self) -> bool:
        """Whether the loss was reported."""
        return self.lost_on is not None


class CustodyWarning(StrEnum):
    """What is wrong with the set of carriers (S4-5.1g)."""

    TOO_FEW_CARRIERS = "too_few_carriers"
    CARRIER_STALE = "carrier_stale"
    CARRIER_EMPTY = "carrier_empty"


@dataclass(frozen=True, slots=True)
class CarrierWarning:
    """A warning with the carrier it is about, empty for all; ``days`` since its last archive."""

    warning: CustodyWarning
    label: str = ""
    days: int = 0


class CarrierRole(StrEnum):
    """What a plugged-in drive is to this school."""

    OURS = "ours"
    LOST = "lost"
    UNREGISTERED = "unregistered"
    NOT_MARKED = "not_marked"
    OTHER_SCHOOL = "other_school"
    UNREADABLE_MARK = "unreadable_mark"


class FileStanding(StrEnum):
    """How an archive on a carrier stands to the register of this computer (security.md D-54)."""

    NEWEST = "newest"
    OLDER = "older"
    NEWER_THAN_OURS = "newer_than_ours"
    FORK = "fork"
    UNKNOWN = "unknown"
    OTHER_SCHOOL = "other_school"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierFile:
    """One archive on a carrier as far as it can be told without a key; empty where nothing can."""

    file_name: str
    standing: FileStanding
    class_code: str = ""
    school_year: str = ""
    week: str = ""
    number: int = 0
    manifest_hash: str = ""
    is_training: bool = False


@dataclass(frozen=True, slots=True)
class CarrierContents:
    """The answer to «что на этой флешке?»: whose it is, its archives, and how many copies were left unfinished."""

    role: CarrierRole
    carrier: str
    label: str
    files: tuple[CarrierFile, ...]
    unfinished: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveCustody:
    """One archive: carriers on which it was seen again and verified, its further copies, and who accepted it.

    ``lost_on`` names those of its carriers whose loss was reported: nothing that was found there counts any more.
    """

    class_group: ClassGroupId
    class_title: str
    number: int
    week: str
    file_name: str
    manifest_hash: str
    carrier: str
    author: str
    confirmed_on: tuple[str, ...]
    copied_to: tuple[str, ...]
    accepted_by: str
    accepted_at: datetime | None
    lost_on: frozenset[str] = frozenset()

    @property
    def stands_on(self) -> frozenset[str]:
        """The registered carriers that hold it and were not lost."""
        return frozenset(filter(None, (self.carrier, *self.copied_to))) - self.lost_on

    @property
    def is_confirmed(self) -> bool:
        """Whether a carrier that is not lost was put in again and the archive verified there (security.md D-55)."""
        return not self.lost_on.issuperset(self.confirmed_on)

    @property
    def is_lost(self) -> bool:
        """Whether every carrier that held it was lost: then the week has no archive of the class any more."""
        return bool(self.lost_on) and not self.stands_on


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was read in full: whether it could be confirmed, and if not the code that says why."""

    file_name: str
    is_good: bool
    code: str = ""


class CopyState(StrEnum):
    """How the copies of one archive on two carriers compare."""

    SAME = "same"
    DIFFERENT = "different"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"


@dataclass(frozen=True, slots=True)
class ComparedCopy:
    """One file name on two carriers."""

    file_name: str
    state: CopyState


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A hand-over: which archive, the receipt file that was written, who handed over and who accepted, and when."""

    class_title: str
    number: int
    week: str
    manifest_hash: str
    receipt: str
    handed_over_by: str
    accepted_by: str
    moment: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillReport:
    """What a restore drill found.

    ``differences`` are values of the archive that the log does not lead to at the moment of the archive, or entries of
    the archive that the log does not hold: there should be none. ``changed`` are values that differ today because work
    went on; ``new_entries`` counts that work. ``cells`` are corrections on the pages, each with its place: ``live``
    is the value of the archive, ``logged`` that of today.
    """

    class_title: str
    number: int
    week: str
    lost_entries: int
    differences: tuple[StateDifference, ...]
    changed: tuple[StateDifference, ...]
    new_entries: int
    records: Mapping[str, tuple[int, int]]
    cells: tuple[IntegrityFinding, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether the archive could be put to work."""
        return not self.lost_entries and not self.differences


@dataclass(frozen=True, slots=True)
class DrillRecord:
    """A drill in the register."""

    class_title: str
    number: int
    differences: int
    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A copy of the whole base in a folder; ``size`` in bytes."""

    path: str
    file_name: str
    size: int
    moment: datetime


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds after it was reopened and checked: number of log entries, digest of its state."""

    file_name: str
    entries: int
    feeds: int
    state_digest: str
    sha256: str


class RestoreStep(StrEnum):
    """Steps of a restore in their order."""

    CHECK = "check"
    OPEN = "open"
    BUILD = "build"


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """The dry run of a restore: entries that would be lost and gained, records of each kind now and then.

    ``lost_where`` counts the lost entries by the title of their class; those of the whole school have an empty title.
    """

    backup: BackupReport
    lost_entries: int
    gained_entries: int
    records: Mapping[str, tuple[int, int]]
    lost_where: Mapping[str, int] = field(default_factory=dict)

    @property
    def differences(self) -> int:
        """How many kinds of records differ in number, plus entries lost and gained."""
        return self.lost_entries + self.gained_entries + sum(now != then for now, then in self.records.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveGain:
    """One class archive that shall be put back, and the signed entries it has and today's journal lacks.

    ``level`` is the last check it passed: 4, or 3 when another version of the program wrote its pages. ``own`` counts
    the missing entries of its class, ``shared`` those of the whole school and of its keys; ``kinds`` counts both by
    the code of what they record, empty where that was erased.
    """

    file_name: str
    class_title: str
    number: int
    week: str
    level: int
    own: int
    shared: int
    kinds: Mapping[str, int]

    @property
    def missing(self) -> int:
        """How many signed entries today's journal lacks."""
        return self.own + self.shared


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFork:
    """One feed with two different entries at one place: in today's journal and in an archive; who wrote each, when."""

    file_name: str
    class_title: str
    sequence: int
    our_author: str
    our_moment: datetime
    their_author: str
    their_moment: datetime


@dataclass(frozen=True, slots=True)
class ArchiveRestorePlan:
    """The dry run of putting class archives back: nothing of today's journal goes, entries only come.

    ``gained_entries`` counts what comes from all archives together; ``records`` each kind of record now and then,
    empty while there are forks.
    """

    archives: tuple[ArchiveGain, ...]
    gained_entries: int
    records: Mapping[str, tuple[int, int]]
    forks: tuple[LogFork, ...] = ()

    @property
    def can_be_restored(self) -> bool:
        """Whether there is something to bring back and nothing speaks against it."""
        return self.gained_entries > 0 and not self.forks


@dataclass(frozen=True, slots=True)
class CustodyReminders:
    """The day of the last archive of any class, titles of classes whose archive is due, and other duties left out.

    ``due_checks`` counts archives of past years that must be read again. Only the main computer of a school
    (``is_main``) makes archives.
    """

    last_archive: date | None
    due_classes: tuple[str, ...]
    is_backup_due: bool = False
    is_drill_due: bool = False
    due_checks: int = 0
    is_main: bool = True


@dataclass(frozen=True, slots=True)
class HandOver:
    """What a hand-over came to: the archives taken over, and the files that could not be."""

    accepted: tuple[Acceptance, ...]
    refused: tuple[CheckedFile, ...]


@dataclass(frozen=True, slots=True)
class YearCopies:
    """A class in the set of the year's end: how many carriers hold its newest archive, and how many were seen again."""

    class_group: ClassGroupId
    class_title: str
    week: str
    carriers: int
    confirmed: int
