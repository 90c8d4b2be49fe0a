"""``print year``, ``supplement``, ``blank``, ``diary``, ``test-sheet`` and ``check``, each as a process."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pikepdf import Pdf

from ejournal_desktop.config.clock import SystemClock
from support.schools import school_year_of

if TYPE_CHECKING:
    from datetime import date

    from support.terminals import Terminal


def first_week() -> tuple[date, date]:
    """Return the first week of the school year of the clock."""
    starts = school_year_of(SystemClock().now().date()).starts
    return starts, starts + timedelta(days=6)


@pytest.mark.requirement("S1-9c")
def test_year_of_an_open_period_is_a_draft(terminal: Terminal) -> None:
    path = terminal.home / "year.pdf"
    told = terminal.json_as("belov", "print", "year", "--class", "7А", "--to", path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert (told["is_draft"], told["part"], told["parts"]) == (True, 1, 1)


def test_blank_sheets_are_saved_for_some_days(terminal: Terminal) -> None:
    path = terminal.home / "blank.pdf"
    first, last = first_week()
    told = terminal.json_as("belov", "print", "blank", "--class", "7А", "--from", first, "--until", last, "--to", path)
    assert told["pages"] == told["sheets"] * 2 > 0


@pytest.mark.requirement("S1-R.2")
def test_diary_of_one_student_is_saved(terminal: Terminal) -> None:
    path = terminal.home / "diary.pdf"
    first, last = first_week()
    asked = ("--class", "7А", "--student", "арчаев", "--from", first, "--until", last, "--to", path)
    assert terminal.json_as("belov", "print", "diary", *asked)["sheets"] == 1


@pytest.mark.requirement("S1-2.2b", "S1-6.1")
def test_diary_for_a_family_is_locked_with_a_password_told_once(terminal: Terminal) -> None:
    path = terminal.home / "locked.pdf"
    first, last = first_week()
    asked = ("--class", "7А", "--student", "арчаев", "--from", first, "--until", last, "--to", path, "--encrypted")
    told = terminal.json_as("belov", "print", "diary", *asked)
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        with Pdf.open(path, password=str(told["password"])) as opened:
            assert opened.encryption.R == 6
        return
    wrong = subprocess.run([qpdf, "--password=no", "--check", path], capture_output=True, check=False)
    shown = subprocess.run(
        [qpdf, f"--password={told['password']}", "--show-encryption", path], capture_output=True, check=True, text=True
    )
    assert wrong.returncode == 2
    assert "AESv3" in shown.stdout


@pytest.mark.requirement("S0-2.10")
def test_assignments_of_a_student_are_saved_for_some_days(terminal: Terminal) -> None:
    path = terminal.home / "assignments.pdf"
    first, last = first_week()
    asked = ("--class", "7А", "--student", "арчаев", "--from", first, "--until", last, "--to", path)
    assert terminal.json_as("belov", "print", "assignments", *asked)["sheets"] == 1


@pytest.mark.requirement("S1-R.4", "S0-2.5")
def test_families_that_wait_are_counted_by_class_for_a_scheduled_task(terminal: Terminal) -> None:
    rows = terminal.json_as("belov", "print", "untold")["classes"]
    assert {"class", "results", "news", "overdue"} == set(rows[0])
    assert any(row["class"] == "7А" for row in rows)


def test_test_sheet_needs_no_log_in(terminal: Terminal) -> None:
    path = terminal.home / "test.pdf"
    done = terminal.run("print", "test-sheet", "--data", terminal.school, "--to", path, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["pages"] == 2


@pytest.mark.requirement("S1-9c")
def test_unknown_code_of_a_sheet_is_told_and_is_no_success(terminal: Terminal) -> None:
    done = terminal.run_as("belov", "print", "check", "3k7qf-90txm")
    assert done.returncode == 1
    assert "3K7QF-90TXM: лист не совпадает ни с журналом, ни с архивом." in done.stdout


def test_supplement_without_a_printed_volume_is_refused(terminal: Terminal) -> None:
    path = terminal.home / "none.pdf"
    done = terminal.run_as("belov", "print", "supplement", "--class", "7А", "--period", "1", "--to", path)
    assert done.returncode == 3
    assert not path.exists()
