"""The parts of the print page: the system's printer, the words for records that stop a print."""

from __future__ import annotations

import stat
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.gui.print.problem_words import PROBLEM_WORDS, ListsRecords, problem_record
from ejournal_desktop.gui.print.system_printer import SystemPrinter
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")


def a_program(folder: Path, body: str) -> str:
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(stat.S_IRWXU)
    return str(program)


def test_the_file_goes_in_by_standard_input_and_both_sides_are_asked_for(tmp_path: Path) -> None:
    program = a_program(tmp_path, f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/got')
    assert SystemPrinter(program).send(b"%PDF-1.7", "7A")
    assert (tmp_path / "got").read_bytes() == b"%PDF-1.7"
    said = (tmp_path / "said").read_text(encoding="utf-8")
    assert "sides=two-sided-long-edge" in said
    assert "print-scaling=none" in said


def test_a_refusal_of_the_print_program_is_told(tmp_path: Path) -> None:
    assert not SystemPrinter(a_program(tmp_path, "exit 1")).send(b"", "7A")


def test_a_print_program_that_went_away_is_told(tmp_path: Path) -> None:
    assert not SystemPrinter(str(tmp_path / "no-such-program")).send(b"", "7A")


def test_every_record_that_stops_a_print_has_words() -> None:
    assert set(PROBLEM_WORDS) == {kind.value for kind in ProblemKind}


def test_a_stopped_print_lists_its_records_with_their_places() -> None:
    problem = PrintProblem(ProblemKind.MISSING_GLYPH, "7А", "Алгебра", date(2026, 11, 14), "Ким А.", "☃")
    failure = PrintStoppedError([problem])
    assert isinstance(failure, ListsRecords)
    cells = problem_record(failure.problems[0]).cells
    assert cells[:3] == ("Алгебра", "14.11", "Ким А.")
    assert "☃" in cells[3]
