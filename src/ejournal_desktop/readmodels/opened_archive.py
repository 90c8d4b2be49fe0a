"""An opened archive: its title, and what a search in it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, StudentRow
    from ejournal_desktop.readmodels.volume import ClassVolume

FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveTitle:
    """Which archive is open and how it was judged."""

    class_code: str
    school_year: str
    number: int
    week: str
    moment: datetime
    manifest_hash: str
    verdict: ArchiveVerdict


class HitKind(StrEnum):
    """Where a searched text was found."""

    STUDENT = "student"
    TOPIC = "topic"
    HOMEWORK = "homework"


@dataclass(frozen=True, slots=True)
class ArchiveHit:
    """A place where the text stands; course, day and page are those of the lesson."""

    kind: HitKind
    text: str
    course: str = ""
    day: date | None = None
    page: tuple[CourseId, PeriodId] | None = None


@dataclass(frozen=True, slots=True)
class ArchiveBook:
    """An archive read as a whole: its volumes by period, and who entered what in each cell, the oldest first.

    Nothing of it changes any more, so the window searches and turns pages in it without a database.
    """

    title: ArchiveTitle
    students: tuple[StudentRow, ...]
    courses: tuple[CourseView, ...]
    volumes: tuple[ClassVolume, ...]
    history: Mapping[tuple[StudentId, LessonId], tuple[CellHistoryEntry, ...]]

    def page(self, course: CourseId, period: PeriodId) -> JournalPage | None:
        """Return the page of a course in a period, nothing where the archive has none."""
        return next(
            (
                subject.page
                for volume in self.volumes
                if volume.heading.period.period == period
                for subject in volume.subjects
                if subject.page.course.course == course
            ),
            None,
        )

    def search(self, text: str) -> tuple[ArchiveHit, ...]:
        """Find a text in names of students, topics and homework, whatever its case."""
        return search_volumes(text, self.students, self.volumes)


def search_volumes(text: str, students: Sequence[StudentRow], volumes: Sequence[ClassVolume]) -> tuple[ArchiveHit, ...]:
    """Find a text of at least two letters in names of students, topics and homework, whatever its case."""
    wanted = text.strip().casefold()
    if len(wanted) < FEWEST_LETTERS:
        return ()
    people = [
        ArchiveHit(HitKind.STUDENT, student.name.full) for student in students if wanted in student.name.full.casefold()
    ]
    lessons = [hit for volume in volumes for subject in volume.subjects for hit in _hits(subject.page, wanted)]
    return (*people, *lessons)


def _hits(page: JournalPage, wanted: str) -> Iterator[ArchiveHit]:
    subject = page.course.subject_title
    place = (page.course.course, page.period.period)
    for lesson in page.lessons:
        if wanted in lesson.topic.casefold():
            yield ArchiveHit(HitKind.TOPIC, lesson.topic, subject, lesson.day, place)
        if wanted in lesson.homework.casefold():
            yield ArchiveHit(HitKind.HOMEWORK, lesson.homework, subject, lesson.day, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePassport:
    """What an archive says of itself without any key; ``size`` in bytes, both hashes hexadecimal."""

    file_name: str
    size: int
    sha256: str
    class_code: str
    school_code: str
    school_year: str
    week: str
    number: int
    moment: datetime
    manifest_hash: str
    program: str
    root_fingerprint: str
    is_training: bool
