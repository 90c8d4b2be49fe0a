"""A cell that was said to be stored is there after a kill, a full disk or a faulty one (security.md Q1, Q3)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.source_tree import ROOT
from support.strace import ENVIRONMENT, KILLED, needs_strace, places, run_traced

if TYPE_CHECKING:
    from support.specimen import Specimen

SCRIPT = Path(__file__).with_name("write_cells.py")
CELLS = 12
BEFORE = {1000}

pytestmark = [needs_strace, pytest.mark.slow]


def said(output: str) -> tuple[set[int], set[str]]:
    """Return the marks that were said to be stored, and the codes of errors."""
    lines = output.split()
    return {int(line) for line in lines if line.isdigit()}, {line for line in lines if not line.isdigit()}


def calls_of_a_whole_run(specimen: Specimen, call: str) -> int:
    ended, count = run_traced(SCRIPT, [str(specimen.fresh()), str(CELLS)], calls=call, paths=specimen.files)
    assert ended.returncode == 0
    assert specimen.stored() == BEFORE | set(range(1, CELLS + 1))
    assert count > 0
    return count


@pytest.mark.parametrize("call", ["pwrite64", "fsync", "ftruncate"])
def test_a_kill_at_any_write_loses_no_stored_cell(specimen: Specimen, call: str, *, is_long_run: bool) -> None:
    """strace counts each kind of call by itself."""
    for place in places(calls_of_a_whole_run(specimen, call), is_long_run=is_long_run, few=7):
        fault = f"signal=SIGKILL:when={place}"
        ended, _ = run_traced(
            SCRIPT, [str(specimen.fresh()), str(CELLS)], calls=call, paths=specimen.files, fault=fault
        )
        acknowledged, _ = said(ended.stdout)

        assert ended.returncode == KILLED
        found = specimen.stored()
        assert acknowledged | BEFORE <= found, fault
        assert len(found - BEFORE - acknowledged) <= 1, fault


def test_the_kill_test_can_fail(specimen: Specimen) -> None:
    """The control: a program that speaks before its commit is caught by the same kills."""
    lost = 0
    for place in range(5, 9):
        ended, _ = run_traced(
            SCRIPT,
            [str(specimen.fresh()), str(CELLS), "early"],
            calls="pwrite64",
            paths=specimen.files,
            fault=f"signal=SIGKILL:when={place}",
        )
        lost += not said(ended.stdout)[0] <= specimen.stored()

    assert lost > 0


@pytest.mark.parametrize(
    ("calls", "fault", "code"),
    [
        ("pwrite64", "ENOSPC", "database_full"),
        ("pwrite64", "EIO", "database_fault"),
        ("fsync", "EIO", "database_fault"),
    ],
)
def test_a_disk_that_refuses_is_named_and_what_was_stored_stays(
    specimen: Specimen, calls: str, fault: str, code: str, *, is_long_run: bool
) -> None:
    _, total = run_traced(SCRIPT, [str(specimen.fresh()), str(CELLS)], calls=calls, paths=specimen.files)
    assert total > 0
    for place in places(total, is_long_run=is_long_run, few=4):
        ended, _ = run_traced(
            SCRIPT,
            [str(specimen.fresh()), str(CELLS)],
            calls=calls,
            paths=specimen.files,
            fault=f"error={fault}:when={place}+",
        )
        stored, codes = said(ended.stdout)

        assert ended.returncode == 0, ended.stderr[-2000:]
        assert code in codes, (place, codes)
        assert stored | BEFORE <= specimen.stored()
        specimen.write_one(7777)
        assert 7777 in specimen.stored()


def test_one_refused_write_costs_one_cell_and_no_more(specimen: Specimen) -> None:
    ended, _ = run_traced(
        SCRIPT,
        [str(specimen.fresh()), str(CELLS)],
        calls="pwrite64",
        paths=specimen.files,
        fault="error=ENOSPC:when=20",
    )
    stored, codes = said(ended.stdout)

    assert codes == {"database_full"}
    assert len(stored) == CELLS - 1
    assert specimen.stored() == stored | BEFORE


_LIMITED = """
import resource, runpy, sys
size = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_a_disk_that_is_really_full_leaves_the_last_state_whole(specimen: Specimen) -> None:
    """Without strace: the kernel itself refuses to let the file grow."""
    path = specimen.fresh()
    limit = path.stat().st_size + 64 * 1024

    ended = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(limit), str(SCRIPT), str(path), "200"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=ENVIRONMENT,
    )
    stored, codes = said(ended.stdout)

    assert ended.returncode == 0, ended.stderr[-2000:]
    assert codes & {"database_full", "database_fault"}
    assert stored | BEFORE == specimen.stored()
    assert stored
    specimen.write_one(7777)


def test_a_kill_at_a_random_moment_loses_no_stored_cell(specimen: Specimen, *, is_long_run: bool) -> None:
    """By the parent, with no strace inside the program; the moment is when the n-th cell was said to be stored."""
    for moment in range(1, 200 if is_long_run else 6):
        path = specimen.fresh()
        with subprocess.Popen(
            [sys.executable, str(SCRIPT), str(path), "100000"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=ENVIRONMENT,
        ) as process:
            assert process.stdout is not None
            heard = {int(process.stdout.readline()) for _ in range(moment * 3)}
            process.kill()
            heard |= {int(line) for line in process.stdout.read().splitlines() if line}

        assert heard | BEFORE <= specimen.stored()
