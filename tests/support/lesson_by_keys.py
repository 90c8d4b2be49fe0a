"""A lesson of 28 students typed into the real program: window, threads and journal, as one process of its own.

``python -m support.lesson_by_keys SCHOOL HANDLE PASSWORD_FILE MOMENT [--keys K,K…] [--stop-after N]`` signs in, opens
the current lesson from «Мой день» and types the scenario of ux.md 3.1, or other keys; it prints how many keys that
took. With ``--stop-after`` it prints ``typed N`` after so many keys of the column and waits to be killed.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ejournal_desktop.app.desktop import Desktop, make_application
from ejournal_desktop.config.settings import PreferencesFile
from ejournal_desktop.gui.journal.grid_view import JournalGridView
from ejournal_desktop.gui.my_day.tables import RowTable
from support import patience
from support.key_driver import KeyDriver
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

ABSENT = (4, 17)
MARKS = {1: "5", 2: "4", 5: "5", 8: "3", 9: "4", 12: "5", 15: "4", 20: "3", 23: "5", 26: "4"}
LAST_ENTRY = max(*ABSENT, *MARKS)


def column_keys() -> list[str]:
    """Return the keys of the column from the first student to the last one with an entry; empty stands for ↓."""
    return ["н" if place in ABSENT else MARKS.get(place, "") for place in range(1, LAST_ENTRY + 1)]


class Typist:
    """Sits at the keyboard: waits for what the screen shows, and presses keys."""

    def __init__(self, application: QApplication) -> None:
        self.keys = KeyDriver()
        self._application = application

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        """Let the program work until something is true.

        Raises:
            TimeoutError: it does not become true.
        """
        until = time.monotonic() + patience.SECONDS
        while not is_there():
            if time.monotonic() > until:
                raise TimeoutError(is_there)
            self._application.processEvents()

    def sign_in(self, handle: str, password: str) -> None:
        """Type login and password."""
        self.wait_for(lambda: self._application.focusWidget() is not None)
        self.keys.type(handle)
        self.keys.press(Qt.Key.Key_Return)
        self.keys.type(password)
        self.keys.press(Qt.Key.Key_Return)
        self.wait_for(self._has_lessons)

    def open_current_lesson(self) -> None:
        """Press Enter on «Мой день»."""
        self.keys.press(Qt.Key.Key_Return)
        self.wait_for(lambda: isinstance(self._application.focusWidget(), JournalGridView))

    def press_column_key(self, key: str) -> None:
        """Write one code, or go to the next student."""
        if key:
            self.keys.type(key)
        else:
            self.keys.down()

    def complete(self) -> None:
        """Press Ctrl+Enter and wait until the lesson is stored as complete."""
        self.keys.shortcut("Ctrl+Return")
        until = time.monotonic() + 1
        while time.monotonic() < until:
            self._application.processEvents()

    def _has_lessons(self) -> bool:
        focused = self._application.focusWidget()
        if not isinstance(focused, RowTable):
            return False
        model = focused.model()
        return model is not None and model.rowCount() > 0


def main() -> int:
    """Type the lesson."""
    parser = argparse.ArgumentParser()
    parser.add_argument("school", type=Path)
    parser.add_argument("handle")
    parser.add_argument("password_file", type=Path)
    parser.add_argument("moment", type=datetime.fromisoformat)
    parser.add_argument("--keys", type=lambda keys: keys.split(","), default=column_keys())
    parser.add_argument("--stop-after", type=int, default=0)
    chosen = parser.parse_args()
    application = make_application()
    preferences = PreferencesFile(chosen.school.parent / "preferences.toml")
    desktop = Desktop(application, preferences, chosen.school, ToldClock(chosen.moment))
    desktop.start()
    typist = Typist(application)
    typist.sign_in(chosen.handle, chosen.password_file.read_text(encoding="utf-8").strip())
    typist.keys.presses = 0
    typist.open_current_lesson()
    for count, key in enumerate(chosen.keys, start=1):
        typist.press_column_key(key)
        if count == chosen.stop_after:
            sys.stdout.write(f"typed {count}\n")
            sys.stdout.flush()
            sys.stdin.read()
    typist.complete()
    sys.stdout.write(f"keys {typist.keys.presses}\n")
    desktop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
