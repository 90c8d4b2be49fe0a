"""What stands in one cell of the journal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands at the crossing of a student and a lesson; codes of the regulation, never letters."""

    marks: tuple[str, ...] = ()
    attendance: str | None = None
    late_minutes: int = 0
    is_corrected: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self.marks and self.attendance is None
