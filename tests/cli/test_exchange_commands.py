"""Two computers of a school on the command line: join, write, carry over, take out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal

OFFICER = "asanova"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def other(terminal: Terminal, stick: Path, tmp_path: Path) -> Terminal:
    admitted = terminal.json_as(OFFICER, "exchange", "admit", stick, "--title", "Точка 2", "--room", "каб. 7")
    second = replace(terminal, school=tmp_path / "second")
    joined = second.run_as(OFFICER, "exchange", "join", stick / admitted["file"])
    assert (joined.returncode, joined.stderr) == (0, "")
    return second


@pytest.mark.requirement("S1-4c")
def test_two_computers_exchange_and_say_what_they_did(terminal: Terminal, other: Terminal, stick: Path) -> None:
    made = other.json_as(OFFICER, "exchange", "make", stick)
    looked = terminal.json_as(OFFICER, "exchange", "look", stick / made["file"])
    taken = terminal.json_as(OFFICER, "exchange", "take", stick / made["file"])
    again = terminal.run_as(OFFICER, "exchange", "take", stick / made["file"])

    assert (looked["workstation"], looked["bundle"], looked["refused"]) == ("Точка 2 · каб. 7", 1, [])
    assert taken["bundles"][0]["entries"] == looked["entries"] == made["entries"]
    assert "уже есть" in again.stdout
    told = terminal.json_as(OFFICER, "exchange", "state")
    assert [(row["is_main"], row["is_this"], row["taken_number"]) for row in told["workstations"]] == [
        (True, True, 0),
        (False, False, 1),
    ]
    assert "каб. 7" in terminal.run_as(OFFICER, "exchange", "state").stdout
    assert terminal.json_as(OFFICER, "exchange", "conflicts") == {"conflicts": []}
    assert "Расхождений нет" in other.run_as(OFFICER, "exchange", "conflicts").stdout


@pytest.mark.requirement("S1-4c")
def test_refusals_have_their_exit_codes(terminal: Terminal, other: Terminal, stick: Path) -> None:
    made = terminal.json_as(OFFICER, "exchange", "make", stick)
    torn = terminal.file("torn.ejbundle", (stick / made["file"]).read_bytes()[:-1])

    assert terminal.run_as(OFFICER, "exchange", "take", stick / made["file"]).returncode == 3
    assert other.run_as(OFFICER, "exchange", "take", torn).returncode == 5
    assert other.run_as(OFFICER, "exchange", "admit", stick, "--title", "Точка 3").returncode == 3
    assert other.run_as(OFFICER, "exchange", "dismiss", "ten").returncode == 2
    assert terminal.run_as(OFFICER, "exchange", "dismiss", "000005").returncode == 3
    assert terminal.run_as(OFFICER, "exchange", "make", stick / "missing").returncode == 4
    assert terminal.run_as("volkova", "exchange", "state").returncode == 3


def test_a_computer_is_taken_out_by_its_number(terminal: Terminal, other: Terminal, stick: Path) -> None:
    number = next(
        row["number"] for row in terminal.json_as(OFFICER, "exchange", "state")["workstations"] if not row["is_main"]
    )
    done = terminal.run_as(OFFICER, "exchange", "dismiss", number)
    assert (done.returncode, number in done.stdout) == (0, True)
    assert "выведена" in terminal.run_as(OFFICER, "exchange", "state").stdout
    made = terminal.json_as(OFFICER, "exchange", "make", stick)
    refused = other.run_as(OFFICER, "exchange", "take", stick / made["file"])
    assert (refused.returncode, refused.stdout, json.dumps(made).isascii()) == (3, "", True)
