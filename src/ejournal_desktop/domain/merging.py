"""Which of several values of one place stands, when their authors wrote without sight of each other (security.md D-62).

The rule looks at the values alone, never at the order in which a computer got them, so that all computers agree. What
stands is provisional as long as the values differ: a contradiction is settled by a later word, never by the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Weight(IntEnum):
    """How much the word of an author weighs at a place."""

    OTHER = 0
    HOMEROOM_TEACHER = 1
    SUBSTITUTE = 2
    KEEPER = 3
    HOMEROOM_TEACHER_ON_ATTENDANCE = 4


@dataclass(frozen=True, slots=True)
class Author:
    """What somebody is to a place on its day: keeper of the page, substitute of the lesson, homeroom teacher."""

    is_keeper: bool = False
    is_substitute: bool = False
    is_homeroom: bool = False

    def weight(self, *, is_attendance: bool) -> Weight:
        """Return the weight of the word; attendance is settled by the homeroom teacher (S0-4.13.7)."""
        if self.is_homeroom and is_attendance:
            return Weight.HOMEROOM_TEACHER_ON_ATTENDANCE
        if self.is_keeper:
            return Weight.KEEPER
        if self.is_substitute:
            return Weight.SUBSTITUTE
        return Weight.HOMEROOM_TEACHER if self.is_homeroom else Weight.OTHER


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a place: its text for comparing, whether it is empty, and what decides between two."""

    value: str
    is_empty: bool
    weight: Weight
    clock: int
    feed: int


def standing(words: Sequence[Word]) -> Word:
    """Return the value that stands: something before nothing, then the weightier word, then the later one.

    Raises:
        ValueError: there is none.
    """
    return max(words, key=_order)


def are_contradictory(words: Sequence[Word]) -> bool:
    """Tell whether the values differ; the same value twice is no contradiction."""
    return len({word.value for word in words}) > 1


def settles(author: Weight, words: Sequence[Word]) -> bool:
    """Tell whether a new word of this weight takes the place of values that contradict each other and are in sight.

    The keeper of the page settles everything, the homeroom teacher attendance; of others only somebody whose word
    weighs no less than any of the values.
    """
    return author >= Weight.KEEPER or all(word.weight <= author for word in words)


def _order(word: Word) -> tuple[bool, Weight, int, int]:
    return not word.is_empty, word.weight, word.clock, word.feed
