"""From nothing to the log-in, against an empty window of the same toolkit."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.rows import Row, medians
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.whole_school import Bench

STARTS = 7

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
window.grab()
"""
_OURS = """
import sys
from pathlib import Path
from ejournal_desktop.app.desktop import Desktop, make_application
from ejournal_desktop.config.settings import PreferencesFile

application = make_application()
desktop = Desktop(application, PreferencesFile(Path(sys.argv[2])), Path(sys.argv[1]))
desktop.start()
desktop.window.grab()
desktop.close()
"""


def starting_rows(bench: Bench) -> Iterator[Row]:
    """Start both programs in turns."""
    bench.desk.session.database.checkpoint()
    bench.school.access.close()
    folder, preferences = bench.school.folder, bench.folder / "preferences.toml"
    ours, empty = medians(STARTS, lambda: _run(_OURS, folder, preferences), lambda: _run(_EMPTY))
    yield Row("cold start to the log-in", ours, "s", 2.5, empty)


def _run(script: str, *arguments: Path) -> None:
    subprocess.run([sys.executable, "-c", script, *map(str, arguments)], check=True, cwd=ROOT)
