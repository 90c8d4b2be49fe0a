"""Every parameter in which the five schools differ and which a rule reads: what the rule does under each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.deadline_rules import DeadlineAct, EntryFacts
from ejournal_desktop.domain.deadlines import LessonMoments, TermFacts, act_due
from ejournal_desktop.domain.forbidden_entries import is_forbidden_entry
from ejournal_desktop.domain.periods import CourseTime, PeriodFinding, proposed_from_lessons
from ejournal_desktop.domain.record_language import record_findings
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.printing import PrintOptions
from support.period_rules import marks
from support.regulations import PRESETS, preset, preset_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.domain.regulation import Regulation

ZONE = timezone(timedelta(hours=6))
FRIDAY = date(2026, 11, 20)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


LESSON = TermFacts(
    LessonMoments(at(20, 9, 55), at(20, 10, 40), at(20, 14, 10)), following=(at(23, 8, 50), at(25, 8, 50))
)


def term(act: str, grade_level: int = 7, work_kind: str = "", batch: int = 0) -> Callable[[Regulation], str | None]:
    """Return the rule that gives the term of an entry about a lesson of Friday the 20th, 24:00 for the end of a day."""
    entry = EntryFacts(DeadlineAct(act), grade_level, work_kind=work_kind, batch=batch)

    def due(regulation: Regulation) -> str | None:
        found = act_due(regulation, entry, LESSON)
        if found is None:
            return None
        clock = "24:00" if found.due.time() == time.max else found.due.strftime("%H:%M")
        return f"{found.due.day}. {clock}"

    return due


def written(grade_level: int, work_kind: str = "control_work", batch: int = 0) -> Callable[[Regulation], str | None]:
    """Return the rule that gives the term of the marks of a written work."""
    return term("written_mark", grade_level, work_kind, batch)


def has_written_finding(regulation: Regulation) -> bool:
    """Tell whether a period without written works is doubted."""
    proposal = proposed_from_lessons(regulation, marks("5555"), CourseTime(minimum=3, lessons_left=0))
    return PeriodFinding.NO_WRITTEN_WORK in proposal.findings


@dataclass(frozen=True)
class Row:
    """A parameter, the rule that reads it, and what the rule says under S0 to S4."""

    key: str
    rule: Callable[[Regulation], Any]
    said: tuple[Any, Any, Any, Any, Any]


ROWS = (
    Row("deadlines.rules", term("lesson"), ("20. 16:10", "20. 24:00", "20. 24:00", "20. 24:00", "20. 24:00")),
    Row("deadlines.rules", term("attendance"), ("20. 16:10", "20. 24:00", "20. 24:00", "20. 24:00", "20. 24:00")),
    Row("deadlines.rules", term("oral_mark"), ("20. 16:10", "21. 10:40", "20. 17:00", "20. 24:00", "20. 24:00")),
    Row("deadlines.rules", term("oral_mark", 1), ("20. 16:10", None, "20. 17:00", "20. 24:00", "20. 24:00")),
    Row("deadlines.rules", term("homework"), ("20. 17:10", "20. 24:00", "20. 24:00", "20. 24:00", "20. 24:00")),
    Row("deadlines.rules", written(7), ("30. 24:00", "23. 24:00", None, "23. 08:50", "30. 24:00")),
    Row("deadlines.rules", written(11), ("30. 24:00", "24. 24:00", None, "23. 08:50", "30. 24:00")),
    Row("deadlines.rules", written(7, batch=71), ("30. 24:00", "23. 24:00", None, "25. 08:50", "30. 24:00")),
    Row("deadlines.rules", written(4, "essay"), ("30. 24:00", "23. 24:00", None, "22. 24:00", "30. 24:00")),
    Row("deadlines.rules", written(7, "essay"), ("30. 24:00", "23. 24:00", None, "27. 24:00", "30. 24:00")),
    Row("deadlines.rules", written(11, "essay"), ("30. 24:00", "24. 24:00", None, "30. 24:00", "30. 24:00")),
    Row("deadlines.deferral_reasons", lambda rules: len(rules.deadlines.deferral_reasons), (0, 0, 4, 0, 0)),
    Row("classes.grade_levels", lambda rules: 12 in rules.classes.grade_levels, (False, True, False, False, False)),
    Row("classes.no_mark_grade_levels", lambda rules: rules.has_marks(1), (True, False, False, True, True)),
    Row("classes.no_mark_grade_levels", lambda rules: rules.has_marks(0), (True, False, True, True, True)),
    Row("classes.no_mark_fields", lambda rules: rules.keeps(JournalField.HOMEWORK, 1), (True, False, True, True, True)),
    Row("period_marks.is_written_work_required", has_written_finding, (True, False, False, False, False)),
    Row("record.forbidden_entries", lambda rules: is_forbidden_entry(rules, "ОСВ ."), (True,) + (False,) * 4),
    Row(
        "record.is_language_checked",
        lambda rules: bool(record_findings(rules.record, "Present Simple")),
        (True, False, False, False, False),
    ),
    Row(
        "paper.year_volume", lambda rules: PrintOptions.usual(rules).year_volume, ("summary", "full") + ("summary",) * 3
    ),
    Row(
        "reports.forms",
        lambda rules: rules.form_title("class_attendance_by_month"),
        ("Отчет о посещаемости класса (по месяцам)",) * 3
        + ("Отчет о посещаемости класса", "Отчет о посещаемости класса (по месяцам)"),
    ),
)

# Read by use cases, which prove them by their own tests under the presets that set them.
BY_USE_CASES = frozenset(
    {
        "lists.applied_by",
        "lists.mode",
        "paper.binding",
        "period_marks.is_reason_needed_for_difference",
        "period_marks.kinds",
        "planning.must_plan_match_curriculum",
    }
)
# Said by the documents and shown on the page of the regulation; no rule of the program rests on them so far.
SAID_ONLY = frozenset(
    {
        "attendance.review",
        "attendance.states",
        "control.duties",
        "corrections.ordered_by",
        "deadlines.is_deferred_at_operation_points",
        "guardians.acknowledged_periods",
        "guardians.checks_per_week",
        "guardians.credentials_by",
        "guardians.is_paper_for_opted_out_only",
        "guardians.notices",
        "guardians.paper_every_weeks",
        "guardians.results_within_hours",
        "lists.due",
        "lists.edited_by",
        "lists.review",
        "paper.cancelled_from",
        "paper.has_year_sheet_at_closing",
        "paper.is_paper_copy_required",
        "paper.parallel",
        "paper.print_periods",
        "paper.records_standard",
        "period_marks.forecast",
        "planning.is_plan_due_before_year",
        "planning.is_substitution_for_whole_period",
        "planning.subgroups_composed_by",
        "planning.timetable_by",
        "planning.timetable_corrected",
        "planning.timetable_made",
        "planning.year_opens_from",
        "planning.year_opens_until",
        "record.task_field",
        "reports.activity",
        "reports.period_end_by",
        "reports.quality",
        "retention.order",
    }
)
SOURCES = frozenset({"clause", "reason"})


@pytest.mark.parametrize("row", ROWS, ids=[f"{place}-{row.key}" for place, row in enumerate(ROWS)])
def test_rule_does_what_each_of_the_five_schools_says(row: Row) -> None:
    assert tuple(row.rule(preset(code)) for code in PRESETS) == row.said


def test_every_difference_between_the_schools_is_proved_or_owned_up_to() -> None:
    named = {row.key for row in ROWS} | BY_USE_CASES | SAID_ONLY
    differing = {key for key in _differing_keys() if not key.startswith(("header.", "terms."))}

    assert differing - named == set()
    assert named - differing == set()


def _differing_keys() -> set[str]:
    values = [preset_values(code) for code in PRESETS]
    groups = {group for found in values for group, content in found.items() if isinstance(content, dict)}
    keys = {(group, key) for group in groups for found in values for key in found.get(group, {})}
    return {
        f"{group}.{key}" for group, key in keys if len({repr(_said(found[group].get(key))) for found in values}) > 1
    }


def _said(parameter: object) -> object:
    """Return the value of a parameter without the clause it comes from."""
    if isinstance(parameter, dict):
        return {name: _said(value) for name, value in sorted(parameter.items()) if name not in SOURCES}
    return [_said(entry) for entry in parameter] if isinstance(parameter, list) else parameter
