"""What a check of the journal finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.readmodels.archive import StateValue


class IntegrityCode(StrEnum):
    """Kinds of findings, the gravest first."""

    DATABASE_DAMAGED = "database_damaged"
    ENTRY_REFUSED = "entry_refused"
    ENTRIES_MISSING = "entries_missing"
    HEADS_DAMAGED = "heads_damaged"
    HEADS_ABSENT = "heads_absent"
    STATE_DIFFERS = "state_differs"


@dataclass(frozen=True, slots=True)
class StateDifference:
    """One value that is not what the log says; an empty ``column`` stands for the row itself."""

    table: str
    key: Mapping[str, StateValue]
    column: str
    live: StateValue
    logged: StateValue


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a differing value stands, in the words of the journal."""

    class_title: str
    subject_title: str
    day: date | None
    bell: int
    student: str


@dataclass(frozen=True, slots=True)
class IntegrityFinding:
    """One finding; ``feed`` and ``sequence`` name an entry of the log, ``difference`` both values of a cell."""

    code: IntegrityCode
    feed: int = 0
    sequence: int = 0
    difference: StateDifference | None = None
    place: CellPlace | None = None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of a check: how much was looked at, the digest of the state, and what was found."""

    entries: int
    feeds: int
    state_digest: str
    findings: tuple[IntegrityFinding, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.findings
