"""The history of one cell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class HistoryKind(StrEnum):
    """What of a cell an entry changed."""

    MARK = "mark"
    ATTENDANCE = "attendance"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellHistoryEntry:
    """One entry in a cell; ``before`` and ``value`` are codes of the regulation, or the text of a note.

    ``None`` is an empty cell. ``place`` counts marks of the cell from 0. ``clock`` orders entries of several computers;
    ``workstation`` is where it was entered; ``reason`` is that of a correction by protocol.
    """

    clock: int
    moment: datetime
    author: str
    workstation: str
    kind: HistoryKind
    before: str | None
    value: str | None
    place: int = 0
    late_minutes: int = 0
    reason: str = ""
