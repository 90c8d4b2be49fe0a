"""One line of the table: what was measured, against what, and whether the goal of architecture.md 12 is met."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LEAST, MOST = "≥", "≤"


@dataclass(frozen=True, slots=True)
class Row:
    """A measurement; without a baseline the goal is about ``ours`` itself, in its unit."""

    title: str
    ours: float
    unit: str
    goal: float | None = None
    baseline: float | None = None
    sign: str = MOST

    @property
    def compared(self) -> float:
        """What is compared with the goal."""
        return self.ours if self.baseline is None else self.ours / self.baseline

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; nothing where there is none."""
        if self.goal is None:
            return None
        return self.compared >= self.goal if self.sign == LEAST else self.compared <= self.goal

    def cells(self) -> Sequence[str]:
        """Return the texts of the line."""
        if self.goal is None:
            goal, verdict = "–", "–"
        else:
            goal = f"{self.sign} {self.goal:g}" + (f" {self.unit}" if self.baseline is None else "×")
            verdict = "met" if self.is_met else "NOT MET"
        ratio = "–" if self.baseline is None else f"{self.compared:.2f}×"
        baseline = "–" if self.baseline is None else f"{self.baseline:.2f} {self.unit}"
        return (self.title, f"{self.ours:.2f} {self.unit}", baseline, ratio, goal, verdict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A measurement that this computer cannot make, and why."""

    title: str
    reason: str

    def cells(self) -> Sequence[str]:
        """Return the texts of the line."""
        return (self.title, "–", self.reason, "–", "–", "–")


def seconds_of(act: Callable[[], object]) -> float:
    """Return how long an act takes, by the wall clock."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def medians(rounds: int, *acts: Callable[[], object]) -> Sequence[float]:
    """Return the median seconds of each act; their rounds take turns, so that a busy moment hits all of them."""
    taken: list[list[float]] = [[] for _ in acts]
    for _ in range(rounds):
        for place, act in enumerate(acts):
            taken[place].append(seconds_of(act))
    return [median(times) for times in taken]


def table(rows: Sequence[Row | Skipped]) -> str:
    """Return all lines as one aligned table."""
    lines = [("", "ours", "baseline", "ratio", "goal", ""), *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )
