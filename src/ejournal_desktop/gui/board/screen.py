"""The board of the school: announcements, notes, documents, proposals, the own portfolio; for all who work here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.board.documents_page import DocumentsPage
from ejournal_desktop.gui.board.notes_page import NotesPage
from ejournal_desktop.gui.board.notices_page import NoticesPage
from ejournal_desktop.gui.board.portfolio_page import PortfolioPage
from ejournal_desktop.gui.board.ports import PortfolioActs
from ejournal_desktop.gui.board.proposals_page import ProposalsPage
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import JOURNAL, SETTINGS, DocumentsOpened, NotesOpened
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices, StaffRoomServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_FAILURE: Final = "failure"
_NOTES: Final = 1
_DOCUMENTS: Final = 2


class BoardScreen(QWidget):
    """Announcements first, then notes, documents and proposals; the own portfolio for those who keep one."""

    def __init__(
        self,
        services: BoardServices,
        staff_room: StaffRoomServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
    ) -> None:
        super().__init__()
        self._services, self._session, self._frame = services, session, frame
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
        self.notices = NoticesPage(services, staff_room.discussions, session, tasks)
        self.notes = NotesPage(services, session, tasks)
        self.documents = DocumentsPage(services, staff_room, session, tasks)
        self.proposals = ProposalsPage(services, staff_room.discussions, session, tasks)
        self.portfolio = PortfolioPage(services, tasks)
        self._pages = (self.notices, self.notes, self.documents, self.proposals, self.portfolio)
        self._add_parts()
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, go_to=self.go_to, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self._pages[self.parts.place()]
        if page is self.notes:
            return (
                Command("read", self.tr("I have read it"), self.notes.mark_read, "Ctrl+Enter"),
                Command("note", self.tr("Write a note…"), self.notes.begin_note, "Ins"),
            )
        if page is self.documents:
            return self._document_commands()
        if page is self.proposals:
            new = Command("new", self.tr("New proposal"), self.proposals.start, "Ins")
            return (new, Command("save", self.tr("Save the list…"), self.proposals.save_list, "Ctrl+S"))
        acts = self.portfolio if page is self.portfolio else self.notices
        return (
            Command("new", self.tr("New notice") if page is self.notices else self.tr("New entry"), acts.start, "Ins"),
            Command("print", self.tr("Print"), acts.print_sheet, "Ctrl+P"),
        )

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    @property
    def session(self) -> Session:
        """Who reads the board."""
        return self._session

    def go_to(self, subject: object) -> None:
        """Open the notes or the documents where they are asked for."""
        if isinstance(subject, NotesOpened):
            self.parts.open(_NOTES)
        elif isinstance(subject, DocumentsOpened):
            self.parts.open(_DOCUMENTS)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session
        for page in (self.notices, self.notes, self.documents, self.proposals):
            page.use_session(session)

    def _show_page(self, place: int) -> None:
        page = self._pages[place]
        self._frame.show_legend(page.legend)
        if page is self.portfolio:
            self.portfolio.show_portfolio(self._own_acts())
        else:
            page.reload()
        page.take_focus()

    def _document_commands(self) -> tuple[Command, ...]:
        page, roles = self.documents, self._session.signed_in.roles
        out = (
            Command("open", self.tr("Open"), page.open_document, "Enter"),
            Command("print", self.tr("Print"), page.print_sheet, "Ctrl+P"),
            Command("save", self.tr("Save for the site…"), page.export, "Ctrl+S"),
        )
        if not may_act(Action.PUBLISH_DOCUMENTS, roles):
            return out
        return (Command("new", self.tr("New document"), page.start, "Ins"), *out)

    def _own_acts(self) -> PortfolioActs:
        service, session = self._services.portfolio, self._session
        return PortfolioActs(
            read=partial(service.own, session),
            keep=partial(service.keep_own, session),
            remove=partial(service.remove, session),
            file=partial(service.file, session),
            save_file=partial(service.save_file, session),
            printed=partial(service.printed_own, session),
        )

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _on_stored(self) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _add_parts(self) -> None:
        self.parts.add(self.notices, self.tr("Announcements"))
        self.parts.add(self.notes, self.tr("Notes"))
        self.parts.add(self.documents, self.tr("Documents"))
        self.parts.add(self.proposals, self.tr("Proposals"))
        if may_act(Action.KEEP_PORTFOLIO, self._session.signed_in.roles, is_own=True):
            self.parts.add(self.portfolio, self.tr("My portfolio"))
        else:
            self.parts.keep(self.portfolio)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_page)
        for page in self._pages:
            page.failed.connect(self._on_failed)
            page.said.connect(self._say)
            page.stored.connect(self._on_stored)
        self.notes.lesson_opened.connect(lambda lesson: self._frame.open_screen(JOURNAL, lesson))
        self.notes.edition_opened.connect(lambda edition: self._frame.open_screen(SETTINGS, edition))
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
