"""Custody of archives: where they stand, who confirmed and accepted them, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId


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
    def place_in_list(self) -> tuple[int, int, str, int]:
        """Where it stands in a list for people: the newest week first, in it the classes as a school counts them."""
        return -int(self.week.replace("-W", "")), len(self.class_title), self.class_title, -self.number

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
