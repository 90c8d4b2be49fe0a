"""Who of a class is to be told of what, and until when (S0-2.5, S1-R.2, S1-R.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView


class InformingReason(StrEnum):
    """Why a family is to be told."""

    RESULTS = "results"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class EnteredResult:
    """A mark of a period or an exam, and when it was first entered."""

    student: StudentId
    subject_title: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class FamilyTold:
    """A paper that went to the family of a student: its occasion, and when."""

    student: StudentId
    occasion: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class InformingRow:
    """One student of the queue; ``due`` is missing where the regulation names no term.

    ``since`` is the day of the earliest result that waits, or the last day the family was told. ``subjects`` have
    results that wait; ``marks`` and ``missed`` count lessons since then. ``delivery`` was agreed with the family.
    """

    student: StudentRow
    reason: InformingReason
    since: date
    due: datetime | None
    is_overdue: bool
    subjects: tuple[str, ...] = ()
    marks: int = 0
    missed: int = 0
    delivery: str = ""
    is_opted_out: bool = False


@dataclass(frozen=True, slots=True)
class InformingQueue:
    """The families of a class group to be told, those overdue first."""

    class_group: ClassGroupView
    rows: tuple[InformingRow, ...]

    @property
    def overdue(self) -> tuple[InformingRow, ...]:
        """Those whose term has passed."""
        return tuple(row for row in self.rows if row.is_overdue)
