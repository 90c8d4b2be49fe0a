"""The history of one cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class CellHistoryEntry:
    """One entry in a cell; ``value`` is a code of the regulation, ``None`` where the cell was cleared.

    ``clock`` orders entries of several computers; ``workstation`` is where it was entered.
    """

    clock: int
    moment: datetime
    author: str
    workstation: str
    is_attendance: bool
    value: str | None
