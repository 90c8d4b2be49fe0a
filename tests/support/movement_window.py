"""The page of the movement over a real journal, with a keyboard in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ejournal_desktop.gui.movement.ports import MovementServices
from ejournal_desktop.gui.movement.screen import MovementScreen
from ejournal_desktop.services.enrollment import EnrollmentService
from ejournal_desktop.services.movement import MovementService
from ejournal_desktop.services.staff_moves import StaffMovesService
from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

CLIENT = (1366, 628)


@dataclass(slots=True)
class MovementWindow:
    """A shown page, what it told the frame, and a keyboard."""

    session: Session
    screen: MovementScreen
    frame: QuietFrame
    keys: KeyDriver

    @property
    def said(self) -> str:
        """The last word in the status line."""
        return self.frame.hints[-1]

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """The list as it is shown."""
        records = self.screen.events.records
        found = (records.record(row) for row in range(records.rowCount()))
        return [record.cells for record in found if record is not None]


def movement_window(school: SchoolCase, session: Session, class_title: str) -> MovementWindow:
    """Return the page of a class, shown."""
    services = MovementServices(
        MovementService(school.clock),
        EnrollmentService(),
        SubgroupProposalsService(school.clock),
        StaffMovesService(school.clock),
        school.clock,
    )
    frame = QuietFrame()
    screen = MovementScreen(services, session, ImmediateTasks(), frame)
    screen.resize(*CLIENT)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.shown()
    screen.classes.setCurrentIndex(screen.classes.findText(class_title))
    screen.classes.activated.emit(screen.classes.currentIndex())
    return MovementWindow(session, screen, frame, KeyDriver())
