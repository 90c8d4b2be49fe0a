"""A letter to the family of the student under the cursor, from the teacher of the page (S0-4.14.10, S4-5.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QWidget

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.homeroom.words import occasion_words, way_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel
from ejournal_desktop.services.homeroom.course_letters import CourseLetter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.homeroom import LetterView
    from ejournal_desktop.readmodels.journal import JournalPage, StudentRow
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.homeroom.course_letters import CourseLettersService
    from ejournal_desktop.services.session import Session

_WIDTH: Final = 460
_LEAST_LINES: Final = 6
_MOST_EARLIER: Final = 3
_OCCASIONS: Final = (
    NoticeOccasion.FAILING,
    NoticeOccasion.ANY_ABSENCE,
    NoticeOccasion.HOMEWORK,
    NoticeOccasion.BEHAVIOUR,
    NoticeOccasion.PROGRESS,
)


@dataclass(frozen=True, slots=True)
class LetterWritten:
    """What stands in the form."""

    occasion: NoticeOccasion
    way: LetterWay
    text: str


class FamilyLetterDialog(QDialog):
    """Occasion, words, and how the family is told; it stays until the letter stands in the log."""

    wanted = Signal(object)

    def __init__(self, about: str, earlier: Sequence[LetterView] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Letter to the family"))
        self.occasion, self.way = OutlinedComboBox(), OutlinedComboBox()
        for occasion in _OCCASIONS:
            self.occasion.addItem(occasion_words(occasion.value), occasion)
        for way in (LetterWay.PRINTED, LetterWay.CONVERSATION, LetterWay.PHONE):
            self.way.addItem(way_words(way.value), way)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        text = self.text
        fit_to_letters(text, lambda: text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES))
        self.problem = ToneLabel(tone=Tone.WARN)
        self.keep_button = PrimaryButton(self.tr("Print and write into the log"))
        self._lay_out(about, earlier)
        self.way.currentIndexChanged.connect(self._show_act)
        add_command(self, self.keep_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self.keep_button.click)
        self.text.setFocus()

    def show_problem(self, words: str) -> None:
        """Say why the letter is not in the log; what was typed stays."""
        self.problem.setText(words)
        self.problem.show()
        self.keep_button.setEnabled(True)

    def _on_keep(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.show_problem(self.tr("Type the text first"))
            self.text.setFocus()
            return
        self.problem.hide()
        self.keep_button.setEnabled(False)
        chosen = LetterWritten(NoticeOccasion(self.occasion.currentData()), LetterWay(self.way.currentData()), text)
        self.wanted.emit(chosen)

    def _show_act(self) -> None:
        is_printed = self.way.currentData() == LetterWay.PRINTED
        words = self.tr("Print and write into the log") if is_printed else self.tr("Write into the log")
        self.keep_button.setText(words)

    def _lay_out(self, about: str, earlier: Sequence[LetterView]) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        student = ToneLabel()
        student.setText(about)
        student.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        form.addRow(student)
        for letter in earlier[:_MOST_EARLIER]:
            told = ToneLabel(_earlier_words(letter), Tone.SECONDARY)
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setWordWrap(True)
            form.addRow(told)
        fields = ((self.tr("&Occasion"), self.occasion), (self.tr("Te&xt"), self.text), (self.tr("&How"), self.way))
        for words, field in fields:
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        form.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.keep_button.setToolTip("Ctrl+Enter")
        self.keep_button.clicked.connect(self._on_keep)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


def _earlier_words(letter: LetterView) -> str:
    """Return one line about what the family was told before, and its answer."""
    said = f"{letter.day:%d.%m.%Y} {occasion_words(letter.occasion)}, {way_words(letter.way)}"
    if letter.answered_on is None:
        return said
    return f"{said} → {letter.answered_on:%d.%m.%Y} {letter.answer}".rstrip()


class FamilyLetters(QObject):
    """Opens the form for the student under the cursor, prints, and writes into the log."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        services: tuple[CourseLettersService, PrintPorts],
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._tasks, self._error_words = screen, tasks, error_words
        self._letters, self._ports = services

    def commands(self) -> tuple[Command, ...]:
        """Return the act, for those who keep the page on show, and for the administration (S2-1.4e)."""
        page, person = self._screen.model.page, self.session.signed_in
        if page is None or not person.may_act(Action.PRINT_DIARY, is_own=page.access.can_write):
            return ()
        return (Command("family_letter", self.tr("Letter to the family of the student…"), self.begin),)

    def begin(self) -> None:
        """Open the form."""
        page, rows = self._screen.model.page, self._screen.model.rows
        row = self._screen.view.currentIndex().row()
        if page is None or not 0 <= row < len(rows):
            self.said.emit(self.tr("Choose a student first"))
            return
        student, session = rows[row], self.session
        call = partial(self._letters.own_letters, session, student.student)
        opened = partial(self._open, page, student)
        self._tasks.on_database(self, call, opened, lambda error: self.said.emit(self._error_words(error)))

    def _open(self, page: JournalPage, student: StudentRow, earlier: tuple[LetterView, ...]) -> None:
        about = f"{student.name.full}, {page.course.class_title}, {page.course.subject_title}"
        dialog = FamilyLetterDialog(about, earlier, self._screen)
        dialog.wanted.connect(partial(self._on_wanted, dialog, page, student))
        dialog.open()

    def _on_wanted(
        self, dialog: FamilyLetterDialog, page: JournalPage, student: StudentRow, written: LetterWritten
    ) -> None:
        letter = CourseLetter(page.course.course, student.student, written.occasion, written.text)
        if written.way is not LetterWay.PRINTED:
            self._log(dialog, letter, written.way, None)
        elif self._ports.printer.is_available():
            self._print(dialog, letter)
        else:
            dialog.show_problem(self.tr("No printer is known to the system. Choose another way to tell the family."))

    def _print(self, dialog: FamilyLetterDialog, letter: CourseLetter) -> None:
        title = dialog.windowTitle()

        def work(_: FileJob) -> tuple[PrintedPaper, bool]:
            paper = self._letters.printed(self.session, letter, title)
            return paper, self._ports.printer.send(paper.pdf, title)

        def sent(answer: tuple[PrintedPaper, bool]) -> None:
            paper, is_taken = answer
            if is_taken:
                self._log(dialog, letter, LetterWay.PRINTED, paper)
            else:
                dialog.show_problem(self.tr("The printer did not take the letter. Check that it is on."))

        self._tasks.on_file(dialog, work, sent, partial(self._on_failed, dialog))

    def _log(
        self, dialog: FamilyLetterDialog, letter: CourseLetter, way: LetterWay, paper: PrintedPaper | None
    ) -> None:
        def logged(_: object) -> None:
            dialog.accept()
            self.said.emit(self.tr("The letter stands in the log of the class; the homeroom teacher is told"))

        call = partial(self._letters.log, self.session, letter, way, paper)
        self._tasks.on_database(dialog, call, logged, partial(self._on_failed, dialog))

    def _on_failed(self, dialog: FamilyLetterDialog, error: AppError) -> None:
        dialog.show_problem(self._error_words(error))
