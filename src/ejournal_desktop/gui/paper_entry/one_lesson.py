"""The journal page with one lesson alone: everything that enters, corrects and closes is the journal's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.day_reminder import DayReminder
from ejournal_desktop.gui.journal.screen import JournalScreen
from ejournal_desktop.gui.widgets.type_ahead import TypeAhead

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.journal.page_facts import JournalServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.session import Session


_RESULTS: Final = QKeySequence("Ctrl+B")
_PATIENCE_MS: Final = 60_000  # a failure lets go of the keys itself


class OneLessonJournal:
    """Hands everything on to the journal; of a page it leaves one lesson, without the column of period marks."""

    def __init__(self, journal: JournalService) -> None:
        self._journal = journal
        self.lesson: LessonId | None = None

    def __getattr__(self, name: str) -> Any:
        """Return what the journal itself offers under a name."""
        return getattr(self._journal, name)

    def page(self, session: Session, course: CourseId, period: PeriodId) -> JournalPage:
        """Return the page with its one lesson, and with none where the lesson was moved away.

        Raises:
            ForeignPageError, UnknownRecordError: as the journal says.
        """
        page = self._journal.page(session, course, period)
        lessons = tuple(column for column in page.lessons if column.lesson == self.lesson)
        cells = {place: cell for place, cell in page.cells.items() if place[1] == self.lesson}
        return replace(page, lessons=lessons, cells=cells, period_marks={}, has_marks=False)


class SilentReminder(DayReminder):
    """Says nothing about another day: entry from paper is for other days."""

    def note_entry(self, day: date, today: date) -> None:
        """Leave the entry without a word."""


class OneLessonScreen(JournalScreen):
    """The journal page over one lesson; the ways to other lessons are those of the list beside it."""

    step_wanted = Signal(int)
    nothing_undone = Signal()

    def __init__(self, session: Session, services: JournalServices, tasks: TaskRunner, clock: Clock) -> None:
        self._pages = OneLessonJournal(services.journal)
        self._at_first = False
        journal = cast("JournalService", self._pages)  # it does what a journal page asks of the service
        super().__init__(
            session,
            replace(services, journal=journal),
            tasks,
            clock,
            error_words=self._words_of,
        )
        self.reminder = SilentReminder(self.banners)
        self.ahead = TypeAhead(self.view, _PATIENCE_MS)
        self.page_bar.hide()
        self._leave_results_out()
        self.page_opened.connect(self._on_page_shown)

    @property
    def lesson(self) -> LessonId | None:
        """The lesson that was opened last."""
        return self._pages.lesson

    def open_lesson(self, course: CourseId, period: PeriodId, lesson: LessonId, *, at_first: bool = False) -> None:
        """Show a lesson, the cursor at the first student or at the first one without an entry."""
        self.leave()
        self._pages.lesson, self._at_first = lesson, at_first
        self.ahead.hold(is_same_page=self.ahead.is_holding)
        self.open(course, period, lesson)

    def complete_lesson(self) -> None:
        """Close the lesson on show; keys typed from now on are for the next one."""
        is_closing = not (self.view.has_range() and self.view.hasFocus()) and self.side.is_writable()
        if self.ahead.is_holding:
            return
        if is_closing:
            self.ahead.hold()
        super().complete_lesson()
        if self.panel.form.is_asking():
            self.ahead.drop()

    def step(self, by: int) -> None:
        """Ask for the lesson before or after in the list."""
        self.step_wanted.emit(by)

    def undo(self) -> None:
        """Take back the last entry of the lesson, or tell that there is none."""
        if self.undo_stack.canUndo():
            super().undo()
        else:
            self.nothing_undone.emit()

    def _leave_results_out(self) -> None:
        """Switch the results beside the grid off: they would be those of one lesson."""
        for action in self.findChildren(QAction):
            if _RESULTS in action.shortcuts():
                action.setEnabled(False)

    def _words_of(self, error: AppError) -> str:
        """Return the words of a failure; the keys that waited for what failed are forgotten."""
        self.ahead.drop()
        return error_text(error).sentences

    def _on_page_shown(self) -> None:
        if not self.model.columns:
            self.ahead.drop()
            return
        if self._at_first:
            self._at_first = False
            rows = range(len(self.model.rows))
            self.view.go_to(next((row for row in rows if self.model.bar(row, 0) is not CellBar.NOT_IN_CLASS), 0), 0)
        self.ahead.release()
