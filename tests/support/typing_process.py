"""The program with a typist at its keyboard as a process of its own, which can be killed like by a power cut."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from support import patience
from support.source_tree import ROOT

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def start_typing(folder: Path, handle: str, password: str, moment: datetime, *options: str) -> subprocess.Popen[str]:
    """Start the program on a data folder that nobody has open; the typist signs in and keeps the current lesson."""
    password_file = folder.parent / "password"
    password_file.write_text(password, encoding="utf-8")
    command = [sys.executable, "-m", "support.lesson_by_keys", str(folder), handle]
    return subprocess.Popen(
        [*command, str(password_file), moment.isoformat(), *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "tests"), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill_after(process: subprocess.Popen[str], count: int) -> None:
    """Kill the program without a word once it has shown so many keys of the column; it saves each of them at once."""
    assert process.stdout is not None
    assert process.stdout.readline() == f"typed {count}\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=patience.SECONDS)
    assert process.returncode == -signal.SIGKILL
