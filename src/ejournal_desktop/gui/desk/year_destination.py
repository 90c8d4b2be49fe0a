"""The school year in the frame: the screen by right, and what a person is reminded of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.plans.screen import KEY as PLANS
from ejournal_desktop.gui.school_year.screen import KEY, LISTS, OPENING, READINESS, TIMETABLE, SchoolYearScreen
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.year_lists import YearReminders
    from ejournal_desktop.services.session import Session

_GO: Final = "go"
_PREFIX: Final = "year_"
_FAILED: Final = "year_failed"
_PARTS: Final = (OPENING, LISTS, TIMETABLE, READINESS)
_PLANS: Final = f"{_PREFIX}{PLANS}"


class YearDestination(QObject):
    """Makes the screen of one person, and says above every screen what is due."""

    def __init__(self, services: DeskServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        frame.resumed.connect(self._on_frame_resumed)
        frame.notice_action_chosen.connect(self._on_notice_action)

    def screen(self, port: FramePort) -> OpenScreen:
        """Return the page of the school year."""
        opened = SchoolYearScreen(self._services.school_year, self._session, self._tasks, port).opened()

        def shown() -> None:
            for part in _PARTS:  # nobody needs a reminder of what is in front of him
                self._frame.withdraw_notice(_PREFIX + part)
            opened.shown()

        return replace(opened, shown=shown)

    def load(self) -> None:
        """Read what is due."""
        services, session = self._services.school_year, self._session
        self._tasks.on_database(self._frame, lambda: services.reminders.due(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, due: YearReminders) -> None:
        self._remind(OPENING, self.tr("The school year is over: open the next one.") if due.is_year_over else "")
        self._remind(LISTS, self.tr("Class lists or the list of the staff have not come.") if due.are_lists_due else "")
        missing = sum(one.missing for one in due.periods)
        words = self.tr("Lessons of the grading period that are not in the calendar: {count}.").format(count=missing)
        self._remind(TIMETABLE, words if missing else "")
        day = "" if due.set_up_due is None else dotted_day(due.set_up_due)
        self._remind(READINESS, self.tr("The set-up of the journal is due on {day}.").format(day=day) if day else "")

        self._remind(PLANS, self._plans_words(due))

    def _plans_words(self, due: YearReminders) -> str:
        if due.plans is None:
            return ""
        words = self.tr("Course plans that are not in the journal: {count}. The school year begins on {day}.")
        return words.format(count=due.plans.missing, day=dotted_day(due.plans.starts))

    def _remind(self, part: str, words: str) -> None:
        if words:
            action = (_GO, self.tr("Open"))
            self._frame.post_notice(Notice(_PREFIX + part, words, NoticeKind.WARNING, (action,)))
        else:
            self._frame.withdraw_notice(_PREFIX + part)

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        part = chosen.key.removeprefix(_PREFIX)
        if chosen.key == _PLANS:
            self._frame.withdraw_notice(_PLANS)
            self._frame.open_screen(PLANS)
        if chosen.key.startswith(_PREFIX) and part in _PARTS:
            self._frame.open_screen(KEY, part)

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_FAILED, error_text(error).sentences, NoticeKind.WARNING))

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session
