"""The log-in is on the screen before anything is loaded that only a session needs."""

from __future__ import annotations

import subprocess
import sys

_SPARED = """
import linecache
from ejournal_desktop.app.lean_imports import spare_sources
spare_sources()
import ejournal_desktop.gui.login.page
print([name for name in linecache.cache if "ejournal_desktop" in name])
"""
HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "click", "ejournal_desktop.gui.desk.desk")


def test_the_window_of_the_log_in_loads_nothing_that_only_a_session_needs() -> None:
    asked = f"import sys, ejournal_desktop.app.desktop; print([name for name in {HEAVY} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_what_a_thread_of_work_loads_makes_no_class_of_qts() -> None:
    asked = (
        "import sys, ejournal_desktop.app.desktop; before = set(sys.modules); import ejournal_desktop.app.container;"
        "print([one for one in set(sys.modules) - before if one.startswith(('PySide6', 'ejournal_desktop.gui'))])"
    )
    shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_the_sources_of_modules_loaded_after_qt_are_not_read() -> None:
    shown = subprocess.run([sys.executable, "-c", _SPARED], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
