"""How a person likes the grid: what this computer remembers of it (ux.md 6.13)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.gui.tokens import SIZES

if TYPE_CHECKING:
    from ejournal_desktop.config.settings import Preferences


class AfterEntry(StrEnum):
    """Where the cursor goes when a cell got its key."""

    DOWN = "down"
    RIGHT = "right"
    STAY = "stay"

    @property
    def step(self) -> tuple[int, int]:
        """Rows and columns the cursor goes on; as many lead back to what was typed."""
        return {AfterEntry.DOWN: (1, 0), AfterEntry.RIGHT: (0, 1)}.get(self, (0, 0))


@dataclass(frozen=True, slots=True)
class GridHabits:
    """Height of the rows, the way of the cursor, faint first keys, the spoken name, codes on the keypad."""

    row_height: int = SIZES.row_compact
    after_entry: AfterEntry = AfterEntry.DOWN
    has_ghosts: bool = True
    speaks_names: bool = True
    has_keypad_codes: bool = True


USUAL_HABITS = GridHabits()


def habits_of(preferences: Preferences) -> GridHabits:
    """Return the part of the preferences that concerns the grid."""
    return GridHabits(
        row_height=preferences.row_height,
        after_entry=AfterEntry(preferences.after_entry),
        has_ghosts=preferences.has_hints,
        speaks_names=preferences.speaks_names,
        has_keypad_codes=preferences.has_keypad_codes,
    )
