"""The board of the school: announcements, notes, documents, proposals, the own portfolio; for all who work here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.board.documents_page import DocumentsPage
from ejournal_desktop.gui.board.notes_page import NotesPage
from ejournal_desktop.gui.board.notices_page import NoticesPage
from ejournal_desktop.gui.board.own_portfolio import OwnPortfolioPage
from ejournal_desktop.gui.board.proposals_page import ProposalsPage
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.subjects import JOURNAL, SETTINGS, DocumentsOpened, NotesOpened
from ejournal_desktop.gui.tabbed_screen import TabbedScreen

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices, StaffRoomServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.services.session import Session

_NOTES: Final = 1
_DOCUMENTS: Final = 2


class BoardScreen(TabbedScreen):
    """Announcements first, then notes, documents and proposals; the own portfolio for those who keep one."""

    def __init__(
        self,
        services: BoardServices,
        staff_room: StaffRoomServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
    ) -> None:
        super().__init__(frame, services.clock)
        self._session = session
        self.notices = NoticesPage(services, staff_room.discussions, session, tasks)
        self.notes = NotesPage(services, session, tasks)
        self.documents = DocumentsPage(services, staff_room, session, tasks)
        self.proposals = ProposalsPage(services, staff_room.discussions, session, tasks)
        self.portfolio = OwnPortfolioPage(services, session, tasks)
        self._add_parts()
        self._show_tabs(self.notices, self.notes, self.documents, self.proposals, self.portfolio)
        self.notes.lesson_opened.connect(lambda lesson: self._frame.open_screen(JOURNAL, lesson))
        self.notes.edition_opened.connect(lambda edition: self._frame.open_screen(SETTINGS, edition))

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, go_to=self.go_to, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        page = self._tab()
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

    def go_to(self, subject: object) -> None:
        """Open the notes or the documents where they are asked for."""
        if isinstance(subject, NotesOpened):
            self.parts.open(_NOTES)
        elif isinstance(subject, DocumentsOpened):
            self.parts.open(_DOCUMENTS)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session
        super().resume(session)

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

    def _add_parts(self) -> None:
        self.parts.add(self.notices, self.tr("Announcements"))
        self.parts.add(self.notes, self.tr("Notes"))
        self.parts.add(self.documents, self.tr("Documents"))
        self.parts.add(self.proposals, self.tr("Proposals"))
        if may_act(Action.KEEP_PORTFOLIO, self._session.signed_in.roles, is_own=True):
            self.parts.add(self.portfolio, self.tr("My portfolio"))
        else:
            self.parts.keep(self.portfolio)
