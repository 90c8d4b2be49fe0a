"""The log-in is on the screen before anything is loaded that only a session needs."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "click", "ejournal_desktop.gui.desk.desk")


def test_the_window_of_the_log_in_loads_nothing_that_only_a_session_needs() -> None:
    asked = f"import sys, ejournal_desktop.app.desktop; print([name for name in {HEAVY} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
