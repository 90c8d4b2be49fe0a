"""Test works: the library of a teacher, works that are planned, the points of a work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain.works import WorkSummary
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId, SubjectId
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow


@dataclass(frozen=True, slots=True)
class WorkFile:
    """The file of a work."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class KeptWork:
    """A work in the library; ``tasks`` is its text, ``file_title`` names its file, both may be empty."""

    kept_work: int
    subject: SubjectId
    subject_title: str
    grade_level: int
    work_kind: str
    topic: str
    maximum: int
    tasks: str
    file_title: str


@dataclass(frozen=True, slots=True)
class PlannedWork:
    """A work of a course with its day; ``written`` counts the students with points."""

    work: int
    course: CourseId
    class_title: str
    subject_title: str
    subgroup_title: str
    grade_level: int
    day: date
    work_kind: str
    topic: str
    maximum: int
    tasks: str
    written: int


@dataclass(frozen=True, slots=True)
class WorkScores:
    """A work with the points of its students, and what they come to."""

    work: PlannedWork
    students: tuple[StudentRow, ...]
    points: Mapping[StudentId, int]
    summary: WorkSummary
    can_write: bool


@dataclass(frozen=True, slots=True)
class WorkChoices:
    """What works can be planned for: the own courses, and kinds of works by code and title."""

    courses: tuple[CourseView, ...]
    kinds: tuple[tuple[str, str], ...]
