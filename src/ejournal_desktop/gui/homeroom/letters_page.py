"""«Письма»: the log of what went to families, remarks and praise, and the form of the next one (ux.md 6.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.homeroom.letter_form import LetterForm
from ejournal_desktop.gui.homeroom.letter_log import LogTable
from ejournal_desktop.gui.homeroom.words import occasion_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.readmodels.homeroom import LetterView, MessageView
from ejournal_desktop.services.homeroom.letters import LetterDraft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices, LetterAsked
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.readmodels.homeroom import ClassLetters
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.session import Session


class LettersPage(QWidget):
    """The log at the left, the form at the right."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    warned = Signal(str)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self._letters: ClassLetters | None = None
        self._asked: LetterAsked | None = None
        self.log = LogTable()
        self.form = LetterForm(session.regulation)
        self.empty = EmptyState(self.tr("Nothing was written yet. F8 in the other tabs begins a letter."))
        self._left = QStackedWidget()
        self._left.addWidget(self.empty)
        self._left.addWidget(self.log)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._left)
        self.area = SidePanelArea(left, self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ log · Enter answer · Del take a message back · F8 text · Ctrl+P print · Ctrl+Enter log")

    def open(self, group: ClassGroupView) -> None:
        """Read and show the letters of a class."""
        self._group = group
        call = partial(self._services.letters.letters, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def reload(self) -> None:
        """Read again."""
        if self._group is not None:
            self.open(self._group)

    def take_focus(self) -> None:
        """Bring the cursor to the log, or to the text while a letter is being written."""
        is_writing = self._asked is not None or not self.log.isVisible()
        (self.form.text if is_writing else self.log).setFocus(Qt.FocusReason.OtherFocusReason)

    def write_to(self, asked: LetterAsked) -> None:
        """Begin a letter about some students."""
        self._asked = asked
        self.form.choose_occasion(asked.occasion)
        self._address()
        self.area.open_panel()
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_letters(self) -> None:
        """Print what stands in the form, two letters on a sheet, and write it into the log."""
        self._make(self._send)

    def save_letters(self) -> None:
        """Save the letters as a file, and write them into the log."""
        name = f"{occasion_words(self.form.written().occasion)}.pdf"
        path = self._services.ports.choose_path(self, self.tr("Save the letters"), name)
        if path is not None:
            self._make(partial(self._save, path))

    def keep(self) -> None:
        """Write a letter that went another way into the log, or keep a message."""
        written, group = self.form.written(), self._group
        if group is None or not written.students or not written.text:
            self.said.emit(self.tr("Choose students and type the text first"))
            return
        if written.message is None:
            self._log(LetterWay.CONVERSATION)
            return
        service, kind = self._services.letters, written.message

        def write() -> None:
            for student in written.students:
                service.write_message(self._session, group.class_group, student, kind, written.text)

        self._tasks.on_database(self, write, lambda _: self._on_written(), self.failed.emit)

    def _make(self, use: Callable[[PrintedPaper], None]) -> None:
        group, draft = self._group, self._draft()
        if group is None or draft is None:
            self.said.emit(self.tr("Choose students and type the text first"))
            return

        def make(_: FileJob) -> PrintedPaper:
            return self._services.letters.printed_letters(self._session, group.class_group, draft)

        self._tasks.on_file(self, make, use, self.failed.emit)

    def _draft(self) -> LetterDraft | None:
        written = self.form.written()
        if not written.students or not written.text or written.message is not None:
            return None
        return LetterDraft(written.students, written.occasion, written.text)

    def _send(self, paper: PrintedPaper) -> None:
        printer = self._services.ports.printer
        if not printer.is_available():
            self.warned.emit(self.tr("No printer is known to the system. Save the letters as PDF (Ctrl+S)."))
            return

        def send(_: FileJob) -> bool:
            return printer.send(paper.pdf, occasion_words(self.form.written().occasion))

        self._tasks.on_file(self, send, partial(self._on_sent, paper), self.failed.emit)

    def _on_sent(self, paper: PrintedPaper, is_taken: bool) -> None:
        if is_taken:
            self._log(LetterWay.PRINTED, paper)
        else:
            self.warned.emit(self.tr("The printer did not take the letters. Check that it is on, or save them as PDF."))

    def _save(self, path: Path, paper: PrintedPaper) -> None:
        def save(_: FileJob) -> None:
            self._services.letters.save_letters(paper, path)

        self._tasks.on_file(self, save, lambda _: self._log(LetterWay.PRINTED, paper), self.failed.emit)

    def _log(self, way: LetterWay, paper: PrintedPaper | None = None) -> None:
        group, draft = self._group, self._draft()
        if group is not None and draft is not None:
            call = partial(self._services.letters.log_letter, self._session, group.class_group, draft, way, paper)
            self._tasks.on_database(self, call, lambda _: self._on_written(), self.failed.emit)

    def _on_written(self) -> None:
        count = len(self.form.written().students)
        self.form.start_anew()
        self._asked = None
        self._address()
        self.stored.emit()
        self.said.emit(self.tr("Written into the log: %n", "", count))
        self.log.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _on_loaded(self, letters: ClassLetters) -> None:
        self._letters = letters
        self.log.show_letters(letters)
        self._left.setCurrentWidget(self.log if self.log.records.rowCount() else self.empty)
        self._address()
        self._show_answer()

    def _address(self) -> None:
        letters = self._letters
        names = {} if letters is None else {row.student: row.name.short for row in letters.students}
        asked = () if self._asked is None else self._asked.students
        known = [student for student in asked if student in names]
        missing = 0 if letters is None else len(letters.without_address.intersection(known))
        self.form.address(known, names, missing)

    def _show_answer(self) -> None:
        chosen = self.log.current_subject()
        if isinstance(chosen, LetterView):
            answered = "" if chosen.answered_on is None else short_day(chosen.answered_on)
            self.form.show_answer(chosen.answer or answered, can_answer=True)
        else:
            self.form.show_answer("", can_answer=False)

    def _on_enter(self) -> None:
        if isinstance(self.log.current_subject(), LetterView):
            self.area.open_panel()
            self.form.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.answer.selectAll()

    def _on_answer_given(self, answer: str) -> None:
        chosen, group = self.log.current_subject(), self._group
        if not isinstance(chosen, LetterView) or group is None:
            return
        day = self._services.clock.now().date()
        service = self._services.letters
        call = partial(service.answer_letter, self._session, group.class_group, chosen.letter, day, answer)
        self._tasks.on_database(self, call, lambda _: self._on_kept(), self.failed.emit)

    def _on_clear(self) -> None:
        chosen, group = self.log.current_subject(), self._group
        if not isinstance(chosen, MessageView) or group is None or chosen.is_withdrawn:
            self.said.emit(self.tr("Only messages are taken back; a letter that went out stays in the log"))
            return
        call = partial(self._services.letters.withdraw_message, self._session, group.class_group, chosen.message)
        self._tasks.on_database(self, call, lambda _: self._on_kept(), self.failed.emit)

    def _on_kept(self) -> None:
        self.stored.emit()
        self.log.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def _connect(self) -> None:
        self.log.current_changed.connect(self._show_answer)
        self.log.enter_pressed.connect(self._on_enter)
        self.log.clear_pressed.connect(self._on_clear)
        self.form.print_requested.connect(self.print_letters)
        self.form.save_requested.connect(self.save_letters)
        self.form.log_requested.connect(self.keep)
        self.form.answer_given.connect(self._on_answer_given)
        add_command(self, self.tr("Print the letters"), ["Ctrl+P"], self.print_letters)
        add_command(self, self.tr("Save the letters"), ["Ctrl+S"], self.save_letters)
        add_command(self, self.tr("Write into the log"), ["Ctrl+Return", "Ctrl+Enter"], self.keep)
        add_command(self, self.tr("Text"), ["F8", "Ctrl+E"], self._go_to_text)
        add_command(self, self.tr("Back to the log"), ["Esc"], self.log.setFocus)

    def _go_to_text(self) -> None:
        self.area.open_panel()
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)
