"""A cell that was said to be stored is there after a kill, a full disk or a faulty one (security.md Q1, Q3)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.source_tree import ROOT
from support.specimen import Specimen
from support.strace import ENVIRONMENT, KILL, KILLED, Ended, Run, count_calls, needs_strace, places, run_faulty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Copies = Callable[[int], list[Specimen]]

SCRIPT = Path(__file__).with_name("write_cells.py")
KINDS = ("pwrite64", "fsync", "ftruncate")
CELLS = 12
BEFORE = {1000}

pytestmark = [needs_strace, pytest.mark.slow]


def said(words: Sequence[str]) -> tuple[set[int], set[str]]:
    """Return the marks that were said to be stored, and the codes of errors."""
    return {int(word) for word in words if word.isdigit()}, {word for word in words if not word.isdigit()}


@pytest.fixture(scope="module")
def calls(specimen_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, int]:
    """Count the calls of a whole run on the files of the database."""
    specimen = Specimen(specimen_template, tmp_path_factory.mktemp("whole") / "run")
    ended = count_calls(SCRIPT, [str(specimen.fresh()), str(CELLS)], KINDS, paths=specimen.files)
    assert ended.code == 0, ended.errors[-1000:]
    assert specimen.stored() == BEFORE | set(range(1, CELLS + 1))
    assert all(ended.calls[kind] > 0 for kind in KINDS)
    return ended.calls


def broken(
    copies: Copies, hits: Sequence[tuple[str, int]], counted: Mapping[str, int], fault: str, *arguments: str
) -> Iterator[tuple[Specimen, Ended]]:
    """Write marks into one copy for each place and give what came of it; an error lasts, as of a broken disk."""
    made = copies(len(hits))
    runs = [
        Run([str(copy.path), str(CELLS), *arguments], call, place)
        for copy, (call, place) in zip(made, hits, strict=True)
    ]
    paths = [path for copy in made for path in copy.files]
    return zip(made, run_faulty(SCRIPT, runs, counted, fault=fault, is_lasting=fault != KILL, paths=paths), strict=True)


def test_a_kill_at_any_write_loses_no_stored_cell(
    specimens: Copies, calls: Mapping[str, int], *, is_long_run: bool
) -> None:
    """strace counts each kind of call by itself."""
    hits = [(call, place) for call in KINDS for place in places(calls[call], is_long_run=is_long_run, few=4)]
    for hit, (specimen, ended) in zip(hits, broken(specimens, hits, calls, KILL), strict=True):
        acknowledged, _ = said(ended.said)

        assert ended.code == KILLED, (hit, ended.errors[-1000:])
        found = specimen.stored()
        assert acknowledged | BEFORE <= found, hit
        assert len(found - BEFORE - acknowledged) <= 1, hit


def test_the_kill_test_can_fail(specimens: Copies, calls: Mapping[str, int]) -> None:
    """The control: a program that speaks before its commit is caught by the same kills."""
    ended = broken(specimens, [("pwrite64", place) for place in range(5, 9)], calls, KILL, "early")

    assert any(not said(end.said)[0] <= specimen.stored() for specimen, end in ended)


@pytest.mark.parametrize(
    ("error", "codes"),
    [
        ("ENOSPC", {"pwrite64": "database_full"}),
        ("EIO", {"pwrite64": "database_fault", "fsync": "database_fault"}),
    ],
)
def test_a_disk_that_refuses_is_named_and_what_was_stored_stays(
    specimens: Copies, calls: Mapping[str, int], error: str, codes: Mapping[str, str], *, is_long_run: bool
) -> None:
    hits = [(call, place) for call in codes for place in places(calls[call], is_long_run=is_long_run, few=3)]
    for hit, (specimen, ended) in zip(hits, broken(specimens, hits, calls, f"error={error}"), strict=True):
        stored, named = said(ended.said)

        assert ended.code == 0, ended.errors[-2000:]
        assert codes[hit[0]] in named, (hit, named)
        assert stored | BEFORE <= specimen.stored()
        specimen.write_one(7777)
        assert 7777 in specimen.stored()


def test_one_refused_write_costs_one_cell_and_no_more(specimen: Specimen, calls: Mapping[str, int]) -> None:
    runs = [Run([str(specimen.fresh()), str(CELLS)], "pwrite64", 20)]
    (ended,) = run_faulty(SCRIPT, runs, calls, fault="error=ENOSPC", paths=specimen.files)
    stored, codes = said(ended.said)

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
    limit = specimen.path.stat().st_size + 64 * 1024

    ended = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(limit), str(SCRIPT), str(specimen.path), "200"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=ENVIRONMENT,
    )
    stored, codes = said(ended.stdout.split())

    assert ended.returncode == 0, ended.stderr[-2000:]
    assert codes & {"database_full", "database_fault"}
    assert stored | BEFORE == specimen.stored()
    assert stored
    specimen.write_one(7777)


def test_a_kill_at_a_random_moment_loses_no_stored_cell(specimens: Copies, *, is_long_run: bool) -> None:
    """By the parent, with no strace inside the program; the moment is when the n-th cell was said to be stored."""
    for moment, specimen in enumerate(specimens(200 if is_long_run else 2), start=1):
        with subprocess.Popen(
            [sys.executable, str(SCRIPT), str(specimen.path), "100000"],
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
