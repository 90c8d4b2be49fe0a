"""An opened archive: its title, and what a search in it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.readmodels.archive import ArchiveVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveTitle:
    """Which archive is open and how it was judged."""

    class_code: str
    school_year: str
    number: int
    week: str
    moment: datetime
    manifest_hash: str
    verdict: ArchiveVerdict


class HitKind(StrEnum):
    """Where a searched text was found."""

    STUDENT = "student"
    TOPIC = "topic"
    HOMEWORK = "homework"


@dataclass(frozen=True, slots=True)
class ArchiveHit:
    """A place where the text stands; course and day are those of the lesson."""

    kind: HitKind
    text: str
    course: str = ""
    day: date | None = None
