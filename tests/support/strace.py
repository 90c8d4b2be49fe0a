"""Running the program under strace: killing it, or failing it, at one chosen system call (security.md 4.1)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace and Linux")
KILLED = -9
ENVIRONMENT = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}


def run_traced(
    script: Path,
    arguments: Sequence[str],
    *,
    calls: str,
    paths: Sequence[Path] = (),
    fault: str = "",
) -> tuple[subprocess.CompletedProcess[str], int]:
    """Run a script and return how it ended and how many of the calls it made.

    Args:
        script: a Python file.
        arguments: its arguments.
        calls: the system call to count, or several divided by commas; faults count each kind by itself.
        paths: only calls on these files count; all files without them.
        fault: what strace does with a call, such as ``signal=SIGKILL:when=3`` or ``error=ENOSPC:when=3+``.
    """
    chosen = [part for path in paths for part in ("-P", str(path))]
    injected = ["-e", f"inject={calls}:{fault}"] if fault else []
    command = ["strace", "-f", "-qq", "-e", f"trace={calls}", *injected, *chosen, "-o", "/dev/stderr"]
    ended = subprocess.run(
        [*command, sys.executable, str(script), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=ENVIRONMENT | {"PATH": "/usr/bin:/bin"},
    )
    return ended, _count(ended.stderr, calls)


def _count(trace: str, calls: str) -> int:
    return sum(any(f"{call}(" in line for call in calls.split(",")) for line in trace.splitlines())


def places(total: int, *, is_long_run: bool, few: int = 10) -> Sequence[int]:
    """Return at which of the calls to break: each of them in a long run, a few spread over all in a short one."""
    if is_long_run or total <= few:
        return range(1, total + 1)
    return sorted({1 + (total - 1) * step // (few - 1) for step in range(few)})
