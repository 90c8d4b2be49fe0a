"""``regulation`` and ``health``, asked within this process: for people, and for scheduled tasks."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.cli.exit_codes import DEVICE, REFUSED
from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit
from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.readmodels.health import HealthCheck, HealthCode, HealthState
from support.schools import PASSWORD, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.schools import School
    from support.training_actor import ToldClock

    Ask = Callable[..., int]


@pytest.fixture
def ask(school: School, tmp_path: Path) -> Ask:
    """Run a command on the school in this process and return its exit code."""
    kit = Kit(RUSSIAN, "ru", VERSION, school.folder, lambda _folder: school.container)
    password = tmp_path / "password"
    password.write_text(PASSWORD + "\n", encoding="utf-8")

    def call(user: str, *arguments: str) -> int:
        return run([*arguments, "--user", user, "--password-file", str(password)], kit).exit_code

    return call


@pytest.fixture
def changed_school(school: School) -> School:
    """Return the school with a draft of one rule."""
    session = school.sign_in()
    school.container.regulation_drafts.propose(session, "access.idle_minutes", {"value": 10, "clause": "п. 3.2"})
    school.close()
    return school


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_the_rules_are_shown_with_their_clauses_and_the_editions(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("volkova", "regulation", "show") == 0
    text = capsys.readouterr().out
    assert "Положение об электронном классном журнале, действует с" in text
    assert "access.idle_minutes = 4  [не сказано]" in text
    assert 'record.language = "ru"  [4.14.12]' in text


@pytest.mark.requirement("S0-7.2")
def test_the_difference_of_the_draft_is_told_to_people_and_programs(
    changed_school: School, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changed_school
    assert ask("belov", "regulation", "diff", "--draft") == 0
    assert capsys.readouterr().out == "access.idle_minutes: 4 → 10  [п. 3.2]\n"
    ask("belov", "regulation", "diff", "--draft", "--json")
    changes = [{"key": "access.idle_minutes", "before": 4, "after": 10, "clause": "п. 3.2"}]
    assert told(capsys) == {"changes": changes, "problems": []}


def test_a_teacher_reads_editions_and_no_draft(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("volkova", "regulation", "diff") == 0
    assert capsys.readouterr().out.strip() == RUSSIAN["regulation_same"]
    assert ask("volkova", "regulation", "diff", "--draft") == REFUSED


def test_an_edition_is_written_to_a_file_that_holds_every_rule(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "regulation.json"
    assert ask("belov", "regulation", "export", "--to", str(file), "--on", f"{date(2026, 9, 14)}") == 0
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["access"]["idle_minutes"]["value"] == 4


@pytest.mark.requirement("S0-4.10.10", "S4-8.2.3")
def test_the_state_is_told_with_advice_and_a_code_for_scheduled_tasks(
    ask: Ask, clock: ToldClock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask("asanova", "health", "--log", "--json") == 0
    report = told(capsys)
    assert [line["check"] for line in report["lines"]] == [check.value for check in HealthCheck]
    assert next(line for line in report["lines"] if line["check"] == "log")["code"] == "log_clean"
    clock.moment += timedelta(days=300)
    assert ask("asanova", "health") == DEVICE
    text = capsys.readouterr().out
    assert "Часы: не в порядке" in text
    assert "Что делать: Проверьте дату и время компьютера" in text


def test_a_teacher_is_told_no_state(ask: Ask) -> None:
    assert ask("volkova", "health") == REFUSED


def test_every_line_state_and_finding_of_the_state_has_words() -> None:
    wanted = {f"health_{code}" for code in (*HealthCheck, *HealthState, *HealthCode)}
    assert wanted - RUSSIAN.keys() == set()


@pytest.mark.requirement("S0-3.1")
def test_the_installation_is_checked_and_repaired_without_a_log_in(
    school: School, capsys: pytest.CaptureFixture[str]
) -> None:
    kit = Kit(RUSSIAN, "ru", VERSION, school.folder, lambda _folder: school.container)
    school.sign_in()
    school.close()
    (school.folder / "~vault.age.0123456789abcdef.tmp").write_bytes(b"half")

    assert run(["repair", "--check", "--json"], kit).exit_code == DEVICE
    assert told(capsys)["leftovers"] == 1
    assert run(["repair"], kit).exit_code == 0
    said = capsys.readouterr().out
    assert f"Версия {VERSION}, здесь с " in said
    assert "остатков 1" in said
    assert said.endswith("Всё в порядке.\n")
