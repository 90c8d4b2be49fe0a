"""Parameters of a regulation about duties inside the school: planning, lists, control."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True, kw_only=True)
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
