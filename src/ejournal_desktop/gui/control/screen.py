"""«Контроль»: the acts by duty and period, and the plan of internal control (ux.md 6.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.control.acts_page import ActsPage
from ejournal_desktop.gui.control.plan_page import ControlPlanPage
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import PlanOfControlOpened
from ejournal_desktop.gui.reports.screen import KEY as REPORTS
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.control.ports import ControlServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

KEY: Final = "control"
_FAILURE: Final = "failure"
_PLAN: Final = 1


class ControlScreen(QWidget):
    """Acts first, then the plan."""

    changed = Signal()

    def __init__(self, services: ControlServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._frame = services, frame
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
        self.acts, self.plan = ActsPage(services, session, tasks), ControlPlanPage(services, session, tasks)
        self._pages = (self.acts, self.plan)
        self.parts.add(self.acts, self.tr("Acts"))
        self.parts.add(self.plan, self.tr("Plan of control"))
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, go_to=self.go_to, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        if self._pages[self.parts.place()] is self.plan:
            return (
                Command("new", self.tr("New entry of the plan"), self.plan.start, "Ins"),
                Command("print", self.tr("Print the plan of control"), self.plan.print_plan, "Ctrl+P"),
            )
        return (
            Command("new", self.tr("New act of control"), self.acts.start, "Ins"),
            Command("look", self.tr("Look through all journals"), self.acts.look, "Ctrl+J"),
            Command("print", self.tr("Print results of control"), self.acts.print_results, "Ctrl+P"),
        )

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    def go_to(self, subject: object) -> None:
        """Open the plan where it is asked for."""
        if isinstance(subject, PlanOfControlOpened):
            self.parts.open(_PLAN)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        for page in self._pages:
            page.use_session(session)

    def _show_page(self, place: int) -> None:
        page = self._pages[place]
        self._frame.show_legend(page.legend)
        page.reload()
        page.take_focus()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _on_stored(self) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_page)
        for page in self._pages:
            page.failed.connect(self._on_failed)
            page.said.connect(self._say)
            page.stored.connect(self._on_stored)
            page.report_requested.connect(lambda request: self._frame.open_screen(REPORTS, request))
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
