"""The plan of one course: heading, counters, buttons and the table with its own undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.plans.course_list import course_line
from ejournal_desktop.gui.plans.row_edits import (
    RowsCommand,
    complete_rows,
    with_new_row,
    with_rows_inserted,
    with_rows_moved,
    without_rows,
)
from ejournal_desktop.gui.plans.rows_model import PlanRowsModel, RowColumn, RowsEdit
from ejournal_desktop.gui.plans.rows_table import PlanRowsTable
from ejournal_desktop.gui.plans.state_words import counters, hours_words, readiness_look
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.tinted import Caption, StatusBadge, TitleLabel, ToneButton, ToneLabel
from ejournal_desktop.readmodels.plans import PlanReadiness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.plans import PlanRow
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.plans import CoursePlan

STORE_AFTER_MS: Final = 1500


class PlanEditor(QWidget):
    """Every edit is one step of undo; what was edited is stored a moment later, and at once when the plan is left."""

    rows_ready = Signal(object)
    hint_given = Signal(object)

    def __init__(self, regulation: Regulation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: CoursePlan | None = None
        self._stored: tuple[PlanRow, ...] = ()
        self.undo_stack = QUndoStack(self)
        self.model = PlanRowsModel(regulation, self)
        self.model.edited.connect(self._on_model_edited)
        self.model.refused.connect(self.hint_given)
        self.table = PlanRowsTable(self.tr("Topics of the plan"), self.model)
        self.table.current_row_changed.connect(self._on_current_row_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STORE_AFTER_MS)
        self._timer.timeout.connect(self.store_now)
        self._make_heading()
        self._lay_out()
        self._bind_keys()

    @property
    def plan(self) -> CoursePlan | None:
        """The plan as it was read last."""
        return self._plan

    @property
    def course(self) -> CourseId | None:
        """The course of the plan on show."""
        return None if self.plan is None else self.plan.state.course.course

    def show_plan(self, plan: CoursePlan) -> None:
        """Show a plan; of the same course only what changed elsewhere, so that cursor, undo and open edits stay."""
        is_same = self._plan is not None and self._plan.state.course.course == plan.state.course.course
        has_open_edits = is_same and complete_rows(self.model.rows) != self._stored
        cursor = self.table.current_row()
        self._plan, self._stored = plan, plan.rows
        if not is_same:
            self.undo_stack.clear()
        is_kept = has_open_edits or (is_same and complete_rows(self.model.rows) == plan.rows)
        rows = self.model.rows if is_kept else plan.rows
        self.model.show_plan(rows, plan.dates, can_edit=plan.can_edit)
        self._show_state(plan)
        self.table.choose(cursor if is_same else self._first_open_row(plan), self._column(is_same=is_same))
        self._on_current_row_changed(self.table.current_row())

    def keep_open(self) -> None:
        """Treat the last edit as not stored: it was refused and stays in the table."""
        if self._plan is not None:
            self._stored = self._plan.rows

    def change_rows(self, words: str, rows: Sequence[PlanRow], cursor: int) -> None:
        """Make an edit of whole rows: one step of undo."""
        self.undo_stack.push(RowsCommand(self.model.rows, RowsEdit(words, tuple(rows), cursor), self._take))

    def insert_rows(self, words: str, rows: Sequence[PlanRow]) -> None:
        """Put rows in below the cursor: one step of undo."""
        row = self.table.current_row()
        is_waiting = 0 <= row < len(self.model.rows) and not self.model.rows[row].topic
        place = row if is_waiting else row + 1
        self.change_rows(words, with_rows_inserted(self.model.rows, place, rows), place)

    def add_row(self) -> None:
        """Put in an empty row below the cursor and begin to type its topic."""
        if not self.model.can_edit:
            return
        place = self.table.current_row() + 1
        self.change_rows(self.tr("new row"), with_new_row(self.model.rows, place), place)
        self.table.edit(self.model.index(place, RowColumn.TOPIC))

    def delete_rows(self) -> None:
        """Take the chosen rows out."""
        chosen = self.table.chosen_rows()
        if self.model.can_edit and chosen:
            self.change_rows(self.tr("deletion of rows"), without_rows(self.model.rows, chosen), chosen[0])

    def move_rows(self, step: int) -> None:
        """Move the chosen rows up (−1) or down (+1)."""
        chosen = self.table.chosen_rows()
        moved = with_rows_moved(self.model.rows, chosen, step) if self.model.can_edit and chosen else None
        if moved is not None:
            self.change_rows(self.tr("move of rows"), moved, chosen[0] + step)

    def store_now(self) -> None:
        """Hand over what was edited and is not stored yet; rows that wait for their topic stay behind."""
        self._timer.stop()
        rows = complete_rows(self.model.rows)
        if self._plan is not None and self._plan.can_edit and rows != self._stored:
            self._stored = rows
            self.rows_ready.emit(rows)

    def commit_open_cell(self) -> None:
        """Take over the text of a cell that is being typed: the editor gives it up with the focus."""
        if self.table.state() is PlanRowsTable.State.EditingState:
            self.table.setFocus()

    def edit_current(self) -> None:
        """Edit the cell of the cursor."""
        index = self.table.currentIndex()
        if index.isValid():
            self.table.edit(index)

    def current_hour(self) -> int | None:
        """Return the first hour of the row of the cursor."""
        row = self.table.current_row()
        return self.model.first_hour(row) if row >= 0 else None

    def _take(self, rows: Sequence[PlanRow], cursor: int) -> None:
        column = self.table.currentIndex().column()
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.table.choose(cursor, column if column >= 0 else RowColumn.TOPIC)
        self._on_current_row_changed(self.table.current_row())
        self._timer.start()

    def _on_model_edited(self, edit: RowsEdit) -> None:
        self.change_rows(edit.words, edit.rows, edit.cursor)

    def _on_current_row_changed(self, row: int) -> None:
        doubts = self.model.doubts(row) if 0 <= row < len(self.model.rows) else ""
        self.doubt.setText(self.tr("Is it Russian? {words}").format(words=doubts) if doubts else "")
        self.doubt.setVisible(bool(doubts))

    def _show_state(self, plan: CoursePlan) -> None:
        state = plan.state
        self.title.setText(course_line(state))
        self.badge.show_state(*readiness_look(state.readiness))
        self.hours.setText(hours_words(state.hours))
        self.counters.setText(counters(state.progress))
        missing = plan.outlook.missing_lessons
        words = self.tr("{hours} hours find no lesson before the year ends: join topics").format(hours=missing)
        self.outlook.setText(words)
        self.outlook.setVisible(missing > 0 and bool(plan.rows))
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self.empty.show_words(self.tr("No plan is loaded"), self.tr("Import a plan…") if plan.can_edit else "")
        for button in (self.import_button, self.parallel_button, self.ready_button):
            button.setVisible(plan.can_edit or button is self.parallel_button)
        is_ready = state.readiness is PlanReadiness.READY
        self.ready_button.setText(self.tr("Take «ready» back") if is_ready else self.tr("Declare &ready"))

    def _first_open_row(self, plan: CoursePlan) -> int:
        return self.model.row_of_hour(plan.state.progress.given + 1) if plan.rows else 0

    def _column(self, *, is_same: bool) -> int:
        column = self.table.currentIndex().column()
        return column if is_same and column >= 0 else RowColumn.TOPIC

    def _make_heading(self) -> None:
        self.title, self.badge = TitleLabel(), StatusBadge()
        self.hours, self.counters = Caption(), Caption()
        self.outlook = ToneLabel("", Tone.WARN)
        self.doubt = ToneLabel("", Tone.WARN)
        for label in (self.outlook, self.doubt):
            label.setWordWrap(True)
            label.hide()
        self.import_button = ToneButton(self.tr("&Import…"))
        self.parallel_button = ToneButton(self.tr("To &parallel classes…"))
        self.ready_button = ToneButton(self.tr("Declare &ready"))
        self.save_button = ToneButton(self.tr("&Save as workbook…"))
        self.empty = EmptyState()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title)
        first.addWidget(self.badge)
        first.addStretch(1)
        first.addWidget(self.counters)
        second.addWidget(self.hours)
        second.addStretch(1)
        for button in (self.import_button, self.parallel_button, self.ready_button, self.save_button):
            button.setMinimumHeight(SIZES.button_height)
            second.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_s, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.outlook)
        column.addWidget(self._stack, 1)
        column.addWidget(self.doubt)

    def _bind_keys(self) -> None:
        add_command(self, self.tr("New row"), ("Ins",), self.add_row)
        add_command(self.table, self.tr("Delete rows"), ("Del",), self.delete_rows)
        add_command(self.table, self.tr("Move up"), ("Alt+Up",), lambda: self.move_rows(-1))
        add_command(self.table, self.tr("Move down"), ("Alt+Down",), lambda: self.move_rows(1))
        add_command(self.table, self.tr("Edit"), ("Ctrl+5",), self.edit_current)
        add_command(self, self.tr("Undo"), ("Ctrl+Z",), self.undo_stack.undo)
        add_command(self, self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), self.undo_stack.redo)
