"""How a mean becomes a mark: the borders between neighbouring marks of a scale, and how near a mean is to one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import HUNDREDTHS
from ejournal_desktop.domain.regulation_parts import Rounding

if TYPE_CHECKING:
    from ejournal_desktop.domain.mark_scale import MarkScale, MarkValue
    from ejournal_desktop.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class Steps:
    """The marks a mean can become, worst first, and what happens exactly on a border."""

    marks: tuple[MarkValue, ...]
    numbers: tuple[int, ...]
    is_half_up: bool

    def border(self, step: int) -> Fraction:
        """Return the border below a step: halfway to the mark before."""
        return Fraction(self.numbers[step - 1] + self.numbers[step], 2)

    def is_reached(self, step: int, mean: Fraction) -> bool:
        """Tell whether a mean is enough for a step."""
        border = self.border(step)
        return mean >= border if self.is_half_up else mean > border

    def step_of(self, mean: Fraction) -> int:
        """Return the step a mean is rounded to."""
        return sum(self.is_reached(step, mean) for step in range(1, len(self.numbers)))

    def distance(self, mean: Fraction) -> Fraction | None:
        """Return how far a mean is from the nearest border, nothing on a scale of one mark."""
        return min((abs(mean - self.border(step)) for step in range(1, len(self.numbers))), default=None)


def steps_of(regulation: Regulation) -> Steps | None:
    """Return the marks that a mean can become, nothing on a scale without numbers that count («зачёт»)."""
    found = sorted(_counting(regulation.scale()), key=lambda pair: pair[0])
    if not found:
        return None
    return Steps(
        marks=tuple(mark for _, mark in found),
        numbers=tuple(number for number, _ in found),
        is_half_up=regulation.period_marks.rounding is Rounding.HALF_UP,
    )


def is_doubtful(steps: Steps, mean: Fraction, hundredths: int) -> bool:
    """Tell whether a mean lies within so many hundredths of a border."""
    distance = steps.distance(mean)
    return distance is not None and distance * HUNDREDTHS <= hundredths


def _counting(scale: MarkScale) -> list[tuple[int, MarkValue]]:
    return [(mark.number, mark) for mark in scale.period_marks if mark.number is not None and mark.counts_in_average]
