"""«Мои входы»: the own log of the door, and «Журнал входов» for those who control (S1-2.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.log_ins.all_page import AllPage
from ejournal_desktop.gui.log_ins.own_page import OwnPage
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_tabs import PageTabs

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
        self.banners, self.tabs, self._body = BannerArea(), PageTabs(), QStackedWidget()
        self.own = OwnPage(services, session, tasks)
        self.all = AllPage(services, session, tasks)
        reads_all = may_act(Action.READ_LOG, session.signed_in.roles)
        self._pages: tuple[OwnPage | AllPage, ...] = (self.own, self.all) if reads_all else (self.own,)
        self._lay_out()
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (Command("password", self.tr("Change the password…"), self.own.change_password, "Ctrl+E"),)

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(max(0, self.tabs.currentIndex()))

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self.own.use_session(session)
        self.all.use_session(session)

    def _show_page(self, place: int) -> None:
        self.banners.withdraw(_FAILURE)
        page = self._pages[place]
        self._body.setCurrentWidget(page)
        self._frame.show_legend(self.tr("↑↓ line · Enter in a day shows those days · Ctrl+E password · F5 read again"))
        page.load()
        page.view.take_focus()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.WARNING))

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.tr("My log-ins"))
        self._body.addWidget(self.own)
        if self.all in self._pages:
            self.tabs.addTab(self.tr("Log-ins of all"))
            self._body.addWidget(self.all)
        else:
            self.all.setParent(self)
            self.all.hide()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        self.tabs.setVisible(len(self._pages) > 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.banners)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_page)
        self.own.said.connect(self._say)
        self.all.failed.connect(self._on_failed)
        for page in self._pages:
            page.view.failed.connect(self._on_failed)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
        add_command(self, self.tr("Change the password…"), ["Ctrl+E"], self.own.change_password)
        for place in range(self.tabs.count()):
            add_command(self, self.tabs.tabText(place), [f"Alt+{place + 1}"], partial(self._open_tab, place))

    def _open_tab(self, place: int, _checked: object = None) -> None:
        self.tabs.setCurrentIndex(place)
