"""[Ask for a correction] at a cell that the person may not change: a note to who may, with the way to the cell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject

from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.cell_question import CellQuestion
from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.journal.refusal_words import refusal_words
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.grid_entry import Refusal
    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.services.session import Session

_LOCKED: Final = "cell_locked"
_ASK: Final = "ask"
ASKABLE: Final = frozenset({CellBar.LOCKED, CellBar.READ_ONLY, CellBar.SUBSTITUTED})


class CorrectionAsker(Protocol):
    """The part of the service of notes that passes a request on."""

    def ask_for_correction(self, session: Session, lesson: LessonId, student: StudentId, text: str) -> int:
        """Ask who may correct a cell to do so; return how many were asked."""
        ...


class CorrectionRequests(QObject):
    """Offers the request where a key was refused, asks beside the cell, and sends it."""

    def __init__(
        self,
        screen: JournalScreen,
        service: CorrectionAsker,
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._service, self._tasks, self._error_words = screen, service, tasks, error_words
        screen.entry.refused.connect(self._on_refused)
        screen.page_opened.connect(lambda _: screen.banners.withdraw(_LOCKED))
        screen.banners.action_chosen.connect(self._on_action_chosen)

    def commands(self) -> tuple[Command, ...]:
        """Return the act, where the cell under the cursor is closed to the person."""
        index = self._screen.view.currentIndex()
        bar = self._screen.model.bar(index.row(), index.column()) if index.isValid() else None
        if bar not in ASKABLE:
            return ()
        return (Command("ask_correction", self.tr("Ask for a correction of the cell…"), self.begin),)

    def begin(self) -> None:
        """Ask beside the cell what is to be corrected."""
        model, index = self._screen.model, self._screen.view.currentIndex()
        if not index.isValid() or model.bar(index.row(), index.column()) not in ASKABLE:
            return
        place = model.place(index.row(), index.column())
        if place.lesson is None:
            return
        self._screen.banners.withdraw(_LOCKED)
        words = self.tr("What is to be corrected, {student}:").format(student=model.rows[index.row()].name.short)
        self._screen.tools.question.ask(CellQuestion(words, partial(self._send, place.lesson, place.student)))

    def _on_refused(self, refusal: Refusal) -> None:
        place = refusal.place
        if refusal.reason in ASKABLE and place is not None and place.lesson is not None:
            words = refusal_words(refusal, self._screen.model)
            ask = ((_ASK, self.tr("Ask for a correction")),)
            self._screen.banners.post(Notice(_LOCKED, words, NoticeKind.HINT, ask))

    def _on_action_chosen(self, chosen: NoticeAction) -> None:
        if (chosen.key, chosen.action) == (_LOCKED, _ASK):
            self.begin()

    def _send(self, lesson: LessonId, student: StudentId, text: str) -> None:
        if text:
            call = partial(self._service.ask_for_correction, self.session, lesson, student, text)
            self._tasks.on_database(self, call, self._on_sent, self._on_failed)

    def _on_sent(self, asked: int) -> None:
        self._screen.status_text_changed.emit(StatusText(self.tr("The request is sent to %n person(s)", "", asked)))

    def _on_failed(self, error: AppError) -> None:
        self._screen.status_text_changed.emit(StatusText(self._error_words(error), is_refusal=True))
