"""«Пользователи»: people and log-ins, duties by order, powers over personal data, check of entries (ux.md 6.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.archive.tab_run import TabRun
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.people.acts import AccountActs
from ejournal_desktop.gui.people.checks_part import ChecksPart
from ejournal_desktop.gui.people.duties_part import DutiesPart
from ejournal_desktop.gui.people.people_part import PeoplePart
from ejournal_desktop.gui.people.powers_part import PowersPart
from ejournal_desktop.gui.reports.sender import ReportSender
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.duties import EntryFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.people.ports import PeopleServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportTable
    from ejournal_desktop.services.session import Session

KEY: Final = "people"
_NOTICE: Final = "people"


class PeopleScreen(QWidget):
    """Nothing is done before the own password was given once more; a change of duties can be undone."""

    def __init__(self, services: PeopleServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self.banners, self.run = BannerArea(), TabRun(tasks, frame, self.tr("Work with accounts"))
        self.acts = AccountActs(services, session, tasks, self.run)
        self.print_button = ToneButton(self.tr("Pr&int the list"))
        self.body = QWidget()
        self.parts = PageParts(self.body, banners=self.banners, beside=self.print_button)
        self.outlet = ReportSender(self, services.reports, session, tasks, (self.banners, frame))
        self.people = PeoplePart(services, self.acts, tasks, self.banners)
        self.duties = DutiesPart(services, session, tasks, self.acts)
        self.powers = PowersPart(services, session, tasks, self.acts)
        self.checks = ChecksPart(services, session, tasks)
        self._pages = (self.people, self.duties, self.powers, self.checks)
        self._lay_out()
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(
            self,
            shown=self.shown,
            leaving=self.acts.leaving,
            commands=self.commands,
            is_at_work=self.is_at_work,
            resume=self.resume,
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        if not self._session.signed_in.may_act(Action.MANAGE_ACCOUNTS):
            return (Command("print_people", self.tr("Print the list"), self.print_list, "Ctrl+P"),)
        return (
            *self.people.commands(),
            Command("print_people", self.tr("Print the list"), self.print_list, "Ctrl+P"),
        )

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_page(self.parts.place())

    def is_at_work(self) -> bool:
        """Tell whether codes are being made, or are on show: they are shown once and never again."""
        return self.run.is_running or self.people.has_codes_on_show()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = self.acts.session = self.outlet.session = session
        for page in self._pages:
            page.use_session(session)

    def print_list(self) -> None:
        """Print the duties, or the powers over personal data where those are on show."""
        page = self.powers if self.parts.part() is self.powers else self.duties
        request = page.request()
        call = partial(self._services.reports.papers.table, self._session, request)
        self._tasks.on_database(self, call, self._printer(request), self._on_failed)

    def _printer(self, request: ReportRequest) -> Callable[[ReportTable], None]:
        return lambda table: self.outlet.print_report(request, table)

    def _show_page(self, place: int) -> None:
        legends = (
            self.tr(
                "↑↓ person · Ins new · F2 duties · F4 more · Ctrl+Shift+P code · Del left the school · Ctrl+F find"
            ),
            self.tr("↑↓ duty · Enter carry the order out · Ctrl+P print · Ctrl+Z undo"),
            self.tr("↑↓ → cell · Space give or take a power · Ctrl+P print"),
            self.tr("↑↓ finding · Enter go to the person · F5 read again"),
        )
        self._frame.show_legend(legends[place])
        page = self._pages[place]
        self.print_button.setVisible(page is not self.checks)
        page.load()
        page.take_focus()

    def _on_person_wanted(self, staff: StaffId, fault: EntryFault) -> None:
        """Go to the person; a log-in that outlived its duties is asked about at once."""
        self.parts.open(0)
        self.people.choose(staff)
        if fault is EntryFault.NO_DUTIES:
            self.people.leaving.ask()

    def _on_roles_kept(self, is_taken_back: bool) -> None:
        self.banners.withdraw(_NOTICE)
        self._frame.show_saved(self._services.clock.now())
        self._say(self.tr("Taken back") if is_taken_back else self.tr("The duties are changed; Ctrl+Z takes that back"))
        self.shown()

    def _on_ordered(self) -> None:
        self.banners.withdraw(_NOTICE)
        self._frame.show_saved(self._services.clock.now())
        self._say(self.tr("The order is in the journal"))
        self.shown()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))
        self._pages[self.parts.place()].take_focus()
        if self._session.database.is_closed:
            self._services.end_session()

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _lay_out(self) -> None:
        titles = (
            self.tr("People"),
            self.tr("Duties and orders"),
            self.tr("Personal data"),
            self.tr("Check of entries"),
        )
        for page, words in zip(self._pages, titles, strict=True):
            self.parts.add(page, words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.run)
        whole.addWidget(self.acts.form)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_page)
        self.acts.roles_kept.connect(self._on_roles_kept)
        self.acts.ordered.connect(self._on_ordered)
        self.acts.withdrawn.connect(self.shown)
        self.acts.closed.connect(self._services.end_session)
        self.acts.failed.connect(self._on_failed)
        for page in (self.duties, self.powers, self.checks):
            page.failed.connect(self._on_failed)
        for speaker in (self.people, self.duties, self.powers):
            speaker.said.connect(self._say)
        self.checks.person_wanted.connect(self._on_person_wanted)
        self.print_button.clicked.connect(self.print_list)
        add_command(self, self.tr("Print the list"), ["Ctrl+P"], self.print_list)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
