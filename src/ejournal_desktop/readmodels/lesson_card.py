"""The card of a lesson: who holds it, how it differs from the timetable, its terms, its files, who entered what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.domain.deadline_rules import DeadlineAct
    from ejournal_desktop.domain.deadlines import ActDue
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StaffId


@dataclass(frozen=True, slots=True)
class LessonTime:
    """Date and lesson number."""

    day: date
    bell: int


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A small file of a lesson; ``size`` in bytes."""

    attachment: int
    title: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file of a lesson with its bytes."""

    attachment: int
    lesson: LessonId
    title: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class EntryStamp:
    """When an act about a lesson was done, by whom and at which computer; ``due`` is its term, if there is one."""

    act: DeadlineAct
    moment: datetime
    author: str
    workstation: str
    due: datetime | None

    @property
    def is_late(self) -> bool:
        """Whether the entry came after its term."""
        return self.due is not None and self.moment > self.due


@dataclass(frozen=True, slots=True)
class TogetherLesson:
    """A lesson of another subgroup of the class at the same time."""

    lesson: LessonId
    subgroup_title: str
    keeper: str


@dataclass(frozen=True, slots=True)
class LessonEventChoices:
    """What can be chosen when a lesson does not go as the timetable says."""

    staff: tuple[tuple[StaffId, PersonName], ...]
    together: tuple[TogetherLesson, ...]
    bells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LessonCard:
    """A lesson in one place; words are empty and times are missing where nothing is to be said.

    ``keeper`` keeps the page on the day of the lesson, ``substitute`` holds the lesson in their place. ``joined_to``
    names the subgroup with which it is held. ``late_reason`` says why it was entered later, in the words of the
    regulation; ``is_reason_wanted`` that the regulation asks for it and nobody has answered. ``doubted_since`` is the
    moment of the last entry where the clock of the computer does not fit it.
    """

    lesson: LessonId
    course: CourseId
    time: LessonTime
    can_write: bool
    is_cancelled: bool
    keeper: str
    substitute: str
    is_remote: bool
    instruction: str
    joined_to: str
    moved_to: LessonTime | None
    moved_from: LessonTime | None
    late_reason: str
    is_reason_wanted: bool
    dues: tuple[ActDue, ...]
    files: tuple[AttachedFile, ...]
    is_of_subgroup: bool = False
    doubted_since: datetime | None = None
