"""«Мои входы»: the own log of the door, and «Журнал входов» for those who control (S1-2.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.log_ins.all_page import AllPage
from ejournal_desktop.gui.log_ins.own_page import OwnPage
from ejournal_desktop.gui.reports.sender import ReportSender
from ejournal_desktop.gui.tabbed_screen import TabbedScreen
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportTable
    from ejournal_desktop.services.session import Session


class LogInsScreen(TabbedScreen):
    """One page for everybody, the second one for those who may read the log of others."""

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        ways_out = QWidget()
        super().__init__(frame, services.clock, beside=ways_out)
        self._services, self._session, self._tasks, self.ways_out = services, session, tasks, ways_out
        self.print_button, self.save_button = ToneButton(self.tr("Pr&int")), ToneButton(self.tr("&Save…"))
        self._lay_out_ways_out()
        self.outlet = ReportSender(self, services.reports, session, tasks, (self.banners, frame))
        self.own = OwnPage(services, session, tasks)
        self.all = AllPage(services, session, tasks)
        self._add_parts()
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("password", self.tr("Change the password…"), self.own.change_password, "Ctrl+E"),
            Command("print_log_ins", self.tr("Print the log-ins"), self.print_lines, "Ctrl+P"),
            Command("save_log_ins", self.tr("Save the log-ins as PDF, workbook or CSV…"), self.save_lines, "Ctrl+S"),
        )

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = self.outlet.session = session
        super().resume(session)

    def print_lines(self) -> None:
        """Print the lines on show."""
        self._with_table(self.outlet.print_report)

    def save_lines(self) -> None:
        """Save the lines on show."""
        self._with_table(self.outlet.save_report)

    def _with_table(self, use: Callable[[ReportRequest, ReportTable], None]) -> None:
        request = (self.own, self.all)[self.parts.place()].request()
        if request is not None:
            call = partial(self._services.reports.papers.table, self._session, request)
            self._tasks.on_database(self, call, partial(use, request), self.voice.fail)

    def _show_tab(self, place: int) -> None:
        self.voice.forget_failure()
        super()._show_tab(place)

    def _lay_out_ways_out(self) -> None:
        row = QHBoxLayout(self.ways_out)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)

    def _add_parts(self) -> None:
        self.parts.add(self.own, self.tr("My log-ins"))
        if may_act(Action.READ_LOG, self._session.signed_in.roles):
            self.parts.add(self.all, self.tr("Log-ins of all"))
        else:
            self.parts.keep(self.all)
        self.parts.hide_single_tab()

    def _connect(self) -> None:
        self._show_tabs(self.own, self.all)
        self.print_button.clicked.connect(self.print_lines)
        self.save_button.clicked.connect(self.save_lines)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_lines)
        add_command(self, self.tr("Save…"), ["Ctrl+S"], self.save_lines)
        add_command(self, self.tr("Change the password…"), ["Ctrl+E"], self.own.change_password)
