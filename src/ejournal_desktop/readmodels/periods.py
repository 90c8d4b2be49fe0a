"""The results of a grading period as screens and reports need them: proposals beside what teachers entered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.averages import GivenMark
    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.domain.period_outlook import Forecast, MarkFilling, Outlook, Shortage
    from ejournal_desktop.domain.periods import CourseTime, ProposalBasis, ProposedMark
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PageAccess, PeriodView, StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView


@dataclass(frozen=True, slots=True)
class PeriodDue:
    """By when marks of a period are due, and the order of the school that says so."""

    due: date
    order: str


@dataclass(frozen=True, slots=True)
class EnteredMark:
    """A period mark as it stands: its code, who gave it, and the day on which it was first entered."""

    value: str
    account: int
    day: date


@dataclass(frozen=True, slots=True)
class PeriodCell:
    """A student in a course and a period.

    ``is_expected`` is false for those who left before the end. ``is_late`` stamps a mark first entered after the due
    date, ``is_overdue`` one that is still missing after it (S0-4.14.9). ``has_conflict`` says that two computers wrote
    different marks, ``late_entries`` how many lesson marks its author cannot have had in sight (security.md D-62).
    """

    proposal: ProposedMark
    entered: str | None
    is_expected: bool
    is_late: bool = False
    is_overdue: bool = False
    reason: str = ""
    has_conflict: bool = False
    late_entries: int = 0

    @property
    def is_to_be_confirmed(self) -> bool:
        """Whether the mark that stands is to be entered once more, be it the same one."""
        return self.entered is not None and (self.has_conflict or self.late_entries > 0)

    @property
    def is_missing(self) -> bool:
        """Whether a mark has to be entered yet."""
        return self.is_expected and self.entered is None

    @property
    def shown(self) -> str | None:
        """The code to show: what was entered, else what is suggested to those who need a mark."""
        return self.entered if self.entered is not None or not self.is_expected else self.proposal.value


@dataclass(frozen=True, slots=True)
class CourseColumn:
    """A course of the table of a class: who keeps it, how far it is, and how it stands.

    ``missing`` counts marks to be entered, ``short`` students below the least number of marks, ``conflicts`` places of
    its lessons and marks with two values after an exchange between computers.
    """

    course: CourseView
    keeper: str
    can_write: bool
    time: CourseTime
    filling: MarkFilling
    outlook: Outlook
    missing: int
    short: int
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class ClassPeriodTable:
    """Students × courses of one class group and one period; cells are keyed by student and course."""

    class_group: ClassGroupView
    period: PeriodView
    basis: ProposalBasis
    due: PeriodDue | None
    students: tuple[StudentRow, ...]
    columns: tuple[CourseColumn, ...]
    cells: Mapping[tuple[StudentId, CourseId], PeriodCell]
    has_marks: bool

    @property
    def missing(self) -> int:
        """How many marks have to be entered yet."""
        return sum(column.missing for column in self.columns)


@dataclass(frozen=True, slots=True)
class CoursePeriodRow:
    """A student of the table of a course.

    ``written`` are the marks of written works apart (S0-4.14.5c); ``expected`` is the result to be expected if things
    go on as they are, ``is_exempt`` says that a document frees the student from physical education.
    """

    student: StudentRow
    cell: PeriodCell
    marks: tuple[GivenMark, ...]
    written: tuple[GivenMark, ...]
    shortage: Shortage | None
    forecast: Forecast | None
    expected: str | None
    is_exempt: bool = False


@dataclass(frozen=True, slots=True)
class CoursePeriodTable:
    """One course and one period: every student with all that a period mark rests on (S4-2.2d).

    ``conflicts`` counts places of its lessons and marks with two values after an exchange between computers.
    """

    course: CourseView
    period: PeriodView
    basis: ProposalBasis
    due: PeriodDue | None
    parts: tuple[PeriodView, ...]
    access: PageAccess
    time: CourseTime
    rows: tuple[CoursePeriodRow, ...]
    has_marks: bool
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class ShortageRow:
    """A student who needs more marks in a course before the period ends, ``days_left`` days from today."""

    course: CourseView
    student: StudentRow
    shortage: Shortage
    days_left: int


@dataclass(frozen=True, slots=True)
class MissingMark:
    """A period mark that is not entered yet, and who should enter it."""

    course: CourseView
    keeper: str
    student: StudentRow


@dataclass(frozen=True, slots=True)
class CourseConflicts:
    """How many places of a course hold two values after an exchange between computers, and who settles them."""

    course: CourseView
    keeper: str
    count: int


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """What is missing before a period is closed for a class group."""

    class_group: ClassGroupId
    period: PeriodView
    missing: tuple[MissingMark, ...]
    unfilled_lessons: int
    conflicts: tuple[CourseConflicts, ...] = ()

    @property
    def open_conflicts(self) -> int:
        """How many places hold two values."""
        return sum(course.count for course in self.conflicts)


@dataclass(frozen=True, slots=True)
class PeriodChoices:
    """What the screen of results offers: class groups, own courses, periods, and the period to open first."""

    classes: tuple[ClassGroupView, ...]
    courses: tuple[CourseView, ...]
    periods: tuple[PeriodView, ...]
    current: PeriodId | None
    undefined: tuple[PeriodKind, ...]
    can_close: bool
    can_add_columns: bool = False


@dataclass(frozen=True, slots=True)
class PeriodMarkEntry:
    """A period mark to be stored; ``None`` clears it, the reason says why it differs from the proposed one."""

    course: CourseId
    period: PeriodId
    student: StudentId
    value: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AcceptedProposals:
    """How many proposals became marks, and what was left to the teacher: doubtful ones, «н/а», nothing to propose."""

    marks: Mapping[StudentId, str]
    doubtful: int
    not_attested: int
    without_proposal: int


@dataclass(frozen=True, slots=True)
class ResultForecast:
    """The result of a student in a course to be expected at the end of a period; printed only as a forecast."""

    student: StudentId
    course: CourseId
    period: PeriodId
    value: str


def in_order_of_days(own: Sequence[GivenMark], brought: Sequence[GivenMark]) -> tuple[GivenMark, ...]:
    """Return two rows of marks as one: of one day brought ones first, those without a day at the end."""
    return tuple(sorted((*brought, *own), key=lambda mark: mark.day or date.max))
