"""The register of flash drives, and what stands on one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import StaffId


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
