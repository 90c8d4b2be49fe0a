"""Who used the journal between two days, and how far lessons were kept: what reports on access are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.identifiers import StaffId


@dataclass(frozen=True, slots=True)
class AccessDay:
    """A day of one person: log-ins, lessons by the timetable, those complete, those completed late or overdue."""

    day: date
    entries: int = 0
    lessons: int = 0
    complete: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class PersonAccess:
    """A member of staff between two days; ``last_entry`` is the last log-in up to the last of them."""

    name: str
    roles: tuple[Role, ...]
    last_entry: date | None
    days: tuple[AccessDay, ...]
    staff: StaffId | None = None

    @property
    def entries(self) -> int:
        """Log-ins of all days."""
        return sum(day.entries for day in self.days)

    @property
    def lessons(self) -> int:
        """Lessons by the timetable of all days."""
        return sum(day.lessons for day in self.days)

    @property
    def complete(self) -> int:
        """Lessons of all days that are complete."""
        return sum(day.complete for day in self.days)

    @property
    def late(self) -> int:
        """Lessons of all days that were completed late or are overdue."""
        return sum(day.late for day in self.days)


@dataclass(frozen=True, slots=True)
class PersonActivity:
    """What a member of staff did between two days: log-ins, acts written into the journal, days with such acts."""

    name: str
    roles: tuple[Role, ...]
    entries: int
    acts: int
    days: int


@dataclass(frozen=True, slots=True)
class FamilyPapers:
    """Letters and printouts handed to families between two days, and those of them that came back signed."""

    given: int
    signed: int
