"""The exchange in the frame: the screen by right, what waits in the status line, contradictions of the own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.exchange.conflicts_page import journal_place
from ejournal_desktop.gui.exchange.ports import ExchangeServices
from ejournal_desktop.gui.exchange.screen import CONFLICTS, ExchangeScreen
from ejournal_desktop.gui.exchange.screen import KEY as EXCHANGE
from ejournal_desktop.gui.frame.subjects import JOURNAL
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.gui.desk.custody_services import CustodyServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.exchange import ExchangeReminder, OpenConflict
    from ejournal_desktop.services.session import Session

_NOTICE, _FAILED = "own_conflicts", "exchange_failed"
_GO: Final = "go"
_AGAIN_MS: Final = 300_000


def exchanges(roles: Iterable[Role]) -> bool:
    """Tell whether carrying entries between the computers is among the duties."""
    return may_act(Action.MAKE_WEEKLY_ARCHIVE, tuple(roles))


class ExchangeDestination(QObject):
    """Makes the screen of one person; a school of one computer hears nothing of all this."""

    taken = Signal(object)

    def __init__(self, services: CustodyServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._own: tuple[OpenConflict, ...] = ()
        self._said = 0
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.load)
        frame.notice_action_chosen.connect(self._on_notice_action)
        frame.resumed.connect(self._on_frame_resumed)

    def exchange(self, port: FramePort) -> OpenScreen:
        """Return the screen of the exchange."""
        its = self._services
        services = ExchangeServices(
            exchange=its.exchange, drives=its.archives, carriers=its.carriers, access=its.access, clock=its.clock
        )
        screen = ExchangeScreen(services, self._session, self._tasks, port)
        screen.state_loaded.connect(self.load)
        screen.taken.connect(lambda: self.taken.emit(screen))
        return screen.opened()

    def load(self) -> None:
        """Read what waits, and what contradicts on the pages of the person."""
        exchange, session = self._services.exchange, self._session
        self._tasks.on_database(self._frame, lambda: exchange.reminder(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, found: ExchangeReminder) -> None:
        self._frame.status_line.show_waiting(found.waiting, is_main=found.is_main)
        if found.is_shared and not self._again.isActive():
            self._again.start()
        if found.open_conflicts:
            self._load_own()
        else:
            self._on_own_loaded(())

    def _load_own(self) -> None:
        exchange, session = self._services.exchange, self._session
        self._tasks.on_database(self._frame, lambda: exchange.conflicts(session), self._on_own_loaded, self._on_failed)

    def _on_own_loaded(self, conflicts: Sequence[OpenConflict]) -> None:
        """Say it once; a message that was closed does not come back until the number is another one."""
        self._own = tuple(conflicts)
        count = 0 if self._frame.current_screen() == EXCHANGE else len(conflicts)
        if count == self._said:
            return
        self._said = count
        if not count:
            self._frame.withdraw_notice(_NOTICE)
            return
        words = self.tr(
            "%n place(s) were written differently on two computers. Both values are kept; write the right one once "
            "more where it is your page.",
            "",
            count,
        )
        self._frame.post_notice(Notice(_NOTICE, words, NoticeKind.WARNING, ((_GO, self.tr("Open")),)))

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        if chosen.key != _NOTICE:
            return
        if EXCHANGE in self._frame.screens():
            self._frame.open_screen(EXCHANGE, CONFLICTS)
        elif self._own:
            self._frame.open_screen(JOURNAL, journal_place(self._own[0]))

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_FAILED, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session
