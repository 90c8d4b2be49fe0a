"""«Мои входы»: the own log of the door, and «Журнал входов» for those who control (S1-2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.log_ins.all_page import AllPage
from ejournal_desktop.gui.log_ins.own_page import OwnPage
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.log_ins.ports import LogInsServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

_FAILURE: Final = "failure"


class LogInsScreen(QWidget):
    """One page for everybody, the second one for those who may read the log of others."""

    def __init__(self, services: LogInsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._frame = frame
        self.banners = BannerArea()
        self.parts = PageParts(self, banners=self.banners)
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
        return (Command("password", self.tr("Change the password…"), self.own.change_password, "Ctrl+E"),)

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.own.use_session(session)
        self.all.use_session(session)

    def _show_page(self, place: int) -> None:
        self.banners.withdraw(_FAILURE)
        page = self._pages[place]
        self._frame.show_legend(self.tr("↑↓ line · Enter in a day shows those days · Ctrl+E password · F5 read again"))
        page.load()
        page.view.take_focus()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

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
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
        add_command(self, self.tr("Change the password…"), ["Ctrl+E"], self.own.change_password)
