"""One lesson to enter: its roster with one column, the lesson panel beside it, saved at once, undo by steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.gui.journal.cell_bars import CellBar, PageRights
from ejournal_desktop.gui.journal.grid_entry import GridEntry
from ejournal_desktop.gui.journal.grid_keys import GridAct, grid_key
from ejournal_desktop.gui.journal.grid_model import JournalGridModel
from ejournal_desktop.gui.journal.grid_view import JournalGridView
from ejournal_desktop.gui.journal.lesson_keeper import LessonKeeper
from ejournal_desktop.gui.journal.lesson_panel import LessonPanel
from ejournal_desktop.gui.journal.lesson_side import LessonSide
from ejournal_desktop.gui.journal.page_facts import StatusText, first_open_row
from ejournal_desktop.gui.journal.recorder import CellRecorder
from ejournal_desktop.gui.journal.refusal_words import allowed_keys, read_only_words, refusal_words
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.entry_commands import CellStep
    from ejournal_desktop.gui.journal.grid_entry import Refusal
    from ejournal_desktop.gui.journal.page_facts import JournalServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.services.session import Session


class LessonEntry(QWidget):
    """The parts of the journal page over a page of one lesson."""

    said = Signal(object)
    answer_needed = Signal()

    def __init__(self, session: Session, services: JournalServices, tasks: TaskRunner, clock: Clock) -> None:
        super().__init__()
        self._session, self._clock = session, clock
        self.undo_stack = QUndoStack(self)
        self.model = JournalGridModel(self)
        self.entry = GridEntry(self.model, self.undo_stack, self)
        self.recorder = CellRecorder(session, self.model, services.journal, tasks, self)
        self.keeper = LessonKeeper(session, services.lessons, tasks, self)
        self.panel = LessonPanel()
        self.view = JournalGridView(self.model, self.entry)
        self.side = LessonSide(self.view, self.panel, self.keeper, clock)
        self.area = SidePanelArea(self.view, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._connect()

    @property
    def lesson(self) -> LessonColumn | None:
        """The lesson on show."""
        return self.model.lesson(0)

    @property
    def unsaved(self) -> int:
        """How many entries are only in memory because the disk refused them."""
        return self.recorder.unsaved + self.keeper.unsaved

    @property
    def legend(self) -> str:
        """The keys of the grid for the left part of the status bar."""
        rules, page = self.model.rules, self.model.page
        if rules is None or page is None:
            return ""
        if not page.access.can_write and self.model.column_bar(0) is not None:
            return read_only_words(page.access)
        moves = self.tr("↓ next · ⌫ take back · F3 topic · F4 homework · Ctrl+Enter complete, next lesson · Ctrl+G No.")
        return f"{allowed_keys(rules)} · {moves}"

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self._session = self.recorder.session = self.keeper.session = session

    def retry(self) -> None:
        """Store again everything the disk refused."""
        self.recorder.retry()
        self.keeper.retry()

    def show_lesson(self, page: JournalPage, lesson: LessonId, *, at_first: bool) -> bool:
        """Show one lesson of a page, the cursor at the first student or at the first without an entry.

        Returns:
            Whether the page has the lesson.
        """
        shown = page_of_lesson(page, lesson)
        if shown is None or not shown.students:
            return False
        regulation, signed_in = self._session.regulation, self._session.signed_in
        rules = cell_rules(regulation, signed_in.roles_in(page.course.class_group), page.course.grade_level)
        self.panel.form.store_typed()
        self.entry.start_page()
        self.panel.form.set_kinds(regulation.marks.work_kinds)
        rights = PageRights(shown, regulation, signed_in, self._clock.now().date())
        self.model.show_page(rights, rules, is_future_shown=True)
        self.recorder.show_kept()
        self.view.go_to(self._first_row() if at_first else first_open_row(self.model, 0), 0)
        self.side.show_lesson()
        self.side.refresh()
        return True

    def complete(self) -> None:
        """Close the lesson; with a range selected, fill its empty cells with the current value."""
        chosen = [(index.row(), index.column()) for index in self.view.selectedIndexes()]
        if len(chosen) > 1 and self.view.hasFocus():
            current = self.view.currentIndex()
            self.entry.fill_with_current(chosen, (current.row(), current.column()))
        else:
            self.side.complete()

    def undo(self) -> bool:
        """Take back the last entry of the lesson; tell whether there was one."""
        words = self.undo_stack.undoText()
        if words:
            self.undo_stack.undo()
            self._say(self.tr("Taken back: {entry}").format(entry=words))
        return bool(words)

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        words = self.undo_stack.redoText()
        if words:
            self.undo_stack.redo()
            self._say(self.tr("Done again: {entry}").format(entry=words))

    def go_to_field(self, field: QWidget) -> None:
        """Put the cursor into a field of the lesson, bringing the drawer out where it is one."""
        if self.lesson is not None:
            self.area.open_panel()
            self.panel.bring_to_field(field)

    def go_to_grid(self) -> None:
        """Put the cursor back into the roster and the drawer away."""
        self.area.close_panel()
        self.view.clear_range()
        self.view.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Send a digit or code typed beside the grid to the grid; tell whether it was one."""
        rules = self.model.rules
        key = None if rules is None else grid_key(event, rules)
        if key is None or key.act is not GridAct.WRITE:
            return False
        self._say(self.tr("Typed into the grid"))
        self.view.setFocus()
        self.view.keyPressEvent(event)
        return True

    def _first_row(self) -> int:
        """Return the first student who was there on the day of the lesson."""
        rows = range(len(self.model.rows))
        return next((row for row in rows if self.model.bar(row, 0) is not CellBar.NOT_IN_CLASS), 0)

    def _connect(self) -> None:
        self.entry.step_taken.connect(self._on_step_taken)
        self.entry.refused.connect(self._on_refused)
        self.entry.second_mark_expected.connect(lambda: self._say(self.tr("Second mark: type a digit")))
        self.view.numlock_missed.connect(self._on_numlock_missed)
        self.recorder.stored.connect(self.side.show_saved)
        self.side.answer_needed.connect(self._on_answer_needed)
        self.panel.form.grid_wanted.connect(self.go_to_grid)
        self.area.mode_changed.connect(lambda: self.view.set_narrow_names(is_narrow=self.area.is_drawer))

    def _on_step_taken(self, step: CellStep) -> None:
        self.recorder.store(step)
        position = self.model.position(step.place)
        index = self.view.currentIndex()
        if position is not None and position != (index.row(), index.column()):
            self.view.go_to(*position)
        if step.place.lesson is not None:
            self.side.note_entry(step.place.lesson)

    def _on_refused(self, refusal: Refusal) -> None:
        rules, page = self.model.rules, self.model.page
        if rules is not None and page is not None:
            self._say(refusal_words(refusal, rules, page.access), is_refusal=True)

    def _on_numlock_missed(self) -> None:
        self._say(self.tr("NumLock is off: digits are not entered"), is_refusal=True)

    def _on_answer_needed(self) -> None:
        self.area.open_panel()
        self._say(self.tr("Ctrl+Enter once more closes the lesson: see the question beside the grid"))

    def _say(self, text: str, *, is_refusal: bool = False) -> None:
        self.said.emit(StatusText(text, is_refusal))
        announce(self, text)


def page_of_lesson(page: JournalPage, lesson: LessonId) -> JournalPage | None:
    """Return a page with one of its lessons alone, nothing where it has no such lesson."""
    column = next((one for one in page.lessons if one.lesson == lesson), None)
    if column is None:
        return None
    cells = {place: cell for place, cell in page.cells.items() if place[1] == lesson}
    return replace(page, lessons=(column,), cells=cells, period_marks={}, has_marks=False)
