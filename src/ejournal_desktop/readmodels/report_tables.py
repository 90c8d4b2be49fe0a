"""Reports as tables: typed cells in named columns, the same for screen, print and workbook (requirements.md 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, CourseId, LessonId, PeriodId, StaffId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView

ReportValue: TypeAlias = str | int | Decimal | date | None


class ReportSubject(StrEnum):
    """What a report is about, hence what has to be chosen before it is made."""

    CLASS_GROUP = "class_group"
    COURSE = "course"
    TEACHER = "teacher"
    SCHOOL = "school"


class ReportSpan(StrEnum):
    """The time a report speaks of."""

    PERIOD = "period"
    YEAR = "year"
    DATES = "dates"


class ColumnKind(StrEnum):
    """How the values of a column are to be shown."""

    TEXT = "text"
    NUMBER = "number"
    MARK = "mark"
    AVERAGE = "average"
    PERCENT = "percent"
    DAY = "day"


class RowKind(StrEnum):
    """What a row of a report is."""

    PLAIN = "plain"
    HEADING = "heading"
    TOTAL = "total"


class GapKind(StrEnum):
    """What is missing before a report: of a lesson nothing at all, its end, topic or homework; period marks; a plan.

    ``TWO_VALUES`` stand in places that two computers wrote without sight of each other, until their keeper settles it.
    """

    LESSON_EMPTY = "lesson_empty"
    LESSON_NOT_COMPLETE = "lesson_not_complete"
    TOPIC = "topic"
    HOMEWORK = "homework"
    PERIOD_MARKS = "period_marks"
    PLAN = "plan"
    TWO_VALUES = "two_values"


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report that the person may make: its stable name, its exact official title, the clause that asks for it.

    ``question`` is the code of the plain question it answers («Кто на грани?»); fronts have the words.
    """

    slug: str
    number: int
    title: str
    clause: str
    question: str
    subject: ReportSubject
    span: ReportSpan


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is wanted for; what its card does not ask for stays empty. Both days are included.

    ``account`` and ``failures_only`` are for the log of the door.
    """

    slug: str
    class_group: ClassGroupId | None = None
    course: CourseId | None = None
    teacher: StaffId | None = None
    period: PeriodId | None = None
    first: date | None = None
    last: date | None = None
    account: AccountId | None = None
    failures_only: bool = False


@dataclass(frozen=True, slots=True)
class TeacherChoice:
    """A teacher a report can be about."""

    staff: StaffId
    name: str


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What the person may choose for the reports on offer; the first of each is the one proposed."""

    cards: tuple[ReportCard, ...]
    class_groups: tuple[ClassGroupView, ...]
    courses: tuple[CourseView, ...]
    teachers: tuple[TeacherChoice, ...]
    periods: tuple[PeriodView, ...]


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column: its official title, the title over it and its neighbours, how values show, its share of the width."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    group: str = ""
    weight: int = 10


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row: one value per column; a heading has one value that runs over all columns.

    Totals hold numbers, means and percentages in columns of marks too: there the type of the value says what it is.
    """

    values: tuple[ReportValue, ...]
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True, slots=True)
class ReportGap:
    """Something not filled in that the report depends on: whose it is, and where to mend it (S0-4.6.5d, S0-4.7.3).

    ``missing`` is the code of what is missing (``GapKind``); ``count`` says how many times when it is no single lesson.
    ``staff`` is whom a note about it reaches; nobody where a page has no keeper.
    """

    teacher: str
    course: CourseId
    course_title: str
    missing: str
    count: int = 1
    lesson: LessonId | None = None
    day: date | None = None
    staff: StaffId | None = None


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A bar of the chart of a report: its label and its value in the unit of the chart."""

    label: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class ReportChart:
    """The bars that answer the question of the report; ``unit`` is a code (percent, average, number).

    ``measure`` is the title of the column the bars stand for; empty where the sentence of the report says it.
    """

    unit: ColumnKind
    bars: tuple[ChartBar, ...]
    measure: str = ""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A finished report. ``subtitle`` names class, subject and period; ``notes`` are lines under the table.

    ``sentence`` is the answer in one line, in the official language. A report with gaps is a draft and says so, unless
    the gaps are what it is about.
    """

    card: ReportCard
    subtitle: str
    made_on: date
    columns: tuple[ReportColumn, ...]
    rows: tuple[ReportRow, ...]
    notes: tuple[str, ...] = ()
    sentence: str = ""
    chart: ReportChart | None = None
    gaps: tuple[ReportGap, ...] = ()
    finds_gaps: bool = False

    @property
    def is_draft(self) -> bool:
        """Whether something the report depends on is not filled in yet; a check that looks for gaps is none."""
        return bool(self.gaps) and not self.finds_gaps
