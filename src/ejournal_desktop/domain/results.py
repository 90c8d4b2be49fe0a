"""Results of a period: «успеваемость», «качество», the mean, and how each student stands.

The base of a percentage are those with a number of the scale and those not attested («н/а»); «зач» and a mark that is
not entered yet have no place in it, and nobody who left before the end of the period is counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import counted_number, plain_mean, shown_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.regulation import Regulation

_TENTHS_OF_A_PERCENT = 1000


class Standing(StrEnum):
    """How a student stands with all marks of a period; unknown while marks are missing or have no number."""

    EXCELLENT = "excellent"
    GOOD = "good"
    ONE_SATISFACTORY = "one_satisfactory"
    SATISFACTORY = "satisfactory"
    FAILING = "failing"
    UNKNOWN = "unknown"


GOOD_STANDINGS = frozenset({Standing.EXCELLENT, Standing.GOOD})


@dataclass(frozen=True, slots=True)
class ResultCounts:
    """Marks of a course or a class by code, and what they come to; ``missing`` are marks not entered yet."""

    values: tuple[tuple[str, int], ...] = ()
    rated: int = 0
    successful: int = 0
    good: int = 0
    not_attested: int = 0
    missing: int = 0
    mean: Decimal | None = None

    @property
    def base(self) -> int:
        """Those the percentages are counted of."""
        return self.rated + self.not_attested

    @property
    def success(self) -> Decimal | None:
        """«Процент успеваемости» with one place."""
        return percent(self.successful, self.base)

    @property
    def quality(self) -> Decimal | None:
        """«Процент качества» with one place."""
        return percent(self.good, self.base)

    def count_of(self, code: str) -> int:
        """Return how many marks of one code there are."""
        return dict(self.values).get(code, 0)


def percent(part: int, whole: int) -> Decimal | None:
    """Return a share in percent with one place, a half rounded up; nothing of nothing."""
    if not whole:
        return None
    return Decimal((2 * part * _TENTHS_OF_A_PERCENT + whole) // (2 * whole)).scaleb(-1)


def mean_share(part: int, whole: int) -> Fraction | None:
    """Return how much of something falls to each, exactly."""
    return Fraction(part, whole) if whole else None


def result_counts(regulation: Regulation, values: Iterable[str | None]) -> ResultCounts:
    """Return what marks of a period come to; ``None`` is a mark that is not entered yet."""
    counted = Counter(values)
    missing = counted.pop(None, 0)
    scale = regulation.scale()
    numbers = {code: mark.number for code in counted if code and (mark := scale.mark(code)) and mark.number is not None}
    means = [number for code, count in counted.items() if code for number in [counted_number(scale, code)] * count]
    return ResultCounts(
        values=tuple((mark.code, counted[mark.code]) for mark in scale.period_marks if counted[mark.code]),
        rated=sum(counted[code] for code in numbers),
        successful=sum(counted[code] for code, number in numbers.items() if number >= scale.success_from),
        good=sum(counted[code] for code, number in numbers.items() if number >= scale.quality_from),
        not_attested=counted[regulation.period_marks.not_attested],
        missing=missing,
        mean=shown_mean(plain_mean(number for number in means if number is not None)),
    )


def standing(regulation: Regulation, values: Iterable[str | None]) -> Standing:
    """Return how a student stands with the marks of all courses; ``None`` is a mark that is not entered yet."""
    found, scale = list(values), regulation.scale()
    counts = result_counts(regulation, found)
    if counts.successful < counts.base:
        return Standing.FAILING
    if counts.missing or not counts.rated:
        return Standing.UNKNOWN
    if counts.good == counts.rated:
        best = max(mark.number for mark in scale.period_marks if mark.number is not None)
        numbers = {mark.number for code, _ in counts.values if (mark := scale.mark(code)) and mark.number is not None}
        return Standing.EXCELLENT if numbers == {best} else Standing.GOOD
    return Standing.ONE_SATISFACTORY if counts.rated - counts.good == 1 else Standing.SATISFACTORY
