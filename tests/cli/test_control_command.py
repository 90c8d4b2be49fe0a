"""``control`` at a terminal: what is missed is told to a task that runs by itself through its exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.domain.control_checks import ControlState

if TYPE_CHECKING:
    from support.terminals import Terminal


def test_every_state_has_words() -> None:
    assert {f"control_{state.value}" for state in ControlState} - RUSSIAN.keys() == set()


@pytest.mark.requirement("S0-4.8.2")
def test_duties_are_listed_and_what_was_missed_ends_with_another_code(terminal: Terminal) -> None:
    told = terminal.run_as("belov", "control", "--json")
    duties = json.loads(told.stdout)["duties"]
    states = {period["state"] for duty in duties for period in duty["periods"]}
    assert told.returncode == (3 if "missed" in states else 0)
    assert "S0-4.8.2" in {duty["clause"] for duty in duties}
    shown = terminal.run_as("belov", "control")
    assert (shown.returncode, shown.stderr) == (told.returncode, "")
    assert "S0-4.8.2" in shown.stdout


def test_teacher_without_a_duty_of_control_is_told_nothing_of_it(terminal: Terminal) -> None:
    refused = terminal.run_as("volkova", "control")
    assert (refused.returncode, refused.stdout) == (3, "")
