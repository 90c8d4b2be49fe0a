"""«Проверочные работы»: planned works, the points of one, and the own library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.tabbed_screen import TabbedScreen
from ejournal_desktop.gui.works.library_page import LibraryPage
from ejournal_desktop.gui.works.planned_page import PlannedPage
from ejournal_desktop.gui.works.points_page import PointsPage

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.readmodels.works import KeptWork, PlannedWork
    from ejournal_desktop.services.session import Session

KEY: Final = "works"
_PLANNED, _POINTS = 0, 1


class WorksScreen(TabbedScreen):
    """What is planned first; Enter leads from a work to its points, from the library to a plan."""

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__(frame, services.clock)
        self.planned = PlannedPage(services, session, tasks)
        self.points = PointsPage(services, session, tasks)
        self.library = LibraryPage(services, session, tasks)
        self.parts.add(self.planned, self.tr("Planned"))
        self.parts.add(self.points, self.tr("Points"))
        self.parts.add(self.library, self.tr("Library"))
        self._show_tabs(self.planned, self.points, self.library)
        self.planned.points_wanted.connect(self._on_points_wanted)
        self.library.plan_wanted.connect(self._on_plan_wanted)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self._tab()
        if page is self.points:
            return (
                Command("results", self.tr("Print the results"), self.points.print_results, "Ctrl+P"),
                Command("undo", self.tr("Undo"), self.points.undo, "Ctrl+Z"),
            )
        listed = self.library if page is self.library else self.planned
        found = [
            Command("new", self.tr("New work"), listed.start, "Ins"),
            Command("undo", self.tr("Undo"), listed.undo, "Ctrl+Z"),
        ]
        if page is self.planned:
            found.append(Command("paper", self.tr("Print the paper"), self.planned.print_paper, "Ctrl+P"))
        return tuple(found)

    def _on_points_wanted(self, work: PlannedWork) -> None:
        self.points.show_work(work)
        self.parts.open(_POINTS)

    def _on_plan_wanted(self, work: KeptWork) -> None:
        self.parts.open(_PLANNED)
        self.planned.begin_with(work)
