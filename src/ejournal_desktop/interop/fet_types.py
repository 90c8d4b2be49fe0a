"""What the FET importer hands over: a placed timetable in FET's own names, nothing decided yet (interop.md 3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import time

    from ejournal_desktop.readmodels.imports import ImportProblem


class FetClassLevel(StrEnum):
    """Which of FET's levels of students is a class of the school: a proposal that the user may overrule."""

    YEAR = "year"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class FetHour:
    """One hour of FET's day; the times are read from its name where it has them."""

    name: str
    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True, slots=True)
class FetClassGroup:
    """A set of students proposed as a class; the grade level is the number that its name begins with."""

    name: str
    grade_level: int | None
    subgroups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FetAudience:
    """One class of a lesson hour, or one of its subgroups."""

    class_group: str
    subgroup: str | None = None


@dataclass(frozen=True, slots=True)
class PlacedHour:
    """One hour of one activity; ``day`` and ``hour`` are places in the lists of the timetable, from 0.

    Several classes at one lesson are several audiences; a meeting of teachers has none.
    """

    activity: int
    day: int
    hour: int
    audience: tuple[FetAudience, ...]
    subject: str
    teachers: tuple[str, ...]
    room: str | None = None

    @property
    def class_groups(self) -> tuple[str, ...]:
        """The classes at the lesson, each once."""
        return tuple(dict.fromkeys(each.class_group for each in self.audience))


@dataclass(frozen=True, slots=True)
class FetTimetable:
    """A timetable as FET placed it; ``expected_hours`` is None when only the table was given."""

    institution: str
    days: tuple[str, ...]
    hours: tuple[FetHour, ...]
    class_level: FetClassLevel
    class_groups: tuple[FetClassGroup, ...]
    teachers: tuple[str, ...]
    subjects: tuple[str, ...]
    rooms: tuple[str, ...]
    lesson_hours: tuple[PlacedHour, ...]
    activities: int
    expected_hours: int | None
    problems: tuple[ImportProblem, ...]
