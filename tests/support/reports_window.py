"""The page of reports over a real journal, with a keyboard in front of it, a printer and a folder behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.reports.ports import ReportServices
from ejournal_desktop.gui.reports.screen import ReportsScreen
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.print_desk import PaperTray
from support.quiet_frame import QuietFrame
from support.report_tables import report_papers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.readmodels.report_tables import ReportCard
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

CLIENT = (1186, 640)


@dataclass(slots=True)
class ReportsWindow:
    """A shown page, what it told the frame, its printer, where it saves, and a keyboard."""

    session: Session
    screen: ReportsScreen
    frame: QuietFrame
    tray: PaperTray
    keys: KeyDriver
    offered: list[str]
    opened: list[Path]

    @property
    def said(self) -> str:
        """The message above the page."""
        notice = self.screen.banners.current()
        return "" if notice is None else notice.text

    @property
    def refused(self) -> str:
        """What stands in place of a report."""
        return " ".join(label.text() for label in self.screen.page.empty.findChildren(QLabel) if label.isVisible())

    @property
    def cards(self) -> tuple[ReportCard, ...]:
        """The cards on show."""
        return self.screen.cards.cards()

    def open(self, slug: str) -> None:
        """Choose a card and let the report come."""
        self.screen.cards.choose(slug)
        self.screen.reload()

    def cells(self) -> list[list[str]]:
        """The table as it is shown."""
        model = self.screen.page.table.report
        columns = range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def reports_window(school: SchoolCase, session: Session, path: Path) -> ReportsWindow:
    """Return the page, shown; what is saved goes to a path."""
    tray, frame, offered, opened = PaperTray(), QuietFrame(), list[str](), list[Path]()

    def choose_path(_owner: QWidget, _title: str, name: str) -> Path:
        offered.append(name)
        return path

    def open_file(file: Path) -> bool:
        opened.append(file)
        return True

    ports = PrintPorts(tray, choose_path, open_file=open_file)
    services = ReportServices(report_papers(school), school.clock, ports, choose_path)
    screen = ReportsScreen(services, session, ImmediateTasks(), frame)
    screen.resize(*CLIENT)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.shown()
    screen.reload()
    return ReportsWindow(session, screen, frame, tray, KeyDriver(), offered, opened)
