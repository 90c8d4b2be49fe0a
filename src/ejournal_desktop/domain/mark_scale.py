"""Mark scales and kinds of work: what may stand in a mark cell and how much it weighs."""

from __future__ import annotations

from dataclasses import dataclass

from ejournal_desktop.domain.regulation_source import SourcedRow


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkValue:
    """One value of a scale: an ASCII code that is stored, and the letters that are shown and printed.

    ``number`` is missing for values without a place on the scale (``н/а``, ``зач``). ``key`` is the single key that
    writes the value in the grid, empty where it is typed in full.
    """

    code: str
    printed: str
    number: int | None = None
    counts_in_average: bool = False
    key: str = ""
    is_lesson_mark: bool = True
    is_period_mark: bool = True


@dataclass(frozen=True, slots=True)
class MarkScale(SourcedRow):
    """The values of a scale, best first, with the borders of «успеваемость» and «качество».

    ``success_from`` and ``quality_from`` are numbers of the scale: a student at or above them counts as successful,
    or towards the quality of teaching. An empty ``grade_levels`` means every class.
    """

    code: str
    title: str
    marks: tuple[MarkValue, ...]
    success_from: int
    quality_from: int
    grade_levels: tuple[int, ...] = ()

    def mark(self, code: str) -> MarkValue | None:
        """Return the value with a stored code, or nothing when it is not on the scale."""
        return next((mark for mark in self.marks if mark.code == code), None)

    def mark_for_key(self, key: str) -> MarkValue | None:
        """Return the value written by a single key of the grid."""
        return next((mark for mark in self.marks if mark.key and mark.key == key), None)

    def mark_for_text(self, text: str) -> MarkValue | None:
        """Return the value whose code or printed letters are exactly the typed text, whatever the case."""
        typed = text.strip().casefold()
        return next((mark for mark in self.marks if typed in (mark.code, mark.printed.casefold())), None)

    @property
    def lesson_marks(self) -> tuple[MarkValue, ...]:
        """Values that may stand at a lesson."""
        return tuple(mark for mark in self.marks if mark.is_lesson_mark)

    @property
    def period_marks(self) -> tuple[MarkValue, ...]:
        """Values that may stand in a quarter, year or exam column."""
        return tuple(mark for mark in self.marks if mark.is_period_mark)


@dataclass(frozen=True, slots=True)
class WorkKind(SourcedRow):
    """A kind of work for which marks are given; ``weight`` is its share in a weighted mean, 0 keeps it out."""

    code: str
    title: str
    letter: str
    is_written: bool
    weight: int = 1


@dataclass(frozen=True, slots=True)
class MinimumMarks(SourcedRow):
    """The least number of marks in a grading period for a band of weekly hours; no upper end when it is missing."""

    over_hours: int
    up_to_hours: int | None
    minimum: int

    def covers(self, weekly_hours: int) -> bool:
        """Tell whether a course with these weekly hours falls into the band (lower end excluded)."""
        return self.over_hours < weekly_hours and (self.up_to_hours is None or weekly_hours <= self.up_to_hours)
