"""«Ввод с бумаги»: the lessons of a day or a week one after another, or the one a sheet number names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.journal.lesson_keeper import LessonStored, lesson_with
from ejournal_desktop.gui.journal.page_facts import LessonCompleted, StatusText, page_reading
from ejournal_desktop.gui.journal.write_notices import WriteNotices
from ejournal_desktop.gui.paper_entry.lesson_entry import LessonEntry
from ejournal_desktop.gui.paper_entry.lesson_list import LessonList
from ejournal_desktop.gui.paper_entry.sheet_printing import SheetPrinting
from ejournal_desktop.gui.paper_entry.span_bar import SpanBar
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeAction, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.readmodels.paper_entry import PaperSpan

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.journal.page_facts import LoadedPage
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.paper_entry import PaperLessons, SheetLesson
    from ejournal_desktop.services.session import Session

_FAILURE, _SEVERAL = "paper_failure", "paper_several"
_LIST_WIDTH: Final = 430


class PaperEntryScreen(QWidget):
    """Lessons at the left, the roster of the chosen one in the middle, its texts at the right."""

    status_text_changed = Signal(object)
    legend_changed = Signal()
    lesson_stored = Signal(object)
    cells_stored = Signal()

    def __init__(self, services: PaperServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._wanted: LessonId | None = None
        self._at_first = False
        self._closed: LessonId | None = None
        self.bar, self.banners, self.lessons = SpanBar(), BannerArea(), LessonList()
        self.entry = LessonEntry(session, services.journal, tasks, services.clock)
        self.printing = SheetPrinting(self.lessons, services, session, tasks, self.banners)
        self.notices = WriteNotices(
            self.banners, (self.entry.recorder, self.entry.keeper), lambda error: error_text(error).sentences
        )
        self._sheets: tuple[SheetLesson, ...] = ()
        self._empty = EmptyState()
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def legend(self) -> str:
        """The keys of the page for the left part of the status bar."""
        return self.entry.legend if self._body.currentWidget() is self._splitter else self._empty_legend()

    def open(self, span: PaperSpan = PaperSpan.WEEK, day: date | None = None, lesson: LessonId | None = None) -> None:
        """Show the lessons of a day or week; without a day those of the last gap."""
        self.entry.panel.form.store_typed()
        self._wanted = lesson
        call = partial(self._services.paper.lessons, self._session, span, day)
        self._tasks.on_database(self, call, self._on_lessons_loaded, self._on_failed)

    def reload(self) -> None:
        """Read the days and the lesson on show again."""
        first, lesson = self.bar.first, self.entry.lesson
        self.open(self.bar.chosen_span(), first, None if lesson is None else lesson.lesson)

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self._session = self.printing.session = session
        self.entry.use_session(session)

    def find_sheet(self, typed: str) -> None:
        """Open the lesson behind a sheet number, the cursor at its first student."""
        call = partial(self._services.paper.lessons_of_sheet, self._session, typed)
        self._tasks.on_database(self, call, self._on_sheet_found, self._on_sheet_refused)

    def complete(self) -> None:
        """Close the lesson on show; the next one opens by itself."""
        self.entry.complete()

    def step(self, by: int) -> None:
        """Go to the lesson before or after in the list."""
        rows, row = len(self.lessons.lessons), self.lessons.currentIndex().row()
        if rows:
            self.lessons.choose_row(min(max(row + by, 0), rows - 1))
            self.entry.view.setFocus()

    def undo(self) -> None:
        """Take back the last entry; with none left in this lesson, open the one again that was closed before it."""
        if self.entry.undo() or self._closed is None:
            return
        closed, self._closed = self._closed, None
        self.entry.keeper.reopen(closed)
        self.lessons.choose(closed)
        self._say(self.tr("The lesson before is open again"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send digits and codes typed beside the grid to the grid instead of losing them."""
        if not self.entry.take_key(event):
            super().keyPressEvent(event)

    def _open_chosen(self) -> None:
        lesson = self.lessons.lesson(self.lessons.current_subject())
        if lesson is None or lesson.period is None or lesson.column.lesson == self._wanted:
            return
        self._open_page(lesson.course, lesson.period, lesson.column.lesson)

    def _open_page(self, course: CourseId, period: PeriodId, lesson: LessonId, *, at_first: bool = False) -> None:
        self.entry.panel.form.store_typed()
        self._wanted, self._at_first = lesson, at_first
        call = page_reading(self._services.journal, self._session, (course, period, lesson), has_lists=True)
        self._tasks.on_database(self, call, self._on_page_loaded, self._on_failed)

    def _on_lessons_loaded(self, found: PaperLessons) -> None:
        wanted, self._wanted = self._wanted, None
        self.banners.withdraw(_FAILURE)
        self._body.setCurrentWidget(self._splitter if found.lessons else self._empty)
        self._empty.show_words(self._no_lessons(found.span), self.tr("Last gaps"))
        self._fill_list(found, wanted)
        if found.lessons:
            self._open_chosen()
        self.legend_changed.emit()

    def _fill_list(self, found: PaperLessons, wanted: LessonId | None) -> None:
        """Show lessons with the cursor where it belongs: one page is read then, not two."""
        self.lessons.blockSignals(True)
        self.lessons.show_lessons(found.lessons)
        self.lessons.choose_row(max(self.lessons.records.row_of(wanted), 0))
        self.lessons.blockSignals(False)
        self.bar.show_lessons(found, waiting=self.lessons.waiting)

    def _on_page_loaded(self, loaded: LoadedPage) -> None:
        lesson = loaded.lesson
        if lesson is None or lesson != self._wanted:
            return
        self._body.setCurrentWidget(self._splitter)
        if not self.entry.show_lesson(loaded.page, lesson, at_first=self._at_first):
            words = self.tr("The lesson cannot be shown: it was moved, or its class has no students")
            self.banners.post(Notice(_FAILURE, words, NoticeKind.WARNING))
        elif not self.lessons.hasFocus():
            self.entry.view.setFocus()
        self.legend_changed.emit()

    def _on_sheet_found(self, found: tuple[SheetLesson, ...]) -> None:
        self.bar.show_problem("")
        if len(found) == 1:
            self._open_sheet(found[0])
            return
        self._sheets = found
        actions = tuple((str(one.lesson), f"{one.words}, {one.day:%d.%m}") for one in found)
        words = self.tr("The number means several lessons. Which one is on the sheet?")
        self.banners.post(Notice(_SEVERAL, words, NoticeKind.HINT, actions))

    def _open_sheet(self, sheet: SheetLesson) -> None:
        self.bar.number.clear()
        self.entry.view.setFocus()
        if sheet.is_own:
            call = partial(self._services.paper.lessons, self._session, self.bar.chosen_span(), sheet.day)
            self._tasks.on_database(self, call, partial(self._on_sheet_days_loaded, sheet), self._on_failed)
        else:
            self._open_page(sheet.course, sheet.period, sheet.lesson, at_first=True)

    def _on_sheet_days_loaded(self, sheet: SheetLesson, found: PaperLessons) -> None:
        self._fill_list(found, sheet.lesson)
        self._open_page(sheet.course, sheet.period, sheet.lesson, at_first=True)

    def _on_sheet_refused(self, error: AppError) -> None:
        words = error_text(error).short
        self.bar.show_problem(words)
        announce(self, words, urgent=True)

    def _on_completed(self, completed: LessonCompleted) -> None:
        self._closed = completed.lesson
        self._show_state(self.entry.lesson)
        following = self.lessons.next_unfilled(completed.lesson)
        if following is None:
            self._say(self.tr("Lesson complete. All lessons on show are complete."))
        else:
            self._say(self.tr("Lesson complete. This is the next one."))
            self.lessons.choose(following)
        self.entry.go_to_grid()

    def _on_lesson_stored(self, stored: LessonStored) -> None:
        line = self.lessons.lesson(stored.change.lesson)
        self._show_state(None if line is None else lesson_with(line.column, stored.change.after))
        self.lesson_stored.emit(stored)

    def _on_cells_stored(self) -> None:
        self._show_state(self.entry.lesson)
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

    def _on_empty_action(self) -> None:
        self.open(self.bar.chosen_span())

    def _say(self, words: str) -> None:
        self.status_text_changed.emit(StatusText(words))
        announce(self, words)

    def _no_lessons(self, span: PaperSpan) -> str:
        return self.tr("No lessons in this week") if span is PaperSpan.WEEK else self.tr("No lessons on this day")

    def _empty_legend(self) -> str:
        return self.tr("Alt+PgUp, Alt+PgDn other days · Ctrl+G sheet number")

    def _lay_out(self) -> None:
        self._splitter, self._body = QSplitter(Qt.Orientation.Horizontal), QStackedWidget()
        self._splitter.addWidget(self.lessons)
        self._splitter.addWidget(self.entry)
        self._splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._body.addWidget(self._splitter)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.banners)
        column.addWidget(self.bar)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.bar.span_wanted.connect(self.open)
        self.bar.sheet_typed.connect(self.find_sheet)
        self.lessons.current_changed.connect(self._open_chosen)
        self.lessons.enter_pressed.connect(self.entry.view.setFocus)
        self.banners.action_chosen.connect(self._on_banner_action_chosen)
        self._empty.action_requested.connect(self._on_empty_action)
        self.entry.said.connect(self.status_text_changed)
        self.entry.side.completed.connect(self._on_completed)
        self.entry.keeper.stored.connect(self._on_lesson_stored)
        self.entry.recorder.stored.connect(self._on_cells_stored)

    def _bind_keys(self) -> None:
        form = self.entry.panel.form
        commands: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Undo"), "Ctrl+Z", self.undo),
            (self.tr("Redo"), "Ctrl+Y; Ctrl+Shift+Z", self.entry.redo),
            (self.tr("Edit the cell"), "F2; Ctrl+5", self.entry.view.edit_current),
            (self.tr("Next lesson"), "Alt+Right; Ctrl+PgDown", partial(self.step, 1)),
            (self.tr("Previous lesson"), "Alt+Left; Ctrl+PgUp", partial(self.step, -1)),
            (self.tr("Days after"), "Alt+PgDown", partial(self.bar.step, 1)),
            (self.tr("Days before"), "Alt+PgUp", partial(self.bar.step, -1)),
            (self.tr("Sheet number"), "Ctrl+G", self.bar.take_number),
            (self.tr("Read again"), "F5; Ctrl+R", self.reload),
            (self.tr("Back to the roster"), "Esc", self.entry.go_to_grid),
            (self.tr("Topic"), "F3; Ctrl+1", lambda: self.entry.go_to_field(form.topic)),
            (self.tr("Homework"), "F4; Ctrl+2", lambda: self.entry.go_to_field(form.homework)),
            (self.tr("Kind of work"), "F6; Ctrl+3", lambda: self.entry.go_to_field(form.kind)),
            (self.tr("Lesson complete, next one"), "Ctrl+Return; Ctrl+Enter", self.complete),
            (self.tr("Print blank sheets"), "Ctrl+P", self.printing.print_sheets),
            (self.tr("Save blank sheets as PDF…"), "Ctrl+S", self.printing.save_sheets),
        )
        for words, keys, act in commands:
            add_command(self, words, keys.split("; "), act)
