"""A regulation survives the way to canonical JSON and back; a broken one is refused with the place named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.regulation_checks import RegulationFormatError
from ejournal_desktop.domain.regulation_reading import regulation_from_mapping, regulation_to_mapping
from support.regulations import PRESETS, preset, preset_values

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("code", PRESETS)
def test_regulation_comes_back_from_json_as_it_was(code: str) -> None:
    body = json.dumps(regulation_to_mapping(preset(code)))
    assert regulation_from_mapping(json.loads(body)) == preset(code)


@pytest.mark.parametrize("code", PRESETS)
def test_written_values_are_plain(code: str) -> None:
    def kinds(value: object) -> set[type]:
        if isinstance(value, dict):
            return {kind for entry in value.values() for kind in kinds(entry)}
        if isinstance(value, list):
            return {kind for entry in value for kind in kinds(entry)}
        return {type(value)}

    assert kinds(regulation_to_mapping(preset(code))) == {str, int, bool}


def drop_group(values: dict[str, Any]) -> None:
    del values["access"]


def drop_parameter(values: dict[str, Any]) -> None:
    del values["access"]["idle_minutes"]


def drop_value(values: dict[str, Any]) -> None:
    del values["access"]["idle_minutes"]["value"]


def drop_clause(values: dict[str, Any]) -> None:
    del values["access"]["idle_minutes"]["clause"]


def drop_reason_of_a_default(values: dict[str, Any]) -> None:
    del values["access"]["idle_minutes"]["reason"]


def empty_clause(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["clause"] = ""


def unknown_group(values: dict[str, Any]) -> None:
    values["weather"] = {}


def unknown_parameter(values: dict[str, Any]) -> None:
    values["access"]["moon"] = {"value": 1, "clause": "1"}


def unknown_field_of_a_source(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["note"] = "x"


def bare_value(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"] = 4


def text_for_a_number(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["value"] = "4"


def switch_for_a_number(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["value"] = True


def number_for_a_switch(values: dict[str, Any]) -> None:
    values["access"]["is_pin_allowed"]["value"] = 1


def text_for_a_list(values: dict[str, Any]) -> None:
    values["record"]["forbidden_entries"]["value"] = "осв."


def unknown_choice(values: dict[str, Any]) -> None:
    values["paper"]["parallel"]["value"] = "sometimes"


def number_for_a_choice(values: dict[str, Any]) -> None:
    values["paper"]["parallel"]["value"] = 1


def impossible_date(values: dict[str, Any]) -> None:
    values["header"]["adopted"]["value"] = "2022-09-31"


def rows_as_a_table(values: dict[str, Any]) -> None:
    values["deadlines"]["rules"] = {"value": [], "clause": "1"}


def row_without_its_clause(values: dict[str, Any]) -> None:
    del values["deadlines"]["rules"][0]["clause"]


def row_of_a_wrong_kind(values: dict[str, Any]) -> None:
    values["deadlines"]["rules"][0] = "lesson"


def row_with_an_unknown_field(values: dict[str, Any]) -> None:
    values["marks"]["scales"][0]["marks"][0]["colour"] = "red"


def idle_too_short(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["value"] = 1


def idle_too_long(values: dict[str, Any]) -> None:
    values["access"]["idle_minutes"]["value"] = 31


def margin_too_narrow(values: dict[str, Any]) -> None:
    values["paper"]["binding_margin_mm"]["value"] = 19


def eight_days_a_week(values: dict[str, Any]) -> None:
    values["planning"]["school_week_days"]["value"] = 8


def scale_nobody_knows(values: dict[str, Any]) -> None:
    values["marks"]["default_scale"]["value"] = "hundred"


def not_attested_off_the_scale(values: dict[str, Any]) -> None:
    values["period_marks"]["not_attested"]["value"] = "zero"


def no_marks_in_a_class_not_in_use(values: dict[str, Any]) -> None:
    values["classes"]["no_mark_grade_levels"]["value"] = [0]


def two_codes_on_one_key(values: dict[str, Any]) -> None:
    values["attendance"]["codes"][1]["keys"] = ["б", "y"]


def mark_on_the_key_of_a_code(values: dict[str, Any]) -> None:
    values["marks"]["scales"][0]["marks"][0]["key"] = "y"


def two_kinds_with_one_code(values: dict[str, Any]) -> None:
    values["marks"]["work_kinds"][1]["code"] = values["marks"]["work_kinds"][0]["code"]


def term_in_a_wrong_unit(values: dict[str, Any]) -> None:
    values["deadlines"]["rules"][0]["unit"] = "lessons"


def term_without_an_amount(values: dict[str, Any]) -> None:
    del values["deadlines"]["rules"][0]["amount"]


def term_at_a_clock_time_without_one(values: dict[str, Any]) -> None:
    values["deadlines"]["rules"][0] = {"act": "lesson", "anchor": "clock_time", "clause": "1"}


def term_for_an_unknown_work(values: dict[str, Any]) -> None:
    values["deadlines"]["rules"][0]["work_kinds"] = ["sculpture"]


BREAKAGES: tuple[tuple[Callable[[dict[str, Any]], None], str, str], ...] = (
    (drop_group, "access", "missing"),
    (drop_parameter, "access.idle_minutes", "missing"),
    (drop_value, "access.idle_minutes.value", "missing"),
    (drop_clause, "access.idle_minutes.clause", "missing"),
    (drop_reason_of_a_default, "access.idle_minutes.reason", "missing"),
    (empty_clause, "access.idle_minutes.clause", "range"),
    (unknown_group, "weather", "unknown"),
    (unknown_parameter, "access.moon", "unknown"),
    (unknown_field_of_a_source, "access.idle_minutes.note", "unknown"),
    (bare_value, "access.idle_minutes", "type"),
    (text_for_a_number, "access.idle_minutes", "type"),
    (switch_for_a_number, "access.idle_minutes", "type"),
    (number_for_a_switch, "access.is_pin_allowed", "type"),
    (text_for_a_list, "record.forbidden_entries", "type"),
    (unknown_choice, "paper.parallel", "value"),
    (number_for_a_choice, "paper.parallel", "type"),
    (impossible_date, "header.adopted", "value"),
    (rows_as_a_table, "deadlines.rules", "type"),
    (row_without_its_clause, "deadlines.rules[0].clause", "missing"),
    (row_of_a_wrong_kind, "deadlines.rules[0]", "type"),
    (row_with_an_unknown_field, "marks.scales[0].marks[0].colour", "unknown"),
    (idle_too_short, "access.idle_minutes", "range"),
    (idle_too_long, "access.idle_minutes", "range"),
    (margin_too_narrow, "paper.binding_margin_mm", "range"),
    (eight_days_a_week, "planning.school_week_days", "range"),
    (scale_nobody_knows, "marks.default_scale", "range"),
    (not_attested_off_the_scale, "period_marks.not_attested", "range"),
    (no_marks_in_a_class_not_in_use, "classes.no_mark_grade_levels", "range"),
    (two_codes_on_one_key, "attendance.codes.keys", "range"),
    (mark_on_the_key_of_a_code, "marks.scales.five", "range"),
    (two_kinds_with_one_code, "marks.work_kinds", "range"),
    (term_in_a_wrong_unit, "deadlines.rules[0]", "range"),
    (term_without_an_amount, "deadlines.rules[0]", "range"),
    (term_at_a_clock_time_without_one, "deadlines.rules[0]", "range"),
    (term_for_an_unknown_work, "deadlines.rules[0]", "range"),
)


@pytest.mark.parametrize(("spoil", "key", "problem"), BREAKAGES, ids=[row[0].__name__ for row in BREAKAGES])
def test_broken_regulation_is_refused_with_its_place(
    spoil: Callable[[dict[str, Any]], None], key: str, problem: str
) -> None:
    values = preset_values("S0")
    spoil(values)
    with pytest.raises(RegulationFormatError) as refusal:
        regulation_from_mapping(values)
    assert refusal.value.fields == {"key": key, "problem": problem}


def test_parameter_without_a_value_is_switched_off() -> None:
    values = preset_values("S1")
    del values["guardians"]["paper_every_weeks"]["value"]
    assert regulation_from_mapping(values).guardians.paper_every_weeks is None


def test_ten_point_scale_is_a_matter_of_data() -> None:
    values = preset_values("S0")
    marks = [{"code": str(n), "printed": str(n), "number": n, "counts_in_average": True} for n in range(10, 0, -1)]
    ten: dict[str, object] = {
        "code": "ten",
        "title": "Десятибалльная",
        "success_from": 4,
        "quality_from": 7,
        "clause": "приказ",
    }
    values["marks"]["scales"].append({**ten, "marks": [{**mark, "key": str(mark["code"])[-1]} for mark in marks]})
    scale = regulation_from_mapping(values).scale("ten")
    best = scale.mark_for_key("0")
    assert best is not None
    assert (best.code, best.number) == ("10", 10)
