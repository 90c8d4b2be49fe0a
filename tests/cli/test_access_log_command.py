"""``access-log``: the own lines for everybody, those of all for those who control."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.domain.access_kinds import AccessKind, TryKind

if TYPE_CHECKING:
    from support.terminals import Terminal

pytestmark = pytest.mark.requirement("S1-2.3")


def test_every_kind_has_words() -> None:
    wanted = {*(f"access_{kind}" for kind in AccessKind), *(f"tried_{kind}" for kind in TryKind)}
    assert wanted - RUSSIAN.keys() == set()


def test_a_person_reads_the_own_log_with_the_log_in_of_this_very_call(terminal: Terminal) -> None:
    done = terminal.run_as("volkova", "access-log")
    assert (done.returncode, done.stderr) == (0, "")
    assert "вход по паролю" in done.stdout
    assert "Волкова О. И." in done.stdout


def test_the_log_of_all_is_for_those_who_control(terminal: Terminal) -> None:
    refused = terminal.run_as("volkova", "access-log", "--all")
    assert (refused.returncode, refused.stdout) == (3, "")
    told = terminal.json_as("belov", "access-log", "--all")
    assert {"Волкова О. И.", "Белов И. О."} <= {line["name"] for line in told["lines"]}
    assert told["failed_tries"] == 0


def test_days_without_lines_say_so(terminal: Terminal) -> None:
    done = terminal.run_as("belov", "access-log", "--from", "2020-01-01", "--until", "2020-01-02")
    assert done.stdout == RUSSIAN["access_empty"] + "\n"
