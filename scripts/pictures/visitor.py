"""Somebody at the program who logs in as one duty after the other and looks at everything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from ejournal_desktop.config.paths import TRAINING_LOGINS, TRAINING_PASSWORDS
from pictures.waiting import SECONDS_TO_WAIT, NothingHappenedError, settle, there, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import Qt

    from ejournal_desktop.app.desktop import Desktop
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.main_window import MainWindow
    from pictures.album import Album


@dataclass(frozen=True, slots=True)
class Login:
    """A person of the training school."""

    handle: str
    password: str


def logins(school: Path) -> dict[str, Login]:
    """Return the first person of each duty."""
    rows = json.loads((school / TRAINING_LOGINS).read_text(encoding="utf-8"))
    passwords = school / TRAINING_PASSWORDS
    return {
        row["role"]: Login(row["account"], (passwords / row["account"]).read_text(encoding="utf-8").strip())
        for row in reversed(rows)
    }


@dataclass(frozen=True, slots=True)
class Visitor:
    """Does what a person does, and takes a picture of what comes of it."""

    desktop: Desktop
    album: Album
    out: Path
    people: dict[str, Login]

    @property
    def window(self) -> MainWindow:
        """The window of the program."""
        return there(self.desktop.window, "window")

    @property
    def frame(self) -> SessionFrame:
        """The frame of whoever is signed in."""
        return there(self.window.frame, "signed in")

    def log_in(self, duty: str) -> None:
        """Type name and password as a person does."""
        page, login = self.window.login, self.people[duty]
        wait_for(lambda: page.isVisible() and page.button.isEnabled(), "log-in page")
        page.name.edit.setText(login.handle)
        page.password.edit.setText(login.password)
        page.submit()
        wait_for(lambda: self.window.frame is not None, f"{duty} signed in")
        self.rest()

    def log_out(self) -> None:
        """Lock the window."""
        self.window.lock()
        wait_for(lambda: self.window.frame is None, "locked")

    def rest(self) -> None:
        """Let both threads of work answer, and again for what the answers ask."""
        for _ in range(3):
            self.desktop.tasks.settle(SECONDS_TO_WAIT)
            self._let_files_be_done()
            settle(0.02)

    def _let_files_be_done(self) -> None:
        """Stand behind what the thread for files was given: what it has found by then is on the page."""
        done: list[None] = []
        self.desktop.tasks.on_file(self.window, lambda _job: None, done.append, lambda _error: None)
        wait_for(lambda: bool(done), "files")

    def open(self, screen: str) -> None:
        """Go to a screen."""
        self.frame.open_screen(screen)
        self.rest()
        if self.frame.current_screen() != screen:
            raise NothingHappenedError(screen)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the cursor is."""
        QTest.keyClick(there(QApplication.focusWidget(), "cursor"), key)
        self.rest()

    def can(self, act: str) -> bool:
        """Tell whether an act is offered now."""
        return any(act in (command.key, command.shortcut) for command in self.frame.commands())

    def do(self, act: str) -> None:
        """Do an act of the menu, named by its key or its shortcut."""
        found = (command for command in self.frame.commands() if act in (command.key, command.shortcut))
        there(next(found, None), act).act()
        self.rest()

    def show(self, name: str) -> None:
        """Take the window with what stands open over it: a menu or a dialog is taken alone and put away."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self.album.picture(over or self.window, name)
        if isinstance(over, QMenu):
            over.close()
        elif isinstance(over, QDialog):
            over.reject()
        self.rest()

    def do_and_show(self, act: str, name: str) -> None:
        """Take what an act opens, where the act is offered."""
        if self.can(act):
            self.do(act)
            self.show(name)
