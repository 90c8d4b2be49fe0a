"""What acts about archives are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class ActHeading:
    """School, day, and who draws the act up."""

    school_name: str
    day: date
    person: str
    is_training: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveActRow:
    """One archive in an act; ``carrier`` is the label of its flash drive."""

    class_title: str
    number: int
    week: str
    carrier: str
    manifest_hash: str
    author: str
    is_confirmed: bool
    accepted_by: str
    accepted_on: date | None
