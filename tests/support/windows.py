"""The windows of the program with invented content, for tests that look at all of them.

A new dialog is one line in ``WINDOWS``; new screens need none: ``test_every_screen`` opens whatever the frame has.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.frame.command_palette import CommandPalette
from ejournal_desktop.gui.frame.screens import Command, OpenScreen, ScreenEntry
from ejournal_desktop.gui.frame.session_frame import SessionFrame
from ejournal_desktop.gui.help.drawer import HelpDrawer, KeySheet
from ejournal_desktop.gui.help.topics import HelpTopics
from ejournal_desktop.gui.login.first_password_dialog import FirstPasswordDialog
from ejournal_desktop.gui.login.page import LoginPage
from ejournal_desktop.gui.login.pin_dialog import PinDialog
from ejournal_desktop.gui.my_day.page import MyDayPage
from ejournal_desktop.gui.setup.answers import RegulationChoice
from ejournal_desktop.gui.setup.wizard import FirstRunFacts, SetupWizard
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.signed_in_people import CODE, FACTS, PIN, FakeDoor, ToldClock, a_day, a_session, a_signed_in
from support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.readmodels.my_day import MyDay
    from ejournal_desktop.readmodels.setup import CreatedSchool, NewSchool
    from ejournal_desktop.services.session import Session

HELP: Final = ROOT / "resources" / "help"


class _OneDay:
    def my_day(self, session: Session, day: date | None = None) -> MyDay:
        del session, day
        return a_day()


class _NoMaker:
    def folder_problem(self, folder: Path) -> str | None:
        del folder
        return None

    def create_school(self, new: NewSchool) -> CreatedSchool | None:
        del new
        return None

    @property
    def parcel_pattern(self) -> str:
        return "*.ejjoin"

    def parcels(self) -> Sequence[Path]:
        return ()

    def join(self, folder: Path, parcel: Path, handle: str, password: str) -> None:
        del folder, parcel, handle, password


def login_window() -> LoginPage:
    """Return the log-in page."""
    return LoginPage(FakeDoor(), ImmediateTasks(), FACTS, ToldClock())


def my_day_window() -> MyDayPage:
    """Return «Мой день» with five lessons."""
    page = MyDayPage(_OneDay(), a_session(), ImmediateTasks(), QuietFrame())
    page.reload()
    return page


def frame_window() -> SessionFrame:
    """Return the frame around «Мой день»."""

    def my_day(port: FramePort) -> OpenScreen:
        page = MyDayPage(_OneDay(), a_session(), ImmediateTasks(), port)
        return OpenScreen(page, shown=page.shown)

    entries = [
        ScreenEntry("my_day", "5Б", my_day),
        ScreenEntry("journal", "6А", lambda _port: OpenScreen(QWidget())),
        ScreenEntry("topics", "6Б", lambda _port: OpenScreen(QWidget())),
        ScreenEntry("reports", "7А", lambda _port: OpenScreen(QWidget())),
        ScreenEntry("printing", "8В", lambda _port: OpenScreen(QWidget())),
    ]
    frame = SessionFrame(a_signed_in(), entries, HelpDrawer(HelpTopics(HELP, "ru")), lambda: ())
    frame.open_first_screen()
    return frame


def first_run_window() -> SetupWizard:
    """Return the wizard at its first page."""
    facts = FirstRunFacts(Path("/home/teacher/journal"), [RegulationChoice("s0", "Положение")], date(2026, 9, 1))
    return SetupWizard(_NoMaker(), ImmediateTasks(), facts)


def keys_window() -> KeySheet:
    """Return the sheet of keys of the journal."""
    return KeySheet("journal")


def pin_window() -> PinDialog:
    """Return the choice of a PIN by somebody who has one."""
    door = FakeDoor()
    door.arm("ivanova", PIN)
    return PinDialog(door, a_session(), ImmediateTasks())


def first_password_window() -> FirstPasswordDialog:
    """Return what follows a one-time code."""
    return FirstPasswordDialog(lambda password: FakeDoor().take_password("ivanova", CODE, password), ImmediateTasks())


def login_by_pin_window() -> LoginPage:
    """Return the log-in page over locked work, with the boxes for a PIN."""
    door = FakeDoor()
    door.arm("ivanova", PIN)
    page = LoginPage(door, ImmediateTasks(), FACTS, ToldClock())
    page.show_locked("ivanova", "Иванова М. П.")
    return page


def palette_window() -> CommandPalette:
    """Return the palette of commands."""
    return CommandPalette([Command("my_day", "5Б", lambda: None), Command("keys", "6А", lambda: None)])


WINDOWS: Final[Mapping[str, Callable[[], QWidget]]] = {
    "login": login_window,
    "my day": my_day_window,
    "frame": frame_window,
    "first run": first_run_window,
    "keys": keys_window,
    "log-in by PIN": login_by_pin_window,
    "PIN": pin_window,
    "first password": first_password_window,
    "palette": palette_window,
}
