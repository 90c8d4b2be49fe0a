"""The page «Ввод с бумаги» of a teacher over a real journal, with a keyboard in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.desk.paper_destination import PaperDestination
from ejournal_desktop.gui.journal.page_facts import JournalServices
from ejournal_desktop.gui.paper_entry.ports import PaperServices
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.refresh import Refresh
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.lesson_sheets import LessonSheetsService
from ejournal_desktop.services.lessons import LessonsService
from ejournal_desktop.services.paper_entry import PaperEntryService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.print_desk import PaperTray
from support.quiet_frame import QuietFrame
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.paper_entry.screen import PaperEntryScreen
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from support.training_desk import Desk
    from support.training_vault import SchoolCase


class LateAnswers(ImmediateTasks):
    """A database thread whose answers can be made to wait."""

    def __init__(self) -> None:
        self.is_late = False
        self._waiting: list[Callable[[], None]] = []

    def on_database(self, owner: Any, call: Any, done: Any, failed: Any) -> None:
        """Run a call now, or keep it until the answers come."""
        run = partial(super().on_database, owner, call, done, failed)
        if self.is_late:
            self._waiting.append(run)
        else:
            run()

    def answer(self) -> None:
        """Let everything happen that waits, and what follows from it."""
        self.is_late = False
        waiting, self._waiting = self._waiting, []
        for run in waiting:
            run()


@dataclass(slots=True)
class PaperDesk:
    """The page, its owner's desk to read results from, and what the frame was told."""

    destination: PaperDestination
    desk: Desk
    frame: QuietFrame
    keys: KeyDriver
    tray: PaperTray
    services: PaperServices
    tasks: LateAnswers

    @property
    def screen(self) -> PaperEntryScreen:
        """The page."""
        return self.destination.screen

    @property
    def lesson(self) -> LessonId | None:
        """The lesson that is on show."""
        column = self.screen.entry.side.lesson
        return None if column is None else column.lesson

    def stored(self, lesson: LessonId) -> LessonColumn:
        """Return a lesson of the desk's page as it is on the disk."""
        return next(column for column in self.desk.page().lessons if column.lesson == lesson)

    def entered(self, lesson: LessonId) -> list[str]:
        """Return what stands in the cells of a lesson on the disk, in the order of the rows."""
        page = self.desk.page()
        cells = [page.cells.get((row.student, lesson)) for row in page.students]
        return ["" if cell is None else "/".join(cell.marks) + (cell.attendance or "") for cell in cells]

    def settle(self) -> None:
        """Let what was put off happen."""
        QApplication.processEvents()


def paper_services(school: SchoolCase, target: Path) -> tuple[PaperServices, PaperTray]:
    """Return the services of a school and a printer that keeps what it was sent; saved sheets go to the target."""
    clock, tray = school.clock, PaperTray()

    def choose_path(_owner: QWidget, _title: str, _name: str) -> Path:
        return target

    services = PaperServices(
        PaperEntryService(clock),
        LessonSheetsService(clock, RESOURCES, VERSION),
        JournalServices(JournalService(clock), LessonsService(clock), CorrectionsService(clock)),
        clock,
        PrintPorts(tray, choose_path),
    )
    return services, tray


def at_the_papers(qtbot: QtBot, desk: Desk, target: Path) -> PaperDesk:
    """Open the page; saved sheets go to the target."""
    frame, tasks = QuietFrame(), LateAnswers()
    services, tray = paper_services(desk.school, target)
    destination = PaperDestination(services, desk.session, tasks, frame, Refresh())
    screen = destination.screen
    screen.resize(1366, 690)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    destination.shown()
    return PaperDesk(destination, desk, frame, KeyDriver(), tray, services, tasks)
