"""Copies of the whole base, what putting one or class archives back would come to, and restore drills."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ejournal_desktop.readmodels.integrity import IntegrityFinding, StateDifference


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
