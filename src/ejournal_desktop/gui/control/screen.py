"""«Контроль»: the acts by duty and period, and the plan of internal control (ux.md 6.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from ejournal_desktop.gui.control.acts_page import ActsPage
from ejournal_desktop.gui.control.plan_page import ControlPlanPage
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import PlanOfControlOpened
from ejournal_desktop.gui.reports.screen import KEY as REPORTS
from ejournal_desktop.gui.tabbed_screen import TabbedScreen

if TYPE_CHECKING:
    from ejournal_desktop.gui.control.ports import ControlServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session

KEY: Final = "control"
_PLAN: Final = 1


class ControlScreen(TabbedScreen):
    """Acts first, then the plan."""

    changed = Signal()

    def __init__(self, services: ControlServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__(frame, services.clock)
        self.acts, self.plan = ActsPage(services, session, tasks), ControlPlanPage(services, session, tasks)
        self.parts.add(self.acts, self.tr("Acts"))
        self.parts.add(self.plan, self.tr("Plan of control"))
        self._show_tabs(self.acts, self.plan)
        for page in (self.acts, self.plan):
            page.stored.connect(self.changed)
            page.report_requested.connect(lambda request: self._frame.open_screen(REPORTS, request))

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, go_to=self.go_to, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        if self._tab() is self.plan:
            return (
                Command("new", self.tr("New entry of the plan"), self.plan.start, "Ins"),
                Command("print", self.tr("Print the plan of control"), self.plan.print_plan, "Ctrl+P"),
            )
        return (
            Command("new", self.tr("New act of control"), self.acts.start, "Ins"),
            Command("look", self.tr("Look through all journals"), self.acts.look, "Ctrl+J"),
            Command("print", self.tr("Print results of control"), self.acts.print_results, "Ctrl+P"),
        )

    def go_to(self, subject: object) -> None:
        """Open the plan where it is asked for."""
        if isinstance(subject, PlanOfControlOpened):
            self.parts.open(_PLAN)
