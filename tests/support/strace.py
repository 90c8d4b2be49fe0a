"""Running the program under strace: killing it, or failing it, at one chosen system call (security.md 4.1)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace and Linux")
KILLED = -9
KILL = "signal=SIGKILL"
ENVIRONMENT = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
_BATCH = 24
_CHILDREN = Path(__file__).with_name("fault_children.py")


@dataclass(frozen=True)
class Run:
    """One run of a script, and at which of its calls of one kind it is to be hit."""

    arguments: Sequence[str]
    call: str
    place: int


@dataclass(frozen=True)
class Ended:
    """How a run ended, what it said, and how many calls of each kind it made."""

    code: int
    said: tuple[str, ...]
    errors: str
    calls: Mapping[str, int]


def count_calls(script: Path, arguments: Sequence[str], calls: Sequence[str], *, paths: Sequence[Path] = ()) -> Ended:
    """Run a script to its end and count its calls; with paths only calls on these files count."""
    with TemporaryDirectory() as folder:
        order = _Order(Path(folder), script, [Run(arguments, calls[0], 1)], hit=1)
        return order.run(["-e", f"trace={','.join(calls)}"], paths)[0]


def run_faulty(
    script: Path,
    runs: Sequence[Run],
    counted: Mapping[str, int],
    *,
    fault: str = KILL,
    is_lasting: bool = False,
    paths: Sequence[Path] = (),
) -> list[Ended]:
    """Run a script several times, each time hit at another of its calls, in the order of the runs.

    Args:
        script: a Python file.
        runs: its arguments, and the kind and number of the call to hit, counted from 1.
        counted: how many calls of each kind a whole run makes.
        fault: what strace does with the call, a kill or ``error=ENOSPC``.
        is_lasting: all later calls of the kind are hit too.
        paths: only calls on these files count; all files without them.
    """
    calls = ",".join(sorted({run.call for run in runs}))
    hit = max(counted.values()) + 1
    options = ["-e", f"trace={calls}", "-e", f"inject={calls}:{fault}:when={hit}{'+' if is_lasting else ''}"]
    with TemporaryDirectory() as folder:
        return _Order(Path(folder), script, runs, hit=hit).run(options, paths)


class _Order:
    """What the forking process is told, and what it leaves."""

    def __init__(self, folder: Path, script: Path, runs: Sequence[Run], *, hit: int) -> None:
        self._folder = folder
        self._script = script
        self._runs = runs
        self._hit = hit

    def run(self, options: Sequence[str], paths: Sequence[Path]) -> list[Ended]:
        """Run strace over all children."""
        order, trace = self._folder / "order.json", self._folder / "trace"
        order.write_text(json.dumps(self._values()), encoding="utf-8")
        chosen = [part for path in (*paths, self._folder / "idle") if paths for part in ("-P", str(path))]
        command = ["strace", "-f", "-qq", *options, *chosen, "-o", str(trace)]
        ended = subprocess.run(
            [*command, sys.executable, str(_CHILDREN), str(order)],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=ENVIRONMENT | {"PATH": "/usr/bin:/bin"},
        )
        assert ended.returncode == 0, ended.stderr[-2000:]
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        codes = json.loads((self._folder / "result").read_text(encoding="utf-8"))
        return [self._ended(number, child, code, lines) for number, (child, code) in enumerate(codes)]

    def _values(self) -> Mapping[str, Any]:
        return {
            "script": str(self._script),
            "idle": str(self._folder / "idle"),
            "result": str(self._folder / "result"),
            "runs": [
                {
                    "arguments": list(run.arguments),
                    "call": run.call,
                    "idle_calls": self._idle_calls(run),
                    "output": str(self._folder / f"said-{number}"),
                }
                for number, run in enumerate(self._runs)
            ],
        }

    def _idle_calls(self, run: Run) -> int:
        return self._hit - run.place

    def _ended(self, number: int, child: int, code: int, trace: Sequence[str]) -> Ended:
        said = (self._folder / f"said-{number}").read_text(encoding="utf-8")
        errors = (self._folder / f"said-{number}.errors").read_text(encoding="utf-8")
        calls = Counter(_call_of(line) for line in trace if line.startswith(f"{child} "))
        calls[self._runs[number].call] -= self._idle_calls(self._runs[number])
        return Ended(code, tuple(said.split()), errors, calls)


def _call_of(line: str) -> str:
    """Return the name of a call in a line of strace such as ``1234  fsync(3) = 0``, empty for other lines."""
    name, bracket, _ = line.partition("(")
    return name.split()[-1] if bracket else ""


def places(total: int, *, is_long_run: bool, few: int = 10) -> Sequence[int]:
    """Return at which of the calls to break: each of them in a long run, a few spread over all in a short one."""
    if is_long_run or total <= few:
        return range(1, total + 1)
    if few == 1:
        return [(total + 1) // 2]
    last = total - 1  # a run may make one call less than the one that was counted
    return sorted({1 + (last - 1) * step // (few - 1) for step in range(few)})


def batches(hits: Sequence[tuple[str, int]]) -> Iterator[Sequence[tuple[str, int]]]:
    """Divide places into groups, so that a long run does not need room for a copy of the school for each of them."""
    for start in range(0, len(hits), _BATCH):
        yield hits[start : start + _BATCH]
