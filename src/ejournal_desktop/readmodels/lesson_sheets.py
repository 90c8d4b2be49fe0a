"""Blank sheets of lessons, to be filled in by hand and entered later by their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.papers import PaperHeading
    from ejournal_desktop.readmodels.printing import PrintedPaper


@dataclass(frozen=True, slots=True)
class LessonSheet:
    """What is printed on the sheet of one lesson; ``codes`` are letter and meaning of what a teacher may enter.

    ``subject`` is the subject with its subgroup, ``planned`` the topic of the course plan, empty where there is none.
    """

    heading: PaperHeading
    number: str
    subject: str
    teacher: str
    day: date
    bell: int
    times: tuple[time, time] | None
    students: tuple[StudentRow, ...]
    codes: tuple[tuple[str, str], ...]
    planned: str
    has_marks: bool
    has_homework: bool


@dataclass(frozen=True, slots=True)
class PrintedLessonSheets:
    """A finished file of sheets, with the number of sheets of each class group for the register of prints."""

    paper: PrintedPaper
    numbers: tuple[str, ...]
    classes: tuple[tuple[ClassGroupId, int], ...]


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """Whose sheets of a day a person may print: class groups, and teachers by their names."""

    classes: tuple[tuple[ClassGroupId, str], ...]
    teachers: tuple[tuple[StaffId, str], ...]
