"""The screen of safety over a real school, with folders that play the sticks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.backups.ports import SafetyDialogs, SafetyServices
from ejournal_desktop.gui.backups.screen import SafetyScreen
from ejournal_desktop.services.archive_acts import ArchiveActsService
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.recovery_paper import RecoveryPaperService
from ejournal_desktop.services.recovery_sheets import RecoverySheetsService
from support.custody_desk import CustodyDesk
from support.quiet_frame import QuietFrame
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.carriers import CarriersService
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@dataclass(slots=True)
class SafetyDesk:
    """A person at the screen of safety; ``ended`` counts sessions that came to their end."""

    screen: SafetyScreen
    session: Session
    password: str
    custody: CustodyDesk
    place: Path
    ended: list[str] = field(default_factory=list)

    @property
    def carriers(self) -> CarriersService:
        """The register of sticks."""
        return self.custody.carriers

    def stick(self) -> Path:
        """Return an empty folder that plays a stick."""
        return self.custody.stick("another")

    def archived(self) -> Path:
        """Write an archive of the first class and return its file."""
        return self.custody.archived(self.session, self.custody.stick("archive"))


def at_safety(
    qtbot: QtBot, school: SchoolCase, tasks: TaskRunner, place: Path, who: Role = Role.ARCHIVE_OFFICER
) -> SafetyDesk:
    """Open the screen of safety for a person; dialogs answer with a folder and the copy in it."""
    session, custody = school.sign_in(who), CustodyDesk(school, place)
    ended: list[str] = []
    copies = place / "copies"
    copies.mkdir()
    sheets = RecoverySheetsService(custody.store, school.clock)
    services = SafetyServices(
        backups=custody.backups,
        restoring=custody.restoring,
        archive_restoring=custody.archive_restoring,
        drill=custody.drill,
        rekeying=custody.rekeying,
        recovery=RecoveryPaperService(sheets, RESOURCES),
        acts=ArchiveActsService(PrintSources(school.clock, RESOURCES, VERSION)),
        access=school.access,
        clock=school.clock,
        end_session=lambda: ended.append("ended"),
    )

    def choose_file(_owner: QWidget, _title: str, _kind: str) -> Path | None:
        return next(iter(copies.iterdir()), None)

    dialogs = SafetyDialogs(lambda *_: copies, choose_file)
    screen = SafetyScreen(services, session, tasks, QuietFrame(), dialogs=dialogs)
    qtbot.addWidget(screen)
    screen.show()
    screen.shown()
    return SafetyDesk(screen, session, school.login(who).password, custody, place, ended)
