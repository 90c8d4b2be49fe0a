"""How far a change of each rule reaches from the first day of a new edition on: for its preview (S0-7.2)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Reach(StrEnum):
    """What a changed rule changes.

    ``new_records``: what is entered from that day on, and how it is judged. ``at_once``: what everybody sees and may do
    from that day on. ``results``: the results of periods that end on that day or later. ``new_papers``: papers made
    from that day on. ``stated``: nothing by itself, the program prints and shows the rule.
    """

    NEW_RECORDS = "new_records"
    AT_ONCE = "at_once"
    RESULTS = "results"
    NEW_PAPERS = "new_papers"
    STATED = "stated"


_NAMES: Final[Mapping[Reach, str]] = {
    Reach.NEW_RECORDS: """
        classes.grade_levels deadlines.rules deadlines.day_unit deadlines.deferral_reasons
        marks.scales marks.default_scale marks.work_kinds marks.has_comments
        period_marks.is_reason_needed_for_difference
        record.language record.is_language_checked record.forbidden_entries record.is_homework_required
        attendance.codes corrections.is_reason_needed_after_lesson_day control.is_result_told_to_staff
        """,
    Reach.AT_ONCE: """
        header.setup_from header.setup_due paper.parallel paper.cancelled_from
        classes.no_mark_grade_levels classes.no_mark_fields deadlines.remind_minutes deadlines.remind_days
        marks.ordinary_work period_marks.kinds record.topics_page_title record.task_field
        attendance.reason_by corrections.lock_after_days corrections.lock_opened_by
        planning.subgroups_entered_by planning.subgroups_composed_by attendance.review lists.review
        planning.must_plan_match_curriculum planning.timetable_made
        planning.timetable_corrected planning.year_opened_by planning.year_opens_from planning.year_opens_until
        planning.school_week_days lists.mode lists.applied_by control.duties control.breach_note_to control.few_marks
        archive.jobs archive.day archive.warn_after_days archive.alarm_after_days archive.trial_restore_months
        archive.kept_archives retention.terms guardians.paper_every_weeks guardians.is_paper_for_opted_out_only
        guardians.results_within_hours guardians.notices access.idle_minutes access.is_pin_allowed
        access.can_teachers_read_all_marks
        """,
    Reach.RESULTS: """
        period_marks.formula period_marks.year_formula period_marks.rounding period_marks.doubtful_hundredths
        period_marks.not_attested period_marks.minimums period_marks.is_written_work_required period_marks.forecast
        """,
    Reach.NEW_PAPERS: """
        header.title paper.is_paper_copy_required paper.records_standard paper.binding paper.binding_margin_mm
        paper.year_volume paper.certification_text paper.label_text guardians.checks_per_week reports.forms
        """,
}
_REACH: Final = {key: reach for reach, keys in _NAMES.items() for key in keys.split()}


def reach_of(key: str) -> Reach:
    """Return how far a change of a rule reaches."""
    return _REACH.get(key, Reach.STATED)


def acting_rules() -> frozenset[str]:
    """Return the rules by which the program does something."""
    return frozenset(_REACH)
