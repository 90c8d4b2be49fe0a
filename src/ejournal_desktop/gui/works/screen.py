"""«Проверочные работы»: planned works, the points of one, and the own library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.works.library_page import LibraryPage
from ejournal_desktop.gui.works.planned_page import PlannedPage
from ejournal_desktop.gui.works.points_page import PointsPage

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.works.ports import WorksServices
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.works import KeptWork, PlannedWork
    from ejournal_desktop.services.session import Session

KEY: Final = "works"
_FAILURE: Final = "failure"
_PLANNED, _POINTS = 0, 1


class WorksScreen(QWidget):
    """What is planned first; Enter leads from a work to its points, from the library to a plan."""

    def __init__(self, services: WorksServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._frame = services, frame
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
        self.planned = PlannedPage(services, session, tasks)
        self.points = PointsPage(services, session, tasks)
        self.library = LibraryPage(services, session, tasks)
        self._pages = (self.planned, self.points, self.library)
        self._connect()
        for page, words in zip(self._pages, (self.tr("Planned"), self.tr("Points"), self.tr("Library")), strict=True):
            self.parts.add(page, words)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self._pages[self.parts.place()]
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

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        for page in self._pages:
            page.use_session(session)

    def _show_page(self, place: int) -> None:
        page = self._pages[place]
        self._frame.show_legend(page.legend)
        page.reload()
        page.take_focus()

    def _on_points_wanted(self, work: PlannedWork) -> None:
        self.points.show_work(work)
        self.parts.open(_POINTS)

    def _on_plan_wanted(self, work: KeptWork) -> None:
        self.parts.open(_PLANNED)
        self.planned.begin_with(work)

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _on_stored(self) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_page)
        for page in self._pages:
            page.failed.connect(self._on_failed)
            page.said.connect(self._say)
            page.stored.connect(self._on_stored)
        self.planned.points_wanted.connect(self._on_points_wanted)
        self.library.plan_wanted.connect(self._on_plan_wanted)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
