"""The archive screen: classes that are due, what was written, and one run of writing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.integrity import IntegrityFinding


class ArchivePhase(StrEnum):
    """Steps of one archive, in their order."""

    COLLECT = "collect"
    WRITE = "write"
    READ_BACK = "read_back"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class ArchiveRecord:
    """An archive that was written and read back; ``manifest_hash`` is hexadecimal."""

    class_group: ClassGroupId
    class_title: str
    number: int
    week: str
    file_name: str
    manifest_hash: str
    carrier: str
    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class ArchiveClass:
    """A class group of the current year with its last archive; ``is_due`` until the current week has one."""

    class_group: ClassGroupId
    title: str
    last: ArchiveRecord | None
    is_due: bool


@dataclass(frozen=True, slots=True)
class ArchiveOverview:
    """The current ISO week, the classes, and the history, the newest first."""

    week: str
    classes: tuple[ArchiveClass, ...]
    history: tuple[ArchiveRecord, ...]


@dataclass(frozen=True, slots=True)
class ArchiveProgress:
    """How far a run is: the class in work, its step, and all work done in thousandths, never falling."""

    class_title: str
    phase: ArchivePhase
    done_classes: int
    all_classes: int
    thousandths: int


@dataclass(frozen=True, slots=True)
class WrittenArchive:
    """One file of a run: where it stands, its size in bytes and hexadecimal SHA-256 as read back.

    ``differences`` are values on the pages of the class that are not what its signed log says; the archive holds what
    the log says (D-34).
    """

    record: ArchiveRecord
    path: str
    size: int
    sha256: str
    differences: tuple[IntegrityFinding, ...] = ()
