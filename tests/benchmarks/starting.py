"""From nothing to the log-in, against an empty window of the same toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.rows import Row
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.whole_school import Bench

STARTS = 7
_UNCOMPILED = "PYTHONDONTWRITEBYTECODE"

_EMPTY = """
import sys
import time
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
window.grab()
print(time.monotonic())
"""
_OURS = """
import sys
import time
from pathlib import Path
from ejournal_desktop.app.process import begin_process
from ejournal_desktop.app.lean_imports import begin_loading, end_loading, spare_sources
begin_loading()
spare_sources()
from ejournal_desktop.app.desktop import Desktop, make_application
from ejournal_desktop.config.settings import PreferencesFile

begin_process()
application = make_application()
desktop = Desktop(application, PreferencesFile(Path(sys.argv[2])), Path(sys.argv[1]))
desktop.start(when_loaded=end_loading)
desktop.window.grab()
print(time.monotonic(), flush=True)
desktop.close()
"""


def starting_rows(bench: Bench) -> Iterator[Row]:
    """Start both programs in turns, from the start of the process to the first picture of the window."""
    bench.desk.session.database.checkpoint()
    bench.school.access.close()
    folder, preferences = bench.school.folder, bench.folder / "preferences.toml"
    _seconds(_OURS, folder, preferences)  # leaves the modules compiled, as an installer does
    starts = [(_seconds(_OURS, folder, preferences), _seconds(_EMPTY)) for _ in range(STARTS)]
    ours, empty = (median(figures) for figures in zip(*starts, strict=True))
    yield Row("cold start to the log-in", ours, "s", 2.5, empty)


def _seconds(script: str, *arguments: Path) -> float:
    begun = time.monotonic()  # the same clock in every process of the computer
    command = [sys.executable, "-c", script, *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name != _UNCOMPILED}
    shown = subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True).stdout
    return float(shown) - begun
