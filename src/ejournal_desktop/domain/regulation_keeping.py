"""Parameters of a regulation about archives, terms of keeping, guardians, access and reports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ejournal_desktop.domain.calendar import PeriodKind  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.people import Role  # noqa: TC001  field types are resolved when a regulation is read
from ejournal_desktop.domain.regulation_parts import Recurrence  # noqa: TC001  resolved when a regulation is read
from ejournal_desktop.domain.regulation_source import SourcedRow


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


class NoticeOccasion(StrEnum):
    """Why guardians are told."""

    FAILING = "failing"
    UNEXCUSED_ABSENCE = "unexcused_absence"
    ANY_ABSENCE = "any_absence"
    PROGRESS = "progress"
    ATTENDANCE = "attendance"
    HOMEWORK = "homework"
    BEHAVIOUR = "behaviour"
    RESULTS = "results"


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
