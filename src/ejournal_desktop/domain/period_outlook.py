"""What is still possible in a grading period: missing marks weeks ahead, what the next better mark takes, the pace."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import tally
from ejournal_desktop.domain.rounding import steps_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.domain.averages import GivenMark, MarkTally
    from ejournal_desktop.domain.periods import CourseTime
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.rounding import Steps


@dataclass(frozen=True, slots=True)
class Shortage:
    """Marks missing to the least number of a period, and whether the lessons left can bring them (S0-4.14.5).

    ``expected`` is the number there should be by now if marks came evenly over the lessons of the period.
    """

    count: int
    minimum: int
    lessons_left: int
    expected: int

    @property
    def missing(self) -> int:
        """How many marks are missing."""
        return self.minimum - self.count

    @property
    def is_behind(self) -> bool:
        """Whether there are fewer marks than the pace of the period asks for by now."""
        return self.count < self.expected

    @property
    def is_reachable(self) -> bool:
        """Whether one mark a lesson is still enough."""
        return self.missing <= self.lessons_left


@dataclass(frozen=True, slots=True)
class ForecastOption:
    """So many marks of one value, given at ordinary lessons, would be enough."""

    mark: str
    needed: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the next better mark takes; no option when the lessons left are too few for any."""

    target: str
    options: tuple[ForecastOption, ...]


@dataclass(frozen=True, slots=True)
class MarkFilling:
    """«Наполняемость отметок»: marks given to so many students against the number expected of each (S2-3.6b)."""

    students: int
    marks: int
    expected: int
    filled: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the results of a class stand or are expected to stand: marks by code, successful, good, without a mark."""

    values: tuple[tuple[str, int], ...]
    rated: int
    successful: int
    good: int
    unrated: int


def shortage(count: int, time: CourseTime) -> Shortage | None:
    """Return what is missing to the least number of marks, nothing when it is reached."""
    if count >= time.minimum:
        return None
    return Shortage(count, time.minimum, time.lessons_left, expected_marks(time))


def expected_marks(time: CourseTime) -> int:
    """Return how many marks there should be by now, if they came evenly over the lessons of the period."""
    lessons = time.lessons_held + time.lessons_left
    return time.minimum * time.lessons_held // lessons if lessons else time.minimum


def forecast(regulation: Regulation, marks: Sequence[GivenMark], time: CourseTime) -> Forecast | None:
    """Return what is needed for the next better mark; nothing without a mean, or when the best one is reached."""
    steps, counted = steps_of(regulation), tally(regulation, marks)
    if steps is None or counted.weighted_mean is None:
        return None
    target = steps.step_of(counted.weighted_mean) + 1
    if target >= len(steps.marks):
        return None
    return Forecast(steps.marks[target].code, tuple(_options(steps, target, counted, time)))


def filling(counts: Iterable[int], time: CourseTime) -> MarkFilling:
    """Return how far the marks of a course are, one number of marks for each student."""
    found, expected = list(counts), expected_marks(time)
    return MarkFilling(len(found), sum(found), expected, sum(count >= expected for count in found))


def outlook(regulation: Regulation, values: Iterable[str | None]) -> Outlook:
    """Return how results are spread over the scale; «н/а» and «зач» have no place on it and stay unrated."""
    found = list(values)
    scale = regulation.scale()
    known = [mark for mark in (scale.mark(value) for value in found if value is not None) if mark is not None]
    numbers = [mark.number for mark in known if mark.number is not None]
    return Outlook(
        values=tuple((mark.code, found.count(mark.code)) for mark in scale.period_marks if mark.code in found),
        rated=len(numbers),
        successful=sum(number >= scale.success_from for number in numbers),
        good=sum(number >= scale.quality_from for number in numbers),
        unrated=len(found) - len(numbers),
    )


def _options(steps: Steps, target: int, counted: MarkTally, time: CourseTime) -> list[ForecastOption]:
    """Return the ways to a mark, the best marks first; a better mark stands only where it spares a lesson."""
    options: list[ForecastOption] = []
    for step in range(target, len(steps.marks)):
        needed = max(_needed(steps, target, steps.numbers[step], counted), time.minimum - counted.count)
        is_shorter = not options or needed < options[-1].needed
        if is_shorter and needed <= time.lessons_left:
            options.append(ForecastOption(steps.marks[step].code, needed))
    return options[::-1]


def _needed(steps: Steps, target: int, number: int, counted: MarkTally) -> int:
    """Return how many marks of one number lift the mean over the border of a step."""
    border = steps.border(target)
    total = sum(mark.number * mark.weight for mark in counted.weighed)
    weight = sum(mark.weight for mark in counted.weighed)
    exact = (border * weight - total) / (number - border)
    return ceil(exact) if steps.is_half_up else floor(exact) + 1
