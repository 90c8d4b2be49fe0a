"""Keeps the lesson panel in step with the cursor and stores what is written about the lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ejournal_desktop.gui.dates import clock_words
from ejournal_desktop.gui.journal.cell_bars import CellBar
from ejournal_desktop.gui.journal.completion import text_to_close_with
from ejournal_desktop.gui.journal.lesson_keeper import LessonStored, lesson_with, started
from ejournal_desktop.gui.journal.page_facts import (
    LessonCompleted,
    days_without_mark,
    has_second_marks,
    missed_lessons,
    previous_lesson,
    recent_marks,
    summary_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.gui.journal.grid_view import JournalGridView
    from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
    from ejournal_desktop.gui.journal.lesson_panel import LessonPanel
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.journal_changes import LessonText

_SUMMARY_DELAY_MS = 60


class LessonSide(QObject):
    """The lesson of the column in which the cursor stands."""

    completed = Signal(object)
    answer_needed = Signal()
    lesson_shown = Signal()

    def __init__(self, view: JournalGridView, panel: LessonPanel, keeper: LessonKeeper, clock: Clock) -> None:
        super().__init__(view)
        self._view, self._panel, self._keeper, self._clock = view, panel, keeper, clock
        self._model: JournalGridModel = view.grid_model
        self._on_show: LessonId | None = None
        self.accepted = ""
        self._soon = self._timer(0, self._show_student)
        self._later = self._timer(_SUMMARY_DELAY_MS, self._show_summary)
        self._connect()

    def refresh_soon(self) -> None:
        """Show the cursor's place after the grid was painted, the numbers when the keys pause: the key comes first."""
        self._soon.start()
        self._later.start()

    def refresh(self) -> None:
        """Show student, lesson and numbers of the cursor's place at once."""
        self._show_student()
        self._show_summary()

    def show_lesson(self) -> None:
        """Show the texts and the state of the lesson again."""
        lesson, page = self.lesson, self._model.page
        if page is None:
            return
        self._panel.form.store_typed()  # belongs to the lesson that was on show
        self._on_show = None if lesson is None else lesson.lesson
        place = self._view.currentIndex().column()
        column = self._model.columns[place] if place >= 0 else None
        is_writable = self.is_writable()
        self._panel.form.show_lesson(lesson, is_writable=is_writable, has_homework=page.has_homework)
        self._panel.form.offer_second_kind(is_wanted=has_second_marks(self._model, place))
        self._panel.show_column(column, previous_lesson(self._model, place), is_writable=is_writable)
        self.lesson_shown.emit()

    @property
    def lesson(self) -> LessonColumn | None:
        """The lesson of the cursor's column, nothing for the period marks."""
        return self._model.lesson(self._view.currentIndex().column())

    def is_writable(self) -> bool:
        """Tell whether the lesson takes texts."""
        column = self._view.currentIndex().column()
        return self.lesson is not None and self._model.column_bar(column) in (None, CellBar.BY_PROTOCOL)

    def complete(self) -> None:
        """Close the lesson with what stands in the form and what the plan proposes."""
        self._show_student()  # the keys may be ahead of the panel: the form must be that of the cursor's lesson
        lesson, page = self.lesson, self._model.page
        if lesson is None or page is None or not self.is_writable():
            return
        text = text_to_close_with(self._panel.form, has_homework=page.has_homework)
        if text is None:
            self.answer_needed.emit()
        else:
            self.accepted = self._view.suggested.accept_column(self._view.currentIndex().column())
            self._keeper.complete(lesson.lesson, text)

    def note_entry(self, lesson: LessonId) -> None:
        """Let a lesson count as started after an entry in one of its cells."""
        position = self._model.lesson_by_id(lesson)
        if position is not None and started(position) is not position:
            self._model.put_lesson(started(position))
            if lesson == self._on_show:
                self.show_lesson()
        self.refresh_soon()

    def show_saved(self) -> None:
        """Show that everything up to now is on the disk."""
        self._panel.show_saved(self.tr("saved {time}").format(time=clock_words(self._clock.now().time())))

    def _show_student(self) -> None:
        index, lesson = self._view.currentIndex(), self.lesson
        if not index.isValid() or self._model.page is None:
            return
        if lesson is None or self._on_show != lesson.lesson:
            self.show_lesson()
        row, missed = index.row(), missed_lessons(self._model, index.row())
        self._panel.show_student(
            self._model.rows[row].name.short,
            recent=self._recent(row, index.column()),
            missed=self.tr("missed %n lesson(s)", "", missed) if missed else self.tr("no lesson missed"),
        )

    def _show_summary(self) -> None:
        column = self._view.currentIndex().column()
        self._panel.show_summary(summary_of(self._model, column))
        self._panel.form.offer_second_kind(is_wanted=has_second_marks(self._model, column))

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _recent(self, row: int, column: int) -> str:
        marks = recent_marks(self._model, row, column)
        days = days_without_mark(self._model, row, self._clock.now().date())
        words = (
            self.tr("last: {marks}").format(marks=marks) if marks else "",
            self.tr("%n day(s) ago", "", days) if days else "",
        )
        return " · ".join(part for part in words if part)

    def _connect(self) -> None:
        form = self._panel.form
        form.topic_left.connect(lambda text: self._store(self._keeper.store_topic, text))
        form.homework_left.connect(lambda text: self._store(self._keeper.store_homework, text))
        form.kind_chosen.connect(lambda text: self._store(self._keeper.store_kind, text))
        form.second_kind_chosen.connect(lambda text: self._store(self._keeper.store_second_kind, text))
        self._keeper.stored.connect(self._on_stored)
        self._panel.completion_requested.connect(self.complete)
        self._panel.reopening_requested.connect(self._on_reopening_requested)
        self._view.current_moved.connect(self.refresh_soon)

    def _store(self, store: Callable[[LessonId, LessonText], None], text: LessonText) -> None:
        """Store a text for the lesson on show, which may not be the cursor's any more."""
        if self._on_show is not None:
            store(self._on_show, text)

    def _on_stored(self, stored: LessonStored) -> None:
        lesson = self._model.lesson_by_id(stored.change.lesson)
        if lesson is not None:
            self._model.put_lesson(lesson_with(lesson, stored.change, self._clock.now()))
            if lesson.lesson == self._on_show and not self._panel.form.has_typed():
                self.show_lesson()
        self.show_saved()
        page = self._model.page
        if stored.is_closing and page is not None:
            self.completed.emit(LessonCompleted(page.course.course, stored.change.lesson))

    def _on_reopening_requested(self) -> None:
        if self.lesson is not None:
            self._keeper.reopen(self.lesson.lesson)
