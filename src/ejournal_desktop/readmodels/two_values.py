"""What a person who settles two values after an exchange has to know of each (security.md D-62, ux.md 5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ejournal_desktop.domain.merging import Weight
    from ejournal_desktop.readmodels.exchange import PlaceKind


class ShownBecause(StrEnum):
    """Why one of several values is shown until somebody settles it."""

    OTHERS_ARE_EMPTY = "others_are_empty"
    AUTHOR = "author"
    LATER = "later"
    BOTH_STAND = "both_stand"
    """A mark and an absence: each stands at its own place, and they exclude each other."""


@dataclass(frozen=True, slots=True)
class RivalValue:
    """One of several values of a place.

    ``written`` are the fields of the change that wrote it, after those that name the place: a code, a code and minutes,
    a text and the hour of the plan, a text and whether none was set. ``weight`` is what the author is to the place.
    With ``is_mark_beside`` it is the mark of a cell among the values of its attendance, which excludes an absence.
    """

    written: tuple[str | int | None, ...]
    author: str
    weight: Weight
    moment: datetime
    workstation: str
    is_shown: bool
    is_mark_beside: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not any(self.written)


@dataclass(frozen=True, slots=True)
class RivalValues:
    """The values of a place, the shown one first; ``can_settle`` is whether the person who looks may settle them.

    ``place`` counts the marks of a cell from 0; for a period mark it is the period.
    """

    kind: PlaceKind
    place: int
    values: Sequence[RivalValue]
    because: ShownBecause
    settled_by: str
    can_settle: bool
