"""«Мои входы»: the own log of the door, and «Журнал входов» for those who control (S1-2.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.log_ins.all_page import AllPage
from ejournal_desktop.gui.log_ins.own_page import OwnPage
from ejournal_desktop.gui.reports.sender import ReportSender
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportTable
    from ejournal_desktop.services.session import Session

_FAILURE: Final = "failure"


class LogInsScreen(QWidget):
    """One page for everybody, the second one for those who may read the log of others."""

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self.banners, self.ways_out = BannerArea(), QWidget()
        self.print_button, self.save_button = ToneButton(self.tr("Pr&int")), ToneButton(self.tr("&Save…"))
        self._lay_out_ways_out()
        self.parts = PageParts(self, banners=self.banners, beside=self.ways_out)
        self.outlet = ReportSender(self, services.reports, session, tasks, (self.banners, frame))
        self.own = OwnPage(services, session, tasks)
        self.all = AllPage(services, session, tasks)
        reads_all = may_act(Action.READ_LOG, session.signed_in.roles)
        self._pages: tuple[OwnPage | AllPage, ...] = (self.own, self.all) if reads_all else (self.own,)
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

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = self.outlet.session = session
        self.own.use_session(session)
        self.all.use_session(session)

    def print_lines(self) -> None:
        """Print the lines on show."""
        self._with_table(self.outlet.print_report)

    def save_lines(self) -> None:
        """Save the lines on show."""
        self._with_table(self.outlet.save_report)

    def _with_table(self, use: Callable[[ReportRequest, ReportTable], None]) -> None:
        request = self._pages[self.parts.place()].request()
        if request is not None:
            call = partial(self._services.reports.papers.table, self._session, request)
            self._tasks.on_database(self, call, partial(use, request), self._on_failed)

    def _show_page(self, place: int) -> None:
        self.banners.withdraw(_FAILURE)
        page = self._pages[place]
        self._frame.show_legend(
            self.tr("↑↓ line · Enter in a day shows those days · Ctrl+P print · Ctrl+E password · F5 read again")
        )
        page.load()
        page.view.take_focus()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _lay_out_ways_out(self) -> None:
        row = QHBoxLayout(self.ways_out)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)

    def _add_parts(self) -> None:
        self.parts.add(self.own, self.tr("My log-ins"))
        if self.all in self._pages:
            self.parts.add(self.all, self.tr("Log-ins of all"))
        else:
            self.parts.keep(self.all)
        self.parts.hide_single_tab()

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_page)
        self.own.said.connect(self._say)
        self.all.failed.connect(self._on_failed)
        for page in self._pages:
            page.view.failed.connect(self._on_failed)
        self.print_button.clicked.connect(self.print_lines)
        self.save_button.clicked.connect(self.save_lines)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_lines)
        add_command(self, self.tr("Save…"), ["Ctrl+S"], self.save_lines)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
        add_command(self, self.tr("Change the password…"), ["Ctrl+E"], self.own.change_password)
