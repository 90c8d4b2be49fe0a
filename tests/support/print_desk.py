"""A print page over a real school, with a printer and a save dialog of the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.print.ports import USUAL, PrintPorts, PrintServices, PrintWish
from ejournal_desktop.gui.print.screen import PrintScreen
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.printing import PrintingService
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.print.volume_page import VolumePage
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@dataclass(slots=True)
class PaperTray:
    """A printer that keeps what it was sent."""

    is_there: bool = True
    is_willing: bool = True
    sent: list[bytes] = field(default_factory=list)
    wishes: list[PrintWish] = field(default_factory=list)

    def is_available(self) -> bool:
        """Tell what the test wants."""
        return self.is_there

    def send(self, pdf: bytes, title: str, wish: PrintWish = USUAL) -> bool:
        """Keep the file and what was asked."""
        del title
        self.wishes.append(wish)
        if self.is_willing:
            self.sent.append(pdf)
        return self.is_willing


@dataclass(slots=True)
class PrintDesk:
    """A person at the print page."""

    screen: PrintScreen
    session: Session
    frame: QuietFrame
    keys: KeyDriver
    tray: PaperTray
    target: Path
    asked: list[str]
    opened: list[Path]

    @property
    def page(self) -> VolumePage:
        """The page of volumes."""
        return self.screen.volumes

    def choose_period(self, place: int) -> None:
        """Choose a period of the list."""
        self.page.choice.periods.setCurrentIndex(place)

    def notice(self) -> str:
        """Return the message above the page."""
        notice = self.screen.banners.current()
        return "" if notice is None else notice.text


def at_the_press(
    qtbot: QtBot, school: SchoolCase, tasks: TaskRunner, target: Path, who: Role = Role.DEPUTY_HEAD_ACADEMIC
) -> PrintDesk:
    """Open the print page for a person; saving goes to the target."""
    session = school.sign_in(who)
    services = PrintServices(
        PrintingService(school.clock, RESOURCES, VERSION), JournalService(school.clock), school.clock
    )
    asked: list[str] = []

    def choose_path(_owner: QWidget, _title: str, name: str) -> Path:
        asked.append(name)
        return target

    tray, frame = PaperTray(), QuietFrame()
    opened: list[Path] = []

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    ports = PrintPorts(tray, choose_path, lambda _owner, _title: target.parent, open_file=open_file)
    screen = PrintScreen(services, session, tasks, frame, ports)
    screen.resize(1186, 628)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.shown()
    return PrintDesk(screen, session, frame, KeyDriver(), tray, target, asked, opened)
