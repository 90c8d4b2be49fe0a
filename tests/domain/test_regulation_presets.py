"""The five shipped regulations say what the five school regulations say, and own up to what they do not."""

from __future__ import annotations

import re

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_editions import Provision, provisions
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE
from support.regulations import PRESETS, preset

SAID: dict[str, dict[str, tuple[object, str]]] = {
    "S0": {
        "header.adopted": ("2022-09-14", "S0-7.1"),
        "header.ends_previous_edition": (True, "S0-7.4"),
        "header.country": ("KG", "S0-1.10"),
        "header.kept_document": ("journal_and_diary", "S0-1.5"),
        "header.is_state_document": (True, "S0-1.2"),
        "terms.journal_administrator": ("администратор по ЭЖ/ЭД", "S0-4.10.1"),
        "paper.parallel": ("none", "S0-6.1a"),
        "paper.print_periods": ([], "S0-6.3"),
        "paper.binding": ("certified", "S0-6.1a"),
        "paper.has_year_sheet_at_closing": (True, "S0-6.2"),
        "deadlines.is_deferred_at_operation_points": (True, "S0-4.14.2"),
        "period_marks.kinds": (["quarter", "half_year", "year", "exam", "final"], "S0-4.14.9"),
        "period_marks.is_written_work_required": (True, "S0-4.14.5c"),
        "period_marks.column_place": ("after_last_lesson", "S0-4.14.8"),
        "record.language": ("ru", "S0-4.14.12"),
        "record.is_language_checked": (True, "S0-4.14.12"),
        "record.forbidden_entries": (["осв."], "S0-4.14.7b"),
        "record.is_homework_required": (True, "S0-4.14.3"),
        "record.topics_page_title": ("Темы уроков и задания", "S0-4.14.14"),
        "record.task_field": ("assignment_topic", "S0-4.14.12"),
        "attendance.states": (["missed_lesson", "valid_reason", "no_valid_reason"], "S0-4.13.6"),
        "attendance.reason_by": (["homeroom_teacher"], "S0-4.13.6"),
        "attendance.review": ("weekly", "S0-4.13.7"),
        "planning.subgroups_composed_by": (["teacher", "homeroom_teacher"], "S0-4.14.13"),
        "planning.is_substitution_required_at_entry": (True, "S0-5.1b"),
        "planning.is_plan_due_before_year": (True, "S0-4.14.11"),
        "planning.must_plan_match_curriculum": (True, "S0-4.14.11"),
        "planning.timetable_by": (["deputy_head_academic"], "S0-4.9.2"),
        "lists.edited_by": (["homeroom_teacher"], "S0-4.13.2"),
        "archive.has_integrity_check": (True, "S0-5.4"),
        "guardians.paper_every_weeks": (None, "S0-4.7.3g"),
        "guardians.credentials_by": (["journal_administrator"], "S0-4.10.3a"),
        "access.is_round_the_clock": (True, "S0-4.1.1"),
        "reports.period_end_by": (["teacher", "homeroom_teacher", "deputy_head_academic"], "S0-2.12"),
    },
    "S1": {
        "header.number": ("204", "S1-O.3"),
        "header.setup_from": ("2022-10-01", "S1-A1.7"),
        "header.setup_due": ("2023-05-31", "S1-A1.7"),
        "terms.journal_administrator": ("ответственный за работу с электронными журналами", "S1-5a"),
        "paper.parallel": ("none", "S1-O.1"),
        "paper.cancelled_from": ("2022-09-01", "S1-O.1"),
        "paper.print_periods": (["quarter", "year"], "S1-9c"),
        "paper.binding": ("sewn_and_sealed", "S1-9d"),
        "paper.year_volume": ("full", "S1-9c"),
        "classes.grade_levels": (list(range(13)), "S1-3.1.1b"),
        "classes.no_mark_grade_levels": ([0, 1], "S1-2.7"),
        "classes.no_mark_fields": (["attendance", "topic"], "S1-2.7"),
        "period_marks.kinds": (["quarter", "half_year", "year", "exam"], "S1-R.4"),
        "period_marks.forecast": (["student"], "S1-R.3"),
        "lists.mode": ("request", "S1-3.2.1a"),
        "lists.applied_by": (["archive_officer"], "S1-3.2.1a"),
        "control.is_result_told_to_staff": (True, "S1-8e"),
        "archive.day": ("last_school_day", "S1-9a"),
        "archive.has_backups": (True, "S1-5g"),
        "guardians.paper_every_weeks": (2, "S1-R.2"),
        "guardians.is_paper_for_opted_out_only": (True, "S1-R.2"),
        "guardians.results_within_hours": (24, "S1-R.4"),
        "guardians.checks_per_week": (2, "S1-R.6a"),
        "guardians.acknowledged_periods": (["quarter", "half_year", "year"], "S1-R.6b"),
        "guardians.credentials_by": (["homeroom_teacher"], "S1-6.1"),
        "access.students": ("output_only", "S1-2.1b"),
        "access.can_teachers_read_all_marks": (True, "S1-1.2d"),
        "reports.period_end_by": (["homeroom_teacher"], "S1-3.2.1b"),
    },
    "S2": {
        "header.supersedes": ("Приказ № 178/1 от 05.09.2019", "S2-O.2"),
        "header.setup_due": ("2023-10-01", "S2-3.1"),
        "header.is_state_document": (True, "S2-1.2a"),
        "paper.parallel": ("beside", "S2-1.2b"),
        "classes.no_mark_grade_levels": ([1], "S2-1.3a"),
        "record.is_homework_required": (True, "S2-3.4c"),
        "attendance.states": (["present", "missed_lesson"], "S2-1.3b"),
        "lists.edited_by": (["secretary"], "S2-3.2b"),
        "lists.due": ({"month": 9, "day": 10}, "S2-3.2a"),
        "access.can_teachers_read_all_marks": (True, "S2-1.4b"),
    },
    "S3": {
        "header.adopted": (None, "default"),
        "terms.students": ("учащиеся", "S3-1.7"),
        "paper.parallel": ("must_match", "S3-1.6"),
        "period_marks.kinds": (["quarter", "half_year", "year"], "S3-3.3g"),
        "record.topics_page_title": ("Темы уроков и задания", "S3-3.3f1"),
        "record.task_field": ("task_type", "S3-3.3f2"),
        "attendance.review": ("weekly", "S3-3.2e"),
        "planning.is_substitution_for_whole_period": (True, "S3-3.3h"),
        "planning.timetable_by": (["deputy_head_academic"], "S3-3.4b"),
        "planning.timetable_made": ("grading_period_start", "S3-3.4b"),
        "access.students": ("output_only", "S3-1.7"),
        "access.can_teachers_read_all_marks": (True, "S3-2.T1"),
        "reports.quality": (["unspecified"], "S3-2.T4"),
    },
    "S4": {
        "header.kept_document": ("diary", "S4-1.2"),
        "period_marks.forecast": (["student", "class_group"], "S4-2.2f"),
        "period_marks.is_reason_needed_for_difference": (True, "S4-2.2d"),
        "marks.has_comments": (True, "S4-5.4.4"),
        "attendance.states": (["missed_lesson", "lateness", "non_appearance"], "S4-5.3.5a"),
        "attendance.review": ("daily", "S4-5.3.5a"),
        "corrections.ordered_by": (["deputy_head_upbringing"], "S4-5.2.2"),
        "planning.timetable_by": (["journal_administrator"], "S4-5.1e"),
        "planning.timetable_corrected": ("vacations", "S4-5.1e"),
        "planning.year_opened_by": (["journal_administrator"], "S4-5.1d"),
        "planning.year_opens_from": ({"month": 8, "day": 25}, "S4-5.1d"),
        "lists.review": ("grading_period", "S4-5.3.2"),
        "control.breach_note_to": (["deputy_head_academic"], "S4-5.3.6"),
        "guardians.paper_every_weeks": (None, "S4-2.2g"),
        "access.is_round_the_clock": (True, "S4-8.1.2"),
        "reports.period_end_by": (["deputy_head_upbringing"], "S4-5.2.2"),
        "reports.activity": ("monthly", "S4-7.1"),
        "reports.quality": (["grading_period", "yearly"], "S4-7.2"),
    },
}

SILENT_IN_ALL = (
    "paper.binding_margin_mm",
    "paper.certification_text",
    "deadlines.day_unit",
    "marks.default_scale",
    "period_marks.formula",
    "period_marks.rounding",
    "period_marks.not_attested",
    "corrections.mark_by",
    "corrections.lock_after_days",
    "planning.school_week_days",
    "access.idle_minutes",
    "access.clock_tolerance_hours",
    "access.merge",
    "access.recovery_sheets",
)


def said_by(code: str, key: str) -> Provision:
    (found,) = (provision for provision in provisions(preset(code)) if provision.key == key)
    return found


@pytest.mark.parametrize(
    ("code", "key", "value", "clause"),
    [(code, key, *said) for code, table in SAID.items() for key, said in table.items()],
)
def test_regulation_says_what_its_clause_says(code: str, key: str, value: object, clause: str) -> None:
    provision = said_by(code, key)
    assert (provision.value, provision.clause) == (value, clause)


@pytest.mark.parametrize("key", SILENT_IN_ALL)
def test_what_no_regulation_says_is_the_same_default_everywhere(key: str) -> None:
    found = [said_by(code, key) for code in PRESETS]
    assert all(provision == found[0] and provision.clause == DEFAULT_CLAUSE for provision in found)


@pytest.mark.parametrize("code", PRESETS)
def test_every_value_names_a_clause_of_its_own_regulation_or_a_reason(code: str) -> None:
    for provision in provisions(preset(code)):
        is_silent = provision.clause == DEFAULT_CLAUSE
        assert provision.reason if is_silent else re.match(rf"{code}(-|$)", provision.clause), provision


@pytest.mark.parametrize("code", PRESETS)
def test_nothing_is_locked_by_a_shipped_regulation(code: str) -> None:
    assert preset(code).corrections.lock_after_days is None


@pytest.mark.requirement("S1-2.7")
@pytest.mark.parametrize("grade_level", [0, 1])
def test_classes_without_marks_keep_only_attendance_and_topics(grade_level: int) -> None:
    kept = {field for field in JournalField if preset("S1").keeps(field, grade_level)}
    assert kept == {JournalField.ATTENDANCE, JournalField.TOPIC}


@pytest.mark.requirement("S2-1.3a", "S2-1.3b")
def test_first_class_has_no_marks_but_keeps_homework_and_comments() -> None:
    regulation = preset("S2")
    kept = {field for field in JournalField if regulation.keeps(field, 1)}
    assert not regulation.has_marks(1)
    assert kept >= {JournalField.HOMEWORK, JournalField.COMMENT, JournalField.ATTENDANCE, JournalField.MOVEMENT}
    assert not kept & {JournalField.MARK, JournalField.PERIOD_MARK}


@pytest.mark.parametrize("code", PRESETS)
def test_second_class_has_marks_in_every_school(code: str) -> None:
    assert preset(code).keeps(JournalField.MARK, 2)


@pytest.mark.requirement("S0-4.14.5a", "S0-4.14.5b")
@pytest.mark.parametrize(("weekly_hours", "minimum"), [(0, 0), (1, 3), (2, 3), (3, 4), (8, 4)])
def test_period_mark_needs_more_marks_above_two_weekly_hours(weekly_hours: int, minimum: int) -> None:
    assert preset("S0").minimum_marks(weekly_hours) == minimum


def test_the_number_above_two_hours_is_owned_up_as_our_reading() -> None:
    low, high = preset("S0").period_marks.minimums
    assert (low.clause, low.reason) == ("S0-4.14.5a", "")
    assert high.clause == "S0-4.14.5b"
    assert high.reason


@pytest.mark.parametrize(
    ("code", "role", "period", "clause"),
    [
        ("S0", "homeroom_teacher", "weekly", "S0-4.13.3a"),
        ("S0", "deputy_head_academic", "unspecified", "S0-3.5"),
        ("S0", "principal", "quarterly", "S0-4.8.2"),
        ("S1", "deputy_head_academic", "monthly", "S1-8"),
        ("S2", "principal", "monthly", "S2-3.7b"),
        ("S3", "homeroom_teacher", "weekly", "S3-3.2b"),
        ("S3", "deputy_head_academic", "by_plan", "S3-3.4d"),
        ("S4", "deputy_head_upbringing", "monthly", "S4-5.2.3"),
        ("S4", "deputy_head_academic", "grading_period", "S4-6.2"),
    ],
)
def test_control_is_the_duty_of_the_named_role(code: str, role: str, period: str, clause: str) -> None:
    duties = {(duty.role.value, duty.period.value, duty.clause) for duty in preset(code).control.duties}
    assert (role, period, clause) in duties


@pytest.mark.parametrize(
    ("code", "clause", "items"),
    [
        ("S0", "S0-3.5", {"participation", "no_marks", "one_mark", "homework", "material_covered"}),
        ("S1", "S1-8", {"lessons_in_time", "marks_in_time", "attendance", "programmes"}),
        ("S2", "S2-3.6a", {"participation", "mark_filling", "homework", "guardian_participation"}),
        ("S4", "S4-5.2.3", {"marks_in_time", "mark_filling", "attendance", "homework"}),
    ],
)
def test_control_looks_at_the_named_things(code: str, clause: str, items: set[str]) -> None:
    (duty,) = (duty for duty in preset(code).control.duties if duty.clause == clause)
    assert {item.value for item in duty.checklist} == items


def test_weekly_archive_goes_from_the_archive_officer_to_the_deputy_head() -> None:
    weekly, _ = preset("S1").archive.jobs
    assert (weekly.period, weekly.unit, weekly.clause) == ("weekly", "class_group", "S1-9a")
    assert (weekly.made_by, weekly.accepted_by) == ((Role.ARCHIVE_OFFICER,), (Role.DEPUTY_HEAD_ACADEMIC,))


def test_yearly_archive_of_the_whole_school_needs_two_carriers() -> None:
    _, yearly = preset("S4").archive.jobs
    assert (yearly.period, yearly.unit, yearly.carriers, yearly.clause) == ("yearly", "school", 2, "S4-6.4")


@pytest.mark.parametrize(
    ("code", "role", "occasions", "clause"),
    [
        ("S0", "homeroom_teacher", {"failing", "unexcused_absence"}, "S0-4.13.8"),
        ("S0", "teacher", {"failing", "any_absence"}, "S0-4.14.10"),
        ("S3", "homeroom_teacher", {"progress", "behaviour"}, "S3-3.2f"),
        ("S4", "teacher", {"failing", "any_absence"}, "S4-5.4.3"),
    ],
)
def test_guardians_are_told_of_the_named_things(code: str, role: str, occasions: set[str], clause: str) -> None:
    rules = {rule.clause: rule for rule in preset(code).guardians.notices}
    assert (rules[clause].role.value, {occasion.value for occasion in rules[clause].occasions}) == (role, occasions)


def test_same_report_carries_the_title_of_its_school() -> None:
    titles = {code: preset(code).form_title("class_attendance_by_month") for code in ("S0", "S3", "S4")}
    assert titles["S0"] == titles["S4"] == "Отчет о посещаемости класса (по месяцам)"
    assert titles["S3"] == "Отчет о посещаемости класса"


@pytest.mark.parametrize("code", PRESETS)
def test_every_named_form_has_its_number_and_title(code: str) -> None:
    forms = preset(code).reports.forms
    assert [form.number for form in forms] == list(range(1, 48))
    assert all(form.title for form in forms)


def test_form_or_scale_the_regulation_does_not_know_is_refused() -> None:
    with pytest.raises(KeyError):
        preset("S0").form_title("unheard_of")
    with pytest.raises(KeyError):
        preset("S0").scale("unheard_of")
    with pytest.raises(KeyError):
        preset("S0").clause("access.unheard_of")


def test_source_of_a_value_is_read_by_its_key() -> None:
    assert preset("S1").clause("guardians.paper_every_weeks") == "S1-R.2"
    assert preset("S1").source("access.idle_minutes").clause == DEFAULT_CLAUSE
