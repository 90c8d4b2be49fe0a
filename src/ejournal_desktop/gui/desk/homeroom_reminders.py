"""Above every screen: what is open in the own class by the terms of the regulation (S0-4.13.7, S3-3.2b, S4-5.3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.dates import day_words, full_day
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.subjects import CardsOpened, WeekOpened
from ejournal_desktop.gui.homeroom.screen import KEY as HOMEROOM
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.homeroom import ClassReminder
    from ejournal_desktop.services.session import Session

_WEEKS, _CARDS, _FAILED = "class_weeks", "class_cards", "class_failed"
_GO: Final = "go"


class HomeroomReminders(QObject):
    """Read once on coming in; each leads to its tab of «My class»."""

    def __init__(self, services: DeskServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._due: tuple[ClassReminder, ...] = ()
        frame.notice_action_chosen.connect(self._on_notice_action)

    def load(self) -> None:
        """Read what is open in the own classes."""
        if not self._session.signed_in.homeroom_of:
            return
        reminders, session = self._services.homeroom_reminders, self._session
        self._tasks.on_database(self._frame, lambda: reminders.due(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, due: tuple[ClassReminder, ...]) -> None:
        self._due = due
        self._remind(_WEEKS, [self._week_words(one) for one in due if one.weeks])
        self._remind(_CARDS, [self._card_words(one) for one in due if one.unseen_cards])

    def _week_words(self, one: ClassReminder) -> str:
        last = one.weeks[-1]
        words = self.tr("{class_title}: weeks not checked in «My class»: {count}, the last one {first} – {last}.")
        ends = day_words(last.ends or last.starts)
        first = day_words(last.starts)
        return words.format(class_title=one.class_group.title, count=len(one.weeks), first=first, last=ends)

    def _card_words(self, one: ClassReminder) -> str:
        words = self.tr("{class_title}: cards to be looked through until {day}: {count}.")
        return words.format(class_title=one.class_group.title, day=full_day(one.period_ends), count=one.unseen_cards)

    def _remind(self, key: str, words: list[str]) -> None:
        if words:
            action = (_GO, self.tr("Open"))
            self._frame.post_notice(Notice(key, " ".join(words), NoticeKind.HINT, (action,)))
        else:
            self._frame.withdraw_notice(key)

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        if chosen.key == _WEEKS:
            first = next(one for one in self._due if one.weeks)
            self._frame.open_screen(HOMEROOM, WeekOpened(first.class_group.class_group))
        elif chosen.key == _CARDS:
            first = next(one for one in self._due if one.unseen_cards)
            self._frame.open_screen(HOMEROOM, CardsOpened(first.class_group.class_group))

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_FAILED, error_text(error).sentences, NoticeKind.WARNING))
