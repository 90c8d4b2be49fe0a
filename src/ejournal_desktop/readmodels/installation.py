"""The installed program itself: are its files whole, what did it leave behind, which versions stood here (S0-3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class FileTrouble(StrEnum):
    """What is wrong with a file of the program."""

    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """A file of the program that is not what was installed, by its place below the folder of the program."""

    place: str
    trouble: FileTrouble


@dataclass(frozen=True, slots=True)
class InstalledVersion:
    """One line of the installation log: from when a version worked here, and which one before (empty: none)."""

    moment: datetime
    version: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallationState:
    """What was found.

    ``files`` counts those the program brought along, ``None`` where it runs from its sources and has no list of them.
    ``leftovers`` are files of interrupted writes in the folder of the journal, ``unguarded`` what others on this
    computer may read there; both are ``None`` while the journal is open in another window.
    """

    version: str
    files: int | None
    damaged: tuple[DamagedFile, ...]
    leftovers: int | None
    unguarded: int | None
    installed: tuple[InstalledVersion, ...]

    @property
    def is_sound(self) -> bool:
        """Tell whether there is nothing to repair."""
        return not (self.damaged or self.leftovers or self.unguarded)


@dataclass(frozen=True, slots=True)
class Repaired:
    """How much was put right, and how the installation is now."""

    files: int
    leftovers: int
    guarded: int
    state: InstallationState
