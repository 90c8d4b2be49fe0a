"""The own class, the movement of students and the board as screens of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.board.ports import BoardServices, StaffRoomServices
from ejournal_desktop.gui.board.screen import BoardScreen
from ejournal_desktop.gui.homeroom.cards_screen import CardsScreen
from ejournal_desktop.gui.homeroom.ports import HomeroomServices
from ejournal_desktop.gui.homeroom.screen import HomeroomScreen
from ejournal_desktop.gui.movement.ports import MovementServices
from ejournal_desktop.gui.movement.screen import MovementScreen
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.print.system_printer import SystemPrinter
from ejournal_desktop.gui.works.ports import WorksServices
from ejournal_desktop.gui.works.screen import WorksScreen

if TYPE_CHECKING:
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session


class ClassDestinations(QObject):
    """Makes the screens of one person."""

    lesson_opened = Signal(object)

    def __init__(self, services: DeskServices, session: Session, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._session, self._tasks = services, session, tasks

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def homeroom(self, frame: FramePort) -> OpenScreen:
        """Return the page of the own class."""
        screen = HomeroomScreen(self._class_services(), self._session, self._tasks, frame)
        screen.lesson_opened.connect(self.lesson_opened)
        return screen.opened()

    def cards(self, frame: FramePort) -> OpenScreen:
        """Return the cards of every class."""
        return CardsScreen(self._class_services(), self._session, self._tasks, frame).opened()

    def _class_services(self) -> HomeroomServices:
        its = self._services
        return HomeroomServices(
            homeroom=its.homeroom,
            cards=its.cards,
            letters=its.letters,
            messages=its.messages,
            exemptions=its.exemptions,
            board=its.board,
            portfolio=its.portfolio,
            informing=its.informing,
            family_papers=its.family_papers,
            clock=its.clock,
            ports=_one_sided(),
        )

    def movement(self, frame: FramePort) -> OpenScreen:
        """Return the page of the movement of students."""
        its = self._services
        services = MovementServices(its.movement, its.enrollment, its.subgroup_proposals, its.staff_moves, its.clock)
        return MovementScreen(services, self._session, self._tasks, frame).opened()

    def board(self, frame: FramePort) -> OpenScreen:
        """Return the board with the own portfolio."""
        its = self._services
        services = BoardServices(its.board, its.portfolio, its.clock, _one_sided())
        staff_room = StaffRoomServices(its.documents, its.guides, its.discussions)
        return BoardScreen(services, staff_room, self._session, self._tasks, frame).opened()

    def works(self, frame: FramePort) -> OpenScreen:
        """Return the test works of the own courses."""
        its = self._services
        services = WorksServices(its.work_library, its.planned_works, its.clock, _one_sided())
        return WorksScreen(services, self._session, self._tasks, frame).opened()


def _one_sided() -> PrintPorts:
    """Return the way to paper for what is torn apart or hung up: nothing on the backs."""
    return PrintPorts(SystemPrinter(is_two_sided=False))
