"""A weekly timetable without clashes, found by repairing a random one.

Every class fills the first lesson numbers of each day, so that it never waits; its lessons only change places with
each other. Two subgroups of a class are one block and so run side by side. A block that meets another of the same
teacher, or its own subject on the same day, changes places with the block of its class that helps most.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from random import Random

_CLASH = 10
_SAME_DAY = 1
_MOST_SWEEPS = 400
_MOST_STARTS = 6
_BOLDNESS = 0.03


@dataclass(frozen=True, slots=True)
class LessonBlock:
    """Weekly lessons of one subject in one class and everyone who teaches it at the same time."""

    class_title: str
    subject: str
    teachers: tuple[Hashable, ...]
    weekly_hours: int


@dataclass(frozen=True, slots=True)
class Place:
    """A day of the week, ISO numbers, and a lesson number."""

    weekday: int
    bell: int


@dataclass(frozen=True, slots=True)
class _Seat:
    class_title: str
    place: Place


def weekly_timetable(
    blocks: Sequence[LessonBlock], *, weekdays: int, chance: Random
) -> dict[LessonBlock, tuple[Place, ...]]:
    """Return the places of each block; the fewest clashes that several starts found, none where that is possible."""
    best = _Repair(blocks, weekdays, chance)
    best.run()
    for _ in range(_MOST_STARTS - 1):
        if best.trouble() == 0:
            break
        other = _Repair(blocks, weekdays, chance)
        other.run()
        best = min(best, other, key=_Repair.trouble)
    return best.places()


class _Repair:
    def __init__(self, blocks: Sequence[LessonBlock], weekdays: int, chance: Random) -> None:
        self._chance = chance
        self._seats: dict[str, list[_Seat]] = {}
        self._seated: dict[_Seat, LessonBlock] = {}
        self._busy: Counter[tuple[Hashable, Place]] = Counter()
        self._daily: Counter[tuple[LessonBlock, int]] = Counter()
        for title in dict.fromkeys(block.class_title for block in blocks):
            self._fill(title, [block for block in blocks if block.class_title == title], weekdays)

    def run(self) -> None:
        """Repair until nothing is wrong or patience ends."""
        for _ in range(_MOST_SWEEPS):
            wrong = [seat for seat in self._seated if self._is_wrong(seat)]
            if not wrong:
                return
            self._chance.shuffle(wrong)
            for seat in wrong:
                if self._is_wrong(seat):
                    self._improve(seat)

    def trouble(self) -> int:
        """Return the weight of everything that is wrong."""
        clashes = sum(count - 1 for count in self._busy.values() if count > 1)
        repeats = sum(count - 1 for count in self._daily.values() if count > 1)
        return clashes * _CLASH + repeats * _SAME_DAY

    def places(self) -> dict[LessonBlock, tuple[Place, ...]]:
        """Return the places of each block in the order of the week."""
        found: dict[LessonBlock, list[Place]] = {}
        for seat, block in self._seated.items():
            found.setdefault(block, []).append(seat.place)
        return {
            block: tuple(sorted(places, key=lambda place: (place.weekday, place.bell)))
            for block, places in found.items()
        }

    def _fill(self, title: str, blocks: Sequence[LessonBlock], weekdays: int) -> None:
        lessons = [block for block in blocks for _ in range(block.weekly_hours)]
        self._chance.shuffle(lessons)
        places = self._first_bells(len(lessons), weekdays)
        self._seats[title] = [_Seat(title, place) for place in places]
        for seat, block in zip(self._seats[title], lessons, strict=True):
            self._put(seat, block)

    def _first_bells(self, lessons: int, weekdays: int) -> list[Place]:
        least, longer = divmod(lessons, weekdays)
        long_days = set(self._chance.sample(range(1, weekdays + 1), longer))
        return [
            Place(weekday, bell)
            for weekday in range(1, weekdays + 1)
            for bell in range(1, least + (weekday in long_days) + 1)
        ]

    def _put(self, seat: _Seat, block: LessonBlock) -> None:
        self._seated[seat] = block
        for teacher in block.teachers:
            self._busy[teacher, seat.place] += 1
        self._daily[block, seat.place.weekday] += 1

    def _lift(self, seat: _Seat) -> LessonBlock:
        block = self._seated[seat]
        for teacher in block.teachers:
            self._busy[teacher, seat.place] -= 1
        self._daily[block, seat.place.weekday] -= 1
        return block

    def _is_wrong(self, seat: _Seat) -> bool:
        block = self._seated[seat]
        return self._daily[block, seat.place.weekday] > 1 or any(
            self._busy[teacher, seat.place] > 1 for teacher in block.teachers
        )

    def _weight(self, block: LessonBlock, place: Place) -> int:
        clashes = sum(self._busy[teacher, place] for teacher in block.teachers)
        return clashes * _CLASH + self._daily[block, place.weekday] * _SAME_DAY

    def _improve(self, seat: _Seat) -> None:
        block = self._seated[seat]
        others = [other for other in self._seats[seat.class_title] if self._seated[other] != block]
        if not others:
            return
        if self._chance.random() < _BOLDNESS:
            self._swap(seat, self._chance.choice(others))
            return
        gains = [(self._gain(seat, other), other) for other in others]
        best = max(gain for gain, _ in gains)
        if best >= 0:
            self._swap(seat, self._chance.choice([other for gain, other in gains if gain == best]))

    def _gain(self, seat: _Seat, other: _Seat) -> int:
        mine, theirs = self._lift(seat), self._lift(other)
        now = self._weight(mine, seat.place) + self._weight(theirs, other.place)
        then = self._weight(mine, other.place) + self._weight(theirs, seat.place)
        self._put(seat, mine)
        self._put(other, theirs)
        return now - then

    def _swap(self, seat: _Seat, other: _Seat) -> None:
        mine, theirs = self._lift(seat), self._lift(other)
        self._put(seat, theirs)
        self._put(other, mine)
