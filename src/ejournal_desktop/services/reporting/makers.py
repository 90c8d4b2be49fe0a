"""One maker for each report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.services.reporting import (
    access,
    acknowledgements,
    attendance,
    bonus,
    checks,
    classes,
    consents,
    control,
    control_acts,
    evidence,
    keepers,
    progress,
    regularity,
    school,
    teachers,
    timetable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.desk import ReportDesk

MAKERS: Final[Mapping[str, Callable[[ReportDesk], ReportTable]]] = {
    "subject_period_results": teachers.make_subject_period_results,
    "teacher_period_report": teachers.make_teacher_period_report,
    "class_attendance_by_month": attendance.make_class_attendance_by_month,
    "homeroom_preliminary_report": classes.make_homeroom_preliminary_report,
    "homeroom_period_report": classes.make_homeroom_period_report,
    "class_period_results": classes.make_class_period_results,
    "class_marks_summary": classes.make_class_marks_summary,
    "class_attendance_summary": attendance.make_class_attendance_summary,
    "class_subject_marks": teachers.make_class_subject_marks,
    "guardian_short_message": attendance.make_guardian_short_message,
    "student_movement": school.make_student_movement,
    "class_sizes": school.make_class_sizes,
    "student_final_data": classes.make_student_final_data,
    "final_marks_acknowledgement": acknowledgements.make_final_marks_acknowledgement,
    "personal_data_documents": consents.make_personal_data_documents,
    "timetable": timetable.make_timetable,
    "marks_and_quality": school.make_marks_and_quality,
    "quality_monitoring": school.make_quality_monitoring,
    "journal_control": control.make_journal_control,
    "journal_check_results": checks.make_journal_check_results,
    "programme_completion": school.make_programme_completion,
    "bonus_submission": bonus.make_bonus_submission,
    "substitution_hours": school.make_substitution_hours,
    "control_results": control_acts.make_control_results,
    "check_results_by_person": control_acts.make_check_results_by_person,
    "own_check_results": control_acts.make_own_check_results,
    "internal_control_plan": control_acts.make_internal_control_plan,
    "paper_comparison": control_acts.make_paper_comparison,
    "topic_mastery": progress.make_topic_mastery,
    "student_year_record": progress.make_student_year_record,
    "entry_evidence": evidence.make_entry_evidence,
    "late_and_corrected": evidence.make_late_and_corrected,
    "entries_and_informing": regularity.make_entries_and_informing,
    "page_keepers": keepers.make_page_keepers,
    "lessons_by_teacher": keepers.make_lessons_by_teacher,
    "entry_regularity": regularity.make_entry_regularity,
    "journal_access_report": access.make_journal_access_report,
    "user_activity": access.make_user_activity,
    "visit_statistics": access.make_visit_statistics,
}
