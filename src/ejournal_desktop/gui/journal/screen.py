"""The journal page: the grid, the lesson beside it, and the way pages come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.gui.journal.cell_bars import PageRights
from ejournal_desktop.gui.journal.columns import column_to_open
from ejournal_desktop.gui.journal.day_reminder import DayReminder
from ejournal_desktop.gui.journal.grid_entry import GridEntry
from ejournal_desktop.gui.journal.grid_keys import GridAct
from ejournal_desktop.gui.journal.grid_model import JournalGridModel
from ejournal_desktop.gui.journal.grid_tools import GridTools
from ejournal_desktop.gui.journal.grid_view import JournalGridView
from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
from ejournal_desktop.gui.journal.lesson_panel import LessonPanel
from ejournal_desktop.gui.journal.lesson_side import LessonSide
from ejournal_desktop.gui.journal.page_bar import PageBar, PageChoice
from ejournal_desktop.gui.journal.page_body import PageBody
from ejournal_desktop.gui.journal.page_facts import (
    JournalServices,
    LoadedPage,
    PageOpened,
    StatusText,
    first_open_row,
    page_reading,
)
from ejournal_desktop.gui.journal.recorder import CellRecorder
from ejournal_desktop.gui.journal.refusal_words import allowed_keys, read_only_words, refusal_words
from ejournal_desktop.gui.journal.results_view import GridArea
from ejournal_desktop.gui.journal.rival_texts import RivalTexts
from ejournal_desktop.gui.journal.write_notices import WriteNotices
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.entry_commands import CellStep
    from ejournal_desktop.gui.journal.grid_entry import Refusal
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.services.session import Session

_READ_ONLY, _OPENING = "read_only", "opening"


class JournalScreen(QWidget):
    """One page of the journal, kept by keys alone."""

    status_text_changed = Signal(object)
    legend_changed = Signal()
    page_opened = Signal(object)
    lesson_completed = Signal(object)

    def __init__(
        self,
        session: Session,
        services: JournalServices,
        tasks: TaskRunner,
        clock: Clock,
        *,
        error_words: Callable[[AppError], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._tasks = session, services, tasks
        self._clock, self._error_words = clock, error_words
        self._has_lists = False
        self.undo_stack = QUndoStack(self)
        self.model = JournalGridModel(self)
        self.entry = GridEntry(self.model, self.undo_stack, self)
        self.recorder = CellRecorder(session, self.model, (services.journal, services.corrections), tasks, self)
        self.keeper = LessonKeeper(session, services.lessons, tasks, self)
        self.page_bar, self.banners, self.panel = PageBar(), BannerArea(), LessonPanel()
        self.view = JournalGridView(self.model, self.entry)
        self.side = LessonSide(self.view, self.panel, self.keeper, clock)
        self.notices = WriteNotices(self.banners, (self.recorder, self.keeper), error_words)
        self.reminder = DayReminder(self.banners)
        area = GridArea(self.view)
        self.tools = GridTools(
            area, self.view, self.entry, self.recorder, (services.corrections, tasks), error_words=error_words
        )
        self.texts = RivalTexts(
            self.panel.form.rivals, self.side, self.keeper, (services.corrections, tasks), error_words
        )
        self.body = PageBody(self.view, area, self.panel, self.page_bar, self.banners)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self._connect()
        self._add_commands()

    def open(self, course: CourseId, period: PeriodId, lesson: LessonId | None = None) -> None:
        """Show a page with the cursor at the first student without an entry in a lesson."""
        self.leave()
        call = page_reading(self._services, self._session, (course, period, lesson), has_lists=self._has_lists)
        self._tasks.on_database(self, call, self._on_loaded, self._on_load_failed)

    def reload(self) -> None:
        """Read the page on show again."""
        page, lesson = self.model.page, self.side.lesson
        if page is not None:
            self.open(page.course.course, page.period.period, None if lesson is None else lesson.lesson)

    def leave(self) -> None:
        """Store what is half typed."""
        self.panel.form.store_typed()
        self.tools.leave()

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self._session = self.recorder.session = self.keeper.session = session

    @property
    def unsaved(self) -> int:
        """How many entries are only in memory because the disk refused them."""
        return self.recorder.unsaved + self.keeper.unsaved

    def retry(self) -> None:
        """Store again everything the disk refused."""
        self.recorder.retry()
        self.keeper.retry()

    @property
    def legend(self) -> str:
        """The keys of the grid for the left part of the status bar."""
        rules, page = self.model.rules, self.model.page
        if rules is None or page is None:
            return ""
        if self.mode_words:
            return self.mode_words
        moves = self.tr("↓ next · ⌫ take back · + second mark · F3 topic · F4 homework · Ctrl+Enter complete")
        return f"{allowed_keys(rules)} · {moves}"

    @property
    def mode_words(self) -> str:
        """What goes on instead of the usual keys: a roll call, unsorted papers, a page that is only read."""
        page = self.model.page
        if page is None or self.tools.mode_words:
            return self.tools.mode_words
        return read_only_words(page.access) if page.access.is_read_only else ""

    def complete_lesson(self) -> None:
        """Close the current lesson; with a range selected, fill its empty cells with the current value."""
        if self.view.has_range() and self.view.hasFocus():
            self.view.fill_with_current()
        else:
            self.side.complete()

    def step(self, by: int) -> None:
        """Go to the next or previous lesson of the page."""
        index = self.view.currentIndex()
        self.view.go_to(max(index.row(), 0), index.column() + by)

    def undo(self) -> None:
        """Take back the last entry of the grid and say which."""
        words = self.undo_stack.undoText()
        if words:
            self.undo_stack.undo()
            self._say(self.tr("Taken back: {entry}").format(entry=words))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        words = self.undo_stack.redoText()
        if words:
            self.undo_stack.redo()
            self._say(self.tr("Done again: {entry}").format(entry=words))

    def go_to_field(self, field: QWidget) -> None:
        """Put the cursor into a field of the lesson, bringing the drawer out where it is one."""
        if self.side.lesson is not None:
            self.side.refresh()  # the keys may be ahead of the panel: the field must be that of the cursor's lesson
            self.body.open_panel()
            self.panel.bring_to_field(field)

    def go_to_grid(self) -> None:
        """Put the cursor back into the grid, and the drawer and whatever stands over the grid away."""
        if self.tools.escape():
            return
        self.body.close_panel()
        self.view.clear_range()
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send digits and codes typed beside the grid to the grid instead of losing them."""
        rules = self.model.rules
        key = None if rules is None else self.view.key_of(event, rules)
        if key is None or key.act is not GridAct.WRITE:
            super().keyPressEvent(event)
            return
        self._say(self.tr("Typed into the grid"))
        self.view.setFocus()
        self.view.keyPressEvent(event)

    def _add_commands(self) -> None:
        form = self.panel.form
        commands: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Undo"), "Ctrl+Z", self.undo),
            (self.tr("Redo"), "Ctrl+Y; Ctrl+Shift+Z", self.redo),
            (self.tr("Edit the cell"), "F2; Ctrl+5", self.view.edit_current),
            (self.tr("Next lesson"), "Alt+Right", lambda: self.step(1)),
            (self.tr("Previous lesson"), "Alt+Left", lambda: self.step(-1)),
            (self.tr("Lessons ahead"), "Ctrl+Shift+F", self.page_bar.future.toggle),
            (self.tr("Read again"), "F5; Ctrl+R", self.reload),
            (self.tr("Back to the grid"), "Esc", self.go_to_grid),
            (self.tr("Topic"), "F3; Ctrl+1", lambda: self.go_to_field(form.topic)),
            (self.tr("Homework"), "F4; Ctrl+2", lambda: self.go_to_field(form.homework)),
            (self.tr("Kind of work"), "F6; Ctrl+3", lambda: self.go_to_field(form.kind)),
            (self.tr("Lesson complete"), "Ctrl+Return; Ctrl+Enter", self.complete_lesson),
        )
        for words, keys, act in commands:
            add_command(self, words, keys.split("; "), act)
        self.tools.add_commands(self)

    def _connect(self) -> None:
        self.entry.steps_taken.connect(self._on_steps_taken)
        self.entry.refused.connect(self._on_refused)
        self.entry.second_mark_expected.connect(self._on_second_mark_expected)
        self.view.numlock_missed.connect(self._on_numlock_missed)
        self.tools.said.connect(lambda status: self._say(status.text, is_refusal=status.is_refusal))
        self.tools.mode_changed.connect(self.legend_changed)
        self.recorder.stored.connect(self.side.show_saved)
        self.recorder.waited.connect(self.view.paint_now)
        self.side.completed.connect(self.lesson_completed)
        self.side.completed.connect(self._on_completed)
        self.side.answer_needed.connect(self._on_answer_needed)
        self.panel.form.grid_wanted.connect(self.go_to_grid)
        self.panel.form.rivals_wanted.connect(self.texts.show)
        self.texts.said.connect(lambda status: self._say(status.text, is_refusal=status.is_refusal))
        self.page_bar.page_chosen.connect(self._on_page_chosen)
        self.page_bar.step_requested.connect(self.step)
        self.page_bar.future_toggled.connect(self._on_future_toggled)

    def _on_loaded(self, loaded: LoadedPage) -> None:
        page = loaded.page
        self.banners.withdraw(_OPENING)
        self.reminder.start_page()
        if not self._has_lists:
            self.page_bar.offer(loaded.courses, loaded.periods)
            self._has_lists = True
        self.page_bar.show_choice(PageChoice(page.course.course, page.period.period), page)
        self._show_page(page, loaded.lesson)
        self.legend_changed.emit()
        self.page_opened.emit(PageOpened(page.course.course, page.period.period))

    def _show_page(self, page: JournalPage, lesson: LessonId | None) -> None:
        regulation, signed_in = self._session.regulation, self._session.signed_in
        rules = cell_rules(regulation, signed_in.roles_in(page.course.class_group), page.course.grade_level)
        rights = PageRights(page, regulation, signed_in, self._clock.now().date())
        is_ahead = any(column.lesson == lesson and column.day > rights.today for column in page.lessons)
        self.entry.start_page()
        self.panel.form.set_rules(regulation)
        self.model.show_page(rights, rules, is_future_shown=self.page_bar.future.isChecked() or is_ahead)
        self.recorder.show_kept()
        self._show_access(page)
        self._show_grid(page)
        if self.model.columns and page.students:
            column = column_to_open(self.model.columns, lesson)
            self.view.go_to(first_open_row(self.model, column), column)
        self.side.show_lesson()
        self.side.refresh()

    def _show_grid(self, page: JournalPage) -> None:
        if not page.students:
            self.body.show_words(self.tr("There are no students in the class."))
        elif not self.model.columns:
            words = self.tr("There are no lessons in this period up to today. Ctrl+Shift+F shows those ahead.")
            self.body.show_words(words)
        else:
            self.body.show_grid()

    def _show_access(self, page: JournalPage) -> None:
        self.banners.withdraw(_READ_ONLY)
        if page.access.is_read_only:
            self.banners.post(Notice(_READ_ONLY, read_only_words(page.access), NoticeKind.HINT))

    def _on_load_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_OPENING, self._error_words(error), NoticeKind.FAILURE))

    def _on_steps_taken(self, steps: tuple[CellStep, ...]) -> None:
        self.recorder.store(steps)
        position = self.model.position(steps[0].place)
        index = self.view.currentIndex()
        if len(steps) == 1 and position is not None and position != (index.row(), index.column()):
            self.view.go_to(*position)
        if any(step.settled for step in steps):
            self._say(self.tr("Settled: the value entered stands now, both stay in the history"))
        for lesson in dict.fromkeys(step.place.lesson for step in steps):
            if lesson is not None:
                self._note_entry(lesson)
        self.side.refresh_soon()

    def _note_entry(self, lesson: LessonId) -> None:
        column = self.model.lesson_by_id(lesson)
        if column is not None:
            self.reminder.note_entry(column.day, self._clock.now().date())
        self.side.note_entry(lesson)

    def _on_refused(self, refusal: Refusal) -> None:
        rules, page = self.model.rules, self.model.page
        if rules is not None and page is not None:
            self._say(refusal_words(refusal, self.model), is_refusal=True)

    def _on_second_mark_expected(self) -> None:
        self._say(self.tr("Second mark: type a digit"))

    def _on_numlock_missed(self) -> None:
        self._say(self.tr("NumLock is off: digits are not entered"), is_refusal=True)

    def _on_completed(self) -> None:
        accepted = self.side.accepted
        words = self.tr("Lesson complete; accepted from the lesson before: {absences}").format(absences=accepted)
        self._say(words if accepted else self.tr("Lesson complete"))
        self.view.setFocus()

    def _on_answer_needed(self) -> None:
        self.body.open_panel()
        self._say(self.tr("Ctrl+Enter once more closes the lesson: see the question beside the grid"))

    def _on_page_chosen(self, choice: PageChoice) -> None:
        self.open(choice.course, choice.period)

    def _on_future_toggled(self, is_shown: bool) -> None:
        row, lesson = self.view.currentIndex().row(), self.side.lesson
        page = self.model.page
        if page is None:
            return
        self.model.show_future(is_shown=is_shown)
        self._show_grid(page)
        column = column_to_open(self.model.columns, None if lesson is None else lesson.lesson)
        self.view.go_to(max(row, 0), column)

    def _say(self, text: str, *, is_refusal: bool = False) -> None:
        self.status_text_changed.emit(StatusText(text, is_refusal))
        announce(self, text)
