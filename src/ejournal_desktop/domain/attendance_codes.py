"""Attendance codes of the school: their letters, keys, meaning and the way they reach paper."""

from __future__ import annotations

from dataclasses import dataclass

from ejournal_desktop.domain.people import Role  # noqa: TC001  field types are resolved when a regulation is read
from ejournal_desktop.domain.regulation_source import SourcedRow


@dataclass(frozen=True, slots=True)
class AttendanceCode(SourcedRow):
    """One state of attendance: the stored code, the letter on the screen, the keys, and the letter on paper.

    ``keys`` holds the Russian and Kyrgyz character and the Latin one on the same physical key, lower case. ``printed``
    is empty where paper shows nothing (lateness). ``is_excused`` is missing where no lesson was missed; an absence
    without a reason is not excused until the homeroom teacher gives one.
    """

    code: str
    letter: str
    title: str
    keys: tuple[str, ...]
    counts_as_missed: bool
    is_excused: bool | None
    is_illness: bool
    roles: tuple[Role, ...]
    printed: str

    def is_open_to(self, role: Role) -> bool:
        """Tell whether a role may enter this code."""
        return role in self.roles
