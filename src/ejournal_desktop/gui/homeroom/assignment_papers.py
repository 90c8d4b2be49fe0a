"""Assignments on paper from the journal: of the lesson under the cursor, of a student who was ill (S0-2.8, S0-2.10)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import DayLine, known_days
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel
from ejournal_desktop.services.homeroom.assignments import SheetWords
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.homeroom.assignments import AssignmentsService
    from ejournal_desktop.services.session import Session

_WEEK: Final = timedelta(days=7)


class SickDaysDialog(QDialog):
    """The days for which a student gets assignments; it stays until they are days."""

    wanted = Signal(object)

    def __init__(self, about: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(self.tr("Assignments for days of illness"))
        self.first, self.last = DayLine(self.tr("From")), DayLine(self.tr("Until"))
        self.first.show_day(today - _WEEK)
        self.last.show_day(today)
        self.problem = ToneLabel(tone=Tone.WARN)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.make_button = PrimaryButton(self.tr("Print and write into the log"))
        self.make_button.setToolTip("Ctrl+Enter")
        self._lay_out(about)
        self.make_button.clicked.connect(self._on_make)
        add_command(self, self.make_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self.make_button.click)
        self.first.setFocus()

    def _on_make(self) -> None:
        days = known_days(self.first, self.last, self._today)
        if days is None:
            self.problem.setText(self.tr("The days are typed as 24.11.2026, the last not before the first"))
            self.problem.show()
            return
        self.accept()
        self.wanted.emit(days)

    def _lay_out(self, about: str) -> None:
        form = QFormLayout(self)
        form.addRow(ToneLabel(about))
        form.addRow(self.tr("From"), self.first)
        form.addRow(self.tr("Until"), self.last)
        form.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.make_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


class AssignmentPapers(QObject):
    """Prints, or saves where there is no printer, and notes that the paper went out."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        services: tuple[AssignmentsService, PrintPorts, Clock],
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._tasks, self._error_words = screen, tasks, error_words
        self._assignments, self._ports, self._clock = services

    def commands(self) -> tuple[Command, ...]:
        """Return the acts: the sheet of the lesson for who sees the page, the list of a student for its keeper."""
        page = self._screen.model.page
        if page is None:
            return ()
        found = [Command("assignment_sheet", self.tr("Assignment sheet of the lesson"), self.print_lesson)]
        if self.session.signed_in.may_act(Action.PRINT_DIARY, is_own=page.access.can_write):
            found.append(Command("sick_days", self.tr("Assignments for days of illness…"), self.begin))
        return tuple(found)

    def print_lesson(self) -> None:
        """Print the sheet of the lesson in whose column the cursor stands."""
        lesson = self._screen.side.lesson
        if lesson is None:
            self.said.emit(self.tr("Choose a lesson first"))
            return
        words, number = self._sheet_words(), lesson.lesson
        make = partial(self._assignments.of_lesson, self.session, number, words)
        self._print(make, words.title, partial(self._note_sheet, number))

    def begin(self) -> None:
        """Ask for which days the student under the cursor was ill."""
        page, rows = self._screen.model.page, self._screen.model.rows
        row = self._screen.view.currentIndex().row()
        if page is None or not 0 <= row < len(rows):
            self.said.emit(self.tr("Choose a student first"))
            return
        about = f"{rows[row].name.full}, {page.course.subject_title}"
        dialog = SickDaysDialog(about, self._clock.now().date(), self._screen)
        dialog.wanted.connect(partial(self._on_days, page.course.course, rows[row].student, dialog.windowTitle()))
        dialog.open()

    def _on_days(self, course: CourseId, student: StudentId, title: str, days: tuple[date, date]) -> None:
        words = self.tr("Assignments from {first} until {last}")
        text = words.format(first=dotted_day(days[0]), last=dotted_day(days[1]))
        make = partial(self._assignments.of_student, self.session, course, student, days)
        self._print(make, title, partial(self._hand_out, course, student, text))

    def _print(
        self, make: Callable[[], PrintedPaper], title: str, note: Callable[[PrintedPaper], Callable[[], None]]
    ) -> None:
        path = None
        if not self._ports.printer.is_available():
            path = self._ports.choose_path(self._screen, title, f"{title}.pdf")
            if path is None:
                return
        work = partial(self._made, make, title, path)

        def sent(answer: tuple[PrintedPaper, bool]) -> None:
            paper, is_taken = answer
            if is_taken:
                done = with_reminder(self.tr("{paper}: made and noted").format(paper=title))
                self._tasks.on_database(self, note(paper), lambda _: self.said.emit(done), self._on_failed)
            else:
                self.said.emit(self.tr("The printer did not take it. Check that it is on."))

        self._tasks.on_file(self, work, sent, self._on_failed)

    def _made(
        self, make: Callable[[], PrintedPaper], title: str, path: Path | None, _: FileJob
    ) -> tuple[PrintedPaper, bool]:
        paper = make()
        if path is None:
            return paper, self._ports.printer.send(paper.pdf, title)
        save_paper(paper, path)
        return paper, True

    def _note_sheet(self, lesson: LessonId, paper: PrintedPaper) -> Callable[[], None]:
        return partial(self._assignments.note_sheet, self.session, lesson, paper)

    def _hand_out(self, course: CourseId, student: StudentId, text: str, paper: PrintedPaper) -> Callable[[], None]:
        return partial(self._assignments.hand_out, self.session, course, student, (text, paper))

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(self._error_words(error))

    def _sheet_words(self) -> SheetWords:
        return SheetWords(
            title=self.tr("Assignment sheet"),
            about=self.tr("Class {class_title}, {subject}, lesson of {day}, number {bell}"),
            remote=self.tr("The lesson is held remotely."),
            topic=self.tr("Topic: {text}"),
            homework=self.tr("Assignment: {text}"),
            file_heads=("№", self.tr("File of the lesson"), self.tr("Size, kB")),
        )
