"""The real program in this process, on a real journal, kept by keys alone: window, threads, services, files."""

from __future__ import annotations

import faulthandler
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ejournal_desktop.app.desktop import Desktop
from ejournal_desktop.config.settings import PreferencesFile
from ejournal_desktop.gui.frame.command_palette import CommandPalette
from ejournal_desktop.gui.journal.grid_view import JournalGridView
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.my_day.tables import RowTable
from support import patience
from support.key_driver import KeyDriver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.main_window import MainWindow
    from support.training_actor import ToldClock

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
_WATCHED_STEP = 20
_PULSE_MS = 2


@dataclass(slots=True)
class SchoolWindow:
    """A person at the keyboard of the program; everything is done by keys and waited for by what is on the screen."""

    application: QApplication
    desktop: Desktop
    folder: Path
    clock: ToldClock
    keys: KeyDriver = field(default_factory=KeyDriver)

    @property
    def window(self) -> MainWindow:
        """The window of the program."""
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def frame(self) -> SessionFrame:
        """The frame of whoever is signed in."""
        assert self.window.frame is not None
        return self.window.frame

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        """Let the program work until something is true.

        Raises:
            TimeoutError: it does not become true.
        """
        until = time.monotonic() + patience.SECONDS
        loop, pulse = QEventLoop(), QTimer()
        pulse.start(_PULSE_MS)  # without it a wait that nothing happens in would never look again
        while not is_there():
            if time.monotonic() > until:
                popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
                _show_threads()
                message = f"{popup} {QApplication.focusWindow()} {focus} {self.texts()}"
                raise TimeoutError(message)
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Let the database thread finish what it was given, show the answers, and so on for what these ask."""
        for _ in range(3):
            self.desktop.tasks.settle(patience.SECONDS)
            self.application.processEvents()

    def enter(self, surname: str, secret: str) -> None:
        """Type the beginning of a surname and a secret; a PIN needs no Enter."""
        self.keys.type(surname)
        self.wait_for(lambda: self.window.login.name.choice() is not None)
        self.keys.press(ENTER)
        self.type_secret(secret)
        self.wait_for(lambda: self.window.frame is not None)

    def type_secret(self, secret: str) -> None:
        """Type what the log-in asks for, and wait for the answer."""
        secrets = self.window.login.secrets
        is_pin = secrets.is_pin
        self.keys.type(secret)
        if not is_pin:
            self.keys.press(ENTER)
        self.wait_for(lambda: not secrets.pin.isReadOnly())

    def enter_after(self, surname: str, secret: str) -> None:
        """Come in over the locked work of somebody else."""
        self.keys.press(ESCAPE)
        self.enter(surname, secret)

    def open_current_lesson(self) -> None:
        """Press Enter on «Мой день» and wait for the grid."""
        self.wait_for(self.has_lessons)
        self.keys.press(ENTER)
        self.settle()
        self.wait_for(self.has_grid)

    def has_grid(self) -> bool:
        """Tell whether the cursor is in a grid with a page."""
        focus = QApplication.focusWidget()
        return isinstance(focus, JournalGridView) and focus.currentIndex().isValid()

    @property
    def screen(self) -> QWidget:
        """The screen between the bars."""
        screen = self.frame.screen_on_show()
        assert screen is not None
        return screen

    @property
    def journal(self) -> JournalScreen:
        """The page of the journal."""
        screen = self.frame.findChild(JournalScreen)
        assert isinstance(screen, JournalScreen)
        return screen

    def type_column(self, keys: Sequence[str]) -> None:
        """Type the codes of a column; an empty one goes to the next student."""
        for key in keys:
            if key:
                self.keys.type(key)
            else:
                self.keys.down()

    def complete_lesson(self) -> None:
        """Press Ctrl+Enter and wait until the lesson is stored as complete."""
        self.keys.shortcut("Ctrl+Return")
        self.wait_for(lambda: self.journal.side.lesson is not None and self.journal.side.lesson.is_complete)

    def choose(self, key: str) -> None:
        """Type the words of a command into the palette; whichever language the program speaks."""
        self.choose_words(next(command.words for command in self.frame.commands() if command.key == key))

    def choose_words(self, words: str) -> None:
        """Type into the palette of commands and press Enter."""
        self.keys.shortcut("Ctrl+K")
        self.wait_for(lambda: isinstance(QApplication.activeWindow(), CommandPalette))
        self.keys.type(words)
        self.keys.press(ENTER)
        self.wait_for(lambda: not isinstance(QApplication.activeModalWidget(), CommandPalette))
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()  # as a window manager does; a dialog that is asked for comes later

    def wait_for_dialog(self, kind: type[QDialog]) -> None:
        """Wait until a dialog has the keyboard."""
        self.wait_for(lambda: isinstance(QApplication.activeWindow(), kind))

    def set_pin(self, password: str, pin: str) -> None:
        """Set the PIN by the palette."""
        self.choose("pin")
        self.wait_for(lambda: QApplication.activeModalWidget() is QApplication.activeWindow())
        self.keys.type(password)
        self.keys.press(ENTER)
        self.keys.type(pin + pin)
        self.keys.press(ENTER)
        self.wait_for_no_dialog()

    def wait_for_no_dialog(self) -> None:
        """Wait until no dialog is open and the keyboard is the window's again, as a window manager gives it back."""
        self.wait_for(lambda: QApplication.activeModalWidget() is None)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the window and wait until something in it has the focus."""
        handle = self.window.windowHandle()
        if QApplication.focusWindow() is not handle:
            self.window.activateWindow()
        self.wait_for(lambda: QApplication.focusWindow() is handle and QApplication.focusWidget() is not None)

    def lock(self) -> None:
        """Press F12 and wait until the journal is closed."""
        self.keys.shortcut("F12")
        self.wait_for_lock()

    def wait_for_lock(self) -> None:
        """Wait until the journal is closed and the copy of the day, if one was due, is made."""
        self.wait_for(lambda: self.window.frame is None and not self._has_open_journal())

    def idle(self, minutes: int) -> None:
        """Leave keyboard and mouse alone."""
        for _ in range(minutes * 60 // _WATCHED_STEP):
            self.clock.moment += timedelta(seconds=_WATCHED_STEP)
            self.window.idle.tick()

    def texts(self) -> list[str]:
        """Return everything that stands in the labels and fields of the window."""
        window = self.window
        shown = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
        labels = [widget.text() for widget in shown if isinstance(widget, QLabel | QLineEdit)]
        return [*labels, *(widget.toPlainText() for widget in shown if isinstance(widget, QPlainTextEdit))]

    def _has_open_journal(self) -> bool:
        """Tell whether the base is open: the last connection takes the write-ahead log away."""
        return any(self.folder.glob("journal-*.db-wal"))

    def has_lessons(self) -> bool:
        """Tell whether the cursor is in the lessons of «Мой день»."""
        focused = QApplication.focusWidget()
        return isinstance(focused, RowTable) and focused.model().rowCount() > 0


@contextmanager
def opened_school(folder: Path, clock: ToldClock) -> Iterator[SchoolWindow]:
    """Run the program on a data folder; at the end its window is closed and its threads are ended."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder.parent / "settings"))
    font, locale = application.font(), QLocale()
    desktop = Desktop(application, PreferencesFile(folder.parent / "preferences.toml"), folder, clock)
    school = SchoolWindow(application, desktop, folder, clock)
    try:
        loaded: list[bool] = []
        desktop.start(when_loaded=lambda: loaded.append(True))
        school.window.login.show_open()
        school.take_keyboard()
        # Nobody types a password before the screens are loaded; PySide dies now and then where one thread makes
        # classes of widgets while another paints, so the window stands still meanwhile.
        while not loaded:
            application.processEvents()
            desktop.tasks.settle(patience.SECONDS)
        yield school
    finally:
        window = desktop.window
        if window is not None:
            window.close()
            window.deleteLater()
        # Everything of the window goes first: a timer of a page must not ask threads that have ended.
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        hanging = desktop.close(at_most=patience.SECONDS)
        if hanging:
            _show_threads()
            message = f"these do not end: {', '.join(hanging)}"
            raise TimeoutError(message)
        application.processEvents()
        application.setFont(font)
        QLocale.setDefault(locale)


def _show_threads() -> None:
    """Say where every thread stands, when something is waited for in vain."""
    faulthandler.dump_traceback(2)  # past what a test takes in place of the stream, which may be no file


def cut_power(folder: Path, onto: Path) -> Path:
    """Return the data folder as it stands on the disk now, while the program has it open and never closes it.

    This is what a killed process leaves. Writes that a power cut takes out of the caches are the matter of the tests
    of faults. Another process copies: one that closes a file lets go of all its locks on it, SQLite's too.
    """
    subprocess.run(["cp", "-R", str(folder), str(onto)], check=True)
    return onto
