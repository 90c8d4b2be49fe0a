"""What the page of results works with, and what it shows and stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.period_closing import PeriodClosingService
    from ejournal_desktop.services.periods import PeriodsService


@dataclass(frozen=True, slots=True)
class PeriodsServices:
    """The services of the page."""

    periods: PeriodsService
    closing: PeriodClosingService
    access: AccessService
    clock: Clock
    corrections: CorrectionsService


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on show: a class group as a whole, or one of its courses."""

    class_group: ClassGroupId
    period: PeriodId
    course: CourseId | None = None


class MarkPlace(NamedTuple):
    """A period mark by student and course."""

    student: StudentId
    course: CourseId


@dataclass(frozen=True, slots=True)
class MarkStep:
    """One period mark goes from one value to another, each with the reason that belongs to it.

    With ``is_settling`` two marks stood there after an exchange, or lesson marks came later than the mark.
    """

    place: MarkPlace
    before: str | None
    after: str | None
    reason: str = ""
    reason_before: str = ""
    is_settling: bool = False

    def reversed(self) -> MarkStep:
        """Return the way back."""
        return MarkStep(self.place, self.after, self.before, self.reason_before, self.reason)
