"""The coming and going of the staff, as the lists of the school say (S2-3.2b)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import StaffId


class StaffMoveKind(StrEnum):
    """What happened to a member of staff."""

    ARRIVED = "arrived"
    LEFT = "left"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMove:
    """A movement with its day and order; ``remark`` says what the work is, or why somebody left."""

    move: int
    staff: StaffId
    name: PersonName
    kind: StaffMoveKind
    day: date
    order: str
    remark: str
    author: str


@dataclass(frozen=True, slots=True)
class StaffMovement:
    """The movements, the newest first, all members of staff by name, and whether the person may record."""

    moves: tuple[StaffMove, ...]
    staff: tuple[tuple[StaffId, PersonName], ...]
    can_record: bool
