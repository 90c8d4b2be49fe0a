"""The program in a window: Qt set up once, the first run or the log-in, and a clean end."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from ejournal_desktop.app.assets import PROGRAM, translations_folder
from ejournal_desktop.app.container import build_container
from ejournal_desktop.app.training_school import make_training_school, training_hints
from ejournal_desktop.app.translations import DEFAULT_LANGUAGE, install_language, remove_language, shipped_languages
from ejournal_desktop.config.paths import default_data_folder, preferences_file
from ejournal_desktop.config.settings import Preferences, PreferencesFile
from ejournal_desktop.gui.desk.desk import Desk
from ejournal_desktop.gui.error_dialog import ErrorHook
from ejournal_desktop.gui.fonts import use_fallback_font
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.login.door import LoginFacts
from ejournal_desktop.gui.main_window import SCHOOL, WORKSTATION, MainWindow
from ejournal_desktop.gui.palettes import Scheme, ThemeFollower
from ejournal_desktop.gui.setup.answers import RegulationChoice
from ejournal_desktop.gui.setup.wizard import FirstRunFacts, SetupDone, SetupWizard
from ejournal_desktop.gui.tasks import Tasks
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.setup import StartingData
from ejournal_desktop.services.access import VaultState
from ejournal_desktop.services.regulation import preset, preset_codes

if TYPE_CHECKING:
    from ejournal_desktop.app.container import Container
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.setup import CreatedSchool, NewSchool
    from ejournal_desktop.services.session import Session

_WHOLE: Final = 100
_HASH_LENGTH: Final = 12


def run_window(data_folder: Path) -> int:
    """Open the window on a data folder and return the exit code; without a journal there, the first run."""
    application = make_application()
    preferences = PreferencesFile(preferences_file())
    desktop = Desktop(application, preferences, _chosen_folder(data_folder, preferences.read()))
    hook = ErrorHook(application)
    hook.install()
    desktop.start()
    try:
        return application.exec()
    finally:
        desktop.close()
        hook.remove()


def make_application() -> QApplication:
    """Return the one application object with its name, before any window exists."""
    QCoreApplication.setApplicationName(PROGRAM)
    QCoreApplication.setOrganizationName(PROGRAM)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    QGuiApplication.setDesktopFileName(PROGRAM)
    application.setQuitOnLastWindowClosed(True)
    return application


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes a school or the training school for the wizard."""

    container: Container

    def folder_problem(self, folder: Path) -> str | None:
        """Return why a folder cannot hold the journal."""
        return self.container.setup.folder_problem(folder)

    def create_school(self, new: NewSchool) -> CreatedSchool | None:
        """Make the school; the training school has no recovery sheet."""
        if new.data is not StartingData.TRAINING_SCHOOL:
            return self.container.setup.create_school(new)
        make_training_school(build_container(Path(new.folder)))
        return None


class Desktop:
    """Everything that lives as long as the program: threads, words, theme and the one window."""

    def __init__(
        self, application: QApplication, preferences: PreferencesFile, data_folder: Path, clock: Clock | None = None
    ) -> None:
        self._application = application
        self._preferences = preferences
        self._container = build_container(data_folder, clock=clock)
        self._tasks = Tasks(application)
        self._language = _language(preferences.read())
        self.window: MainWindow | None = None
        self.wizard: SetupWizard | None = None
        self._dress(preferences.read())

    def start(self) -> None:
        """Show the log-in, or the first run where there is no journal yet."""
        if self._container.access.vault_state() is VaultState.MISSING:
            self._show_wizard()
        else:
            self._show_window()

    def close(self) -> None:
        """Finish what was begun, end the threads and let other processes at the data folder."""
        self._tasks.close()
        self._container.access.close()
        remove_language(self._application, self._words)
        self._theme.deleteLater()

    def _show_wizard(self) -> None:
        container = self._container
        facts = FirstRunFacts(
            container.data_folder, regulation_choices(container.resources), container.clock.now().date()
        )
        self.wizard = SetupWizard(_Maker(container), self._tasks, facts)
        self.wizard.school_made.connect(self._on_school_made)
        self.wizard.show()

    def _on_school_made(self, done: SetupDone) -> None:
        folder = Path(done.folder)
        self._container = build_container(folder)
        if folder != default_data_folder():
            self._preferences.write(replace(self._preferences.read(), data_folder=str(folder)))
        self._show_window()

    def _show_window(self) -> None:
        container = self._container
        settings = QSettings(PROGRAM, PROGRAM)
        settings.beginGroup(sha256(str(container.data_folder).encode()).hexdigest()[:_HASH_LENGTH])
        self.window = MainWindow(
            container.access,
            self._tasks,
            self._login_facts(settings),
            container.clock,
            self._make_frame,
            settings=settings,
        )
        self.window.show()

    def _make_frame(self, session: Session) -> SessionFrame:
        topics = HelpTopics(self._container.resources / "help", self._language)
        return Desk(self._container, session, self._tasks, topics).frame

    def _login_facts(self, settings: QSettings) -> LoginFacts:
        container = self._container
        is_training = _is_training(container)
        return LoginFacts(
            school=str(settings.value(SCHOOL, "")) or QCoreApplication.translate("LoginPage", "Class journal"),
            workstation=str(settings.value(WORKSTATION, "")),
            version=container.version,
            is_training=is_training,
            hints=training_hints(container.data_folder.parent) if is_training else (),
        )

    def _dress(self, preferences: Preferences) -> None:
        """Give the program its words, letters and colours."""
        self._words = install_language(self._application, translations_folder(), self._language)
        use_fallback_font(self._application, self._container.resources / "fonts")
        font = QFont(self._application.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * preferences.text_percent / _WHOLE)
            self._application.setFont(font)
        self._theme = ThemeFollower(self._application, Scheme(preferences.theme))


def regulation_choices(resources: Path) -> tuple[RegulationChoice, ...]:
    """Return the shipped regulations with their titles and countries."""
    headers = [(code, preset(resources, code).header) for code in preset_codes(resources)]
    return tuple(
        RegulationChoice(code, f"{header.title} ({header.country}, {header.adopted.year})")
        if header.adopted is not None
        else RegulationChoice(code, f"{header.title} ({header.country})")
        for code, header in headers
    )


def _is_training(container: Container) -> bool:
    """Tell whether the folder holds the training school; a vault that cannot be read says so at the log-in."""
    try:
        return container.access.is_training()
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
