"""Run as a process of its own: forks one child for every run of a script, so that Python and its imports start once.

strace counts the calls of every process by itself, but knows one number for all of them. A child that is to be hit at
another of its calls therefore makes idle calls of that kind first, on a file that is nobody's.

Arguments: a JSON file that names the script, the idle file, a file for the result, and the runs with their arguments,
their kind of call, the number of idle calls, and the file that takes what they say.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FAILED = 1


def main(order: Path) -> None:
    """Do all runs one after the other, and write down how each child ended."""
    wanted = json.loads(order.read_text(encoding="utf-8"))
    runpy.run_path(wanted["script"], run_name="imported")
    ended = [_forked(wanted, run) for run in wanted["runs"]]
    Path(wanted["result"]).write_text(json.dumps(ended), encoding="utf-8")


def _forked(wanted: Mapping[str, Any], run: Mapping[str, Any]) -> tuple[int, int]:
    """Return number and exit code of a child; a signal is a negative code."""
    child = os.fork()
    if child == 0:
        _speak_into(run["output"])
        _call_idly(run["call"], run["idle_calls"], wanted["idle"])
        _be_the_script(wanted["script"], run["arguments"])
    return child, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _speak_into(path: str) -> None:
    for stream, name in ((1, path), (2, f"{path}.errors")):
        os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), stream)


def _call_idly(call: str, count: int, path: str) -> None:
    target = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    calls: Mapping[str, Callable[[], object]] = {
        "fsync": lambda: os.fsync(target),
        "ftruncate": lambda: os.ftruncate(target, 0),
        "pwrite64": lambda: os.pwrite(target, b"", 0),
        "rename": lambda: Path(path).rename(path),
        "write": lambda: os.write(target, b""),
    }
    for _ in range(count):
        calls[call]()
    os.close(target)


def _be_the_script(script: str, arguments: list[str]) -> None:
    code = FAILED
    sys.argv = [script, *arguments]
    try:
        runpy.run_path(script, run_name="__main__")
        code = 0
    except Exception:  # noqa: BLE001 - told to the test, which prints it: nothing above this would
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
