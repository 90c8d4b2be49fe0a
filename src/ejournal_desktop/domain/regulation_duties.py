"""Parameters of a regulation about duties: planning, lists, control, archive, retention, guardians, access."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ejournal_desktop.domain.calendar import PeriodKind  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.people import Role  # noqa: TC001  field types are resolved when a regulation is read
from ejournal_desktop.domain.regulation_parts import Recurrence  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.regulation_source import SourcedRow


class TimetableStart(StrEnum):
    """When a timetable is made."""

    YEAR_START = "year_start"
    GRADING_PERIOD_START = "grading_period_start"


class TimetableChange(StrEnum):
    """When a timetable may be corrected without a warning."""

    ANY_TIME = "any_time"
    VACATIONS = "vacations"


class EditMode(StrEnum):
    """Whether cards are changed directly or by a request that somebody applies."""

    DIRECT = "direct"
    REQUEST = "request"


class ControlItem(StrEnum):
    """What a control act looks at."""

    PARTICIPATION = "participation"
    NO_MARKS = "no_marks"
    ONE_MARK = "one_mark"
    HOMEWORK = "homework"
    MATERIAL_COVERED = "material_covered"
    LESSONS_IN_TIME = "lessons_in_time"
    MARKS_IN_TIME = "marks_in_time"
    ATTENDANCE = "attendance"
    PROGRAMMES = "programmes"
    CURRENT_MARKS = "current_marks"
    MARK_FILLING = "mark_filling"
    GUARDIAN_PARTICIPATION = "guardian_participation"
    PERIOD_MARKS = "period_marks"


class ArchiveUnit(StrEnum):
    """What one archive holds."""

    CLASS_GROUP = "class_group"
    SCHOOL = "school"


class ArchiveDay(StrEnum):
    """The day an archive is due."""

    LAST_SCHOOL_DAY = "last_school_day"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"


class KeptDocument(StrEnum):
    """Kinds of documents with a term of keeping."""

    JOURNAL = "journal"
    SUMMARY_SHEET = "summary_sheet"
    CONTROL_ACT = "control_act"
    REPORT = "report"
    WEEKLY_ARCHIVE = "weekly_archive"


class NoticeOccasion(StrEnum):
    """Why guardians are told."""

    FAILING = "failing"
    UNEXCUSED_ABSENCE = "unexcused_absence"
    ANY_ABSENCE = "any_absence"
    PROGRESS = "progress"
    ATTENDANCE = "attendance"
    HOMEWORK = "homework"
    BEHAVIOUR = "behaviour"


class StudentAccess(StrEnum):
    """What students and guardians get: output only, never an account."""

    OUTPUT_ONLY = "output_only"


class LoginKind(StrEnum):
    """How staff sign in."""

    PASSWORD = "password"  # noqa: S105  the name of a way to sign in


class MergeRule(StrEnum):
    """What happens to two values of one cell."""

    KEEP_BOTH = "keep_both"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Planning:
    """Subgroups, substitutions, course plans, timetable and the opening of a year."""

    subgroups_composed_by: tuple[Role, ...]
    subgroups_entered_by: tuple[Role, ...]
    is_substitution_required_at_entry: bool
    is_substitution_for_whole_period: bool
    is_plan_due_before_year: bool
    must_plan_match_curriculum: bool
    timetable_by: tuple[Role, ...]
    timetable_made: TimetableStart
    timetable_corrected: TimetableChange
    year_opened_by: tuple[Role, ...]
    year_opens_from: MonthDay | None
    year_opens_until: MonthDay | None
    school_week_days: int


@dataclass(frozen=True, slots=True)
class Lists:
    """Who keeps the lists of students and teachers, how, and by when."""

    edited_by: tuple[Role, ...]
    mode: EditMode
    applied_by: tuple[Role, ...]
    due: MonthDay | None
    review: Recurrence


@dataclass(frozen=True, slots=True)
class ControlDuty(SourcedRow):
    """A role checks a list of things at least once in a period."""

    role: Role
    period: Recurrence
    checklist: tuple[ControlItem, ...]


@dataclass(frozen=True, slots=True)
class Control:
    """Duties of control and where their results go; «одна оценка» is ``few_marks`` or fewer, but more than none."""

    duties: tuple[ControlDuty, ...]
    is_result_told_to_staff: bool
    breach_note_to: tuple[Role, ...]
    few_marks: int


@dataclass(frozen=True, slots=True)
class ArchiveJob(SourcedRow):
    """Archives of one kind: how often, of what, on how many carriers, from whom to whom (nobody: empty)."""

    period: Recurrence
    unit: ArchiveUnit
    carriers: int
    made_by: tuple[Role, ...]
    accepted_by: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class ArchiveParameters:
    """Archives and copies; ages in days, trial restores in months."""

    jobs: tuple[ArchiveJob, ...]
    day: ArchiveDay
    has_backups: bool
    has_integrity_check: bool
    warn_after_days: int
    alarm_after_days: int
    trial_restore_months: int
    kept_archives: int


@dataclass(frozen=True, slots=True)
class RetentionTerm(SourcedRow):
    """How many years a kind of document is kept; missing until the school says it."""

    document: KeptDocument
    years: int | None


@dataclass(frozen=True, slots=True)
class Retention:
    """Terms of keeping and the order they rest on."""

    terms: tuple[RetentionTerm, ...]
    order: str


@dataclass(frozen=True, slots=True)
class NoticeRule(SourcedRow):
    """A role tells guardians of these occasions."""

    role: Role
    occasions: tuple[NoticeOccasion, ...]


@dataclass(frozen=True, slots=True)
class Guardians:
    """What guardians get on paper and what they confirm; missing numbers mean «по необходимости»."""

    paper_every_weeks: int | None
    is_paper_for_opted_out_only: bool
    results_within_hours: int | None
    checks_per_week: int | None
    acknowledged_periods: tuple[PeriodKind, ...]
    notices: tuple[NoticeRule, ...]
    credentials_by: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class AccessParameters:
    """Sign-in, locking and reading rights; idle time in minutes, clock tolerance in hours."""

    idle_minutes: int
    is_pin_allowed: bool
    can_teachers_read_all_marks: bool
    is_round_the_clock: bool
    login: LoginKind
    students: StudentAccess
    clock_tolerance_hours: int
    merge: MergeRule
    recovery_sheets: int


@dataclass(frozen=True, slots=True)
class FormTitle(SourcedRow):
    """The official Russian title of a report or form; ``number`` is its number in the list of named forms."""

    slug: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Reports:
    """Titles of forms and who makes the reports at the end of a period."""

    period_end_by: tuple[Role, ...]
    activity: Recurrence
    quality: tuple[Recurrence, ...]
    forms: tuple[FormTitle, ...]
