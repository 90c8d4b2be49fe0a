"""The page of the own class over a real journal, with a keyboard in front of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.homeroom.ports import HomeroomServices
from ejournal_desktop.gui.homeroom.screen import HomeroomScreen
from ejournal_desktop.gui.print.ports import USUAL, PrintPorts, PrintWish
from ejournal_desktop.printing.foreign_pdf import check_pdf_here
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.exemptions import ExemptionsService
from ejournal_desktop.services.homeroom.family_papers import FamilyPapersService
from ejournal_desktop.services.homeroom.informing import InformingService
from ejournal_desktop.services.homeroom.letters import LettersService
from ejournal_desktop.services.homeroom.messages import MessagesService
from ejournal_desktop.services.homeroom.portfolio import PortfolioService
from ejournal_desktop.services.homeroom.service import HomeroomService
from ejournal_desktop.services.printing import PrintingService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StudentId
    from support.homeroom_desk import HomeroomDesk

CLIENT = (1366, 628)


@dataclass(slots=True)
class KeptPaper:
    """A printer that keeps what it was given."""

    is_there: bool = True
    takes: bool = True
    printed: list[bytes] = field(default_factory=list)

    def is_available(self) -> bool:
        """Tell whether it is there."""
        return self.is_there

    def send(self, pdf: bytes, title: str, wish: PrintWish = USUAL) -> bool:
        """Keep a PDF."""
        del title, wish
        self.printed.append(pdf)
        return self.takes


@dataclass(slots=True)
class HomeroomWindow:
    """A shown page, what it told the frame, and a keyboard."""

    desk: HomeroomDesk
    screen: HomeroomScreen
    frame: QuietFrame
    printer: KeptPaper
    keys: KeyDriver

    @property
    def said(self) -> str:
        """The last word in the status line."""
        return self.frame.hints[-1]

    def row_of(self, student: StudentId) -> int:
        """Return the row of a student in the week."""
        return next(place for place, row in enumerate(self.screen.week.model.rows) if row.student == student)

    def go_to(self, student: StudentId, column: int) -> None:
        """Put the cursor on a student's day without counting keys."""
        self.screen.week.view.go_to(self.row_of(student), column)

    def select_right(self, days: int) -> None:
        """Widen the range by Shift and the arrow."""
        for _ in range(days):
            self.keys.press(Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)

    def text_at(self, student: StudentId, column: int) -> str:
        """Return what a cell of the week shows."""
        return self.screen.week.model.face(self.row_of(student), column).text


def class_services(clock: Clock, ports: PrintPorts | None = None) -> HomeroomServices:
    """Return the services of the pages about a class; without ports what is printed goes nowhere."""
    papers = PrintingService(clock, RESOURCES, VERSION).papers
    return HomeroomServices(
        HomeroomService(clock),
        CardsService(clock),
        LettersService(clock, papers, RESOURCES),
        MessagesService(clock),
        ExemptionsService(),
        BoardService(clock, papers),
        PortfolioService(clock, papers, check_pdf_here),
        InformingService(clock),
        FamilyPapersService(clock, papers),
        clock,
        ports or PrintPorts(KeptPaper()),
    )


def homeroom_window(desk: HomeroomDesk, *, path: Path | None = None, size: tuple[int, int] = CLIENT) -> HomeroomWindow:
    """Return the page of the own class, shown and with the cursor in the week."""
    frame, printer = QuietFrame(), KeptPaper()

    def choose(owner: QWidget, title: str, name: str) -> Path | None:
        del owner, title, name
        return path

    services = class_services(desk.school.clock, PrintPorts(printer, choose))
    screen = HomeroomScreen(services, desk.session, ImmediateTasks(), frame)
    screen.resize(*size)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.shown()
    return HomeroomWindow(desk, screen, frame, printer, KeyDriver())
