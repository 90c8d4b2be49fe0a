"""Notes between members of staff, as their receiver reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId


@dataclass(frozen=True, slots=True)
class NoteLesson:
    """The lesson a note is about."""

    lesson: LessonId
    course: CourseId
    day: date
    class_title: str
    subject_title: str


@dataclass(frozen=True, slots=True)
class ReceivedNote:
    """A note to one person: who wrote it, when, about which lesson or none, and whether it was read.

    With a ``student`` it asks to correct his cell in the lesson (ux.md 6.4); ``student_name`` names him. ``edition``
    is the first day of the edition of the regulation that it tells of.
    """

    note: int
    author: str
    moment: datetime
    text: str
    lesson: NoteLesson | None
    is_read: bool
    student: StudentId | None = None
    student_name: str = ""
    edition: date | None = None
