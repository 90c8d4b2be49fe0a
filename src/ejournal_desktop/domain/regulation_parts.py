"""Parameters of a regulation about the document, paper, classes, marks and the content of a record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ejournal_desktop.domain.attendance_codes import AttendanceCode  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.calendar import PeriodKind  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.mark_scale import (  # noqa: TC001  resolved when a regulation is read
    MarkScale,
    MinimumMarks,
    WorkKind,
)
from ejournal_desktop.domain.people import Role  # noqa: TC001  field types are resolved when a regulation is read


class Recurrence(StrEnum):
    """How often a duty returns; ``unspecified`` where the text says only «периодически»."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    GRADING_PERIOD = "grading_period"
    YEARLY = "yearly"
    BY_PLAN = "by_plan"
    UNSPECIFIED = "unspecified"


class DocumentKind(StrEnum):
    """What the school keeps by this regulation."""

    JOURNAL = "journal"
    JOURNAL_AND_DIARY = "journal_and_diary"
    DIARY = "diary"


class PaperMode(StrEnum):
    """Whether a paper journal is kept: none, beside the electronic one, or equal to it entry by entry."""

    NONE = "none"
    BESIDE = "beside"
    MUST_MATCH = "must_match"


class Binding(StrEnum):
    """What happens to a printed journal."""

    CERTIFIED = "certified"
    SEWN_AND_SEALED = "sewn_and_sealed"


class YearVolume(StrEnum):
    """What the volume of the year holds: summary sheets, or all subject pages too."""

    SUMMARY = "summary"
    FULL = "full"


class JournalField(StrEnum):
    """What may be kept of a lesson or a student."""

    ATTENDANCE = "attendance"
    TOPIC = "topic"
    HOMEWORK = "homework"
    COMMENT = "comment"
    MESSAGE = "message"
    MOVEMENT = "movement"
    MARK = "mark"
    PERIOD_MARK = "period_mark"


class PeriodMarkKind(StrEnum):
    """Kinds of period marks; the first three are also kinds of grading periods."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    EXAM = "exam"
    FINAL = "final"


class PeriodMarkFormula(StrEnum):
    """What the proposed mark is made from."""

    WEIGHTED_MEAN = "weighted_mean"
    MEAN_OF_PERIOD_MARKS = "mean_of_period_marks"


class Rounding(StrEnum):
    """How a mean becomes a mark."""

    HALF_UP = "half_up"
    HALF_DOWN = "half_down"


class ForecastScope(StrEnum):
    """Whose final result is forecast."""

    STUDENT = "student"
    CLASS_GROUP = "class_group"


class ColumnPlace(StrEnum):
    """Where a period mark stands among the lesson columns."""

    AFTER_LAST_LESSON = "after_last_lesson"


class AbsenceState(StrEnum):
    """States of attendance a regulation tells apart; ``non_appearance`` is a whole day without a lesson attended."""

    PRESENT = "present"
    MISSED_LESSON = "missed_lesson"
    LATENESS = "lateness"
    NON_APPEARANCE = "non_appearance"
    VALID_REASON = "valid_reason"
    NO_VALID_REASON = "no_valid_reason"


class TaskField(StrEnum):
    """What the second field of the topics page holds: the topic of the assignment or the type of task."""

    ASSIGNMENT_TOPIC = "assignment_topic"
    TASK_TYPE = "task_type"


@dataclass(frozen=True, slots=True)
class Header:
    """The document itself: how it was adopted, for which country, and what it says of its own standing."""

    title: str
    document: str
    number: str
    adopted: date | None
    councils: tuple[str, ...]
    supersedes: str
    ends_previous_edition: bool
    country: str
    law: str
    kept_document: DocumentKind
    is_state_document: bool
    setup_from: date | None
    setup_due: date | None


@dataclass(frozen=True, slots=True)
class Terms:
    """Words the school uses on screen and paper, Russian, lower case, nominative."""

    student: str
    students: str
    journal_administrator: str
    journal: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper side: parallel journal, printed volumes, binding; margins in millimetres.

    An empty ``print_periods`` means printing on need only. ``certification_text`` may hold ``{sheets}`` for the number
    of sheets in figures and words.
    """

    parallel: PaperMode
    cancelled_from: date | None
    print_periods: tuple[PeriodKind, ...]
    is_paper_copy_required: bool
    records_standard: str
    binding: Binding
    binding_margin_mm: int
    year_volume: YearVolume
    has_year_sheet_at_closing: bool
    certification_text: str
    label_text: str

    def is_cancelled_on(self, day: date) -> bool:
        """Tell whether the paper journal is no longer kept on a day: nothing is compared with it then (S1-O.1)."""
        return self.cancelled_from is not None and day >= self.cancelled_from


@dataclass(frozen=True, slots=True)
class Classes:
    """Grade levels in use (0 is the preparatory class) and what is kept where no marks are given."""

    grade_levels: tuple[int, ...]
    preparatory_title: str
    no_mark_grade_levels: tuple[int, ...]
    no_mark_fields: tuple[JournalField, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Scales and kinds of work; ``default_scale`` is the code of the scale of a new course.

    ``ordinary_work`` names the type of task of a lesson for which no kind of work was chosen (S3-3.3f2).
    """

    scales: tuple[MarkScale, ...]
    default_scale: str
    work_kinds: tuple[WorkKind, ...]
    ordinary_work: str
    has_comments: bool


@dataclass(frozen=True, slots=True)
class PeriodMarks:
    """Period marks: kinds, proposal, minimum of marks, forecast and place.

    A mean within ``doubtful_hundredths`` of a border of rounding is shown as doubtful.
    """

    kinds: tuple[PeriodMarkKind, ...]
    formula: PeriodMarkFormula
    year_formula: PeriodMarkFormula
    rounding: Rounding
    doubtful_hundredths: int
    not_attested: str
    minimums: tuple[MinimumMarks, ...]
    is_written_work_required: bool
    is_reason_needed_for_difference: bool
    forecast: tuple[ForecastScope, ...]
    column_place: ColumnPlace


@dataclass(frozen=True, slots=True)
class RecordContent:
    """What a record must hold and must not hold; ``language`` is an ISO 639-1 code."""

    language: str
    is_language_checked: bool
    forbidden_entries: tuple[str, ...]
    is_topic_required: bool
    is_homework_required: bool
    topics_page_title: str
    task_field: TaskField


@dataclass(frozen=True, slots=True)
class Attendance:
    """Attendance codes, the states told apart, who gives the reason, who corrects and how often."""

    codes: tuple[AttendanceCode, ...]
    states: tuple[AbsenceState, ...]
    reason_by: tuple[Role, ...]
    corrected_by: tuple[Role, ...]
    review: Recurrence
    can_teacher_correct_same_day: bool


@dataclass(frozen=True, slots=True)
class Corrections:
    """Who corrects a mark and who may order it; ``lock_after_days`` is missing while nothing locks (calendar days)."""

    mark_by: tuple[Role, ...]
    ordered_by: tuple[Role, ...]
    is_reason_needed_after_lesson_day: bool
    lock_after_days: int | None
    lock_opened_by: tuple[Role, ...]

    def locked_from(self, lesson_day: date) -> date | None:
        """Return the first day on which the lessons of a day are locked, nothing where they never are."""
        days = self.lock_after_days
        return None if days is None else lesson_day + timedelta(days=days + 1)

    def locks(self, lesson_day: date, *, today: date) -> bool:
        """Tell whether the lessons of a day are locked: their cells change by protocol only, with a reason."""
        first = self.locked_from(lesson_day)
        return first is not None and today >= first
