"""A volume of the journal: all pages and summaries of one class group and one grading period.

The printed journal and the pages inside an archive start from the same value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, PeriodView, StudentRow


@dataclass(frozen=True, slots=True)
class VolumeHeading:
    """Words of the title page; codes are ASCII."""

    school_name: str
    school_code: str
    city: str
    is_training: bool
    class_group: ClassGroupId
    class_title: str
    class_code: str
    grade_level: int
    year_title: str
    period: PeriodView
    homeroom_teacher: PersonName | None


@dataclass(frozen=True, slots=True)
class SubjectPages:
    """A page of a subject: hours planned for its period, lessons given in it, and those of them by substitutes.

    Planned are the hours of the course plan that the timetable puts into the period, cancelled lessons included, and
    in the last period all that are left; without a plan, the lessons of the timetable.
    """

    page: JournalPage
    planned_hours: int
    given_lessons: int
    substituted_lessons: int


@dataclass(frozen=True, slots=True)
class TimetableEntry:
    """A lesson of the weekly timetable of the class at the start of the period; ISO weekday 1–7."""

    weekday: int
    bell: int
    subject_short: str
    subgroup_title: str
    room: str


@dataclass(frozen=True, slots=True)
class TimetableChange:
    """The weekly timetable as it became on a day inside the period."""

    since: date
    entries: tuple[TimetableEntry, ...]


@dataclass(frozen=True, slots=True)
class GeneralRow:
    """What «Общие сведения» tells of a student; guardians with their telephones, movements with their orders."""

    student: StudentId
    birth_date: date | None
    file_number: str
    address: str
    guardians: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissedLessons:
    """Missed lessons of a student in a period by true codes; lateness is not a missed lesson."""

    total: int
    ill: int
    excused: int
    unexcused: int
    days: int


@dataclass(frozen=True, slots=True)
class MarkCorrection:
    """A mark or attendance changed after its lesson day; empty texts mean an empty cell."""

    day: date
    subject_title: str
    student: PersonName
    old: str
    new: str
    author: str
    moment: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ArchiveReference:
    """The archive a volume is tied to: id, hexadecimal SHA-256 of its manifest, moment of the archive.

    ``root_fingerprint`` is the hexadecimal SHA-256 of the school's root key, by which anyone can check the archive.
    """

    archive: str
    manifest_hash: str
    moment: datetime
    root_fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class ClassVolume:
    """One class group, one period.

    ``subjects`` holds one page a course; in a full volume of the year one for each period, those of a course together.
    ``missed`` is keyed by student and period (the periods of ``periods`` to date); ``missed_by_day`` by student and
    day; ``period_marks`` by student, course and period. ``archive`` is missing in a draft; ``general``
    is empty unless it was asked for. ``is_last`` says that the year's results follow this period. ``result_conflicts``
    are the places of ``period_marks`` where two computers wrote different ones: what stands there is provisional.
    """

    heading: VolumeHeading
    regulation: Regulation
    students: tuple[StudentRow, ...]
    subjects: tuple[SubjectPages, ...]
    timetable: tuple[TimetableEntry, ...]
    school_days: tuple[date, ...]
    missed_by_day: Mapping[tuple[StudentId, date], int]
    periods: tuple[PeriodView, ...]
    missed: Mapping[tuple[StudentId, PeriodId], MissedLessons]
    courses: tuple[CourseView, ...]
    period_marks: Mapping[tuple[StudentId, CourseId, PeriodId], str]
    corrections: tuple[MarkCorrection, ...]
    archive: ArchiveReference | None
    timetable_changes: tuple[TimetableChange, ...] = ()
    general: tuple[GeneralRow, ...] = ()
    is_last: bool = False
    result_conflicts: frozenset[tuple[StudentId, CourseId, PeriodId]] = frozenset()
