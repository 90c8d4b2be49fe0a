"""The program in a window: Qt set up once, the first run or the log-in, and a clean end."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from threading import Event, Lock
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ejournal_desktop import gui
from ejournal_desktop.app.assets import PROGRAM, resources_folder, translations_folder
from ejournal_desktop.app.door import Door
from ejournal_desktop.app.lean_imports import end_loading
from ejournal_desktop.app.training_hints import training_hints
from ejournal_desktop.app.translations import (
    DEFAULT_LANGUAGE,
    LANGUAGE_NAMES,
    install_language,
    remove_language,
    shipped_languages,
)
from ejournal_desktop.app.version import VERSION
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.config.logging_setup import note_standstill
from ejournal_desktop.config.paths import default_data_folder, preferences_file
from ejournal_desktop.config.settings import Preferences, PreferencesFile
from ejournal_desktop.gui.error_dialog import ErrorHook
from ejournal_desktop.gui.fonts import use_fallback_font
from ejournal_desktop.gui.login.door import LanguageChoice, LoginFacts
from ejournal_desktop.gui.look import Look
from ejournal_desktop.gui.main_window import SCHOOL, WORKSTATION, MainWindow
from ejournal_desktop.gui.palettes import STYLE, STYLED, Scheme, ThemeFollower
from ejournal_desktop.gui.tasks import LONGEST_END_S, Tasks
from ejournal_desktop.gui.widgets.first_picture import FirstPicture
from ejournal_desktop.gui.widgets.letters import TextSize
from ejournal_desktop.gui.widgets.motion import Motion
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.entrance import EntranceService, VaultState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.app.workplace import Workplace
    from ejournal_desktop.gui.login.door import JudgedFile
    from ejournal_desktop.gui.setup.wizard import SetupDone, SetupWizard
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.backups import BackupsService

STOOD_STILL: Final = 3
"""The exit code of a program whose threads did not end; what is on the disk is as after a power cut."""
_HASH_LENGTH: Final = 12
_TURN_S: Final = 0.008
"""How long the window loads screens before it looks for keys again; the module at hand may take longer."""
_LONGEST_LOADING_S: Final = 60


def run_window(data_folder: Path) -> int:
    """Open the window on a data folder and return the exit code; without a journal there, the first run."""
    application = make_application()
    preferences = PreferencesFile(preferences_file())
    desktop = Desktop(application, preferences, _chosen_folder(data_folder, preferences.read()))
    hook = ErrorHook(application)
    hook.install()
    desktop.start(when_loaded=end_loading)
    try:
        return application.exec()
    finally:
        hanging = desktop.close()
        hook.remove()
        if hanging:  # Python would wait for the thread for ever, and nobody could open the folder again
            os._exit(STOOD_STILL)


def make_application() -> QApplication:
    """Return the one application object with its name, before any window exists."""
    QCoreApplication.setApplicationName(PROGRAM)
    QCoreApplication.setOrganizationName(PROGRAM)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else _new_application()
    QGuiApplication.setDesktopFileName(PROGRAM)
    application.setQuitOnLastWindowClosed(True)
    return application


def _new_application() -> QApplication:
    """Return an application that begins with its style, so that no other is made first."""
    application = QApplication([*sys.argv[:1], "-style", STYLE])
    application.setProperty(STYLED, STYLE)
    return application


class _Loading:
    """What is behind the log-in of one data folder: services for whichever thread, screens for the window's alone.

    The binding of Qt keeps what it knows of its classes where every thread looks, without a lock: a class made of
    Qt's on another thread, while the window handles an event, can end the process. So only the window loads screens.
    """

    def __init__(self, data_folder: Path, clock: Clock | None) -> None:
        self._data_folder = data_folder
        self._clock = clock
        self._lock = Lock()
        self._has_screens = Event()
        self.container: Container | None = None

    def __call__(self) -> _Loading:
        """Load the services, if nobody has yet."""
        self._built()
        return self

    @property
    def access(self) -> AccessService:
        """The door of the data folder."""
        return self._built().access

    @property
    def backups(self) -> BackupsService:
        """Copies of the base."""
        return self._built().backups

    def judged(self, file: Path) -> JudgedFile:
        """Check an archive file for the log-in page, whose words come with the screens."""
        self._has_screens.wait(_LONGEST_LOADING_S)
        return self.workplace().judged(file)

    def workplace(self) -> Workplace:
        """Return the screens; the window asks for them first."""
        # The log-in must be on the screen before everything that only a session needs has been loaded.
        from ejournal_desktop.app.workplace import Workplace  # noqa: PLC0415

        self._has_screens.set()
        return Workplace(self._built())

    def _built(self) -> Container:
        with self._lock:
            if self.container is None:
                from ejournal_desktop.app.container import build_container  # noqa: PLC0415  as above

                self.container = build_container(self._data_folder, clock=self._clock)
            return self.container


class Desktop:
    """Everything that lives as long as the program: threads, words, theme and the one window."""

    def __init__(
        self, application: QApplication, preferences: PreferencesFile, data_folder: Path, clock: Clock | None = None
    ) -> None:
        self._application = application
        self._clock = clock or SystemClock()
        self._open(data_folder)
        self._tasks = Tasks(application)
        self._look = Look(preferences, application)
        self._language = _language(self._look.preferences)
        self._when_loaded: Callable[[], None] = lambda: None
        self.window: MainWindow | None = None
        self.wizard: SetupWizard | None = None
        self._words = install_language(application, translations_folder(), self._language)
        use_fallback_font(application, resources_folder() / "fonts")
        self._theme = ThemeFollower(application, Scheme(self._look.preferences.theme))
        self._text_size, self._motion = TextSize(application), Motion(application)
        self._dress(self._look.preferences)
        self._look.changed.connect(self._dress)

    @property
    def tasks(self) -> Tasks:
        """The threads of the window."""
        return self._tasks

    @property
    def look(self) -> Look:
        """What this computer remembers of the look."""
        return self._look

    def start(self, when_loaded: Callable[[], None] = lambda: None) -> None:
        """Show the log-in, or the first run where there is no journal yet; tell once when everything is loaded."""
        self._when_loaded = when_loaded
        if self._entrance.vault_state() is VaultState.MISSING:
            self._show_wizard()
        else:
            self._show_window()

    def close(self, *, at_most: float = LONGEST_END_S) -> Sequence[str]:
        """Finish what was begun, end the threads and let other processes at the data folder.

        Args:
            at_most: seconds to wait for the threads.

        Returns:
            The functions that stand still; the folder is then held until the process has ended.
        """
        hanging = self._tasks.close(at_most=at_most)
        if hanging:
            note_standstill(hanging)
        elif self._loading.container is not None:
            self._loading.container.access.close()
        remove_language(self._application, self._words)
        self._motion.use(is_wanted=True)
        self._theme.deleteLater()
        self._look.deleteLater()
        return hanging

    def _open(self, data_folder: Path) -> None:
        self._data_folder = data_folder
        self._entrance = EntranceService(VaultStore(data_folder, VERSION, self._clock))
        self._loading = _Loading(data_folder, self._clock)

    def _show_wizard(self) -> None:
        self.wizard = self._loading.workplace().wizard(self._tasks)
        self._on_loaded()
        self.wizard.school_made.connect(self._on_school_made)
        self.wizard.show()

    def _on_school_made(self, done: SetupDone) -> None:
        folder = Path(done.folder)
        self._open(folder)
        if folder != default_data_folder():
            self._look.change(data_folder=str(folder))
        self._show_window()

    def _show_window(self) -> None:
        settings = QSettings(PROGRAM, PROGRAM)
        settings.beginGroup(sha256(str(self._data_folder).encode()).hexdigest()[:_HASH_LENGTH])
        loading = self._loading
        self.window = MainWindow(
            Door(self._entrance, loading),
            self._tasks,
            self._login_facts(settings),
            self._clock,
            lambda session: loading.workplace().frame(session, self._tasks, self._look, self._language),
            settings=settings,
        )
        self.window.login.languages.chosen.connect(self._on_language_chosen)
        # Two threads that work at once take turns: the picture would come later by what was loaded meanwhile.
        FirstPicture(self.window).painted.connect(self._load)
        self.window.show()

    def _load(self) -> None:
        """Load what is behind the log-in; what cannot be loaded is told by the log-in, which needs it."""
        if self.window is not None:
            loading = self._loading
            self._tasks.on_database(
                self.window,
                loading,
                lambda _loaded: self._load_screens(_screen_modules()),
                lambda _error: self._on_loaded(),
            )

    def _load_screens(self, names: Iterator[str]) -> None:
        """Load the screens between the events of the window, a few modules at a time: keys go before them."""
        window, until = self.window, monotonic() + _TURN_S
        for name in names:
            import_module(name)
            if monotonic() > until and window is not None:
                QTimer.singleShot(0, window, lambda: self._load_screens(names))
                return
        self._loading.workplace()
        self._on_loaded()

    def _on_loaded(self) -> None:
        self._tasks.rubbish.begin()
        told, self._when_loaded = self._when_loaded, lambda: None
        told()

    def _login_facts(self, settings: QSettings) -> LoginFacts:
        is_training = _is_training(self._entrance)
        return LoginFacts(
            school=str(settings.value(SCHOOL, "")) or QCoreApplication.translate("LoginPage", "Class journal"),
            workstation=str(settings.value(WORKSTATION, "")),
            version=VERSION,
            is_training=is_training,
            hints=training_hints(self._data_folder.parent) if is_training else (),
            language=self._language,
            languages=tuple(
                LanguageChoice(code, LANGUAGE_NAMES[code]) for code in shipped_languages(translations_folder())
            ),
        )

    def _on_language_chosen(self, language: str) -> None:
        """Make the window anew in another language; nobody is signed in, so nothing is lost with the old one."""
        former = self.window
        if language == self._language or former is None:
            return
        self._look.change(language=language)
        self._language = language
        remove_language(self._application, self._words)
        self._words = install_language(self._application, translations_folder(), language)
        self._show_window()
        former.close()
        former.deleteLater()

    def _dress(self, preferences: Preferences) -> None:
        """Give the program its letters, colours and motion."""
        self._text_size.use(preferences.text_percent)
        self._theme.choose(Scheme(preferences.theme))
        self._motion.use(is_wanted=preferences.has_motion)


def _screen_modules() -> Iterator[str]:
    """Return the modules of the windows, whatever of them is loaded already."""
    return (module.name for module in walk_packages(gui.__path__, f"{gui.__name__}."))


def _is_training(entrance: EntranceService) -> bool:
    """Tell whether the folder holds the training school; a vault that cannot be read says so at the log-in."""
    try:
        return entrance.is_training()
    except AppError:
        return False


def _chosen_folder(data_folder: Path, preferences: Preferences) -> Path:
    """Return the folder that was named, else the one the first run was told."""
    if data_folder == default_data_folder() and preferences.data_folder:
        return Path(preferences.data_folder)
    return data_folder


def _language(preferences: Preferences) -> str:
    """Return the chosen language where it is shipped, else the default one."""
    return (
        preferences.language if preferences.language in shipped_languages(translations_folder()) else DEFAULT_LANGUAGE
    )
