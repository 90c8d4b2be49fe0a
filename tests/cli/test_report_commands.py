"""``reports list`` and ``reports make`` at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal


@pytest.fixture
def target(terminal: Terminal) -> Path:
    """Give a place for reports."""
    return terminal.home / "report.pdf"


def test_list_names_the_reports_by_their_official_titles(terminal: Terminal) -> None:
    told = terminal.json_as("belov", "reports", "list")
    titles = {one["slug"]: one["title"] for one in told["reports"]}
    assert titles["class_sizes"] == "Наполняемость классов"
    assert "7А" in told["class_groups"]
    assert "Наполняемость классов" in terminal.run_as("belov", "reports", "list").stdout


@pytest.mark.requirement("S4-5.2.2", "S4-5.2.2b")
def test_a_report_is_made_as_a_pdf_a_workbook_and_csv(terminal: Terminal, target: Path) -> None:
    told = terminal.json_as("belov", "reports", "make", "class_sizes", "--to", target)
    assert (told["title"], target.read_bytes()[:5], told["sheets"]) == ("Наполняемость классов", b"%PDF-", 1)
    workbook, table = target.with_suffix(".xlsx"), target.with_suffix(".csv")
    for path in (workbook, table):
        assert terminal.run_as("belov", "reports", "make", "class_sizes", "--to", path).returncode == 0
    sheet = load_workbook(workbook).active
    assert sheet is not None
    assert "Наполняемость классов" in {row[0] for row in sheet.iter_rows(values_only=True)}
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_report_about_a_class_asks_which_one(terminal: Terminal, target: Path) -> None:
    words = ("reports", "make", "class_attendance_by_month", "--to", target)
    refused = terminal.run_as("belov", *words)
    assert (refused.returncode, "--class" in refused.stderr) == (2, True)
    assert terminal.run_as("belov", *words, "--class", "7а").returncode == 0


def test_a_file_of_another_kind_is_refused_before_anything_is_read(terminal: Terminal) -> None:
    refused = terminal.run("reports", "make", "class_sizes", "--to", terminal.home / "report.docx")
    assert (refused.returncode, ".csv" in refused.stderr) == (2, True)


@pytest.mark.requirement("S1-2.4b")
def test_a_teacher_makes_no_report_about_the_school(terminal: Terminal, target: Path) -> None:
    refused = terminal.run_as("volkova", "reports", "make", "class_sizes", "--to", target)
    assert (refused.returncode, target.exists()) == (3, False)


@pytest.mark.requirement("S0-6.3")
def test_the_self_report_on_records_is_a_report_among_others(terminal: Terminal, target: Path) -> None:
    told = terminal.json_as("asanova", "reports", "make", "records", "--to", target)
    assert told["title"] == "Журнал как документ: ГОСТ Р ИСО 15489-1-2019"
    assert told["is_draft"] is False
