"""A worker ends with the program that began it, even when the program is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from support import patience

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM = """
import os, sys, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from ejournal_desktop.files.worker_process import end_with_program

if __name__ == "__main__":
    pool = ProcessPoolExecutor(1, get_context("spawn"), end_with_program)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(1000)
"""


def test_a_worker_does_not_outlive_a_killed_program(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(_PROGRAM, encoding="utf-8")
    program = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert int(program.stdout.readline()) != program.pid
    os.kill(program.pid, signal.SIGKILL)
    # the worker has the same output: it comes to its end when nobody is left to write
    rest, _ = program.communicate(timeout=patience.SECONDS)
    assert rest == ""
