"""«Неделя»: reasons of absence by one key, for a day or a range of days, and the weekly check (ux.md 6.6, A16)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import SCHOOL_WEEK, iso_week, week_span
from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.homeroom.lesson_entry import LessonEntry
from ejournal_desktop.gui.homeroom.lesson_notes import LessonNotes
from ejournal_desktop.gui.homeroom.open_day import OpenDay
from ejournal_desktop.gui.homeroom.ports import LetterAsked
from ejournal_desktop.gui.homeroom.reasons import ReasonKeeper
from ejournal_desktop.gui.homeroom.week_entry import WeekEntry
from ejournal_desktop.gui.homeroom.week_heading import WeekHeading
from ejournal_desktop.gui.homeroom.week_loading import LoadedWeek, load_week
from ejournal_desktop.gui.homeroom.week_model import WeekModel
from ejournal_desktop.gui.homeroom.week_panel import WeekPanel
from ejournal_desktop.gui.homeroom.week_view import WeekView
from ejournal_desktop.gui.homeroom.words import day_lines, span_words
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea

if TYPE_CHECKING:
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.homeroom import UnfilledLesson
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session


class WeekPage(QWidget):
    """The week of one class with the student under the cursor beside it."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    letter_asked = Signal(object)
    lesson_opened = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self._loaded: LoadedWeek | None = None
        self.undo_stack = QUndoStack(self)
        own = session.signed_in.homeroom_of
        roles = session.signed_in.roles_in(own[0].class_group) if own else session.signed_in.roles
        self.rules = cell_rules(session.regulation, roles, 0)
        self.keeper = ReasonKeeper(services.homeroom, session, tasks, self.undo_stack, self)
        self.model = WeekModel(session.regulation, self)
        self.view = WeekView(self.model, self.rules)
        self.panel = WeekPanel(session.regulation, self.rules)
        self.entry = WeekEntry(self.view, self.keeper, self.rules, self)
        self.lesson_entry = LessonEntry(self.keeper, self.rules, self)
        self.notes = LessonNotes(services, session, tasks, self.panel, self)
        self.heading, self.empty = WeekHeading(), EmptyState()
        self.area = SidePanelArea(self.view, self.panel)
        self.open_day = OpenDay(services, session, tasks, (self.view, self.panel, self.area), self.lesson_entry)
        self._lay_out()
        self._connect()
        self._add_commands()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        letters = " ".join(code.letter for code in self.entry.reasons())
        keys = self.tr(
            "Shift+arrows several days · Enter lessons · Del no reason · Ctrl+Enter week checked · F8 letter"
        )
        return f"{letters} · {keys}"

    @property
    def week(self) -> str:
        """The week on show."""
        return "" if self._loaded is None else self._loaded.week.week

    def open(self, group: ClassGroupView, week: str | None = None) -> None:
        """Read and show a week of a class, this one without a name."""
        if self._group != group:
            self.undo_stack.clear()
            self.entry.open(group.class_group)
            self.notes.open(group.class_group)
        self._group = group
        self.open_day.use_class(group)
        call = partial(load_week, self._services, self._session, group.class_group, week)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def reload(self) -> None:
        """Read the week on show again."""
        if self._group is not None:
            self.open(self._group, self.week or None)

    def take_focus(self) -> None:
        """Bring the cursor to the grid."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, weeks: int) -> None:
        """Go to another week."""
        if self._group is not None and self.week:
            monday = week_span(self.week).starts + timedelta(days=weeks * SCHOOL_WEEK)
            self.open_day.close()
            self.open(self._group, iso_week(monday))

    def check_week(self) -> None:
        """Tick the week as checked; reasons given earlier count in lessons entered since."""
        if self._group is None or not self.week:
            return
        call = partial(self._services.homeroom.check_week, self._session, self._group.class_group, self.week)
        self._tasks.on_database(self, call, self._on_checked, self.failed.emit)

    def ask_letter(self) -> None:
        """Ask for a letter about the students chosen."""
        students = tuple(dict.fromkeys(self.model.rows[row].student for row, _ in self.view.chosen()))
        if students:
            self.letter_asked.emit(LetterAsked(students, "any_absence"))

    def undo(self) -> None:
        """Take back the last act and say which."""
        words = self.undo_stack.undoText()
        if words:
            self.undo_stack.undo()
            self.said.emit(self.tr("Taken back: {entry}").format(entry=words))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        words = self.undo_stack.redoText()
        if words:
            self.undo_stack.redo()
            self.said.emit(self.tr("Done again: {entry}").format(entry=words))

    def _on_loaded(self, loaded: LoadedWeek) -> None:
        is_first = self._loaded is None or self._loaded.week.week != loaded.week.week
        self._loaded = loaded
        self.heading.show_week(loaded.week, is_this_week=loaded.week.week == self._services.homeroom.this_week())
        self.panel.show_unfilled(loaded.unfilled)
        if not loaded.week.days or not loaded.week.students:
            self.model.show_week(loaded.week)
            no_lessons = self.tr("No lessons in the timetable in this week")
            self.empty.show_words(no_lessons if loaded.week.students else self.tr("Nobody is in the class yet"))
            self._body.setCurrentWidget(self.empty)
            return
        (self.model.show_week if is_first else self.model.renew)(loaded.week)
        self._body.setCurrentWidget(self.area)
        if not self.view.currentIndex().isValid():
            self.view.go_to(0, self._first_column(loaded))
        self._show_student()
        self.open_day.renew()

    def _first_column(self, loaded: LoadedWeek) -> int:
        days = loaded.week.days
        return days.index(loaded.week.today) if loaded.week.today in days else 0

    def _show_student(self) -> None:
        index, loaded = self.view.currentIndex(), self._loaded
        if loaded is None or not index.isValid() or not self.model.rows:
            self.panel.show_student("", "", "")
            return
        row = self.model.rows[index.row()]
        entries = [entry for entry in loaded.week.entries if entry.student == row.student]
        contact = loaded.contacts.get(row.student, "") or self.tr("No guardian on the card")
        self.panel.show_student(row.name.short, contact, day_lines(self._session.regulation, entries))
        reason = self.model.reason_at(index.row(), index.column())
        words = ""
        if reason is not None:
            code = self._session.regulation.attendance_code(reason.status)
            title = reason.status if code is None else code.title
            words = f"{title}: {span_words(reason.span)}"
        self.panel.show_reason(reason, words)

    def _on_moved(self) -> None:
        self.open_day.close_unless_used()
        self._show_student()

    def _on_document_given(self, document: str) -> None:
        index, group = self.view.currentIndex(), self._group
        reason = self.model.reason_at(index.row(), index.column()) if index.isValid() else None
        if reason is None or group is None:
            return
        call = partial(self._services.homeroom.set_document, self._session, group.class_group, reason.absence, document)
        self._tasks.on_database(self, call, lambda _: self._on_stored(), self.failed.emit)
        self.take_focus()

    def _on_checked(self, applied: int) -> None:
        words = self.tr("The week is checked")
        if applied:
            words += ". " + self.tr("Accepted by reasons given earlier: %n lesson(s)", "", applied)
        self._on_stored()
        self.said.emit(words)

    def _on_stored(self) -> None:
        self.stored.emit()
        self.reload()

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
        self.reload()

    def _on_unfilled_chosen(self, lesson: UnfilledLesson) -> None:
        self.lesson_opened.emit(LessonOpened(lesson.course, None, lesson.lesson))

    def _go_to_today(self) -> None:
        if self._group is not None:
            self.open(self._group)

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        # A stack without a parent would show its first page as a window of its own, which takes the keys away.
        column.addLayout(self._body, 1)
        self._body.addWidget(self.empty)
        self._body.addWidget(self.area)

    def _connect(self) -> None:
        self.heading.week_stepped.connect(self.step)
        self.heading.today_requested.connect(self._go_to_today)
        self.heading.check_requested.connect(self.check_week)
        self.view.reason_typed.connect(self.entry.give)
        self.view.clear_pressed.connect(self.entry.take_back)
        self.view.current_moved.connect(self._on_moved)
        self.view.numlock_missed.connect(lambda: self.said.emit(self.tr("NumLock is off, digits are not entered")))
        self.panel.lessons.lesson_key_typed.connect(self.lesson_entry.act)
        self.panel.rival_chosen.connect(self.lesson_entry.settle)
        self.open_day.failed.connect(self.failed)
        self.panel.document_given.connect(self._on_document_given)
        self.panel.unfilled_chosen.connect(self._on_unfilled_chosen)
        for entry in (self.entry, self.lesson_entry):
            entry.refused.connect(self.said)
        self.notes.said.connect(self.said)
        self.notes.stored.connect(self.stored)
        self.notes.failed.connect(self.failed)
        self.keeper.stored.connect(self._on_stored)
        self.keeper.failed.connect(self._on_failed)

    def _add_commands(self) -> None:
        add_command(self, self.tr("The week is checked"), ["Ctrl+Return", "Ctrl+Enter"], self.check_week)
        add_command(self, self.tr("Week before"), ["Alt+Left"], lambda: self.step(-1))
        add_command(self, self.tr("Week after"), ["Alt+Right"], lambda: self.step(1))
        add_command(self, self.tr("Write a letter"), ["F8", "Ctrl+E"], self.ask_letter)
        add_command(self, self.tr("Document of the reason"), ["F2", "Ctrl+5"], self._go_to_document)
        add_command(self, self.tr("Note about the lesson"), ["Ctrl+M"], self.notes.begin)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)
        add_command(self, self.tr("Redo"), ["Ctrl+Y", "Ctrl+Shift+Z"], self.redo)

    def _go_to_document(self) -> None:
        if self.panel.document.isVisibleTo(self.panel):
            self.area.open_panel()
            self.panel.document.setFocus(Qt.FocusReason.OtherFocusReason)
            self.panel.document.selectAll()
