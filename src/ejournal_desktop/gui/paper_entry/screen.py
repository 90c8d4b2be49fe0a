"""«Ввод с бумаги»: the lessons of a day or a week one after another, or the one a sheet number names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.journal.lesson_keeper import lesson_with
from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.paper_entry.lesson_list import LessonList
from ejournal_desktop.gui.paper_entry.one_lesson import OneLessonScreen
from ejournal_desktop.gui.paper_entry.sheet_printing import SheetPrinting
from ejournal_desktop.gui.paper_entry.span_bar import SpanBar
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeAction, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.readmodels.paper_entry import PaperSpan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.journal.lesson_keeper import LessonStored
    from ejournal_desktop.gui.journal.page_facts import LessonCompleted
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.my_day import DayLesson
    from ejournal_desktop.readmodels.paper_entry import PaperLessons, SheetLesson
    from ejournal_desktop.services.session import Session

_FAILURE, _SEVERAL = "paper_failure", "paper_several"
_LIST_WIDTH: Final = 390


class PaperEntryScreen(QWidget):
    """Lessons at the left, the roster of the chosen one in the middle, its texts at the right."""

    status_text_changed = Signal(object)
    legend_changed = Signal()
    lesson_stored = Signal(object)
    cells_stored = Signal()

    def __init__(self, services: PaperServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._closed: LessonId | None = None
        self._sheets: tuple[SheetLesson, ...] = ()
        self.bar, self.banners, self.lessons = SpanBar(), BannerArea(), LessonList()
        self.entry = OneLessonScreen(session, services.journal, tasks, services.clock)
        self.printing = SheetPrinting(self.lessons, services, session, tasks, self.banners)
        self.empty = EmptyState()
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def legend(self) -> str:
        """The keys of the page for the left part of the status bar."""
        others = self.tr("Alt+→ next lesson · Ctrl+G sheet No. · Alt+PgUp other days")
        keys = self.entry.legend if self._body.currentWidget() is self._splitter else ""
        return f"{keys} · {others}" if keys else others

    def open(self, span: PaperSpan = PaperSpan.WEEK, day: date | None = None, lesson: LessonId | None = None) -> None:
        """Show the lessons of a day or week; without a day those of the last gap."""
        self.entry.leave()
        call = partial(self._services.paper.lessons, self._session, span, day)
        self._tasks.on_database(self, call, partial(self._on_lessons_loaded, lesson), self._on_failed)

    def reload(self) -> None:
        """Read the days and the lesson on show again."""
        self.open(self.bar.chosen_span(), self.bar.first, self.entry.lesson)

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self._session = self.printing.session = session
        self.entry.use_session(session)

    def find_sheet(self, typed: str) -> None:
        """Open the lesson behind a sheet number, the cursor at its first student."""
        call = partial(self._services.paper.lessons_of_sheet, self._session, typed)
        self._tasks.on_database(self, call, self._on_sheet_found, self._on_sheet_refused)

    def step(self, by: int) -> None:
        """Go to the lesson before or after in the list."""
        rows, row = len(self.lessons.lessons), self.lessons.currentIndex().row()
        if rows:
            self.lessons.choose_row(min(max(row + by, 0), rows - 1))
            self.open_chosen()

    def open_chosen(self) -> None:
        """Open the lesson of the cursor in the list."""
        lesson = self.lessons.lesson(self.lessons.current_subject())
        if lesson is not None:
            self._open_lesson(lesson)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send digits and codes typed beside the grid to the grid instead of losing them."""
        if self.entry.ahead.is_holding:
            self.entry.ahead.take(event)
        else:
            self.entry.keyPressEvent(event)

    def _open_lesson(self, lesson: DayLesson) -> None:
        if lesson.period is not None:
            self.entry.open_lesson(lesson.course, lesson.period, lesson.column.lesson)

    def _on_lessons_loaded(self, wanted: LessonId | None, found: PaperLessons) -> None:
        self._show_lessons(found, wanted)
        self._body.setCurrentWidget(self._splitter if found.lessons else self.empty)
        if found.lessons:
            self.open_chosen()
        else:
            self.empty.setFocus()
        self.legend_changed.emit()

    def _show_lessons(self, found: PaperLessons, wanted: LessonId | None) -> None:
        self.banners.withdraw(_FAILURE)
        is_week = found.span is PaperSpan.WEEK
        words = self.tr("No lessons in this week") if is_week else self.tr("No lessons on this day")
        self.empty.show_words(words, self.tr("Last gaps"))
        self.lessons.show_lessons(found.lessons)
        self.lessons.choose_row(max(self.lessons.records.row_of(wanted), 0))
        self.bar.show_lessons(found, waiting=self.lessons.waiting)

    def offer_lessons(self, found: Sequence[SheetLesson]) -> None:
        """Ask which of several lessons is on the sheet: numbers are short, and a big school has many lessons."""
        self._sheets = tuple(found)
        actions = tuple((str(one.lesson), f"{one.words}, {one.day:%d.%m}") for one in found)
        words = self.tr("The number means several lessons. Which one is on the sheet?")
        self.banners.post(Notice(_SEVERAL, words, NoticeKind.HINT, actions))

    def _on_sheet_found(self, found: tuple[SheetLesson, ...]) -> None:
        self.bar.show_problem("")
        if len(found) == 1:
            self._open_sheet(found[0])
        else:
            self.offer_lessons(found)

    def _open_sheet(self, sheet: SheetLesson) -> None:
        self.bar.number.clear()
        if not sheet.is_own:
            self._body.setCurrentWidget(self._splitter)
            self.entry.open_lesson(sheet.course, sheet.period, sheet.lesson, at_first=True)
            return
        call = partial(self._services.paper.lessons, self._session, self.bar.chosen_span(), sheet.day)
        self._tasks.on_database(self, call, partial(self._on_sheet_days_loaded, sheet), self._on_failed)

    def _on_sheet_days_loaded(self, sheet: SheetLesson, found: PaperLessons) -> None:
        self._show_lessons(found, sheet.lesson)
        self._body.setCurrentWidget(self._splitter)
        self.entry.open_lesson(sheet.course, sheet.period, sheet.lesson, at_first=True)

    def _on_sheet_refused(self, error: AppError) -> None:
        words = error_text(error).short
        self.bar.show_problem(words)
        announce(self, words, urgent=True)

    def _on_completed(self, completed: LessonCompleted) -> None:
        """Go on to the next lesson that waits; with none left, say so and stay."""
        self._closed = completed.lesson
        following = self.lessons.next_unfilled(completed.lesson)
        if following is None:
            self.entry.ahead.drop()
            self._say(self.tr("All lessons on show are complete"))
        else:
            self.lessons.choose(following)
            self.open_chosen()

    def _on_nothing_undone(self) -> None:
        """Open the lesson again that was closed last: the step before the first one of this lesson."""
        closed = self.lessons.lesson(self._closed)
        self._closed = None
        if closed is None:
            self._say(self.tr("Nothing was entered in this lesson that could be taken back"))
            return
        self.entry.keeper.reopen(closed.column.lesson)
        self.lessons.choose(closed.column.lesson)
        self._open_lesson(closed)
        self._say(self.tr("The lesson closed last is open again"))

    def _on_lesson_stored(self, stored: LessonStored) -> None:
        line = self.lessons.lesson(stored.change.lesson)
        self._show_state(None if line is None else lesson_with(line.column, stored.change))
        self.lesson_stored.emit(stored)

    def _on_cells_stored(self) -> None:
        self._show_state(self.entry.side.lesson)
        self.cells_stored.emit()

    def _show_state(self, column: LessonColumn | None) -> None:
        if column is not None:
            self.lessons.put_column(column)
        self.bar.show_waiting(self.lessons.waiting, len(self.lessons.lessons))

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.key == _SEVERAL:
            self.banners.withdraw(_SEVERAL)
            self._open_sheet(next(one for one in self._sheets if str(one.lesson) == chosen.action))

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.FAILURE))

    def _say(self, words: str) -> None:
        self.status_text_changed.emit(StatusText(words))
        announce(self, words)

    def _lay_out(self) -> None:
        self._splitter, self._body = QSplitter(Qt.Orientation.Horizontal), QStackedWidget()
        self._splitter.addWidget(self.lessons)
        self._splitter.addWidget(self.entry)
        self._splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._body.addWidget(self._splitter)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.banners)
        column.addWidget(self.bar)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.bar.span_wanted.connect(self.open)
        self.bar.sheet_typed.connect(self.find_sheet)
        self.lessons.enter_pressed.connect(self.open_chosen)
        self.lessons.clicked.connect(self.open_chosen)
        self.banners.action_chosen.connect(self._on_banner_action_chosen)
        self.empty.action_requested.connect(lambda: self.open(self.bar.chosen_span()))
        self.entry.status_text_changed.connect(self.status_text_changed)
        self.entry.legend_changed.connect(self.legend_changed)
        self.entry.step_wanted.connect(self.step)
        self.entry.nothing_undone.connect(self._on_nothing_undone)
        self.entry.lesson_completed.connect(self._on_completed)
        self.entry.keeper.stored.connect(self._on_lesson_stored)
        self.entry.recorder.stored.connect(self._on_cells_stored)

    def _bind_keys(self) -> None:
        commands: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Days after"), "Alt+PgDown", partial(self.bar.step, 1)),
            (self.tr("Days before"), "Alt+PgUp", partial(self.bar.step, -1)),
            (self.tr("Sheet number"), "Ctrl+G", self.bar.take_number),
            (self.tr("Print blank sheets"), "Ctrl+P", self.printing.print_shown),
            (self.tr("Save blank sheets as PDF…"), "Ctrl+S", self.printing.save_shown),
        )
        for words, keys, act in commands:
            add_command(self, words, keys.split("; "), act)
