"""The values of a regulation that are one of a few, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.deadline_rules import DayUnit, DeadlineAct, DeadlineAnchor, DeadlineUnit
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_duties import ControlItem, EditMode, TimetableChange, TimetableStart
from ejournal_desktop.domain.regulation_keeping import (
    ArchiveDay,
    ArchiveUnit,
    KeptDocument,
    LoginKind,
    MergeRule,
    NoticeOccasion,
    StudentAccess,
)
from ejournal_desktop.domain.regulation_parts import (
    AbsenceState,
    Binding,
    ColumnPlace,
    DocumentKind,
    ForecastScope,
    JournalField,
    PaperMode,
    PeriodMarkFormula,
    PeriodMarkKind,
    Recurrence,
    Rounding,
    TaskField,
    YearVolume,
)
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

VALUES_CONTEXT: Final = "RegulationValues"

# By kind first: members of different kinds that are written alike are equal.
VALUES: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    AbsenceState: {
        AbsenceState.PRESENT: translatable("RegulationValues", "present"),
        AbsenceState.MISSED_LESSON: translatable("RegulationValues", "missed lesson"),
        AbsenceState.LATENESS: translatable("RegulationValues", "lateness"),
        AbsenceState.NON_APPEARANCE: translatable("RegulationValues", "did not come at all"),
        AbsenceState.VALID_REASON: translatable("RegulationValues", "valid reason"),
        AbsenceState.NO_VALID_REASON: translatable("RegulationValues", "no valid reason"),
    },
    ArchiveDay: {
        ArchiveDay.LAST_SCHOOL_DAY: translatable("RegulationValues", "last school day of the week"),
        ArchiveDay.MONDAY: translatable("RegulationValues", "Monday"),
        ArchiveDay.TUESDAY: translatable("RegulationValues", "Tuesday"),
        ArchiveDay.WEDNESDAY: translatable("RegulationValues", "Wednesday"),
        ArchiveDay.THURSDAY: translatable("RegulationValues", "Thursday"),
        ArchiveDay.FRIDAY: translatable("RegulationValues", "Friday"),
        ArchiveDay.SATURDAY: translatable("RegulationValues", "Saturday"),
    },
    ArchiveUnit: {
        ArchiveUnit.CLASS_GROUP: translatable("RegulationValues", "each class"),
        ArchiveUnit.SCHOOL: translatable("RegulationValues", "the whole school"),
    },
    Binding: {
        Binding.CERTIFIED: translatable("RegulationValues", "certified"),
        Binding.SEWN_AND_SEALED: translatable("RegulationValues", "sewn and sealed"),
    },
    ColumnPlace: {
        ColumnPlace.AFTER_LAST_LESSON: translatable("RegulationValues", "after the last lesson of the period"),
    },
    ControlItem: {
        ControlItem.PARTICIPATION: translatable("RegulationValues", "participation in the work"),
        ControlItem.NO_MARKS: translatable("RegulationValues", "students without marks"),
        ControlItem.ONE_MARK: translatable("RegulationValues", "students with one mark"),
        ControlItem.HOMEWORK: translatable("RegulationValues", "homework"),
        ControlItem.MATERIAL_COVERED: translatable("RegulationValues", "material covered"),
        ControlItem.LESSONS_IN_TIME: translatable("RegulationValues", "lessons entered in time"),
        ControlItem.MARKS_IN_TIME: translatable("RegulationValues", "marks entered in time"),
        ControlItem.ATTENDANCE: translatable("RegulationValues", "attendance"),
        ControlItem.PROGRAMMES: translatable("RegulationValues", "programmes carried out"),
        ControlItem.CURRENT_MARKS: translatable("RegulationValues", "current marks"),
        ControlItem.MARK_FILLING: translatable("RegulationValues", "number of marks"),
        ControlItem.GUARDIAN_PARTICIPATION: translatable("RegulationValues", "parents taking part"),
        ControlItem.PERIOD_MARKS: translatable("RegulationValues", "results of periods"),
    },
    DayUnit: {
        DayUnit.CALENDAR: translatable("RegulationValues", "calendar days"),
        DayUnit.SCHOOL: translatable("RegulationValues", "school days"),
    },
    DeadlineAct: {
        DeadlineAct.LESSON: translatable("RegulationValues", "record of the lesson"),
        DeadlineAct.TOPIC: translatable("RegulationValues", "topic"),
        DeadlineAct.ATTENDANCE: translatable("RegulationValues", "absences"),
        DeadlineAct.ORAL_MARK: translatable("RegulationValues", "mark for an oral answer"),
        DeadlineAct.WRITTEN_MARK: translatable("RegulationValues", "mark for written work"),
        DeadlineAct.HOMEWORK: translatable("RegulationValues", "homework"),
        DeadlineAct.PERIOD_MARK: translatable("RegulationValues", "result of the period"),
    },
    DeadlineAnchor: {
        DeadlineAnchor.AFTER_LAST_CLASS: translatable("RegulationValues", "after the last lesson of the students"),
        DeadlineAnchor.AFTER_LESSON: translatable("RegulationValues", "after the lesson"),
        DeadlineAnchor.CLOCK_TIME: translatable("RegulationValues", "at a time of the day"),
        DeadlineAnchor.END_OF_DAY: translatable("RegulationValues", "until the end of the day"),
        DeadlineAnchor.NEXT_LESSON: translatable("RegulationValues", "by the next lesson"),
        DeadlineAnchor.DAYS: translatable("RegulationValues", "after the work"),
        DeadlineAnchor.ORDERED_DATE: translatable("RegulationValues", "by the date of the order"),
    },
    DeadlineUnit: {
        DeadlineUnit.NONE: "",
        DeadlineUnit.MINUTES: translatable("RegulationValues", "min"),
        DeadlineUnit.HOURS: translatable("RegulationValues", "h"),
        DeadlineUnit.DAYS: translatable("RegulationValues", "d"),
        DeadlineUnit.LESSONS: translatable("RegulationValues", "less."),
    },
    DocumentKind: {
        DocumentKind.JOURNAL: translatable("RegulationValues", "journal"),
        DocumentKind.JOURNAL_AND_DIARY: translatable("RegulationValues", "journal and diary"),
        DocumentKind.DIARY: translatable("RegulationValues", "diary"),
    },
    EditMode: {
        EditMode.DIRECT: translatable("RegulationValues", "directly"),
        EditMode.REQUEST: translatable("RegulationValues", "by request"),
    },
    ForecastScope: {
        ForecastScope.STUDENT: translatable("RegulationValues", "of a student"),
        ForecastScope.CLASS_GROUP: translatable("RegulationValues", "of a class"),
    },
    JournalField: {
        JournalField.ATTENDANCE: translatable("RegulationValues", "attendance"),
        JournalField.TOPIC: translatable("RegulationValues", "topic"),
        JournalField.HOMEWORK: translatable("RegulationValues", "homework"),
        JournalField.COMMENT: translatable("RegulationValues", "note"),
        JournalField.MESSAGE: translatable("RegulationValues", "message"),
        JournalField.MOVEMENT: translatable("RegulationValues", "movement"),
        JournalField.MARK: translatable("RegulationValues", "mark"),
        JournalField.PERIOD_MARK: translatable("RegulationValues", "result of the period"),
    },
    KeptDocument: {
        KeptDocument.JOURNAL: translatable("RegulationValues", "journal"),
        KeptDocument.SUMMARY_SHEET: translatable("RegulationValues", "summary sheet"),
        KeptDocument.CONTROL_ACT: translatable("RegulationValues", "act of control"),
        KeptDocument.REPORT: translatable("RegulationValues", "report"),
    },
    LoginKind: {
        LoginKind.PASSWORD: translatable("RegulationValues", "password"),
    },
    MergeRule: {
        MergeRule.KEEP_BOTH: translatable("RegulationValues", "both are kept, the teacher of the page decides"),
    },
    NoticeOccasion: {
        NoticeOccasion.FAILING: translatable("RegulationValues", "failing"),
        NoticeOccasion.UNEXCUSED_ABSENCE: translatable("RegulationValues", "absence without a reason"),
        NoticeOccasion.ANY_ABSENCE: translatable("RegulationValues", "any absence"),
        NoticeOccasion.PROGRESS: translatable("RegulationValues", "progress"),
        NoticeOccasion.ATTENDANCE: translatable("RegulationValues", "attendance"),
        NoticeOccasion.HOMEWORK: translatable("RegulationValues", "homework"),
        NoticeOccasion.BEHAVIOUR: translatable("RegulationValues", "behaviour"),
        NoticeOccasion.RESULTS: translatable("RegulationValues", "results of periods"),
    },
    PaperMode: {
        PaperMode.NONE: translatable("RegulationValues", "none"),
        PaperMode.BESIDE: translatable("RegulationValues", "kept beside it"),
        PaperMode.MUST_MATCH: translatable("RegulationValues", "must match it entry by entry"),
    },
    PeriodKind: {
        PeriodKind.QUARTER: translatable("RegulationValues", "quarter"),
        PeriodKind.HALF_YEAR: translatable("RegulationValues", "half-year"),
        PeriodKind.YEAR: translatable("RegulationValues", "year"),
        PeriodKind.EXAM: translatable("RegulationValues", "exam"),
        PeriodKind.FINAL: translatable("RegulationValues", "final result"),
    },
    PeriodMarkFormula: {
        PeriodMarkFormula.WEIGHTED_MEAN: translatable("RegulationValues", "weighted mean"),
        PeriodMarkFormula.MEAN_OF_PERIOD_MARKS: translatable("RegulationValues", "mean of the results of periods"),
    },
    Recurrence: {
        Recurrence.DAILY: translatable("RegulationValues", "daily"),
        Recurrence.WEEKLY: translatable("RegulationValues", "weekly"),
        Recurrence.MONTHLY: translatable("RegulationValues", "monthly"),
        Recurrence.QUARTERLY: translatable("RegulationValues", "quarterly"),
        Recurrence.GRADING_PERIOD: translatable("RegulationValues", "every grading period"),
        Recurrence.YEARLY: translatable("RegulationValues", "yearly"),
        Recurrence.BY_PLAN: translatable("RegulationValues", "by plan"),
        Recurrence.UNSPECIFIED: translatable("RegulationValues", "no term named"),
    },
    Role: {
        Role.PRINCIPAL: translatable("RegulationValues", "principal"),
        Role.DEPUTY_HEAD_ACADEMIC: translatable("RegulationValues", "deputy head for academic work"),
        Role.DEPUTY_HEAD_UPBRINGING: translatable("RegulationValues", "deputy head for upbringing"),
        Role.HOMEROOM_TEACHER: translatable("RegulationValues", "homeroom teacher"),
        Role.TEACHER: translatable("RegulationValues", "teacher"),
        Role.JOURNAL_ADMINISTRATOR: translatable("RegulationValues", "journal administrator"),
        Role.ARCHIVE_OFFICER: translatable("RegulationValues", "archive officer"),
        Role.SECRETARY: translatable("RegulationValues", "secretary"),
        Role.TUTOR: translatable("RegulationValues", "tutor"),
        Role.TECHNICAL_SUPPORT: translatable("RegulationValues", "technical support"),
    },
    Rounding: {
        Rounding.HALF_UP: translatable("RegulationValues", "a half is rounded up"),
        Rounding.HALF_DOWN: translatable("RegulationValues", "a half is rounded down"),
    },
    StudentAccess: {
        StudentAccess.OUTPUT_ONLY: translatable("RegulationValues", "printed results, no account"),
    },
    TaskField: {
        TaskField.ASSIGNMENT_TOPIC: translatable("RegulationValues", "topic of the assignment"),
        TaskField.TASK_TYPE: translatable("RegulationValues", "type of task"),
    },
    TimetableChange: {
        TimetableChange.ANY_TIME: translatable("RegulationValues", "at any time"),
        TimetableChange.VACATIONS: translatable("RegulationValues", "in vacations"),
    },
    TimetableStart: {
        TimetableStart.YEAR_START: translatable("RegulationValues", "at the start of the year"),
        TimetableStart.GRADING_PERIOD_START: translatable("RegulationValues", "at the start of a period"),
    },
    YearVolume: {
        YearVolume.SUMMARY: translatable("RegulationValues", "summary sheets"),
        YearVolume.FULL: translatable("RegulationValues", "all pages"),
    },
    PeriodMarkKind: {
        PeriodMarkKind.QUARTER: translatable("RegulationValues", "quarter"),
        PeriodMarkKind.HALF_YEAR: translatable("RegulationValues", "half-year"),
        PeriodMarkKind.YEAR: translatable("RegulationValues", "year"),
        PeriodMarkKind.EXAM: translatable("RegulationValues", "exam"),
        PeriodMarkKind.FINAL: translatable("RegulationValues", "final result"),
    },
}
