"""The exchange in the frame: the screen by right, what waits in the status line, contradictions of the own pages."""

from __future__ import annotations

from functools import partial
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
from ejournal_desktop.readmodels.hearing import quiet_ones

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.gui.desk.custody_services import CustodyServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.exchange import ExchangeReminder, ExchangeState, OpenConflict
    from ejournal_desktop.services.session import Session

_NOTICE, _FAILED = "own_conflicts", "exchange_failed"
_GO: Final = "go"
_DUE: Final = "exchange_due"
_AGAIN_MS: Final = 300_000
_SOON_MS: Final = 20_000


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
        self._said: dict[str, str] = {}
        self._again, self._soon = QTimer(self), QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._soon.setInterval(_SOON_MS)
        self._soon.setSingleShot(True)
        for timer in (self._again, self._soon):
            timer.timeout.connect(self.load)
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

    def note_change(self) -> None:
        """Read again soon after something was stored; many entries in a row are one reading."""
        if self._again.isActive() and not self._soon.isActive():
            self._soon.start()

    def _on_loaded(self, found: ExchangeReminder) -> None:
        self._frame.status_line.show_waiting(found.waiting, is_main=found.is_main)
        exchange, session = self._services.exchange, self._session
        if found.is_shared and not self._again.isActive():
            self._again.start()
        if found.is_shared and exchanges(session.signed_in.roles):
            self._tasks.on_database(self._frame, lambda: exchange.state(session), self._on_state, self._on_failed)
        if found.open_conflicts and self._is_asked():
            call = partial(exchange.conflicts, session)
            self._tasks.on_database(self._frame, call, self._on_conflicts, self._on_failed)
        else:
            self._on_conflicts(())

    def _is_asked(self) -> bool:
        """Tell whether the person settles contradictions, leads others to them, or is kept by them from closing."""
        signed_in = self._session.signed_in
        writes = may_act(Action.WRITE_LESSON, signed_in.roles, is_own=True)
        closes = may_act(Action.CLOSE_PERIOD, signed_in.roles)
        return writes or closes or bool(signed_in.homeroom_of) or exchanges(signed_in.roles)

    def _on_state(self, state: ExchangeState) -> None:
        quiet = quiet_ones(state, self._services.clock.now())
        heard = [one.title for one in quiet if one.last_taken is not None]  # a new one has nothing to tell yet
        words = self.tr("Nothing was heard of {names} for more than a week: exchange with the flash drive.")
        self._say(_DUE, words.format(names=", ".join(heard)) if heard else "")

    def _on_conflicts(self, conflicts: Sequence[OpenConflict]) -> None:
        self._own = tuple(conflicts)
        words = self.tr(
            "%n place(s) were written differently on two computers. Both values are kept; write the right one once "
            "more where it is your page.",
            "",
            len(conflicts),
        )
        self._say(_NOTICE, words if conflicts else "")

    def _say(self, key: str, words: str) -> None:
        """Say each thing once; a message that was closed does not come back until it says something new."""
        said = "" if self._frame.current_screen() == EXCHANGE else words
        if self._said.get(key, "") == said:
            return
        self._said[key] = said
        if said:
            self._frame.post_notice(Notice(key, said, NoticeKind.WARNING, ((_GO, self.tr("Open")),)))
        else:
            self._frame.withdraw_notice(key)

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        if chosen.key == _DUE:
            self._frame.open_screen(EXCHANGE)
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
