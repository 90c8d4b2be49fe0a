"""«Архив на флешку»: seven tabs by right, from the week to archives of past years (ux.md 6.8)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.carriers_page import CarriersPage
from ejournal_desktop.gui.archive.completeness_page import CompletenessPage
from ejournal_desktop.gui.archive.file_check import DETAILS, OPEN, FileCheck
from ejournal_desktop.gui.archive.handover_page import HandoverPage
from ejournal_desktop.gui.archive.kept_page import KeptPage
from ejournal_desktop.gui.archive.paper_dialog import PaperDesk
from ejournal_desktop.gui.archive.ports import SYSTEM_DIALOGS
from ejournal_desktop.gui.archive.tab import TabDesk
from ejournal_desktop.gui.archive.verdict_dialog import VerdictDialog
from ejournal_desktop.gui.archive.viewer.page import ArchiveViewerPage
from ejournal_desktop.gui.archive.week_page import ArchiveWeekPage
from ejournal_desktop.gui.archive.year_page import YearPage
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.dropped import dropped_file
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.file_check import CheckedArchive
    from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.readmodels.archives import ArchiveOverview
    from ejournal_desktop.services.session import Session

KEY: Final = "archive"
SAFETY: Final = "safety"
KEPT: Final = "kept"
_FURTHER: Final = "further_computer"
Page = ArchiveWeekPage | HandoverPage | CarriersPage | YearPage | ArchiveViewerPage | CompletenessPage | KeptPage


class ArchiveScreen(QWidget):
    """The tabs of a person; a file dropped anywhere on them is judged, never loaded."""

    overview_loaded = Signal(object)

    def __init__(
        self,
        services: ArchiveServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: ArchiveDialogs = SYSTEM_DIALOGS,
        is_main: bool = True,
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._dialogs, self._is_main = dialogs, is_main
        self._checked: CheckedArchive | None = None
        self.setAcceptDrops(True)
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
        self.file_check = FileCheck(services, session, tasks, self.banners)
        self._pages: list[Page] = []
        self._make_pages()
        self._connect()
        if not is_main:
            words = self.tr("Archives are made on the main workstation. Here you can check and read them.")
            self.banners.post(Notice(_FURTHER, words))

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.leaving,
            commands=self.commands,
            go_to=self.go_to,
            is_at_work=self.is_at_work,
            resume=self.resume,
        )

    def is_at_work(self) -> bool:
        """Tell whether a tab does something that goes on behind a lock."""
        return any(page.is_at_work() for page in self._pages)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session
        for part in (*self._pages, self.file_check):
            part.resume(session)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self.page()
        own = page.commands() if isinstance(page, ArchiveWeekPage) else ()
        tabs = [
            Command("archive_tab", self.parts.tabs.tabText(place), self.parts.opener(place))
            for place in range(len(self._pages))
        ]
        checks = (
            Command("check_archive", self.tr("Check an archive file…"), self.ask_for_file, "Ctrl+O"),
            Command("open_archive", self.tr("Open an old archive…"), self.ask_to_open),
            Command("restore", self.tr("Restore the base…"), self.go_to_restore, "Ctrl+I"),
        )
        return (*own, *checks, *tabs)

    def page(self) -> Page:
        """Return the tab on show."""
        return self._pages[self.parts.place()]

    def shown(self) -> None:
        """Show the tab and read it again."""
        self._frame.show_legend(self.page().legend)
        self.page().shown()

    def leaving(self) -> None:
        """Let every tab forget what is half typed; a run goes on."""
        for page in self._pages:
            page.leaving()

    def go_to(self, subject: object) -> None:
        """Judge a file that was dropped on the window, or open the archives of past years, where a reminder leads."""
        if isinstance(subject, Path):
            self.file_check.check(subject)
        elif subject == KEPT and self._makes():
            self.parts.open(self._pages.index(self.kept))

    def ask_for_file(self) -> None:
        """Let the person choose a file to check; on the tab of old archives, to open."""
        if isinstance(self.page(), ArchiveViewerPage):
            self.ask_to_open()
            return
        file = self._dialogs.choose_file(self, self.tr("An archive to check"))
        if file is not None:
            self.file_check.check(file)

    def ask_to_open(self) -> None:
        """Let the person choose an archive to read."""
        file = self._dialogs.choose_file(self, self.tr("An archive to read"))
        if file is not None:
            self.open_archive(file)

    def go_to_restore(self) -> None:
        """Go to the copies of the base, from where it is restored; those who may not stay here."""
        self._frame.open_screen(SAFETY)

    def open_archive(self, file: Path) -> None:
        """Open an archive in the tab of old archives."""
        self.parts.open(self._pages.index(self.viewer))
        self.viewer.open_file(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_check.check(file)

    def _make_pages(self) -> None:
        desk = TabDesk(self._services, self._session, self._tasks, self._frame, self._dialogs)
        roles = self._session.signed_in.roles
        self.viewer = ArchiveViewerPage(desk)
        if self._makes():
            self.week = ArchiveWeekPage(desk)
            self._add(self.week, self.tr("Week"))
        if self._is_main:
            self.carriers, self.handover = CarriersPage(desk), HandoverPage(desk)
            self._add(self.handover, self.tr("Hand-over"))
            self._add(self.carriers, self.tr("Flash drives"))
        if self._makes():
            self.year = YearPage(desk)
            self._add(self.year, self.tr("Year"))
        self._add(self.viewer, self.tr("Old archive"))
        if may_act(Action.CONTROL, roles):
            self.completeness = CompletenessPage(self._services.completeness, self._session, self._tasks)
            self._add(self.completeness, self.tr("Completeness"))
        if self._makes():
            self.kept = KeptPage(desk)
            self._add(self.kept, self.tr("Past years"))

    def _makes(self) -> bool:
        """Tell whether the person makes archives here: on a further computer of the school nobody does."""
        return self._is_main and may_act(Action.MAKE_WEEKLY_ARCHIVE, self._session.signed_in.roles)

    def _add(self, page: Page, words: str) -> None:
        self._pages.append(page)
        self.parts.add(scrolled(page), words)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._on_part_chosen)
        self.banners.action_chosen.connect(self._on_banner_action_chosen)
        self.file_check.checked.connect(self._on_checked)
        self.viewer.open_requested.connect(self.ask_to_open)
        if self._makes():
            self.week.overview_loaded.connect(self._on_overview_loaded)
            self.week.check_requested.connect(self.ask_for_file)
            self.week.assign_requested.connect(self._on_assign_requested)
        add_command(self, self.tr("Check an archive file…"), ("Ctrl+O",), self.ask_for_file)
        add_command(self, self.tr("Restore the base…"), ("Ctrl+I",), self.go_to_restore)

    def _on_part_chosen(self, place: int) -> None:
        for page in self._pages:
            if page is not self._pages[place]:
                page.leaving()
        self.shown()

    def _on_overview_loaded(self, overview: ArchiveOverview) -> None:
        self.file_check.history = overview.history
        self.overview_loaded.emit(overview)

    def _on_assign_requested(self, drive: DriveChoice) -> None:
        self.parts.open(self._pages.index(self.carriers))
        self.carriers.ask_to_assign(drive)

    def _on_checked(self, checked: CheckedArchive) -> None:
        self._checked = checked

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        checked = self._checked
        if checked is None:
            return
        if chosen.action == DETAILS:
            desk = PaperDesk(self._services.acts, self._session, self._tasks, self._dialogs.paper)
            VerdictDialog(checked, self.file_check.history, desk, self).open()
        elif chosen.action == OPEN:
            self.open_archive(checked.file)
