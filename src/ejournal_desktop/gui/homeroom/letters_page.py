"""«Письма»: the journal of what went to families, remarks and praise, and the form of the next one (ux.md 6.6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.gui.homeroom.letter_form import LetterForm
from ejournal_desktop.gui.homeroom.letter_log import log_words
from ejournal_desktop.gui.homeroom.letter_log_pane import LetterLogPane
from ejournal_desktop.gui.homeroom.letter_sender import LetterSender
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.services.homeroom.letters import LetterDraft

if TYPE_CHECKING:
    from ejournal_desktop.domain.class_desk import MessageKind
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices, LetterAsked
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import ClassLetters
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.session import Session


class LettersPage(QWidget):
    """The journal, or the letter shown, at the left; the form at the right."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    warned = Signal(str)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self._letters: ClassLetters | None = None
        self._students: tuple[StudentId, ...] = ()
        self._is_told_of_gaps = False
        self.form = LetterForm(session.regulation, services.clock.now().date())
        self.pane, self.preview = LetterLogPane(services, session, tasks), PdfPreview()
        self.log = self.pane.table
        self.outlet = LetterSender(services, session, tasks, self)
        self._left = QStackedWidget()
        for widget in (self.pane, self.preview):
            self._left.addWidget(widget)
        self.area = SidePanelArea(self._left, self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._connect()
        self._add_commands()
        self.form.offer_templates(services.letters.templates())

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ log · Space slip is back · Enter answer · F8 text · F7 show · Ctrl+P print · Ctrl+Enter log")

    def open(self, group: ClassGroupView) -> None:
        """Read and show the letters of a class."""
        if group != self._group:
            self._students = ()
        self._group = group
        call = partial(self._services.letters.letters, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def reload(self) -> None:
        """Read again."""
        if self._group is not None:
            self.open(self._group)

    def take_focus(self) -> None:
        """Bring the cursor to the journal, or to the text while a letter is being written."""
        is_writing = bool(self._students) or self.pane.is_empty
        (self.form.text if is_writing else self.log).setFocus(Qt.FocusReason.OtherFocusReason)

    def write_to(self, asked: LetterAsked) -> None:
        """Begin a letter about some students."""
        self._students = asked.students
        self.form.choose_occasion(asked.occasion, asked.template)
        self._start_letter()
        self._address()
        self._go_to_text()

    def choose_class(self) -> None:
        """Write about everybody who is in the class today."""
        today = self._services.clock.now().date()
        rows = () if self._letters is None else self._letters.students
        self._students = tuple(row.student for row in rows if any(span.holds(today) for span in row.spans))
        self._address()

    def print_letters(self) -> None:
        """Print two on a sheet; whoever cannot be written to is named first, a second press prints all the same."""
        addressees = self.form.addressees
        if addressees.has_gaps and not self._is_told_of_gaps and self.form.written().is_ready:
            self._is_told_of_gaps = True
            self.said.emit(self.tr("Some cards have gaps: print without these students, or press Ctrl+P once more"))
            addressees.without_button.setFocus()
            return
        self._print(None)

    def print_without(self) -> None:
        """Print for those only whose cards have what a letter needs."""
        self._print(self.form.addressees.reachable)

    def save_letters(self) -> None:
        """Save the letters as a file, and write them into the log."""
        draft, group = self._draft(), self._class()
        if draft is not None and group is not None:
            self.outlet.save_letters(group, draft, self.form.kind.currentText())

    def lock_diary(self) -> None:
        """Save the diary of one student as a file with a password for the family, and write it into the log."""
        draft, group = self._draft(), self._class()
        if draft is not None and group is not None and draft.is_diary:
            self.outlet.lock_diary(group, draft, self.form.kind.currentText())

    def show_first(self) -> None:
        """Show the first letter as it would be printed."""
        draft, group = self._draft(), self._class()
        if draft is not None and group is not None:
            self.outlet.preview(group, replace(draft, students=draft.students[:1]))

    def keep(self) -> None:
        """Write a letter that went another way into the log, or keep a message."""
        written, group = self.form.written(), self._class()
        if group is not None and written.is_ready and written.message is not None:
            call = partial(self._write_messages, group, written.students, written.message, written.text)
            done = partial(self._on_written, written.students)
            self._tasks.on_database(self, call, lambda _: done(), self.failed.emit)
            return
        draft = self._draft()
        if draft is not None and group is not None:
            self.outlet.log(group, draft, LetterWay(self.form.way.currentData()))

    def print_log(self) -> None:
        """Print the journal of notices."""
        group = self._class()
        if group is not None:
            self.outlet.print_log(group, log_words())

    def _class(self) -> ClassGroupId | None:
        return None if self._group is None else self._group.class_group

    def _print(self, students: tuple[StudentId, ...] | None) -> None:
        draft, group = self._draft(), self._class()
        if draft is not None and group is not None:
            chosen = draft if students is None else replace(draft, students=students)
            self.outlet.print_letters(group, chosen, self.form.kind.currentText())

    def _draft(self) -> LetterDraft | None:
        """Return the letter of the form; where something is missing say what."""
        written = self.form.written()
        template = written.template
        if template is None or not written.is_ready:
            self.said.emit(self.tr("Choose students and type the text first"))
            return None
        if written.span is None:
            self.said.emit(self.tr("The days are typed as 24.11.2026, the last not before the first"))
            return None
        return LetterDraft(
            written.students,
            template.occasion,
            written.text,
            written.span,
            has_results=template.has_results,
            has_period_results=template.has_period_results,
            is_diary=template.is_diary,
            is_assignments=template.is_assignments,
        )

    def _write_messages(
        self, group: ClassGroupId, students: tuple[StudentId, ...], kind: MessageKind, text: str
    ) -> None:
        for student in students:
            self._services.messages.write_message(self._session, group, student, kind, text)

    def _start_letter(self) -> None:
        """Begin with the text of the template and the days it tells about."""
        template = self.form.written().template
        today = self._services.clock.now().date()
        since = today if self._letters is None else self._letters.period_starts
        if template is not None:
            starts = today - timedelta(days=template.days - 1) if template.days else since
            self.form.start_letter(template.text, DateSpan(starts, today))
        else:
            self.form.start_letter("", DateSpan(since, today))

    def _on_written(self, students: tuple[StudentId, ...]) -> None:
        self._students = tuple(one for one in self._students if one not in students)
        self._is_told_of_gaps = False
        self._start_letter()
        self.stored.emit()
        self.said.emit(self.tr("Written into the log: %n", "", len(students)))
        self._show_log()
        self.reload()

    def _on_loaded(self, letters: ClassLetters) -> None:
        is_first = self._letters is None
        self._letters = letters
        self.pane.show_letters(letters.class_group.class_group, letters)
        if is_first and not self.form.text.document().isModified():
            self._start_letter()
        self._address()

    def _address(self) -> None:
        letters = self._letters
        names = {} if letters is None else {row.student: row.name.short for row in letters.students}
        known = [student for student in self._students if student in names]
        self.form.addressees.address(known, names, {} if letters is None else letters.gaps)
        self.form.show_ways()

    def _on_kept(self) -> None:
        self.stored.emit()
        self._show_log()
        self.reload()

    def _on_shown(self, paper: PrintedPaper) -> None:
        self.preview.show_pdf(paper.pdf)
        self._left.setCurrentWidget(self.preview)
        self.said.emit(self.tr("So the first letter will look. Esc returns to the journal of notices."))

    def _show_log(self) -> None:
        self._left.setCurrentWidget(self.pane)
        self.pane.take_focus()

    def _go_to_text(self) -> None:
        self.area.open_panel()
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        form, pane, outlet = self.form, self.pane, self.outlet
        pane.said.connect(self.said)
        pane.failed.connect(self.failed)
        pane.changed.connect(self._on_kept)
        pane.journal_requested.connect(self.print_log)
        form.template_chosen.connect(self._start_letter)
        form.print_requested.connect(self.print_letters)
        form.preview_requested.connect(self.show_first)
        form.save_requested.connect(self.save_letters)
        form.lock_requested.connect(self.lock_diary)
        form.log_requested.connect(self.keep)
        form.addressees.whole_class_requested.connect(self.choose_class)
        form.addressees.without_requested.connect(self.print_without)
        outlet.logged.connect(lambda draft: self._on_written(draft.students))
        outlet.shown.connect(self._on_shown)
        outlet.said.connect(self.said)
        outlet.warned.connect(self.warned)
        outlet.failed.connect(self.failed)

    def _add_commands(self) -> None:
        add_command(self, self.tr("Print the letters"), ["Ctrl+P"], self.print_letters)
        add_command(self, self.tr("Save the letters"), ["Ctrl+S"], self.save_letters)
        add_command(self, self.tr("Diary as a file with a password"), ["Ctrl+Shift+S"], self.lock_diary)
        add_command(self, self.tr("Show the first letter"), ["F7", "Ctrl+4"], self.show_first)
        add_command(self, self.tr("Write into the log"), ["Ctrl+Return", "Ctrl+Enter"], self.keep)
        add_command(self, self.tr("The whole class"), ["Ctrl+Shift+A"], self.choose_class)
        add_command(self, self.tr("Text"), ["F8", "Ctrl+E"], self._go_to_text)
        add_command(self, self.tr("Back to the log"), ["Esc"], self._show_log)
