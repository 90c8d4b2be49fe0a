"""Control in the frame: the screen by right, and what of the own duties was missed or is due (S0-4.8.2, S1-8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.regulation_source import clause_number
from ejournal_desktop.gui.control.ports import ControlServices
from ejournal_desktop.gui.control.screen import KEY as CONTROL
from ejournal_desktop.gui.control.screen import ControlScreen
from ejournal_desktop.gui.control.words import span_words
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.subjects import PlanOfControlOpened
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.control import ControlReminders
    from ejournal_desktop.services.session import Session

_ACTS, _PLAN, _FAILED = "control_due", "control_planned", "control_failed"
_GO: Final = "go"
_MOST_NAMED: Final = 3


def controls(roles: Iterable[Role]) -> bool:
    """Tell whether the control of all journals is among the duties."""
    return may_act(Action.CONTROL, tuple(roles))


class ControlDestination(QObject):
    """Makes the screen of one person, and reminds above every other screen."""

    def __init__(self, services: DeskServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        frame.notice_action_chosen.connect(self._on_notice_action)
        frame.resumed.connect(self._on_frame_resumed)

    def control(self, port: FramePort) -> OpenScreen:
        """Return the screen of control."""
        its = self._services
        services = ControlServices(its.control, its.control_plan, its.clock)
        screen = ControlScreen(services, self._session, self._tasks, port)
        screen.changed.connect(self.load)
        opened = screen.opened()

        def shown() -> None:
            for key in (_ACTS, _PLAN):  # both stand on the screen itself
                self._frame.withdraw_notice(key)
            opened.shown()

        return replace(opened, shown=shown)

    def load(self) -> None:
        """Read what is to be remembered by those who control all journals."""
        control, session = self._services.control, self._session
        if not controls(session.signed_in.roles):
            return
        self._tasks.on_database(self._frame, lambda: control.reminders(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, found: ControlReminders) -> None:
        self._remind(_ACTS, self._acts_words(found))
        self._remind(_PLAN, self._plan_words(found))

    def _acts_words(self, found: ControlReminders) -> str:
        if found.missed:
            return self.tr("There is no act of control for {periods}").format(periods=_named(found.missed))
        if found.due:
            return self.tr("An act of control is due for {periods}").format(periods=_named(found.due))
        return ""

    def _plan_words(self, found: ControlReminders) -> str:
        if not found.planned:
            return ""
        entries = [f"{full_day(one.due)} – {one.target}" for one in found.planned[:_MOST_NAMED]]
        rest = " …" if len(found.planned) > _MOST_NAMED else ""
        return self.tr("By the plan of control: {entries}").format(entries="; ".join(entries) + rest)

    def _remind(self, key: str, words: str) -> None:
        if words and self._frame.current_screen() != CONTROL:
            self._frame.post_notice(Notice(key, words, NoticeKind.WARNING, ((_GO, self.tr("Open")),)))
        else:
            self._frame.withdraw_notice(key)

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        if chosen.key == _ACTS:
            self._frame.open_screen(CONTROL)
        elif chosen.key == _PLAN:
            self._frame.open_screen(CONTROL, PlanOfControlOpened())

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_FAILED, error_text(error).sentences, NoticeKind.FAILURE))


def _named(owed: tuple[tuple[str, DateSpan], ...]) -> str:
    """Return periods with their clauses, the last ones where there are many."""
    words = [f"{span_words(span)} ({clause_number(clause)})" for clause, span in owed[-_MOST_NAMED:]]
    return ("… " if len(owed) > _MOST_NAMED else "") + ", ".join(words)
