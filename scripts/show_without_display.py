"""Pictures of every window, a printed volume and an archive, on a machine without a display.

scripts/show_without_display.py OUT    the training school stands in OUT/school already (``demo --dir OUT/school``)

Writes OUT/windows/*.png (1366×768, light and dark), OUT/volume.pdf and OUT/archive/*.zip. Everything goes through the
real windows and services: the log-in is typed, the archive is written by the archive page and read back.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ejournal_desktop.app.container import build_container
from ejournal_desktop.app.desktop import Desktop, make_application
from ejournal_desktop.config.settings import PreferencesFile
from ejournal_desktop.gui.archive.screen import ArchiveScreen
from ejournal_desktop.gui.my_day.page import MyDayPage
from ejournal_desktop.gui.palettes import Scheme, apply_theme
from ejournal_desktop.gui.print.screen import PrintScreen
from ejournal_desktop.services.training_handout import LOGINS_FILE, PASSWORDS_FOLDER, VAULT_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.main_window import MainWindow

SIZE: Final = QSize(1366, 768)
SCHEMES: Final = (Scheme.DARK, Scheme.LIGHT)
SECONDS_TO_WAIT: Final = 120.0
SECONDS_TO_PAINT: Final = 0.4
ARCHIVED_CLASSES: Final = 2
LONGEST_HOLIDAYS: Final = 100
SCREENS: Final = (
    ("Teacher", ("my_day", "journal", "topics", "plans", "periods")),
    ("HomeroomTeacher", ("homeroom",)),
    ("ArchiveOfficer", ("archive",)),
    ("DeputyHead", ("printing",)),  # after the archive, so that the volume is tied to one
)
INVENTED_PASSWORD: Final = "вторник лодка сорок"  # noqa: S105  of a school that is thrown away
Part = TypeVar("Part", bound=QWidget)
Thing = TypeVar("Thing")


class NothingHappenedError(Exception):
    """A window did not do what was waited for; the text says what that was."""


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let the program run until something has happened."""
    ends = time.monotonic() + SECONDS_TO_WAIT
    while not condition():
        if time.monotonic() > ends:
            raise NothingHappenedError(what)
        QApplication.processEvents()
        time.sleep(0.01)


def settle(seconds: float = SECONDS_TO_PAINT) -> None:
    """Let the program load and paint."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.01)


@dataclass(slots=True)
class Album:
    """The pictures, each in every theme."""

    application: QApplication
    folder: Path
    taken: list[str] = field(default_factory=list)

    def picture(self, widget: QWidget, name: str) -> None:
        """Save a widget in every theme; the light one stays."""
        number = len(self.taken) + 1
        for scheme in SCHEMES:
            apply_theme(self.application, scheme)
            settle()
            path = self.folder / f"{number:02d}-{name}-{scheme.value}.png"
            if not widget.grab().save(str(path)):
                raise NothingHappenedError(str(path))
        self.taken.append(name)

    def dialog(self, name: str) -> None:
        """Save the dialog that is open, and close it."""
        wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog), name)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.picture(dialog, name)
            dialog.reject()


@dataclass(frozen=True, slots=True)
class Login:
    """A person of the training school."""

    handle: str
    password: str


def logins(school: Path) -> dict[str, Login]:
    """Return the first person of each duty."""
    rows = json.loads((school / LOGINS_FILE).read_text(encoding="utf-8"))
    passwords = school / PASSWORDS_FOLDER
    return {
        row["role"]: Login(row["account"], (passwords / row["account"]).read_text(encoding="utf-8").strip())
        for row in reversed(rows)
    }


def there(value: Thing | None, what: str) -> Thing:
    """Return what must be there by now."""
    if value is None:
        raise NothingHappenedError(what)
    return value


def part(widget: QWidget, kind: type[Part]) -> Part:
    """Return the one part of a kind in a window."""
    return there(widget.findChild(kind), kind.__name__)


def show_first_run(desktop: Desktop, album: Album) -> None:
    """Take the pages of the wizard, filled in; the school it makes goes with the temporary folder."""
    desktop.start()
    wizard = there(desktop.wizard, "first run")
    wizard.school.name_field.setText("Школа № 0")
    wizard.school.city_field.setText("Бишкек")
    wizard.school.code_field.setText("SH0")
    person = wizard.responsible
    for field_, text in (
        (person.surname_field, "Иванова"),
        (person.given_name_field, "Мария"),
        (person.login_field, "ivanova"),
        (person.password_field.edit, INVENTED_PASSWORD),
        (person.repeat_field.edit, INVENTED_PASSWORD),
    ):
        field_.setText(text)
    pages = wizard.pageIds()
    for page in pages:
        if page == pages[-1]:
            wait_for(lambda: wizard.currentId() == pages[-1], "school made")
        album.picture(wizard, f"first-run-{page + 1}")
        if page != pages[-1]:
            wizard.next()
    wizard.hide()


def log_in(window: MainWindow, login: Login) -> SessionFrame:
    """Type name and password as a person does."""
    page = window.login
    wait_for(lambda: page.isVisible() and page.button.isEnabled(), "log-in page")
    page.name.edit.setText(login.handle)
    page.password.edit.setText(login.password)
    page.submit()
    wait_for(lambda: window.frame is not None, "signed in")
    return there(window.frame, login.handle)


def show_screens(window: MainWindow, album: Album, people: dict[str, Login], out: Path) -> None:
    """Log in as each duty in turn and take its screens; every log-out is a lock."""
    for role, keys in SCREENS:
        frame = log_in(window, people[role])
        for key in keys:
            frame.open_screen(key)
            if frame.current_screen() != key:
                continue
            settle(1.0)
            album.picture(window, key.replace("_", "-"))
            SPECIAL.get(key, _nothing_more)(window, album, out)
        if role == SCREENS[0][0]:
            show_help(frame, album)
        window.lock()
        wait_for(lambda: window.frame is None, "locked")
    album.picture(window, "log-in-over-a-lock")


def show_help(frame: SessionFrame, album: Album) -> None:
    """Take what opens over every screen."""
    frame.show_palette()
    album.dialog("commands")
    acts = {command.key: command.act for command in frame.commands()}
    acts["keys"]()
    album.dialog("keys")
    acts["help"]()
    album.picture(frame.window(), "help")
    acts["help"]()


def show_volume(window: MainWindow, album: Album, out: Path) -> None:
    """Make a volume on the print page and keep its file."""
    screen = part(window, PrintScreen)
    page = screen.volumes
    wait_for(page.choice.show_button.isEnabled, "classes to print")
    classes = page.choice.classes
    classes.choose_row(classes.model().rowCount() - 1)
    page.show_volume()
    wait_for(lambda: page.volume() is not None, "volume")
    settle(1.5)
    album.picture(window, "printing-volume")
    page.preview.go_to(min(8, page.preview.document.pageCount() - 1))
    settle(1.5)
    album.picture(window, "printing-page")
    page.preview.show_facing(is_facing=True)
    settle(1.5)
    album.picture(window, "printing-facing")
    (out / "volume.pdf").write_bytes(there(page.volume(), "volume").pdf)
    for tab, name in enumerate(("printing-queue", "printing-register", "printing-papers"), start=1):
        screen.tabs.setCurrentIndex(tab)
        settle(1.0)
        album.picture(window, name)
    screen.tabs.setCurrentIndex(0)


def show_archive(window: MainWindow, album: Album, out: Path) -> None:
    """Write an archive on the archive page, with the password typed."""
    screen = part(window, ArchiveScreen)
    folder = out / "archive"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    screen.drives.use_folder(build_container(folder).archives.folder(folder))
    model = screen.classes.model
    wait_for(lambda: bool(model.all_classes()), "classes to archive")
    model.tick(model.all_classes()[-ARCHIVED_CLASSES:])
    screen.ask_to_write()
    album.picture(window, "archive-password")
    screen.action.password.edit.setText(logins(out / "school")["ArchiveOfficer"].password)
    screen.action.confirm_button.click()
    wait_for(screen.writing.is_running, "archive begun")
    wait_for(lambda: not screen.writing.is_running(), "archive written")
    settle(1.0)
    album.picture(window, "archive-written")
    wait_for(lambda: len(list(folder.glob("*.zip"))) == ARCHIVED_CLASSES, "archive files")
    screen.file_check.check(next(folder.glob("*.zip")))
    settle(1.0)
    album.picture(window, "archive-checked")


def show_school_day(window: MainWindow, album: Album, _out: Path) -> None:
    """Take the last day with lessons: the pictures may be taken on a Sunday."""
    page = part(window, MyDayPage)
    for days_ago in range(1, LONGEST_HOLIDAYS):
        if there(page.day(), "day").lessons:
            break
        page.show_day(there(page.day(), "day").day - timedelta(days=1))
        wait_for(lambda: page.day() is not None, f"{days_ago} days ago")
    settle()
    album.picture(window, "my-day-with-lessons")


def _nothing_more(_window: MainWindow, _album: Album, _out: Path) -> None:
    """Leave a screen as it opened."""


SPECIAL: Final = {"my_day": show_school_day, "printing": show_volume, "archive": show_archive}


def show(out: Path) -> None:
    """Take every picture and write every paper."""
    application = make_application()
    windows = out / "windows"
    shutil.rmtree(windows, ignore_errors=True)
    windows.mkdir(parents=True)
    album = Album(application, windows)
    with tempfile.TemporaryDirectory() as name:
        own = Path(name)
        # Neither the preferences nor the window places of whoever runs this are read or changed.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        preferences = PreferencesFile(own / "preferences.toml")
        first = Desktop(application, preferences, own / "journal")
        try:
            show_first_run(first, album)
        finally:
            first.close()
        desktop = Desktop(application, preferences, out / "school" / VAULT_FOLDER)
        try:
            desktop.start()
            window = there(desktop.window, "training school")
            window.resize(SIZE)
            settle()
            album.picture(window, "log-in")
            show_screens(window, album, logins(out / "school"), out)
            window.close()
        finally:
            desktop.close()


def main(arguments: list[str]) -> int:
    """Write everything into the named folder and say what was written."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    out = Path(arguments[0]).absolute()
    try:
        show(out)
    except NothingHappenedError as trouble:
        print(f"Waited in vain for: {trouble}", file=sys.stderr)
        return 1
    for path in sorted([*(out / "windows").iterdir(), out / "volume.pdf", *(out / "archive").iterdir()]):
        print(f"{path}  {path.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
