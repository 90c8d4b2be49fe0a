"""The page on show against the paper journal: printed, then ticked, or what differs (S2-1.2b, S3-1.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_parts import PaperMode
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.control import PaperComparison
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.paper_comparison import PaperComparisonService
    from ejournal_desktop.services.print_sheets import PrintSheets
    from ejournal_desktop.services.session import Session


class ComparisonDialog(QDialog):
    """What was found so far, and the two answers: it matches, or what differs."""

    compared = Signal(str)
    print_requested = Signal()
    taken_back = Signal()

    def __init__(self, about: str, found: Sequence[PaperComparison], account: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare with the paper journal"))
        self._about, self._found = ToneLabel(about), ToneLabel(self._found_words(found), Tone.SECONDARY)
        self._found.setWordWrap(True)
        self.mismatch = QPlainTextEdit()
        self.mismatch.setTabChangesFocus(True)
        self.mismatch.setPlaceholderText(self.tr("For example: 14 November, a mark is missing on paper"))
        self.print_button = ToneButton(self.tr("&Print the page"))
        self.match_button = PrimaryButton(self.tr("The page &matches"))
        self.differ_button = ToneButton(self.tr("It &differs"))
        self.back_button = ToneButton(self.tr("&Take my answer back"))
        self._lay_out()
        self.back_button.setVisible(any(one.account == account for one in found))
        self._connect()
        self.print_button.setFocus()

    def _found_words(self, found: Sequence[PaperComparison]) -> str:
        if not found:
            return self.tr("Nobody has compared this page yet")
        return "\n".join(
            self.tr("{day}, {author}: {result}").format(
                day=full_day(one.day), author=one.author, result=one.mismatch or self.tr("matches")
            )
            for one in found
        )

    def _on_match(self) -> None:
        self.accept()
        self.compared.emit("")

    def _on_differ(self) -> None:
        words = self.mismatch.toPlainText().strip()
        if not words:
            self.mismatch.setFocus()
            return
        self.accept()
        self.compared.emit(words)

    def _on_take_back(self) -> None:
        self.accept()
        self.taken_back.emit()

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_requested)
        self.match_button.clicked.connect(self._on_match)
        self.differ_button.clicked.connect(self._on_differ)
        self.back_button.clicked.connect(self._on_take_back)
        add_command(self, self.match_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self.match_button.click)
        self.match_button.setToolTip("Ctrl+Enter")

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&What differs"))
        label.setBuddy(self.mismatch)
        self.mismatch.setAccessibleName(self.tr("What differs"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.match_button, self.differ_button, self.back_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._about, self._found, self.print_button, label, self.mismatch, buttons):
            column.addWidget(widget)


class PaperComparisons(QObject):
    """Offered where the regulation has a paper journal beside this one."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        services: tuple[PaperComparisonService, PrintSheets, PrintPorts],
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self.screen, self._tasks, self._error_words = screen, tasks, error_words
        self._service, self._sheets, self._ports = services

    def commands(self) -> tuple[Command, ...]:
        """Return the acts: the page on paper for who sees it; the answer for who controls the class."""
        page, paper = self.screen.model.page, self.session.regulation.paper
        if page is None or paper.parallel is PaperMode.NONE or paper.is_cancelled_on(page.period.starts):
            return ()
        found = [Command("print_comparison", self.tr("Print the page to compare with paper"), self.print_page)]
        is_own = self.session.signed_in.is_homeroom_of(page.course.class_group)
        if self.session.signed_in.may_act(Action.CONTROL, is_own=is_own):
            found.append(Command("compare_paper", self.tr("Compare with the paper journal…"), self.begin))
        return tuple(found)

    def begin(self) -> None:
        """Show what was found so far and ask for the answer."""
        page = self.screen.model.page
        if page is None:
            return
        read = partial(self._service.found, self.session, page.course.course, page.period.period)
        self._tasks.on_database(self, read, partial(self._ask, page), self._on_failed)

    def print_page(self) -> None:
        """Print the page on show, or save it where there is no printer, and note it."""
        page, title = self.screen.model.page, self.tr("Page to compare")
        if page is None:
            return
        path = None
        if not self._ports.printer.is_available():
            path = self._ports.choose_path(self.screen, title, f"{title}.pdf")
            if path is None:
                return
        work = partial(self._made, page, title, path)
        self._tasks.on_file(self, work, partial(self._on_made, page), self._on_failed)

    def _ask(self, page: JournalPage, found: tuple[PaperComparison, ...]) -> None:
        about = f"{course_words(page.course)} · {period_words(page.period)}"
        dialog = ComparisonDialog(about, found, self.session.signed_in.account, self.screen)
        dialog.compared.connect(partial(self._record, page))
        dialog.taken_back.connect(partial(self._take_back, page))
        dialog.print_requested.connect(self.print_page)
        dialog.open()

    def _record(self, page: JournalPage, mismatch: str) -> None:
        call = partial(self._service.record, self.session, page.course.course, page.period.period, mismatch)
        words = self.tr("Written down: it differs from the paper") if mismatch else self.tr("Ticked: matches the paper")
        self._tasks.on_database(self, call, lambda _: self.said.emit(words), self._on_failed)

    def _take_back(self, page: JournalPage) -> None:
        call = partial(self._service.take_back, self.session, page.course.course, page.period.period)
        words = self.tr("Your answer is taken back")
        self._tasks.on_database(self, call, lambda _: self.said.emit(words), self._on_failed)

    def _made(self, page: JournalPage, title: str, path: Path | None, _: FileJob) -> tuple[PrintedPaper, bool]:
        course = page.course
        paper = self._sheets.comparison(self.session, course.class_group, page.period.period, course.course)
        if path is None:
            return paper, self._ports.printer.send(paper.pdf, title)
        save_paper(paper, path)
        return paper, True

    def _on_made(self, page: JournalPage, answer: tuple[PrintedPaper, bool]) -> None:
        paper, is_taken = answer
        if not is_taken:
            self.said.emit(self.tr("The printer did not take it. Check that it is on."))
            return
        note = partial(self._sheets.note_paper, self.session, paper, page.course.class_group)
        done = with_reminder(self.tr("The page to compare is printed and noted"))
        self._tasks.on_database(self, note, lambda _: self.said.emit(done), self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(self._error_words(error))
