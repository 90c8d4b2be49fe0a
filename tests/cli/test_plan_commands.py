"""``plan list``, ``plan import`` and ``plan export`` at a terminal, and the sheets of the lessons of a day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.plan_words import RUSSIAN
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.domain.sheet_numbers import typed_sheet_number
from ejournal_desktop.readmodels.plans import PlanProblem, PlanReadiness
from support.fet_files import Activity, FetFile, Row, a_table
from support.schools import school_year_of
from support.workbooks import an_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal

PHYSICS_OF_VOLKOVA = FetFile((Activity(1, ("7А",), "Физика", ("Волкова О. И.",)),))
HEAD = ("№", "Раздел", "Тема", "Часы", "Домашнее задание")
ROWS = [HEAD, (1, "Силы", "Сила трения", 2, "§ 1"), (2, "Силы", "Сила упругости", 1, "§ 2")]


@pytest.fixture
def teaching(terminal: Terminal) -> Terminal:
    """Give the teacher Volkova a course."""
    table = a_table(Row(1, subject="Физика", teachers="Волкова О. И."))
    csv, fet = terminal.file("a_timetable.csv", table), terminal.file("a.fet", PHYSICS_OF_VOLKOVA.content())
    done = terminal.run_as("asanova", "import", "fet", csv, "--fet", fet)
    assert (done.returncode, done.stderr) == (0, "")
    return terminal


def importing(terminal: Terminal, content: bytes, *options: str) -> tuple[str | Path, ...]:
    file = terminal.file("plan.xlsx", content)
    return ("plan", "import", file, "--class", "7а", "--subject", "физика", *options)


def test_every_problem_and_state_of_a_plan_has_words() -> None:
    assert {*(f"problem_{code}" for code in PlanProblem), *(f"plan_is_{code}" for code in PlanReadiness)} <= set(
        RUSSIAN
    )


@pytest.mark.requirement("S0-4.9.3")
def test_list_says_which_plans_are_missing(terminal: Terminal) -> None:
    told = terminal.json_as("belov", "plan", "list", "--class", "7а")
    assert {(one["class_group"], one["plan"], one["readiness"]) for one in told} == {("7А", 0, "missing")}
    assert "плана нет" in terminal.run_as("belov", "plan", "list").stdout


@pytest.mark.requirement("S0-4.14.11")
def test_plan_is_shown_by_a_dry_run_taken_in_and_saved_again(teaching: Terminal) -> None:
    words = importing(teaching, an_xlsx(ROWS))
    tried = teaching.json_as("volkova", *words, "--dry-run")
    assert (tried["rows"], tried["hours"], tried["is_applicable"], tried["is_applied"]) == (2, 3, True, False)
    assert teaching.json_as("volkova", "plan", "list")[0]["plan"] == 0
    done = teaching.run_as("volkova", *words)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "План принят.")
    (listed,) = teaching.json_as("volkova", "plan", "list")
    path = teaching.home / "out.xlsx"
    saved = teaching.json_as("volkova", "plan", "export", "--course", listed["course"], "--to", path)
    assert (saved["plan"], path.read_bytes()[:2]) == (3, b"PK")


def test_workbook_with_two_plans_waits_for_the_name_of_a_sheet(teaching: Terminal) -> None:
    words = importing(teaching, an_xlsx(ROWS, others={"Другой": ROWS}))
    told = teaching.run_as("volkova", *words)
    assert (told.returncode, "КТП, Другой" in told.stdout) == (3, True)
    assert teaching.json_as("volkova", *words, "--sheet", "другой")["is_applied"]


def test_plan_of_another_teacher_is_refused(teaching: Terminal) -> None:
    assert teaching.run_as("belov", *importing(teaching, an_xlsx(ROWS))).returncode == 3


def test_course_has_to_be_named(terminal: Terminal) -> None:
    file = terminal.file("plan.xlsx", an_xlsx(ROWS))
    assert terminal.run_as("belov", "plan", "import", file, "--class", "7А").returncode == 2


def test_sheets_of_the_lessons_of_a_class_bear_sound_numbers(terminal: Terminal) -> None:
    starts = school_year_of(SystemClock().now().date()).starts
    day, path = starts + timedelta(days=-starts.weekday() % 7), terminal.home / "sheets.pdf"
    told = terminal.json_as("belov", "print", "lesson-sheet", "--class", "7А", "--day", day, "--to", path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert (told["sheets"], len(told["numbers"])) == (1, 1)
    assert typed_sheet_number(told["numbers"][0]) == told["numbers"][0]


def test_sheets_are_of_a_class_or_of_a_teacher(terminal: Terminal) -> None:
    asked = ("print", "lesson-sheet", "--day", "2026-09-07", "--to", terminal.home / "sheets.pdf")
    assert terminal.run_as("belov", *asked).returncode == 2
    assert terminal.run_as("belov", *asked, "--teacher", "Нет такого").returncode == 3
