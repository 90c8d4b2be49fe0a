"""Drafting an edition."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.regulation_checks import RegulationFormatError
from ejournal_desktop.domain.regulation_editions import provisions, with_parameter
from ejournal_desktop.domain.regulation_reading import parameter_keys
from support.regulations import PRESETS, preset


def test_drafted_value_carries_the_clause_the_school_typed() -> None:
    draft = with_parameter(preset("S0"), "access.idle_minutes", 10, clause="п. 3.2")
    assert draft.access.idle_minutes == 10
    assert draft.clause("access.idle_minutes") == "п. 3.2"
    assert preset("S0").access.idle_minutes == 4


def test_drafted_parameter_can_be_switched_off() -> None:
    draft = with_parameter(preset("S1"), "guardians.results_within_hours", None, clause="п. 5")
    assert draft.guardians.results_within_hours is None


@pytest.mark.parametrize(("key", "value"), [("access.idle_minutes", 45), ("paper.parallel", "maybe"), ("a.b", 1)])
def test_draft_that_does_not_fit_is_refused(key: str, value: object) -> None:
    with pytest.raises(RegulationFormatError):
        with_parameter(preset("S0"), key, value, clause="п. 1")


def test_rule_list_is_not_set_as_a_single_value() -> None:
    with pytest.raises(RegulationFormatError):
        with_parameter(preset("S0"), "deadlines.rules", [], clause="п. 1")


@pytest.mark.parametrize("code", PRESETS)
def test_provisions_cover_every_parameter(code: str) -> None:
    assert {provision.key for provision in provisions(preset(code))} == set(parameter_keys())
