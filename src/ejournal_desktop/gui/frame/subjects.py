"""What one screen asks another one to open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, PeriodId, StudentId

# Screens that the window itself opens; their modules are not loaded before a log-in.
BOARD: Final = "board"
JOURNAL: Final = "journal"
LOG_INS: Final = "log_ins"
SETTINGS: Final = "settings"


@dataclass(frozen=True, slots=True)
class NotesOpened:
    """The notes to the person."""


@dataclass(frozen=True, slots=True)
class DocumentsOpened:
    """The documents of the school."""


@dataclass(frozen=True, slots=True)
class EditionOpened:
    """What an edition of the regulation changed, by the day from which it holds."""

    valid_from: date


@dataclass(frozen=True, slots=True)
class PlanOfControlOpened:
    """The plan of internal control."""


@dataclass(frozen=True, slots=True)
class WeekOpened:
    """The week of an own class."""

    class_group: ClassGroupId


@dataclass(frozen=True, slots=True)
class CardsOpened:
    """The cards of an own class."""

    class_group: ClassGroupId


@dataclass(frozen=True, slots=True)
class LessonOpened:
    """A page of the journal, a lesson on it and a student in it.

    Without a period the one of ``day`` is meant, without a day that of today.
    """

    course: CourseId
    period: PeriodId | None = None
    lesson: LessonId | None = None
    student: StudentId | None = None
    day: date | None = None
