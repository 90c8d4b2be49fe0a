"""The timetable: what a file asks for, what the journal holds, and what an import will do (interop.md 2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain import changes
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, SubjectId
    from ejournal_desktop.readmodels.calendar import BellTimes, SchoolYearView
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.people import ClassGroupView


class PlanProblem(StrEnum):
    """Problems of a timetable that show only beside the journal or the calendar; fronts hold the words."""

    DAYS_UNCLEAR = "days_unclear"
    BELL_TIMES_DIFFER = "bell_times_differ"
    BELL_TIMES_UNKNOWN = "bell_times_unknown"
    CLASS_WITHOUT_LEVEL = "class_without_level"
    NO_LESSONS = "no_lessons"


class RecordKind(StrEnum):
    """Kinds of records an import makes, in the order in which it makes them; of lessons those of the calendar."""

    BELL = "bells"
    SUBJECT = "subjects"
    STAFF = "staff"
    CLASS_GROUP = "class_groups"
    SUBGROUP = "subgroups"
    COURSE = "courses"
    KEEPER = "keepers"
    SLOT = "slots"
    LESSON = "lessons"


class Outcome(StrEnum):
    """What happens to a record: it is new or changes; a slot or keeper may also end."""

    CREATED = "created"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class WantedBell:
    """An hour of the file by its place in the day, counted from 1; the times as far as the file tells them."""

    number: int
    times: BellTimes | None


@dataclass(frozen=True, slots=True)
class WantedClass:
    """A class group of the file; without a level in its name it counts as the preparatory class (0)."""

    title: str
    grade_level: int


@dataclass(frozen=True, slots=True)
class WantedLesson:
    """A weekly lesson of one class group or subgroup: ISO weekday 1–7, hour of the file, week kind 0, 1 or 2."""

    class_title: str
    subgroup: str | None
    subject: str
    teachers: tuple[str, ...]
    room: str
    weekday: int
    bell: int
    week_kind: int


@dataclass(frozen=True, slots=True)
class WantedTimetable:
    """A timetable as a file asks for it, whichever program wrote it."""

    bells: tuple[WantedBell, ...]
    class_groups: tuple[WantedClass, ...]
    teachers: tuple[str, ...]
    subjects: tuple[str, ...]
    lessons: tuple[WantedLesson, ...]


@dataclass(frozen=True, slots=True)
class StoredTimetable:
    """What the journal holds of a year's timetable, each record as the change that would make it."""

    year: SchoolYearView
    subjects: Mapping[SubjectId, changes.SubjectDefined]
    staff: Mapping[StaffId, PersonName]
    class_groups: Mapping[ClassGroupId, ClassGroupView]
    subgroups: tuple[changes.SubgroupFormed, ...]
    courses: tuple[changes.CourseOpened, ...]
    keepers: tuple[changes.CourseTeacherAssigned, ...]
    slots: tuple[changes.TimetableSlotSet, ...]


@dataclass(frozen=True, slots=True)
class KindEffect:
    """How many records of a kind come, stay, change and end."""

    kind: RecordKind
    created: int = 0
    reused: int = 0
    changed: int = 0
    ended: int = 0

    @property
    def is_change(self) -> bool:
        """Whether anything of this kind would be written."""
        return bool(self.created or self.changed or self.ended)


@dataclass(frozen=True, slots=True)
class TimetableImportPlan:
    """What an import found and would do; nothing is written yet.

    ``hours`` are single lesson hours, ``skipped_hours`` those of them without a class, such as meetings of teachers.
    ``class_level`` tells which level of students was taken as the classes: ``year`` or ``group`` of the file.
    """

    starts: date
    class_level: str
    activities: int
    hours: int
    skipped_hours: int
    class_groups: tuple[str, ...]
    teachers: tuple[str, ...]
    subjects: tuple[str, ...]
    problems: tuple[ImportProblem, ...]
    effects: tuple[KindEffect, ...]
    is_applicable: bool
    wanted: WantedTimetable = field(repr=False)

    @property
    def changes_nothing(self) -> bool:
        """Whether the journal holds all of it already."""
        return not any(effect.is_change for effect in self.effects)
