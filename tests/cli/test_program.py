"""The program as a whole: help, log-in, exit codes, and no traceback for anybody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit, Outcome, Toolbox
from ejournal_desktop.cli.words_ru import RUSSIAN

if TYPE_CHECKING:
    from support.terminals import Terminal

UNFORESEEN = """
from ejournal_desktop.app.console import run_console
from ejournal_desktop.app.process import begin_process
run_console(["keys", "--data", "nowhere"], begin_process())
raise RuntimeError("Арчаев Бакыт")
"""


def no_services(_folder: Path) -> Toolbox:
    raise AssertionError


def kit() -> Kit:
    return Kit(RUSSIAN, "ru", "1.2.3", Path("default"), no_services)


def test_without_a_command_the_window_of_the_default_folder_is_asked_for() -> None:
    assert run([], kit()) == Outcome(window=Path("default"))


def test_another_folder_is_opened_when_it_is_named() -> None:
    assert run(["--data", "school"], kit()) == Outcome(window=Path("school"))


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"], kit()) == Outcome()
    assert capsys.readouterr().out == "ejournal-desktop 1.2.3\n"


def test_help_names_every_command_in_the_language_of_the_terminal(terminal: Terminal) -> None:
    russian, english = terminal.run_process("--help"), terminal.run_process("--help", language="en_US.UTF-8")
    assert (russian.returncode, english.returncode) == (0, 0)
    for command in ("archive", "check", "demo", "import", "keys", "print"):
        assert f"  {command}" in russian.stdout
    assert "Проверить журнал" in russian.stdout
    assert "Check the journal" in english.stdout


@pytest.mark.parametrize("wrong", [["bogus"], ["archive"], ["archive", "create"], ["check", "--bogus"]])
def test_wrong_use_is_two(capsys: pytest.CaptureFixture[str], wrong: list[str]) -> None:
    assert run(wrong, kit()) == Outcome(2)
    assert capsys.readouterr().err.startswith("Usage:")


@pytest.mark.requirement("S0-1.10")
def test_wrong_password_is_six_and_says_no_more_than_that(terminal: Terminal) -> None:
    wrong = terminal.password_file("вовсе не тот пароль")
    done = terminal.run("check", "--data", terminal.school, "--user", "asanova", "--password-file", wrong)
    unknown = terminal.run("check", "--data", terminal.school, "--user", "nobody", "--password-file", wrong)
    assert (done.returncode, done.stdout, done.stderr) == (6, "", unknown.stderr)
    assert unknown.returncode == 6


def test_password_is_read_from_standard_input_where_there_is_no_terminal(terminal: Terminal) -> None:
    done = terminal.run_process("check", "--data", terminal.school, "--user", "asanova", typed="тихий берег у реки\n")
    assert (done.returncode, done.stderr) == (0, "")


def test_name_of_the_log_in_list_is_as_good_as_the_login(terminal: Terminal) -> None:
    assert terminal.run_as("Асанова Н. Э.", "check").returncode == 0


def test_a_folder_without_a_journal_is_five(terminal: Terminal) -> None:
    done = terminal.run("check", "--data", terminal.home / "nowhere", "--user", "asanova", typed="x\n")
    assert done.returncode == 5
    assert "В папке данных нет журнала" in done.stderr
    assert not (terminal.home / "nowhere").exists()


def test_a_password_file_that_is_not_there_is_wrong_use(terminal: Terminal) -> None:
    missing = terminal.home / "missing"
    assert terminal.run("check", "--data", terminal.school, "--password-file", missing).returncode == 2


@pytest.mark.requirement("S0-1.10")
def test_unforeseen_error_ends_in_calm_words_and_leaves_no_name_in_the_log(terminal: Terminal) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNFORESEEN], check=False, capture_output=True, text=True, env=terminal.environment()
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Арчаев" not in done.stderr
    assert "RuntimeError" in done.stderr
    (log,) = terminal.home.rglob("program.log")
    said = log.read_text(encoding="utf-8")
    assert "RuntimeError" in said
    assert "Арчаев" not in said
