"""Several computers of one school: who else writes the journal, and what came from them (security.md D-17, D-60)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ejournal_desktop.domain.change import Change


@dataclass(frozen=True, slots=True)
class WorkstationAdmitted(Change):
    """A further computer writes the journal under this 23-bit device number; it holds all that was written before."""

    code: ClassVar[str] = "workstation_admitted"
    device: int


@dataclass(frozen=True, slots=True)
class WorkstationDismissed(Change):
    """A further computer writes no more: lost, broken or given away; what came from it stays."""

    code: ClassVar[str] = "workstation_dismissed"
    device: int


@dataclass(frozen=True, slots=True)
class BundleMade(Change):
    """A bundle with the changes of this computer was written for the others; ``number`` counts from 1 per computer."""

    code: ClassVar[str] = "bundle_made"
    number: int
    entries: int
    file_name: str


@dataclass(frozen=True, slots=True)
class BundleTaken(Change):
    """A bundle of another computer was taken in.

    ``heads`` names every feed of other computers that is held here from now on, with the number of its last entry:
    whatever this computer writes later was written with those in sight.
    """

    code: ClassVar[str] = "bundle_taken"
    device: int
    number: int
    heads: tuple[tuple[int, int], ...]


CHANGES_EXCHANGE: tuple[type[Change], ...] = (WorkstationAdmitted, WorkstationDismissed, BundleMade, BundleTaken)
