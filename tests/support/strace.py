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
    from collections.abc import Mapping, Sequence

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace and Linux")
KILLED = -9
KILL = "signal=SIGKILL"
ENVIRONMENT = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
_CHILDREN = Path(__file__).with_name("fault_children.py")


@dataclass(frozen=True)
class Run:
    """One run of a script, and at which of its calls it is to be hit."""

    arguments: Sequence[str]
    place: int = 1


@dataclass(frozen=True)
class Ended:
    """How a run ended, what it said, and how many calls of each kind it made."""

    code: int
    said: tuple[str, ...]
    errors: str
    calls: Mapping[str, int]


@dataclass(frozen=True)
class Fault:
    """What strace does from the chosen call on: a kill, or an error for this call and all later ones of its kind."""

    call: str
    kind: str = KILL
    is_lasting: bool = False

    def injected(self, place: int) -> str:
        """Return the option of strace."""
        return f"inject={self.call}:{self.kind}:when={place}{'+' if self.is_lasting else ''}"


def count_calls(script: Path, arguments: Sequence[str], calls: Sequence[str], *, paths: Sequence[Path] = ()) -> Ended:
    """Run a script to its end and count its calls; with paths only calls on these files count."""
    with TemporaryDirectory() as folder:
        order = _Order(Path(folder), script, [Run(arguments)], calls[0])
        return order.run(["-e", f"trace={','.join(calls)}"], paths)[0]


def run_faulty(script: Path, runs: Sequence[Run], fault: Fault, *, paths: Sequence[Path] = ()) -> list[Ended]:
    """Run a script several times, each time hit at another of its calls, in the order of the runs.

    Args:
        script: a Python file.
        runs: its arguments and the number of the call to hit, counted from 1.
        fault: which kind of call is hit, and how.
        paths: only calls on these files count; all files without them.
    """
    with TemporaryDirectory() as folder:
        order = _Order(Path(folder), script, runs, fault.call)
        return order.run(["-e", f"trace={fault.call}", "-e", fault.injected(order.latest)], paths)


class _Order:
    """What the forking process is told, and what it leaves."""

    def __init__(self, folder: Path, script: Path, runs: Sequence[Run], call: str) -> None:
        self._folder = folder
        self._script = script
        self._runs = runs
        self._call = call
        self.latest = max(run.place for run in runs)

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
                    "call": self._call,
                    "idle_calls": self._idle_calls(run),
                    "output": str(self._folder / f"said-{number}"),
                }
                for number, run in enumerate(self._runs)
            ],
        }

    def _idle_calls(self, run: Run) -> int:
        return self.latest - run.place

    def _ended(self, number: int, child: int, code: int, trace: Sequence[str]) -> Ended:
        said = (self._folder / f"said-{number}").read_text(encoding="utf-8")
        errors = (self._folder / f"said-{number}.errors").read_text(encoding="utf-8")
        calls = Counter(_call_of(line) for line in trace if line.startswith(f"{child} "))
        calls[self._call] -= self._idle_calls(self._runs[number])
        return Ended(code, tuple(said.split()), errors, calls)


def _call_of(line: str) -> str:
    """Return the name of a call in a line of strace such as ``1234  fsync(3) = 0``, empty for other lines."""
    name, bracket, _ = line.partition("(")
    return name.split()[-1] if bracket else ""


def places(total: int, *, is_long_run: bool, few: int = 10) -> Sequence[int]:
    """Return at which of the calls to break: each of them in a long run, a few spread over all in a short one."""
    if is_long_run or total <= few:
        return range(1, total + 1)
    return sorted({1 + (total - 1) * step // (few - 1) for step in range(few)})
