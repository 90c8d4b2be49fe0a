"""Course plans as screens, reports and workbooks see them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.plans import HourDates, HoursComparison, PlanOutlook, PlanProgress, PlanRow
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
    from ejournal_desktop.readmodels.journal import CourseView


class PlanReadiness(StrEnum):
    """How far the plan of a course is from being ready (S0-4.14.11)."""

    MISSING = "missing"
    CURRICULUM_UNKNOWN = "curriculum_unknown"
    DIFFERS = "differs"
    DRAFT = "draft"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class PlanState:
    """A line in the list of plans; ``teacher`` is who keeps the page, ``is_own`` whether the person does."""

    course: CourseView
    teacher: str
    hours: HoursComparison
    readiness: PlanReadiness
    progress: PlanProgress
    substituted: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class CoursePlan:
    """The plan of a course with the dates of its hours in order; ``school_weeks`` are those of its year's calendar."""

    state: PlanState
    rows: tuple[PlanRow, ...]
    dates: tuple[HourDates, ...]
    outlook: PlanOutlook
    can_edit: bool
    school_weeks: int


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A plan was replaced; storing ``before`` again takes the act back."""

    course: CourseId
    before: tuple[PlanRow, ...]
    after: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class CurriculumHours:
    """Hours of a subject in a class group by the curriculum; none at all takes the entry back."""

    weekly: int
    yearly: int


@dataclass(frozen=True, slots=True)
class CurriculumChange:
    """The curriculum hours of a subject were set; storing ``before`` again takes the act back."""

    class_group: ClassGroupId
    subject: SubjectId
    before: CurriculumHours
    after: CurriculumHours


@dataclass(frozen=True, slots=True)
class PlanReadyChange:
    """A plan was declared ready, or the word was taken back."""

    course: CourseId
    before: bool
    after: bool


class PlanProblem(StrEnum):
    """Codes of what an import of a plan finds doubtful; fronts hold the words. The place is sheet and row."""

    NO_TOPIC = "plan_no_topic"
    HOURS_UNREADABLE = "plan_hours_unreadable"
    HOURS_ASSUMED = "plan_hours_assumed"
    HOURS_MERGED = "plan_hours_merged"
    TEXT_CUT = "plan_text_cut"
    TOTAL_DIFFERS = "plan_total_differs"
    KIND_UNKNOWN = "plan_kind_unknown"
    NUMBER_REPEATED = "plan_number_repeated"
    FORMULA_EMPTY = "plan_formula_empty"
    DATE_UNREADABLE = "plan_date_unreadable"
    DATES_DIFFER = "plan_dates_differ"
    PERIOD_SKIPPED = "plan_period_skipped"
    COLUMN_UNKNOWN = "plan_column_unknown"
    COLUMNS_ASSUMED = "plan_columns_assumed"
    SHEET_HIDDEN = "plan_sheet_hidden"
    SHEET_WITHOUT_PLAN = "plan_sheet_without_plan"
    LANGUAGE_DOUBTED = "plan_language_doubted"


_ERRORS = frozenset({PlanProblem.NO_TOPIC, PlanProblem.HOURS_UNREADABLE})
_NOTICES = frozenset(
    {
        PlanProblem.PERIOD_SKIPPED,
        PlanProblem.COLUMN_UNKNOWN,
        PlanProblem.SHEET_HIDDEN,
        PlanProblem.SHEET_WITHOUT_PLAN,
        PlanProblem.DATES_DIFFER,
        PlanProblem.DATE_UNREADABLE,
    }
)


def plan_problem(code: PlanProblem, place: int | str = "", **fields: int | str) -> ImportProblem:
    """Return the problem with the severity that its code always has."""
    severity = ProblemSeverity.NOTICE if code in _NOTICES else ProblemSeverity.WARNING
    severity = ProblemSeverity.ERROR if code in _ERRORS else severity
    return ImportProblem(code, severity, str(place), tuple((name, str(value)) for name, value in fields.items()))


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of a plan in a file; ``line`` is its true row number, ``planned`` the date the file gives."""

    line: int
    row: PlanRow
    planned: date | None = None


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A sheet that holds a plan, with what is doubtful in it."""

    title: str
    lines: tuple[PlanLine, ...]
    problems: tuple[ImportProblem, ...]

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The topics alone."""
        return tuple(line.row for line in self.lines)


@dataclass(frozen=True, slots=True)
class PlanImport:
    """What a file holds: the sheets with a plan, and what concerns the file as a whole; nothing is stored yet."""

    sheets: tuple[PlanSheet, ...]
    problems: tuple[ImportProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """What the official workbook of a plan shows (S0-4.6.5a)."""

    title: str
    school: str
    year: str
    class_title: str
    subject: str
    teacher: str
    hours: HoursComparison
    rows: tuple[PlanRow, ...]
    dates: tuple[HourDates, ...]
    kinds: tuple[str, ...]
