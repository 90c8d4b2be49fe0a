"""What reports are made of where no other read model holds it yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.volume import MissedLessons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import StudentRow

NOTHING_MISSED = MissedLessons(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class AttendanceSpan:
    """Attendance of a class group between two days: ``lessons`` are those each student should have been at.

    ``late`` counts lessons to which a student came late: they are not missed.
    """

    title: str
    missed: Mapping[StudentId, MissedLessons] = field(default_factory=dict)
    late: Mapping[StudentId, int] = field(default_factory=dict)
    lessons: Mapping[StudentId, int] = field(default_factory=dict)

    def missed_by(self, row: StudentRow) -> MissedLessons:
        """Return what a student missed."""
        return self.missed.get(row.student, NOTHING_MISSED)


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """The attendance of a class group in spans one after another, and in all of them together."""

    students: tuple[StudentRow, ...]
    spans: tuple[AttendanceSpan, ...]
    whole: AttendanceSpan
