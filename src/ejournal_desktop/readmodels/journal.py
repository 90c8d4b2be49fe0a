"""A page of the journal: one course, one grading period, students × lessons."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime, time

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.deadlines import LessonState
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import (
        ClassGroupId,
        CourseId,
        LessonId,
        PeriodId,
        StaffId,
        StudentId,
        SubgroupId,
        SubjectId,
    )
    from ejournal_desktop.readmodels.exchange import PlaceKind


class ReadOnlyReason(StrEnum):
    """Why a page cannot be written by the person who looks at it."""

    FOREIGN_PAGE = "foreign_page"
    PERIOD_CLOSED = "period_closed"
    YEAR_CLOSED = "year_closed"
    ROLE_READS_ONLY = "role_reads_only"


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A grading period as screens and pages name it."""

    period: PeriodId
    kind: PeriodKind
    number: int
    starts: date
    ends: date
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class CourseView:
    """A course with the words of its heading; ``subgroup_title`` is empty for the whole class."""

    course: CourseId
    class_group: ClassGroupId
    class_title: str
    class_code: str
    grade_level: int
    subject: SubjectId
    subject_title: str
    subject_short: str
    subgroup: SubgroupId | None
    subgroup_title: str
    weekly_hours: int


@dataclass(frozen=True, slots=True)
class TeacherSpan:
    """Who keeps a course between two dates."""

    staff: StaffId
    name: PersonName
    span: DateSpan


def is_kept_by(staff: StaffId, keepers: Iterable[TeacherSpan], day: date) -> bool:
    """Tell whether somebody is among the keepers of a course on a day."""
    return any(one.staff == staff and one.span.holds(day) for one in keepers)


@dataclass(frozen=True, slots=True)
class StudentRow:
    """A student's row; ``number`` is the same in every section; ``spans`` are the dates in the class or subgroup."""

    student: StudentId
    number: int
    name: PersonName
    spans: tuple[DateSpan, ...]
    joined_order: str = ""
    left_order: str = ""


@dataclass(frozen=True, slots=True)
class PlanHour:
    """One hour of a course plan, counted from 1 over the whole year."""

    number: int
    section: str
    topic: str
    homework: str
    work_kind: str


@dataclass(frozen=True, slots=True)
class LessonColumn:
    """A lesson as a column; ``ordinal`` counts the held lessons of the course in the year from 1.

    ``due`` is when its record becomes late. ``second_kind`` is the kind of work of second marks where it is another.
    ``conflicts`` are the texts of which two were written on two computers (security.md D-62). ``filled_until`` is set
    where the lesson belongs to the first filling of its class (S1-A1.7).
    """

    lesson: LessonId
    day: date
    bell: int
    ordinal: int
    starts: time | None
    ends: time | None
    room: str
    state: LessonState
    topic: str
    homework: str
    is_homework_none: bool
    work_kind: str
    is_complete: bool
    completed_at: datetime | None
    recorded_at: datetime | None
    substitute: PersonName | None
    plan: PlanHour | None
    substitute_id: StaffId | None = None
    due: datetime | None = None
    second_kind: str = ""
    conflicts: frozenset[PlaceKind] = frozenset()
    filled_until: datetime | None = None

    def kind_at(self, place: int) -> str:
        """Return the kind of work of the marks at a place of the cells, counted from 0 (S3-3.3f2)."""
        return self.second_kind if place and self.second_kind else self.work_kind


@dataclass(frozen=True, slots=True)
class PageAccess:
    """Whether the person may write on the page, and otherwise why not and who may.

    ``can_correct`` opens cells that the regulation has locked, by protocol and with a reason. ``substituting`` names
    the lessons of the page that the person holds in place of its keeper and may write in (S3-3.3h).
    """

    can_write: bool
    reason: ReadOnlyReason | None = None
    keeper: str = ""
    can_correct: bool = False
    substituting: frozenset[LessonId] = frozenset()

    def keeps(self, lesson: LessonColumn) -> bool:
        """Tell whether the person holds a lesson: its substitute where there is one, else who keeps the page."""
        return self.can_write if lesson.substitute is None else lesson.lesson in self.substituting

    @property
    def is_read_only(self) -> bool:
        """Whether the person may write in no lesson of the page at all."""
        return not self.can_write and not self.substituting


@dataclass(frozen=True, slots=True)
class JournalPage:
    """Everything one screen or one printed subject spread needs; students and lessons in their final order.

    ``notes`` are the comments on the marks of a cell (S4-5.4.4). ``suggestions`` are attendance codes proposed for
    empty cells from earlier lessons of the day; they are no entries until somebody accepts them. ``result_conflicts``
    are the students of whose period mark two values were written on two computers.
    """

    course: CourseView
    period: PeriodView
    teachers: tuple[TeacherSpan, ...]
    students: tuple[StudentRow, ...]
    lessons: tuple[LessonColumn, ...]
    cells: Mapping[tuple[StudentId, LessonId], Cell]
    period_marks: Mapping[StudentId, str]
    has_marks: bool
    has_homework: bool
    access: PageAccess
    notes: Mapping[tuple[StudentId, LessonId], str] = field(default_factory=dict)
    brought: Mapping[StudentId, tuple[GivenMark, ...]] = field(default_factory=dict)
    suggestions: Mapping[tuple[StudentId, LessonId], str] = field(default_factory=dict)
    result_conflicts: frozenset[StudentId] = frozenset()

    @property
    def conflicts(self) -> int:
        """How many places of the page hold two values after an exchange between computers."""
        cells = sum(len(cell.conflicts) for cell in self.cells.values())
        return cells + sum(len(lesson.conflicts) for lesson in self.lessons) + len(self.result_conflicts)
