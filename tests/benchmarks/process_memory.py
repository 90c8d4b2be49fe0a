"""The most memory that a process and those it started held at one moment, in mebibytes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_EVERY = 0.05
_KIBIBYTES = 1024


def run_watched(command: Sequence[str], environment: Mapping[str, str]) -> tuple[str, float]:
    """Run a program to its end; return what it printed and the most memory of it and its descendants together.

    Pages that several of them share count once (``Pss`` of the kernel). Nothing of the time before it began is in the
    figure: the kernel's own ``maxrss`` of a process starts with that of whoever started it.
    """
    most = 0.0
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    while True:
        try:
            told, _ = process.communicate(timeout=_EVERY)
        except subprocess.TimeoutExpired:
            most = max(most, sum(map(_held, _family(process.pid))) / _KIBIBYTES)
            continue
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        return told, most


def _family(process: int) -> Iterator[int]:
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        for child in _text(children).split():
            yield from _family(int(child))


def _held(process: int) -> int:
    lines = _text(Path(f"/proc/{process}/smaps_rollup")).splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _text(path: Path) -> str:
    """Return a file of the kernel, nothing when the process has ended."""
    try:
        return path.read_text(encoding="ascii")
    except OSError:
        return ""
