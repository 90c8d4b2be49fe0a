"""«Итоги»: the results of a class or of one course in a period, kept by keys (ux.md 6.4, «Period marks»)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.refusal_words import allowed_keys
from ejournal_desktop.gui.periods.answers import LEFT, REFUSED, MarkAnswers
from ejournal_desktop.gui.periods.closing import PeriodCloser
from ejournal_desktop.gui.periods.correcting import MarkCorrector
from ejournal_desktop.gui.periods.entry import PeriodEntry
from ejournal_desktop.gui.periods.model import PeriodModel
from ejournal_desktop.gui.periods.panel import PeriodPanel
from ejournal_desktop.gui.periods.panel_card import card_at
from ejournal_desktop.gui.periods.planning import PeriodPlanner
from ejournal_desktop.gui.periods.ports import PeriodsServices, Shown
from ejournal_desktop.gui.periods.recorder import MarkRecorder
from ejournal_desktop.gui.periods.settling import ResultSettling
from ejournal_desktop.gui.periods.sheet_bar import SheetBar
from ejournal_desktop.gui.periods.sheets import LoadedSheet, sheet_reading
from ejournal_desktop.gui.periods.view import PeriodView
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.periods.entry import MarkRefusal
    from ejournal_desktop.gui.periods.ports import MarkStep
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.periods import PeriodChoices, ShortageRow
    from ejournal_desktop.services.session import Session

KEY: Final = "periods"
_OPENING, _READ_ONLY = "opening", "read_only"


class PeriodsScreen(QWidget):
    """A table of results with suggestions, and the mark under the cursor beside it."""

    def __init__(self, services: PeriodsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._loaded: LoadedSheet | None = None
        self._choices: PeriodChoices | None = None
        self.rules = cell_rules(session.regulation, session.signed_in.roles, 0)
        self.undo_stack = QUndoStack(self)
        self.model = PeriodModel(session.regulation, self)
        self.entry = PeriodEntry(self.model, self.undo_stack, self)
        self.recorder = MarkRecorder(services.periods, session, tasks, self)
        self.closer = PeriodCloser(services, session, tasks, self)
        self.planner = PeriodPlanner(services, session, tasks, self)
        self.corrector = MarkCorrector(services.access, session, tasks, self)
        self.bar, self.banners = SheetBar(), BannerArea()
        self.view = PeriodView(self.model, self.entry, self.rules)
        self.panel = PeriodPanel(session.regulation)
        self.answers = MarkAnswers(self.recorder, self.entry, self.view, self.panel, self)
        self.settling = ResultSettling(
            (self.view, self.panel), self.entry, (services.corrections, session), tasks, lambda: self.on_show
        )
        self.panel_area = SidePanelArea(self.view, self.panel)
        self.empty = EmptyState()
        self._lay_out()
        self._connect()
        self._add_commands()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, go_to=self.go_to, place=lambda: self.on_show, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("accept", self.tr("Accept the undisputed suggestions"), self.accept_all, "Ctrl+Enter"),
            Command("card", self.tr("Course or whole class"), self.change_sheet, "Alt+Down"),
            Command("shortages", self.tr("Who needs more marks"), self.list_shortages, "F7"),
            Command("undo", self.tr("Undo"), self.answers.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo"), self.answers.redo, "Ctrl+Y"),
        )

    @property
    def on_show(self) -> Shown | None:
        """What is on show."""
        return None if self._loaded is None else self._loaded.shown

    def shown(self) -> None:
        """Take the focus and read again; the first time also what may be opened."""
        self._frame.show_legend(self._legend())
        if self._choices is None:
            call = partial(self._services.periods.choices, self._session)
            self._tasks.on_database(self, call, self._on_choices_loaded, self._on_failed)
        else:
            self.reload()

    def go_to(self, subject: object) -> None:
        """Open what another screen, or a return after a lock, asks for."""
        if isinstance(subject, Shown):
            self.open(subject)

    def open(self, shown: Shown) -> None:
        """Read and show a class or a course in a period."""
        call = sheet_reading(self._services.periods, self._session, shown)
        self._tasks.on_database(self, call, self._on_loaded, self._on_failed)

    def reload(self) -> None:
        """Read what is on show again."""
        if self._loaded is not None:
            self.open(self._loaded.shown)

    def accept_all(self) -> None:
        """Accept the undisputed suggestions of the course under the cursor, as one act."""
        column = self.view.currentIndex().column()
        course = self.model.columns[column].course if 0 <= column < len(self.model.columns) else None
        if course is None and self._loaded is not None:
            course = self._loaded.shown.course
        if course is not None and self._loaded is not None:
            self.recorder.accept(course, self._loaded.shown.period)

    def change_sheet(self) -> None:
        """Go from the class to the course under the cursor, and back."""
        if self._loaded is None:
            return
        shown, column = self._loaded.shown, self.view.currentIndex().column()
        if shown.course is not None:
            self.open(Shown(shown.class_group, shown.period))
        elif 0 <= column < len(self.model.columns):
            self.open(Shown(shown.class_group, shown.period, self.model.columns[column].course))

    def list_shortages(self) -> None:
        """Show who needs more marks in the running period."""
        if self._loaded is not None:
            self.planner.list_shortages(self._loaded.shown)

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.banners)
        column.addWidget(self.corrector.form)
        column.addLayout(self._body, 1)
        self._body.addWidget(self.empty)
        self._body.addWidget(self.panel_area)

    def _connect(self) -> None:
        self.bar.chosen.connect(self.open)
        self.entry.step_taken.connect(self._on_step_taken)
        self.entry.refused.connect(self._on_refused)
        self.entry.correction_wanted.connect(self._on_correction_wanted)
        self.corrector.confirmed.connect(self.entry.correct)
        self.corrector.done.connect(self.view.setFocus)
        self.view.current_moved.connect(self._show_card)
        self.view.numlock_missed.connect(self._on_numlock_missed)
        self.recorder.stored.connect(self._on_stored)
        self.recorder.refused.connect(self._on_failed)
        self.answers.said.connect(self._say)
        self.answers.noticed.connect(self.banners.post)
        self.answers.withdrawn.connect(self.banners.withdraw)
        self.answers.stale.connect(self.reload)
        self.answers.card_stale.connect(self._show_card)
        self.answers.reason_wanted.connect(self._go_to_reason)
        self.closer.changed.connect(self.reload)
        self.closer.failed.connect(self._on_failed)
        self.settling.failed.connect(self._on_failed)
        self.panel.acceptance_requested.connect(self.accept_all)
        self.panel.closing_requested.connect(self._on_closing_requested)
        self.panel.course_requested.connect(self.change_sheet)
        self.panel.shortages_requested.connect(self.list_shortages)
        self.panel.days_requested.connect(self._on_days_requested)
        self.planner.changed.connect(self.reload)
        self.planner.choices_changed.connect(self._on_choices_changed)
        self.planner.failed.connect(self._on_failed)
        self.planner.course_chosen.connect(self._on_course_chosen)

    def _add_commands(self) -> None:
        add_command(self, self.tr("Accept the undisputed suggestions"), ["Ctrl+Return", "Ctrl+Enter"], self.accept_all)
        add_command(self, self.tr("Course or whole class"), ["Alt+Down", "Alt+Up"], self.change_sheet)
        add_command(self, self.tr("Edit the cell"), ["F2", "Ctrl+5"], self.view.edit_current)
        add_command(self, self.tr("Reason"), ["Shift+F2", "Ctrl+6"], self._go_to_reason)
        add_command(self, self.tr("Who needs more marks"), ["F7", "Ctrl+4"], self.list_shortages)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.answers.undo)
        add_command(self, self.tr("Redo"), ["Ctrl+Y", "Ctrl+Shift+Z"], self.answers.redo)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.reload)
        add_command(self, self.tr("Back to the table"), ["Esc"], self._back_to_table)

    def _on_choices_loaded(self, choices: PeriodChoices) -> None:
        self._choices = choices
        self.bar.offer(choices)
        first = self.bar.first()
        if first is not None:
            self.open(first)
        else:
            self._show_empty(self.tr("There is no course with marks that you may open."))

    def _on_loaded(self, loaded: LoadedSheet) -> None:
        is_same = self._loaded is not None and self._loaded.shown == loaded.shown
        index = self.view.currentIndex()
        row, column = (index.row(), index.column()) if is_same else (0, loaded.first_mark_column)
        self._loaded = loaded
        for key in (_OPENING, REFUSED, LEFT):
            self.banners.withdraw(key)
        if not is_same:
            self.entry.start_sheet()
            self.corrector.forget()
        self.bar.show_choice(loaded.shown, loaded.course)
        self.model.show_sheet(loaded.sheet, is_closed=loaded.period.is_closed)
        self._frame.show_course(loaded.title)
        self._show_access(loaded)
        if not loaded.has_marks:
            self._show_empty(self.tr("No marks are given in this class."))
        elif not self.model.rows or not self.model.columns:
            self._show_empty(self.tr("Nobody was in the class in this period."))
        else:
            self._body.setCurrentWidget(self.panel_area)
            self.view.go_to(max(row, 0), max(column, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_card()

    def _show_access(self, loaded: LoadedSheet) -> None:
        can_write = any(column.can_write for column in self.model.columns) and not loaded.period.is_closed
        can_close = self._choices is not None and self._choices.can_close
        self.panel.show_rights(
            can_accept=can_write, can_close=can_close, is_closed=loaded.period.is_closed, can_explain=can_write
        )
        self.panel.show_due(loaded.due)
        self.panel.show_way(self.tr("Whole class (Alt+↑)") if loaded.course else self.tr("Open the course (Alt+↓)"))
        self.bar.show_summary(self._summary(loaded))
        self.banners.withdraw(_READ_ONLY)
        if loaded.period.is_closed:
            words = self.tr("The period is closed: {period}.").format(period=period_words(loaded.period))
            self.banners.post(Notice(_READ_ONLY, words, NoticeKind.HINT))

    def _summary(self, loaded: LoadedSheet) -> str:
        missing = sum(self.model.missing(column) for column in range(len(self.model.columns)))
        marks = self.tr("%n mark(s) missing", "", missing) if missing else self.tr("Every mark is entered")
        urgent = self.tr("behind the least number of marks: %n", "", loaded.urgent) if loaded.urgent else ""
        conflicts = self.tr("%n contradiction(s) not settled", "", loaded.conflicts) if loaded.conflicts else ""
        return " · ".join(part for part in (marks, urgent, conflicts) if part)

    def _show_empty(self, words: str) -> None:
        self.empty.show_words(words)
        self._body.setCurrentWidget(self.empty)

    def _show_card(self) -> None:
        index, loaded = self.view.currentIndex(), self._loaded
        is_there = loaded is not None and index.isValid() and bool(self.model.rows)
        self.panel.show_card(card_at(loaded, self.model, index.row(), index.column()) if is_there else None)
        self.settling.show()

    def _on_step_taken(self, step: MarkStep) -> None:
        if self._loaded is not None:
            self.recorder.store(step, self._loaded.shown.period)
            self.bar.show_summary(self._summary(self._loaded))
        self._show_card()

    def _on_correction_wanted(self, step: MarkStep) -> None:
        words = self.tr("A mark that stands already is corrected with the password: {change}")
        self.corrector.ask(step, words.format(change=self.entry.words_of(step)))

    def _on_stored(self) -> None:
        self._frame.show_saved(self._services.clock.now())

    def _on_closing_requested(self) -> None:
        loaded = self._loaded
        if loaded is not None and loaded.period.is_closed:
            self.closer.ask_to_reopen(loaded.shown, loaded.period)
        elif loaded is not None:
            self.closer.ask(loaded.shown)

    def _on_days_requested(self) -> None:
        if self._choices is not None:
            self.planner.ask_for_days(self._choices)

    def _on_choices_changed(self) -> None:
        self._choices = None
        self.shown()

    def _on_course_chosen(self, row: ShortageRow) -> None:
        loaded = self._loaded
        if loaded is not None:
            self.open(Shown(row.course.class_group, loaded.shown.period, row.course.course))

    def _on_refused(self, refusal: MarkRefusal) -> None:
        if refusal.reason is None:
            self._say(self.tr("Read only: another teacher keeps this column, or the period is closed"))
            return
        words = self.tr("{typed} — not on the scale; allowed: {allowed}; «н/а» by F2")
        self._say(words.format(typed=refusal.typed.strip(), allowed=allowed_keys(self.rules).partition(" · ")[0]))

    def _on_numlock_missed(self) -> None:
        self._say(self.tr("NumLock is off: digits are not entered"))

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_OPENING, error_text(error).sentences, NoticeKind.FAILURE))

    def _go_to_reason(self) -> None:
        self.panel_area.open_panel()
        self.panel.ask_reason()

    def _back_to_table(self) -> None:
        self.recorder.waiting = None
        if self.corrector.form.is_asking():
            self.corrector.form.withdraw()
        self.panel_area.close_panel()
        self.view.setFocus()

    def _legend(self) -> str:
        return self.tr(
            "Enter accept · digit another mark · F2 «н/а» · Del clear · Ctrl+Enter accept all · Alt+↓ course"
        )

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)
