"""Lists that a school year rests on: subgroups, delivered lists, how far everything is, load, reference lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import (
        ClassGroupId,
        CourseId,
        StaffId,
        StudentId,
        SubgroupId,
        SubjectId,
    )
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.journal import PeriodView


@dataclass(frozen=True, slots=True)
class SubjectSubgroups:
    """A subject that is taught in subgroups, and these by title."""

    subject: SubjectId
    title: str
    subgroups: tuple[tuple[SubgroupId, str], ...]


@dataclass(frozen=True, slots=True)
class SubgroupList:
    """A class by name with the subgroup of each student and subject on a day."""

    class_group: ClassGroupId
    day: date
    subjects: tuple[SubjectSubgroups, ...]
    students: tuple[tuple[StudentId, PersonName], ...]
    places: Mapping[tuple[StudentId, SubjectId], SubgroupId]


@dataclass(frozen=True, slots=True)
class TimetableLine:
    """A weekly lesson with everything that is said of it by class, teacher and room."""

    weekday: int
    bell: int
    week_kind: int
    class_title: str
    subject: str
    subgroup: str
    teachers: tuple[str, ...]
    room: str
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class PeriodLessons:
    """How far the lessons of a grading period are in the calendar; late once it runs without some of them."""

    period: PeriodView
    made: int
    missing: int
    is_late: bool


class TimetableDoubt(StrEnum):
    """What the regulation says against a timetable that begins on a day; told, never refused."""

    NOT_IN_VACATION = "not_in_vacation"
    NOT_AT_PERIOD_START = "not_at_period_start"


@dataclass(frozen=True, slots=True)
class SchoolTimetable:
    """The timetable of the year as it is on a day."""

    title: str
    day: date
    lines: tuple[TimetableLine, ...]
    periods: tuple[PeriodLessons, ...]


class ListKind(StrEnum):
    """Lists that reach the administrator at the beginning of a year (S2-3.2a)."""

    STUDENTS = "students"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A row of a list: a student with the class, or a member of staff."""

    class_title: str
    name: PersonName
    birth_date: date | None = None


class ListRowState(StrEnum):
    """What taking a row would do."""

    NEW = "new"
    KNOWN = "known"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class ListReading:
    """A list as it was read and checked; nothing is written yet."""

    kind: ListKind
    rows: tuple[tuple[ListedPerson, ListRowState], ...]
    problems: tuple[ImportProblem, ...]
    classes: Mapping[str, ClassGroupId] = field(repr=False)

    @property
    def new(self) -> tuple[ListedPerson, ...]:
        """The rows that would be written."""
        return tuple(person for person, state in self.rows if state is ListRowState.NEW)


@dataclass(frozen=True, slots=True)
class DeliveredList:
    """Whether a list came, when, how long it is, and whether it is late by the regulation."""

    kind: ListKind
    class_group: ClassGroupId | None
    title: str
    day: date | None
    rows: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class DeliveredLists:
    """All lists of the year; ``due`` is the day of the regulation, if it names one."""

    due: date | None
    lists: tuple[DeliveredList, ...]

    @property
    def missing(self) -> int:
        """How many have not come."""
        return sum(one.day is None for one in self.lists)


class ReadinessKind(StrEnum):
    """Data of which it is counted how much is there (S1-O.4.1)."""

    CLASSES = "classes"
    STUDENTS = "students"
    GUARDIANS = "guardians"
    CURRICULUM = "curriculum"
    LOAD = "load"
    TIMETABLE = "timetable"
    PLANS = "plans"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many are there."""

    done: int
    whole: int

    @property
    def percent(self) -> int:
        """The share in whole percent, rounded down, so that 100 means all; nothing asked for counts as nothing done."""
        return 100 * self.done // self.whole if self.whole else 0


@dataclass(frozen=True, slots=True)
class ClassReadiness:
    """How far a class is filled in; ``filling_until`` is the last day of its first filling, if one was allowed."""

    class_group: ClassGroupId
    title: str
    shares: Mapping[ReadinessKind, Share]
    filling_from: date | None = None
    filling_until: date | None = None
    first_filled: int = 0


@dataclass(frozen=True, slots=True)
class SchoolReadiness:
    """How far the school is filled in; the set-up is due on a day the regulation may name (S2-3.1, S1-A1.7)."""

    shares: Mapping[ReadinessKind, Share]
    classes: tuple[ClassReadiness, ...]
    due: date | None
    is_late: bool

    @property
    def percent(self) -> int:
        """The mean of all shares, rounded down."""
        known = [share.percent for share in self.shares.values()]
        return sum(known) // len(known) if known else 0


@dataclass(frozen=True, slots=True)
class LoadLine:
    """A page of the journal, or one that is missing: what the curriculum asks and who keeps it."""

    class_group: ClassGroupId
    class_title: str
    subject: SubjectId
    subject_title: str
    subgroup: SubgroupId | None
    subgroup_title: str
    course: CourseId | None
    keeper: StaffId | None
    curriculum_weekly: int
    weekly: int


@dataclass(frozen=True, slots=True)
class SchoolLoad:
    """All pages of the year by class, and the weekly hours of each member of staff."""

    lines: tuple[LoadLine, ...]
    staff: tuple[tuple[StaffId, str], ...]
    hours: Mapping[StaffId, int]
    can_edit: bool
    day: date


class ReferenceKind(StrEnum):
    """Reference lists of the school that are edited as lists."""

    SUBJECTS = "subjects"
    ROOMS = "rooms"
    BELLS = "bells"
    HOLIDAYS = "holidays"
    CLASSES = "classes"


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A subject; a new one has no identity yet."""

    subject: SubjectId | None
    title: str
    short_title: str
    position: int


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room with its places."""

    room: str
    places: int


@dataclass(frozen=True, slots=True)
class BellDays:
    """The first and last day of the year in work, and the days from which on bells are others than before."""

    starts: date
    ends: date
    changed_on: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class BellRow:
    """A lesson number with its times."""

    number: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """Days of the year without lessons."""

    starts: date
    ends: date
    title: str


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class of the year with its homeroom teacher; a new one has no identity yet."""

    class_group: ClassGroupId | None
    title: str
    grade_level: int
    homeroom: StaffId | None


ReferenceRow = SubjectRow | RoomRow | BellRow | HolidayRow | ClassRow


@dataclass(frozen=True, slots=True)
class EditLine:
    """Who changed reference data, when and what: the kind of change and what it says."""

    moment: datetime
    author: str
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class FillingWish:
    """A first filling of a class: lessons from a day on, until another."""

    class_group: ClassGroupId
    starts: date
    until: date


@dataclass(frozen=True, slots=True)
class PlansDue:
    """How many courses have no course plan yet, and the first day of the year before which they are due (S0-4.9.3)."""

    missing: int
    starts: date


@dataclass(frozen=True, slots=True)
class YearReminders:
    """What is due for a person around the school year; nothing where it is none of the duties."""

    are_lists_due: bool
    periods: tuple[PeriodLessons, ...]
    set_up_due: date | None
    is_year_over: bool
    plans: PlansDue | None = None
