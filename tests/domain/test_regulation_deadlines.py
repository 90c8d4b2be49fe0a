"""Terms of entry of the five schools: which rule binds which entry."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.deadline_rules import DeadlineAct, DeadlineAnchor, DeadlineUnit, EntryFacts
from ejournal_desktop.domain.regulation_reading import regulation_from_mapping, regulation_to_mapping
from support.regulations import PRESETS, preset

if TYPE_CHECKING:
    from ejournal_desktop.domain.deadline_rules import DeadlineRule

A_CLASS = 7


def only_rule(code: str, facts: EntryFacts) -> DeadlineRule:
    (rule,) = preset(code).deadline_rules(facts)
    return rule


def written(grade_level: int, work_kind: str = "control_work", batch: int = 0) -> EntryFacts:
    return EntryFacts(DeadlineAct.WRITTEN_MARK, grade_level, work_kind=work_kind, batch=batch)


@pytest.mark.requirement("S0-4.14.2")
@pytest.mark.parametrize("act", ["lesson", "topic", "attendance", "oral_mark"])
def test_lesson_is_due_two_hours_after_the_last_class_of_its_students(act: str) -> None:
    rule = only_rule("S0", EntryFacts(DeadlineAct(act), A_CLASS))
    assert (rule.anchor, rule.amount, rule.unit) == (DeadlineAnchor.AFTER_LAST_CLASS, 2, DeadlineUnit.HOURS)
    assert rule.clause == "S0-4.14.2"


@pytest.mark.requirement("S0-5.2")
def test_homework_is_due_three_hours_after_the_last_class() -> None:
    rule = only_rule("S0", EntryFacts(DeadlineAct.HOMEWORK, A_CLASS))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("after_last_class", 3, "hours", "S0-5.2")


@pytest.mark.requirement("S0-5.3")
def test_results_of_works_are_due_in_ten_days() -> None:
    rule = only_rule("S0", written(A_CLASS))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("days", 10, "days", "S0-5.3")


@pytest.mark.requirement("S0-4.14.6", "S0-5.3")
def test_norm_of_a_kind_of_work_binds_beside_the_ten_days() -> None:
    values = regulation_to_mapping(preset("S0"))
    norm = {
        "act": "written_mark",
        "anchor": "next_lesson",
        "amount": 1,
        "unit": "lessons",
        "work_kinds": ["dictation"],
        "clause": "S0-4.14.6",
    }
    values["deadlines"]["rules"] = [*values["deadlines"]["rules"], norm]
    regulation = regulation_from_mapping(values)
    clauses = [rule.clause for rule in regulation.deadline_rules(written(A_CLASS, "dictation"))]
    assert clauses == ["S0-4.14.6", "S0-5.3"]
    assert [rule.clause for rule in regulation.deadline_rules(written(A_CLASS, "essay"))] == ["S0-5.3"]


def test_period_marks_are_due_on_the_date_of_the_school_order() -> None:
    rule = only_rule("S0", EntryFacts(DeadlineAct.PERIOD_MARK, A_CLASS))
    assert (rule.anchor, rule.clause) == ("ordered_date", "S0-4.14.9")


@pytest.mark.parametrize("act", ["lesson", "topic", "attendance"])
def test_lesson_and_absentees_are_due_on_the_day(act: str) -> None:
    rule = only_rule("S1", EntryFacts(DeadlineAct(act), 1))
    assert (rule.anchor, rule.clause) == ("end_of_day", "S1-3.1.1a")


@pytest.mark.requirement("S1-3.1.1b")
def test_oral_mark_is_due_a_day_after_the_lesson_from_the_second_class() -> None:
    rule = only_rule("S1", EntryFacts(DeadlineAct.ORAL_MARK, 2))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("after_lesson", 24, "hours", "S1-3.1.1b")
    assert preset("S1").deadline_rules(EntryFacts(DeadlineAct.ORAL_MARK, 1)) == ()


@pytest.mark.requirement("S1-3.1.1c", "S1-3.1.1d")
@pytest.mark.parametrize(
    ("grade_level", "days", "clause"),
    [(2, 3, "S1-3.1.1c"), (10, 3, "S1-3.1.1c"), (11, 4, "S1-3.1.1d"), (12, 4, "S1-3.1.1d")],
)
@pytest.mark.parametrize("work_kind", ["check_work", "control_work", "credit_work", "test", "exam_work", "essay"])
def test_works_are_due_in_three_days_or_four_in_senior_classes(
    grade_level: int, days: int, clause: str, work_kind: str
) -> None:
    rule = only_rule("S1", written(grade_level, work_kind))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("days", days, "days", clause)


@pytest.mark.requirement("S2-3.4b")
def test_deferred_entry_ends_at_five_in_the_afternoon() -> None:
    rule = only_rule("S2", EntryFacts(DeadlineAct.ORAL_MARK, A_CLASS))
    assert (rule.anchor, rule.clock_time, rule.clause) == ("clock_time", time(17), "S2-3.4b")
    assert preset("S2").deadlines.deferral_reasons[0].code == "equipment"


def test_only_one_school_still_has_to_set_a_term_for_written_works() -> None:
    named = {code: {rule.act for rule in preset(code).deadlines.rules} for code in PRESETS}
    assert set(DeadlineAct) - named.pop("S2") == {DeadlineAct.WRITTEN_MARK}
    assert all(acts == set(DeadlineAct) for acts in named.values())


@pytest.mark.requirement("S3-3.3d")
@pytest.mark.parametrize(("act", "clause"), [("attendance", "S3-3.3c"), ("oral_mark", "S3-3.3d")])
def test_attendance_and_oral_marks_are_due_on_the_day_of_the_lesson(act: str, clause: str) -> None:
    rule = only_rule("S3", EntryFacts(DeadlineAct(act), A_CLASS))
    assert (rule.anchor, rule.clause) == ("end_of_day", clause)


@pytest.mark.requirement("S3-3.3e1", "S3-3.3e2")
@pytest.mark.parametrize("work_kind", ["control_dictation", "control_work", "test"])
@pytest.mark.parametrize(("batch", "lessons", "clause"), [(70, 1, "S3-3.3e1"), (71, 2, "S3-3.3e2")])
def test_works_are_due_by_the_next_lesson_and_a_large_batch_one_later(
    work_kind: str, batch: int, lessons: int, clause: str
) -> None:
    rule = only_rule("S3", written(11, work_kind, batch))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("next_lesson", lessons, "lessons", clause)


@pytest.mark.requirement("S3-3.3e3", "S3-3.3e4", "S3-3.3e5")
@pytest.mark.parametrize(
    ("work_kind", "grade_level", "days", "clause"),
    [
        ("exposition", 4, 2, "S3-3.3e3"),
        ("essay", 4, 2, "S3-3.3e3"),
        ("exposition", 5, 7, "S3-3.3e4"),
        ("essay", 9, 7, "S3-3.3e4"),
        ("essay", 10, 10, "S3-3.3e5"),
        ("essay", 11, 10, "S3-3.3e5"),
        ("exposition", 10, 10, "default"),
    ],
)
def test_essays_have_longer_terms_in_older_classes(work_kind: str, grade_level: int, days: int, clause: str) -> None:
    rule = only_rule("S3", written(grade_level, work_kind))
    assert (rule.anchor, rule.amount, rule.unit, rule.clause) == ("days", days, "days", clause)


@pytest.mark.parametrize("act", ["attendance", "oral_mark"])
def test_marks_and_attendance_are_due_daily(act: str) -> None:
    rule = only_rule("S4", EntryFacts(DeadlineAct(act), A_CLASS))
    assert (rule.anchor, rule.clause) == ("end_of_day", "S4-8.2.1")
