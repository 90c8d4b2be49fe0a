"""The next school year as it is prepared: its parts as rows, what is missing, what opening it would do (S4-5.1d)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime, time

    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId, SubjectId, YearId


class YearPart(StrEnum):
    """What a school year is opened from, in the order in which one part rests on another."""

    CALENDAR = "calendar"
    BELLS = "bells"
    CLASSES = "classes"
    STUDENTS = "students"
    CURRICULUM = "curriculum"
    TEACHERS = "teachers"
    TIMETABLE = "timetable"


YEAR_SPAN: Final = "year_itself"
HOLIDAY_SPAN: Final = "holiday"


@dataclass(frozen=True, slots=True)
class NextSpan:
    """Dates of the year: the year itself, a grading period by its kind and number, or days without lessons."""

    kind: PeriodKind | str
    number: int
    title: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class NextBell:
    """A lesson number with its times."""

    number: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class NextClass:
    """A class of the new year, the class it goes on from, if any, and its homeroom teacher."""

    title: str
    grade_level: int
    source: ClassGroupId | None
    homeroom: StaffId | None


@dataclass(frozen=True, slots=True)
class NextPlace:
    """Where a student of the last year goes; an empty title means out of the school."""

    student: StudentId
    class_title: str


@dataclass(frozen=True, slots=True)
class NextHours:
    """Hours of a subject in a class of the new year."""

    class_title: str
    subject: SubjectId
    weekly: int
    yearly: int


@dataclass(frozen=True, slots=True)
class NextTeacher:
    """Who teaches a class or a subgroup; a page with two keepers has two rows."""

    class_title: str
    subject: SubjectId
    subgroup: str
    staff: StaffId | None


@dataclass(frozen=True, slots=True)
class NextSlot:
    """A weekly lesson of the new year: ISO weekday, lesson number, week kind 0, 1 or 2."""

    class_title: str
    subject: SubjectId
    subgroup: str
    weekday: int
    bell: int
    week_kind: int
    room: str


NextRow: TypeAlias = "NextSpan | NextBell | NextClass | NextPlace | NextHours | NextTeacher | NextSlot"
ROW_OF_PART: Final[Mapping[YearPart, Callable[..., NextRow]]] = {
    YearPart.CALENDAR: NextSpan,
    YearPart.BELLS: NextBell,
    YearPart.CLASSES: NextClass,
    YearPart.STUDENTS: NextPlace,
    YearPart.CURRICULUM: NextHours,
    YearPart.TEACHERS: NextTeacher,
    YearPart.TIMETABLE: NextSlot,
}
"""What a part of the year is a list of."""


@dataclass(frozen=True, slots=True)
class NextYear:
    """All parts of the next year as they stand: what was kept, else what is proposed."""

    calendar: tuple[NextSpan, ...] = ()
    bells: tuple[NextBell, ...] = ()
    classes: tuple[NextClass, ...] = ()
    students: tuple[NextPlace, ...] = ()
    curriculum: tuple[NextHours, ...] = ()
    teachers: tuple[NextTeacher, ...] = ()
    timetable: tuple[NextSlot, ...] = ()

    def rows(self, part: YearPart) -> tuple[NextRow, ...]:
        """Return the rows of a part."""
        rows: tuple[NextRow, ...] = getattr(self, part.value)
        return rows

    @property
    def span(self) -> NextSpan | None:
        """The year itself."""
        return next((row for row in self.calendar if row.kind == YEAR_SPAN), None)


class YearProblemKind(StrEnum):
    """What is missing or doubtful in a part; fronts hold the words."""

    NOT_KEPT = "not_kept"
    YEAR_DATES = "year_dates"
    PERIOD_DATES = "period_dates"
    NO_PERIODS = "no_periods"
    BELL_TIMES = "bell_times"
    NO_BELLS = "no_bells"
    NO_CLASSES = "no_classes"
    CLASS_TWICE = "class_twice"
    GRADE_UNKNOWN = "grade_unknown"
    NO_HOMEROOM = "no_homeroom"
    STUDENT_WITHOUT_PLACE = "student_without_place"
    CLASS_UNKNOWN = "class_unknown"
    NO_HOURS = "no_hours"
    NO_TEACHER = "no_teacher"
    NO_LESSONS = "no_lessons"
    BELL_UNKNOWN = "bell_unknown"
    TEACHER_AT_TWO_PLACES = "teacher_at_two_places"
    OUT_OF_TERM = "out_of_term"
    OLD_PERIODS_OPEN = "old_periods_open"


DOUBTS: Final = frozenset(
    {YearProblemKind.TEACHER_AT_TWO_PLACES, YearProblemKind.OUT_OF_TERM, YearProblemKind.OLD_PERIODS_OPEN}
)
"""What is told but does not keep the year from being opened."""


@dataclass(frozen=True, slots=True)
class YearProblem:
    """One thing that is missing or doubtful, as far as it can be named: class, subject, number."""

    part: YearPart
    kind: YearProblemKind
    class_title: str = ""
    subject: str = ""
    count: int = 0

    @property
    def is_doubt(self) -> bool:
        """Whether the year may be opened all the same."""
        return self.kind in DOUBTS


@dataclass(frozen=True, slots=True)
class PartState:
    """How far a part is: whether somebody kept it, who and when, and how much it still lacks."""

    part: YearPart
    is_kept: bool
    kept_by: str
    kept_at: datetime | None
    missing: int

    @property
    def is_complete(self) -> bool:
        """Whether nothing of it is missing."""
        return self.is_kept and not self.missing


@dataclass(frozen=True, slots=True)
class YearOpeningState:
    """How far the next year is."""

    old_title: str
    new_title: str
    parts: tuple[PartState, ...]
    problems: tuple[YearProblem, ...]
    can_open: bool

    @property
    def missing(self) -> tuple[YearProblem, ...]:
        """What keeps the year from being opened."""
        return tuple(problem for problem in self.problems if not problem.is_doubt)


@dataclass(frozen=True, slots=True)
class YearChoices:
    """What the rows of the parts may name, as pairs of identity and words in the order of the school."""

    classes: Sequence[str]
    old_classes: Sequence[tuple[ClassGroupId, str]]
    subjects: Sequence[tuple[SubjectId, str]]
    staff: Sequence[tuple[StaffId, str]]
    students: Mapping[StudentId, tuple[str, str]]
    bells: Sequence[int]


@dataclass(frozen=True, slots=True)
class PartSheet:
    """A part for a person to look at and change; ``known`` is what was kept, so that nobody overwrites another."""

    part: YearPart
    rows: tuple[NextRow, ...]
    choices: YearChoices
    known: str = field(repr=False, default="")

    @property
    def is_kept(self) -> bool:
        """Whether somebody kept it already, or it is only proposed."""
        return bool(self.known)


@dataclass(frozen=True, slots=True)
class ClassForecast:
    """What a class of the new year begins with."""

    title: str
    homeroom: str
    students: int
    newcomers: int
    subgroups: int
    courses: int
    weekly_lessons: int
    lessons: int


@dataclass(frozen=True, slots=True)
class OpeningForecast:
    """What opening the year would write; nothing is written yet."""

    title: str
    starts: date
    ends: date
    periods: int
    holidays: int
    classes: tuple[ClassForecast, ...]
    leaving: int
    closes: str
    problems: tuple[YearProblem, ...]


@dataclass(frozen=True, slots=True)
class OpenedYear:
    """The year that was opened, and the copy of the base that was made before."""

    year: YearId
    forecast: OpeningForecast
    backup: str


@dataclass(frozen=True, slots=True)
class TakenTimetable:
    """What a file of the timetable program says about the next year, and the names in it that nobody knows."""

    slots: tuple[NextSlot, ...]
    teachers: tuple[NextTeacher, ...]
    unknown: tuple[str, ...]
