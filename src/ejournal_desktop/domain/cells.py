"""What stands in one cell of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ATTENDANCE_PLACE: Final = -1
"""The place of attendance beside the places of the marks, which are counted from 0."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands at the crossing of a student and a lesson; codes of the regulation, never letters.

    ``conflicts`` are the places where two computers wrote different values without sight of each other; the one that
    stands there is provisional (security.md D-62). A cell that is entered settles the places that it leaves out.
    """

    marks: tuple[str, ...] = ()
    attendance: str | None = None
    late_minutes: int = 0
    is_corrected: bool = False
    conflicts: frozenset[int] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self.marks and self.attendance is None
