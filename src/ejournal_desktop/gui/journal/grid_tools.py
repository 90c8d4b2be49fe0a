"""What stands ready around the grid: card, note, reason, finder, results, roll call, whole-class acts (ux.md 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.card_words import card_facts, history_lines
from ejournal_desktop.gui.journal.cell_card import CellCard
from ejournal_desktop.gui.journal.cell_question import CellQuestion, CellQuestionFrame
from ejournal_desktop.gui.journal.cell_words import column_words
from ejournal_desktop.gui.journal.class_acts import class_acts
from ejournal_desktop.gui.journal.correction_desk import CorrectionDesk
from ejournal_desktop.gui.journal.key_meaning import cell_with
from ejournal_desktop.gui.journal.page_facts import StatusText
from ejournal_desktop.gui.journal.row_reading import row_reading
from ejournal_desktop.gui.journal.student_finder import StudentFinder
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.grid_entry import GridEntry
    from ejournal_desktop.gui.journal.grid_view import JournalGridView
    from ejournal_desktop.gui.journal.recorder import CellRecorder
    from ejournal_desktop.gui.journal.results_view import GridArea, ResultsView
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.corrections import CorrectionsService


@dataclass(frozen=True, slots=True)
class _Tool:
    """A tool with its keys; those ``is_of_grid`` would take a key away from text fields and lists."""

    words: str
    keys: tuple[str, ...]
    act: Callable[[], None]
    is_of_grid: bool = False


class GridTools(QObject):
    """Opens and closes the tools; everything they change goes through the entry and the recorder of the grid."""

    said = Signal(object)
    mode_changed = Signal()
    results_toggled = Signal(bool)

    def __init__(
        self,
        area: GridArea,
        view: JournalGridView,
        entry: GridEntry,
        recorder: CellRecorder,
        history: tuple[CorrectionsService, TaskRunner],
        *,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(view)
        self._area, self._view, self._entry, self._recorder = area, view, entry, recorder
        self._model = view.grid_model
        self._corrections, self._tasks = history
        self._error_words = error_words
        self.card, self.question, self.finder = CellCard(view), CellQuestionFrame(view), StudentFinder(view)
        self.corrections = CorrectionDesk(view, self.question, recorder, history, error_words=error_words)
        self.corrections.said.connect(self.said)
        self.card.rivals.chosen.connect(self._on_value_chosen)
        entry.reason_needed.connect(self.corrections.ask_reason)
        entry.corrected.connect(self.corrections.hint)
        view.head.reached.connect(self._on_head_reached)
        entry.nothing_filled.connect(self._on_nothing_filled)
        entry.note_taken.connect(recorder.store_note)
        view.note_wanted.connect(self.write_note)
        view.current_moved.connect(self.card.put_away)
        self.finder.found_nobody.connect(self._on_found_nobody)

    def add_commands(self, screen: QWidget) -> None:
        """Bind the keys of the tools; those that text fields need too work in the grid only."""
        for tool in self._tools():
            add_command(self._view if tool.is_of_grid else screen, tool.words, tool.keys, tool.act)

    def commands(self) -> tuple[Command, ...]:
        """Return what the palette offers: the tools, and the acts on everybody without an entry in the lesson."""
        tools = [Command("tool", tool.words, tool.act, tool.keys[0], is_in_menu=False) for tool in self._tools()]
        acts = class_acts(self._model, self._view.currentIndex().column())
        fills = [
            Command("class_act", act.words, partial(self._view.fill_column, act.key), is_in_menu=False) for act in acts
        ]
        allow = Command("allow_correction", self.tr("Allow corrections on this page…"), self.corrections.allow)
        return (*tools, *fills, *((allow,) if self.corrections.can_allow() else ()))

    def _tools(self) -> tuple[_Tool, ...]:
        view = self._view
        return (
            _Tool(self.tr("Note to the mark"), ("Shift+F2", "Ctrl+6"), self.write_note),
            _Tool(self.tr("Find a student"), ("Ctrl+F",), self.find),
            _Tool(self.tr("Marks of unsorted papers by surname"), ("Ctrl+U",), self.sort_papers),
            _Tool(self.tr("Results beside the grid"), ("Ctrl+B",), self.toggle_results),
            _Tool(self.tr("Roll call"), ("F7", "Ctrl+4"), self.toggle_roll_call),
            _Tool(self.tr("Reason of the correction"), ("Ctrl+Shift+E",), self.corrections.explain),
            _Tool(self.tr("Say the row"), ("Ctrl+Shift+R",), self.say_row),
            _Tool(self.tr("Card of the cell with its history"), ("Alt+Down",), self.show_card, is_of_grid=True),
            _Tool(self.tr("Select the lesson"), ("Ctrl+Space",), view.select_column, is_of_grid=True),
            _Tool(self.tr("Copy down"), ("Ctrl+D",), view.copy_down, is_of_grid=True),
        )

    @property
    def results(self) -> ResultsView:
        """The block of results."""
        return self._area.results

    @property
    def mode_words(self) -> str:
        """The keys of the mode that is on, empty where the grid takes its usual keys."""
        if self.finder.is_for_papers:
            return self.tr("Papers: letters of the surname, Enter, mark · Esc: end")
        if self._view.is_roll_call:
            return self.tr("Roll call: Space = absent · ↓ present, next · ⌫ take back · Esc: end")
        return ""

    def show_card(self) -> None:
        """Open the card of the current cell and read its history."""
        index, rules = self._view.currentIndex(), self._model.rules
        if not index.isValid() or rules is None:
            return
        place = self._model.place(index.row(), index.column())
        self.card.show_facts(card_facts(self._model, index.row(), index.column()))
        self._tasks.on_database(
            self, self._history_of(place), lambda entries: self._on_history_read(place, entries), self._on_failed
        )
        rivals = self._rivals_of(place)
        if rivals is not None:
            self._tasks.on_database(self, rivals, lambda found: self._on_rivals_read(place, found), self._on_failed)

    def _history_of(self, place: CellPlace) -> Callable[[], tuple[CellHistoryEntry, ...]]:
        session, service, page = self._recorder.session, self._corrections, self._model.page
        if place.lesson is not None:
            return partial(service.history, session, place.lesson, place.student)
        if page is None:
            return tuple
        return partial(service.period_history, session, page.course.course, page.period.period, place.student)

    def _rivals_of(self, place: CellPlace) -> Callable[[], tuple[RivalValues, ...]] | None:
        """Return the call that reads the values of a cell where two computers wrote different ones."""
        session, service, page = self._recorder.session, self._corrections, self._model.page
        if page is None or not self._model.cell(place).conflicts:
            return None
        if place.lesson is not None:
            return partial(service.rivals, session, place.lesson, place.student)
        return partial(service.rival_results, session, page.course.course, page.period.period, place.student)

    def write_note(self) -> None:
        """Ask for the note of the current cell."""
        index = self._view.currentIndex()
        row, column = index.row(), index.column()
        if not index.isValid() or self._model.lesson(column) is None or not self._entry.may_enter(row, column):
            return
        name = self._model.rows[row].name.short
        note = self._model.note(self._model.place(row, column))
        words = self.tr("Note to the mark: {student}").format(student=name)
        self.card.put_away()
        self.question.ask(CellQuestion(words, lambda text: self._entry.set_note(row, column, text), note, is_kept=True))

    def find(self) -> None:
        """Go to a student by a few letters."""
        self._open_finder(is_for_papers=False)

    def sort_papers(self) -> None:
        """Enter marks of papers in the order in which they lie, or end it."""
        if self.finder.is_for_papers:
            self.finder.close_to_grid()
            self.mode_changed.emit()
        else:
            self._open_finder(is_for_papers=True)

    def toggle_results(self) -> None:
        """Show the results beside the grid, or hide them."""
        self.show_results(is_shown=not self.has_results)
        self.results_toggled.emit(self.has_results)

    @property
    def has_results(self) -> bool:
        """Whether the results stand beside the grid."""
        return not self._area.results.isHidden()

    def show_results(self, *, is_shown: bool) -> None:
        """Show the results beside the grid or hide them, without a word to anybody."""
        self._area.show_results(is_shown=is_shown)

    def toggle_roll_call(self) -> None:
        """Call the names one by one, or go back to marks."""
        is_on = not self._view.is_roll_call
        self._view.set_roll_call(is_on=is_on)
        self._area.results.fit()
        if is_on and self._view.currentIndex().isValid():
            self._view.go_to(0, self._view.currentIndex().column())
            self._view.setFocus()
        self.mode_changed.emit()

    def say_row(self) -> None:
        """Say everything that stands in the current row."""
        index = self._view.currentIndex()
        if index.isValid():
            results = self._area.results.results.words(index.row())
            self.said.emit(StatusText(f"{row_reading(self._model, index.row())}; {results}"))

    def escape(self) -> bool:
        """Close what is open, the innermost first; tell whether there was anything."""
        for tool, close in (
            (self.question, self.question.put_away),
            (self.corrections.permit, self.corrections.permit.put_away),
            (self.card, self.card.put_away),
            (self.finder, lambda: self.finder.close_to_grid(is_left=True)),
        ):
            if not tool.isHidden():
                close()
                self.mode_changed.emit()
                return True
        if self._view.is_roll_call and not self._view.has_range() and self._view.hasFocus():
            self.toggle_roll_call()
            return True
        return False

    def leave(self) -> None:
        """Keep what is half typed and close everything."""
        self.question.leave()
        self.card.put_away()

    def _open_finder(self, *, is_for_papers: bool) -> None:
        if self._model.rows and self._model.columns:
            self.question.leave()
            self.finder.open(is_for_papers=is_for_papers)
            self.mode_changed.emit()

    def _on_nothing_filled(self) -> None:
        words = self.tr("Nothing was filled: no cell here is both empty and open, or there is no value to take")
        self.said.emit(StatusText(words, is_refusal=True))

    def _on_head_reached(self) -> None:
        column = self._model.columns[self._view.currentIndex().column()]
        words = self.tr("{lesson} · Enter: acts with the lesson · ↓ back to the students")
        self.said.emit(StatusText(words.format(lesson=column_words(column, self._model.rules))))

    def _on_rivals_read(self, place: CellPlace, found: tuple[RivalValues, ...]) -> None:
        index, rules = self._view.currentIndex(), self._model.rules
        is_same = index.isValid() and self._model.place(index.row(), index.column()) == place
        if is_same and rules is not None and not self.card.isHidden():
            self.card.show_rivals(found, rules.regulation)

    def _on_value_chosen(self, line: RivalLine) -> None:
        index, rules = self._view.currentIndex(), self._model.rules
        self.card.put_away()
        if rules is not None:
            cell = self._model.cell(self._model.place(index.row(), index.column()))
            taken = cell_with(cell, line.place, line.value, rules.regulation)
            self._entry.settle(index.row(), index.column(), taken)

    def _on_history_read(self, place: CellPlace, entries: tuple[CellHistoryEntry, ...]) -> None:
        index, rules = self._view.currentIndex(), self._model.rules
        is_same = index.isValid() and self._model.place(index.row(), index.column()) == place
        if is_same and rules is not None and not self.card.isHidden():
            self.card.show_history(history_lines(entries, rules) or (self.tr("Nothing was ever entered here"),))

    def _on_found_nobody(self, typed: str) -> None:
        self.said.emit(StatusText(self.tr("{typed} — nobody in this list").format(typed=typed), is_refusal=True))

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(StatusText(self._error_words(error), is_refusal=True))
