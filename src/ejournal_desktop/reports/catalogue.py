"""Which reports there are: what each is about, which right opens it, and the plain question it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.report_tables import ReportSpan, ReportSubject


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report by its stable name; any of the rights opens it, each as far as it reaches."""

    slug: str
    question: str
    subject: ReportSubject
    span: ReportSpan
    rights: tuple[Action, ...]


_CLASS = (Action.CLASS_REPORTS,)
_COURSE = (Action.CLASS_REPORTS, Action.OWN_SUBJECT_REPORT)
_OWN = (Action.OWN_SUBJECT_REPORT,)
_SCHOOL = (Action.SCHOOL_REPORTS,)
_ACTIVITY = (Action.ACTIVITY_REPORT,)
_CONSENTS = (Action.CONSENT_REGISTER,)
_TIMETABLE = (Action.SCHOOL_REPORTS, Action.EDIT_TIMETABLE)
_KEEPING = (Action.SCHOOL_REPORTS, Action.ACTIVITY_REPORT)

REPORT_KINDS: Final = (
    ReportKind("subject_period_results", "subject_results", ReportSubject.TEACHER, ReportSpan.PERIOD, _OWN),
    ReportKind("teacher_period_report", "teacher_work", ReportSubject.TEACHER, ReportSpan.PERIOD, _OWN),
    ReportKind("class_attendance_by_month", "who_misses", ReportSubject.CLASS_GROUP, ReportSpan.DATES, _CLASS),
    ReportKind("homeroom_preliminary_report", "on_the_edge", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("homeroom_period_report", "class_outcome", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("class_period_results", "period_results", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("class_marks_summary", "year_marks", ReportSubject.CLASS_GROUP, ReportSpan.YEAR, _CLASS),
    ReportKind("class_attendance_summary", "year_attendance", ReportSubject.CLASS_GROUP, ReportSpan.YEAR, _CLASS),
    ReportKind("class_subject_marks", "how_many_marks", ReportSubject.COURSE, ReportSpan.PERIOD, _COURSE),
    ReportKind("guardian_short_message", "what_families_get", ReportSubject.CLASS_GROUP, ReportSpan.DATES, _CLASS),
    ReportKind("student_movement", "who_came_and_left", ReportSubject.SCHOOL, ReportSpan.PERIOD, _SCHOOL),
    ReportKind("class_sizes", "how_many_students", ReportSubject.SCHOOL, ReportSpan.PERIOD, _SCHOOL),
    ReportKind("student_final_data", "final_data", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("final_marks_acknowledgement", "who_confirmed", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("personal_data_documents", "which_papers", ReportSubject.CLASS_GROUP, ReportSpan.YEAR, _CONSENTS),
    ReportKind("timetable", "which_lessons", ReportSubject.SCHOOL, ReportSpan.YEAR, _TIMETABLE),
    ReportKind("marks_and_quality", "quality", ReportSubject.SCHOOL, ReportSpan.PERIOD, _SCHOOL),
    ReportKind("quality_monitoring", "quality_over_time", ReportSubject.SCHOOL, ReportSpan.YEAR, _SCHOOL),
    ReportKind("journal_control", "how_kept", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("journal_check_results", "what_checks_find", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("programme_completion", "plan_progress", ReportSubject.SCHOOL, ReportSpan.PERIOD, _SCHOOL),
    ReportKind("bonus_submission", "who_keeps_well", ReportSubject.SCHOOL, ReportSpan.PERIOD, _SCHOOL),
    ReportKind("substitution_hours", "who_replaced", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("control_results", "what_acts_say", ReportSubject.SCHOOL, ReportSpan.DATES, _KEEPING),
    ReportKind("check_results_by_person", "whose_remarks", ReportSubject.SCHOOL, ReportSpan.PERIOD, _KEEPING),
    ReportKind("own_check_results", "own_remarks", ReportSubject.TEACHER, ReportSpan.PERIOD, _OWN),
    ReportKind("internal_control_plan", "what_is_planned", ReportSubject.SCHOOL, ReportSpan.YEAR, _KEEPING),
    ReportKind("paper_comparison", "matches_paper", ReportSubject.CLASS_GROUP, ReportSpan.PERIOD, _CLASS),
    ReportKind("topic_mastery", "what_is_mastered", ReportSubject.COURSE, ReportSpan.PERIOD, _COURSE),
    ReportKind("student_year_record", "how_students_do", ReportSubject.CLASS_GROUP, ReportSpan.YEAR, _CLASS),
    ReportKind("entry_evidence", "what_came_late", ReportSubject.TEACHER, ReportSpan.DATES, _OWN),
    ReportKind("late_and_corrected", "who_is_late", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("entries_and_informing", "are_families_told", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("page_keepers", "who_keeps_pages", ReportSubject.SCHOOL, ReportSpan.DATES, _KEEPING),
    ReportKind("lessons_by_teacher", "how_many_lessons", ReportSubject.SCHOOL, ReportSpan.DATES, _SCHOOL),
    ReportKind("entry_regularity", "how_regularly", ReportSubject.SCHOOL, ReportSpan.DATES, _ACTIVITY),
    ReportKind("journal_access_report", "who_came_in", ReportSubject.SCHOOL, ReportSpan.DATES, _ACTIVITY),
    ReportKind("user_activity", "who_works", ReportSubject.SCHOOL, ReportSpan.DATES, _ACTIVITY),
    ReportKind("visit_statistics", "how_many_visits", ReportSubject.SCHOOL, ReportSpan.DATES, _ACTIVITY),
)

KIND_BY_SLUG: Final = {kind.slug: kind for kind in REPORT_KINDS}
