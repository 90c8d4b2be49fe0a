"""Giving marks in one course: by the strength of the students, first to those who have the fewest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.regulation_parts import Rounding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId

_SPREAD = 0.6
_UNEVENNESS = 1.6


@dataclass(frozen=True, slots=True)
class MarkSteps:
    """The numeric values of the scale, best first, and how a mean becomes one of them."""

    codes: tuple[str, ...]
    numbers: tuple[int, ...]
    is_half_up: bool
    not_attested: str

    def rounded(self, total: int, weight: int) -> str:
        """Return the code of a weighted mean given as the sum of weighted numbers and the sum of weights."""
        mean = (2 * total + weight) // (2 * weight) if self.is_half_up else -((weight - 2 * total) // (2 * weight))
        nearest = min(range(len(self.numbers)), key=lambda step: abs(self.numbers[step] - mean))
        return self.codes[nearest]

    def number(self, code: str) -> int | None:
        """Return the number of a code, nothing for «н/а»."""
        return self.numbers[self.codes.index(code)] if code in self.codes else None


def mark_steps(regulation: Regulation) -> MarkSteps:
    """Return the steps of the scale of a new course."""
    values = [
        (mark.number, mark.code)
        for mark in regulation.scale().lesson_marks
        if mark.number is not None and mark.counts_in_average
    ]
    ordered = sorted(values, reverse=True)
    return MarkSteps(
        codes=tuple(code for _, code in ordered),
        numbers=tuple(number for number, _ in ordered),
        is_half_up=regulation.period_marks.rounding is Rounding.HALF_UP,
        not_attested=regulation.period_marks.not_attested,
    )


@dataclass(slots=True)
class _Tally:
    count: int = 0
    total: int = 0
    weight: int = 0


class CourseMarks:
    """The marks of one course as they are given; ``levels`` are mean distances from the best mark, in steps."""

    def __init__(self, steps: MarkSteps, levels: Mapping[StudentId, float], chance: Random) -> None:
        self._steps = steps
        self._levels = levels
        self._chance = chance
        self._tallies: dict[tuple[int, StudentId], _Tally] = {}

    def choose(self, quarter: int, present: Sequence[StudentId], count: int) -> list[StudentId]:
        """Return so many of the students present, rather those with few marks, in the order of the list."""
        waiting = {
            student: self._tally(quarter, student).count + self._chance.random() * _UNEVENNESS for student in present
        }
        chosen = frozenset(sorted(present, key=lambda student: waiting[student])[:count])
        return [student for student in present if student in chosen]

    def give(self, quarter: int, student: StudentId, weight: int) -> str:
        """Give a student a mark and return its code."""
        drawn = round(self._chance.gauss(self._levels[student], _SPREAD))
        step = max(0, min(drawn, len(self._steps.codes) - 1))
        tally = self._tally(quarter, student)
        tally.count += 1
        tally.total += self._steps.numbers[step] * weight
        tally.weight += weight
        return self._steps.codes[step]

    def correct(self, quarter: int, student: StudentId, code: str, weight: int) -> str:
        """Put the next better mark in place of one given before, or a worse one for the best; return its code."""
        old = self._steps.codes.index(code)
        new = old - 1 if old else 1
        self._tally(quarter, student).total += (self._steps.numbers[new] - self._steps.numbers[old]) * weight
        return self._steps.codes[new]

    def period_mark(self, quarter: int, student: StudentId, minimum: int) -> str:
        """Return the mark of a quarter: the rounded mean, or «н/а» with fewer marks than the minimum."""
        tally = self._tally(quarter, student)
        if tally.count < max(minimum, 1) or not tally.weight:
            return self._steps.not_attested
        return self._steps.rounded(tally.total, tally.weight)

    def _tally(self, quarter: int, student: StudentId) -> _Tally:
        return self._tallies.setdefault((quarter, student), _Tally())
