"""``import fet`` as an administrator runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, a_table
from support.terminals import FET_FILE, FET_TABLE

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal

pytestmark = pytest.mark.requirement("S0-1.8")

NEW_FILE = FetFile((Activity(1), Activity(2, ("7Б",), "Музыка", ("Осина О. О.", "Ясень Я. Я."), duration=2)))
NEW_ROWS = (
    Row(1),
    Row(2, WEEK[3], HOURS[0], "7Б", "Музыка", "Осина О. О.+Ясень Я. Я."),
    Row(2, WEEK[3], HOURS[1], "7Б", "Музыка", "Осина О. О.+Ясень Я. Я."),
)


def command(terminal: Terminal, table: bytes, file: FetFile, *options: str) -> tuple[str | Path, ...]:
    csv, fet = terminal.file("school_timetable.csv", table), terminal.file("school.fet", file.content())
    return ("import", "fet", csv, "--fet", fet, *options)


def test_dry_run_tells_machines_what_would_come(terminal: Terminal) -> None:
    told = terminal.json_as("asanova", *command(terminal, a_table(*NEW_ROWS), NEW_FILE, "--dry-run"))
    assert (told["activities"], told["hours"], told["is_applicable"], told["is_applied"]) == (2, 3, True, False)
    assert told["class_groups"] == ["7А", "7Б"]
    assert told["teachers"] == ["Осина О. О.", "Ясень Я. Я."]
    assert told["subjects"] == ["Алгебра", "Музыка"]
    assert told["counts"] == {
        "activities": 2,
        "hours": 3,
        "class_groups": 2,
        "teachers": 2,
        "subjects": 2,
        "problems": len(told["problems"]),
    }
    assert told["effects"]["subjects"] == {"created": 1, "reused": 1, "changed": 0, "ended": 0}


def test_import_is_applied_and_the_same_file_again_changes_nothing(terminal: Terminal) -> None:
    words = command(terminal, a_table(*NEW_ROWS), NEW_FILE)
    first, again = terminal.run_as("asanova", *words), terminal.run_as("asanova", *words)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.endswith("Расписание принято.\n")
    assert again.stdout.endswith("Всё это уже есть в журнале: ничего не изменено.\n")
    assert terminal.run_as("asanova", "check").returncode == 0


def test_problems_are_told_in_words(terminal: Terminal) -> None:
    table = a_table(Row(1, room=""), Row(2, hour=HOURS[1], students="7Б", room=""))
    done = terminal.run_as("asanova", *command(terminal, table, FET_FILE, "--dry-run"))
    assert "к сведению: уроков без кабинета: 2.\n" in done.stdout


def test_an_incomplete_timetable_is_refused_with_the_missing_lessons(terminal: Terminal) -> None:
    words = command(terminal, a_table(Row(1)), FET_FILE)
    done, told = terminal.run_as("asanova", *words), terminal.json_as("asanova", *words)
    assert done.returncode == 3
    assert "ошибка: размещено уроков 1 из 2." in done.stdout
    assert {problem["code"] for problem in told["problems"] if problem["severity"] == "error"} == {
        "timetable_incomplete",
        "activity_missing",
    }
    assert not told["is_applied"]


def test_a_file_that_is_not_of_fet_is_refused(terminal: Terminal) -> None:
    done = terminal.run_as("asanova", "import", "fet", terminal.file("list.csv", b"name;mark\nx;5\n"))
    assert done.returncode == 3
    assert "FET" in done.stderr


def test_a_missing_file_is_wrong_use(terminal: Terminal) -> None:
    assert terminal.run_as("asanova", "import", "fet", terminal.home / "missing.csv").returncode == 2


def test_a_teacher_may_not_import(terminal: Terminal) -> None:
    done = terminal.run_as("volkova", *command(terminal, FET_TABLE, FET_FILE))
    assert (done.returncode, done.stdout) == (3, "")
