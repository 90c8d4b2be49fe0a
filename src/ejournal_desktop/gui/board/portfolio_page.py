"""A portfolio: dated entries, each with a file where there is one, of a student or the own one (S0-2.9, S0-4.7.3i)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.board.entry_files import EntryFiles
from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.board.portfolio_form import PortfolioForm
from ejournal_desktop.gui.board.words import PORTFOLIO, PORTFOLIO_TITLES, tr
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.undoable_page import UndoablePage
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.file_kinds import can_show
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.homeroom import PortfolioItem
from ejournal_desktop.services.homeroom.portfolio import PortfolioWish, PortfolioWords

if TYPE_CHECKING:
    from ejournal_desktop.gui.board.ports import BoardServices, PortfolioActs
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.homeroom import PortfolioFile
    from ejournal_desktop.readmodels.printing import PrintedPaper

_TITLE = 2


class PortfolioPage(UndoablePage):
    """The list and the form; whose portfolio it is comes with the acts."""

    def __init__(self, services: BoardServices, tasks: TaskRunner) -> None:
        super().__init__(tasks)
        self._read_file = services.portfolio.read_file
        self.files = EntryFiles(self, tasks, services.dialogs)
        self._acts: PortfolioActs | None = None
        self.table = RecordTable(tr(PORTFOLIO), RecordModel([tr(words) for words in PORTFOLIO_TITLES]), _TITLE)
        self.form = PortfolioForm(services.clock.now().date())
        self.remove_button = ToneButton(self.tr("Take the entry out"))
        self.start_button = ToneButton(self.tr("New entry"))
        self.open_button = ToneButton(self.tr("Open the file"))
        self.save_button = ToneButton(self.tr("Save the file of the entry…"))
        self.empty = EmptyState(self.tr("Nothing is in the portfolio yet. Ins begins an entry."))
        self.paper = PaperSender(services.ports, tasks, self)
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr(
            "↑↓ entry · Ins new · Ctrl+O file · Ctrl+Enter keep · Enter open its file · Del take out · Ctrl+Z undo · "
            "Ctrl+P print"
        )

    def put_above(self, widget: QWidget) -> None:
        """Put something above the list, such as the choice of a student."""
        self._column.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignLeft)

    def show_portfolio(self, acts: PortfolioActs | None) -> None:
        """Show another portfolio, or none."""
        self._acts, self._undo = acts, None
        self.form.setEnabled(acts is not None)
        self.reload()

    def reload(self) -> None:
        """Read again."""
        if self._acts is not None:
            self._tasks.on_database(self, self._acts.read, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the button of the next entry where the list is empty."""
        is_shown = self._lists.currentWidget() is self.table
        (self.table if is_shown else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin an entry."""
        self.area.open_panel()
        self.form.kind.setFocus()

    def keep(self) -> None:
        """Put what stands in the form into the portfolio."""
        wish, acts = self.form.wish(), self._acts
        if wish is None or acts is None:
            self.said.emit(self.tr("Type the day and the title first"))
            return
        self._tasks.on_database(self, partial(acts.keep, wish), partial(self._on_kept, acts), self.failed.emit)

    def remove(self) -> None:
        """Take the chosen entry out; Ctrl+Z puts it back."""
        chosen, acts = self.table.current_subject(), self._acts
        if not isinstance(chosen, PortfolioItem) or acts is None:
            return
        self._tasks.on_database(
            self,
            partial(acts.remove, chosen.portfolio_item),
            partial(self._on_removed, acts, chosen),
            self.failed.emit,
        )

    def choose_file(self) -> None:
        """Choose the file that goes with the entry in the form."""
        if self._acts is not None:
            self.files.choose(self.tr("File of the entry"), self._read_file, self.form.show_file)

    def open_file(self) -> None:
        """Show the file of the chosen entry; one of a kind that is not shown here is saved instead."""
        chosen, acts = self.table.current_subject(), self._acts
        if isinstance(chosen, PortfolioItem) and chosen.file_title and acts is not None:
            self.files.open(chosen.file_title, partial(acts.file, chosen.portfolio_item), self.save_file)

    def save_file(self) -> None:
        """Write the file of the chosen entry where the person wants it."""
        chosen, acts = self.table.current_subject(), self._acts
        if isinstance(chosen, PortfolioItem) and chosen.file_title and acts is not None:
            write = partial(acts.save_file, chosen.portfolio_item)
            self.files.save(self.tr("Save the file of the entry"), chosen.file_title, write)

    def print_sheet(self) -> None:
        """Print the portfolio."""
        if self._acts is not None:
            self.paper.print_sheet(partial(self._acts.printed, _words()), tr(PORTFOLIO))

    def save_sheet(self) -> None:
        """Save the portfolio as a file."""
        if self._acts is not None:
            self.paper.save_sheet(partial(self._acts.printed, _words()), tr(PORTFOLIO))

    def _on_paper_taken(self, paper: PrintedPaper) -> None:
        """Have it noted that a portfolio left the program."""
        if self._acts is not None:
            self._tasks.on_database(self, partial(self._acts.noted, paper), lambda _: None, self.failed.emit)

    def _on_removed(self, acts: PortfolioActs, item: PortfolioItem, file: PortfolioFile | None) -> None:
        wish = PortfolioWish(item.day, item.kind, item.title, item.level, item.result, file)
        self._on_changed(partial(acts.keep, wish), self.tr("Taken out; Ctrl+Z puts it back"))

    def _on_kept(self, acts: PortfolioActs, item: int) -> None:
        self.form.start_anew()
        self._note_change(partial(acts.remove, item), self.tr("The entry is in the portfolio"))
        self.reload()

    def _on_loaded(self, items: tuple[PortfolioItem, ...]) -> None:
        self.table.show_records([_record(item) for item in reversed(items)])
        if items and self.table.current_subject() is None:
            self.table.choose_row(0)
        had_focus = self.table.hasFocus()
        self._lists.setCurrentWidget(self.table if items else self.empty)
        self.remove_button.setEnabled(bool(items))
        self._show_file_button()
        if had_focus:
            self.take_focus()

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        for widget in (self.table, self.empty):
            self._lists.addWidget(widget)
        self.remove_button.setToolTip("Del")
        self.start_button.setToolTip("Ins, Ctrl+N")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        foot = QHBoxLayout()
        self.open_button.setToolTip("Enter")
        for button in (self.start_button, self.open_button, self.save_button, self.remove_button):
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.area = SidePanelArea(left, self.form)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.form.keep_requested.connect(self.keep)
        self.remove_button.clicked.connect(self.remove)
        self.start_button.clicked.connect(self.start)
        self.open_button.clicked.connect(self.open_file)
        self.save_button.clicked.connect(self.save_file)
        self.form.file_wanted.connect(self.choose_file)
        self.table.enter_pressed.connect(self.open_file)
        self.table.current_changed.connect(self._show_file_button)
        self.paper.said.connect(self.said)
        self.paper.failed.connect(self.failed)
        self.paper.taken.connect(self._on_paper_taken)
        add_command(self, self.tr("New entry"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Put into the portfolio"), ["Ctrl+Return", "Ctrl+Enter"], self.keep)
        add_command(self, self.tr("Add a file"), ["Ctrl+O"], self.choose_file)
        add_command(self.table, self.tr("Take the entry out"), ["Del"], self.remove)
        add_command(self, self.tr("Print"), ["Ctrl+P"], self.print_sheet)
        add_command(self, self.tr("Save as PDF…"), ["Ctrl+S"], self.save_sheet)
        self._add_ways_back()

    def _show_file_button(self) -> None:
        chosen = self.table.current_subject()
        has_file = isinstance(chosen, PortfolioItem) and bool(chosen.file_title)
        self.save_button.setEnabled(has_file)
        self.open_button.setEnabled(isinstance(chosen, PortfolioItem) and can_show(chosen.file_title))

    def _to_list(self) -> None:
        self.area.close_panel()
        self.take_focus()


def _record(item: PortfolioItem) -> Record:
    return Record((dotted_day(item.day), item.kind, item.title, item.level, item.result, item.file_title), item)


def _words() -> PortfolioWords:
    return PortfolioWords(tr(PORTFOLIO), tuple(tr(words) for words in PORTFOLIO_TITLES))
