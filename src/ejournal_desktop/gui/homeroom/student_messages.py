"""«Сообщения» about the student under the cursor: what a teacher wrote, a new one, and taking one back (S1-3.1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QWidget

from ejournal_desktop.domain.class_desk import MessageKind
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.homeroom.text_doubts import doubt_words
from ejournal_desktop.gui.homeroom.words import kind_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import named_combo
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import MessageView
    from ejournal_desktop.readmodels.journal import JournalPage, StudentRow
    from ejournal_desktop.services.homeroom.messages import MessagesService
    from ejournal_desktop.services.session import Session

_WIDTH: Final = 560
_LEAST_LINES: Final = 4
_LEAST_LETTERS: Final = 6
_TEXT: Final = 2


@dataclass(frozen=True, slots=True)
class _Place:
    class_group: ClassGroupId
    student: StudentId


class StudentMessagesDialog(QDialog):
    """What stands already, and a form under it; the line above the buttons shows the message as the diary prints it."""

    kept = Signal(object, str)
    withdrawn = Signal(int)

    def __init__(self, about: str, author: str, regulation: Regulation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Messages"))
        self._author, self._regulation = author, regulation
        titles = (self.tr("Day"), self.tr("Kind"), self.tr("Text"), self.tr("Author"))
        self.table = RecordTable(self.tr("Messages about the student"), RecordModel(titles), _TEXT)
        self.kind = named_combo(self.tr("Kind"), letters=_LEAST_LETTERS)
        for kind in MessageKind:
            self.kind.addItem(kind_words(kind.value), kind)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the message"))
        text = self.text
        fit_to_letters(text, lambda: text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES))
        self.doubts, self.preview = ToneLabel(tone=Tone.WARN), ToneLabel(tone=Tone.SECONDARY)
        self.problem = ToneLabel(tone=Tone.WARN)
        self.keep_button = PrimaryButton(self.tr("Keep the message"))
        self.withdraw_button = ToneButton(self.tr("Take the chosen one back"))
        self._lay_out(about)
        self._connect()
        self._on_text_changed()
        self.text.setFocus()

    def show_messages(self, messages: Sequence[MessageView]) -> None:
        """Show what stands; a message that was taken back stays in the list."""
        self.table.show_records([self._record(one) for one in messages])
        self.table.setVisible(bool(messages))
        self.withdraw_button.setVisible(bool(messages))

    def start_anew(self) -> None:
        """Empty the form after a message was kept."""
        self.problem.hide()
        self.text.clear()
        self.text.setFocus()

    def show_problem(self, words: str) -> None:
        """Say what went wrong; what was typed stays."""
        self.problem.setText(words)
        self.problem.show()

    def _record(self, one: MessageView) -> Record:
        text = self.tr("(taken back) {text}").format(text=one.text) if one.is_withdrawn else one.text
        return Record((short_day(one.moment.date()), kind_words(one.kind), text, one.author), one.message)

    def _on_text_changed(self) -> None:
        text = " ".join(self.text.toPlainText().split())
        doubts = doubt_words(self._regulation, text)
        self.doubts.setText(doubts)
        self.doubts.setVisible(bool(doubts))
        kind = kind_words(MessageKind(self.kind.currentData()).value)
        words = self.tr("In the diary: {kind}: {text} ({author})").format(kind=kind, text=text, author=self._author)
        self.preview.setText(words if text else "")
        self.keep_button.setEnabled(bool(text))

    def _on_keep(self) -> None:
        text = self.text.toPlainText().strip()
        if text:
            self.kept.emit(MessageKind(self.kind.currentData()), text)

    def _on_withdraw(self) -> None:
        message = self.table.current_subject()
        if isinstance(message, int):
            self.withdrawn.emit(message)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text_changed)
        self.kind.currentIndexChanged.connect(self._on_text_changed)
        self.keep_button.clicked.connect(self._on_keep)
        self.withdraw_button.clicked.connect(self._on_withdraw)
        add_command(self, self.keep_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self._on_keep)
        add_command(self.table, self.withdraw_button.text(), ["Del"], self._on_withdraw)

    def _lay_out(self, about: str) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        student = ToneLabel()
        student.setText(about)
        for label in (student, self.doubts, self.preview, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.problem.hide()
        form.addRow(student)
        form.addRow(self.table)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("Te&xt"), self.text)
        for label in (self.doubts, self.preview, self.problem):
            form.addRow(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.withdraw_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.withdraw_button.setToolTip("Del")
        self.keep_button.setToolTip("Ctrl+Enter")
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


class StudentMessages(QObject):
    """Opens the dialog for the student under the cursor of the page, and keeps what is written there."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        messages: MessagesService,
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._messages, self._tasks, self._error_words = screen, messages, tasks, error_words

    def commands(self) -> tuple[Command, ...]:
        """Return the act, for those who may write about the students of the page on show."""
        page, person = self._screen.model.page, self.session.signed_in
        if page is None or not person.may_act(Action.WRITE_MESSAGE, is_own=page.access.can_write):
            return ()
        return (Command("student_messages", self.tr("Messages about the student…"), self.begin),)

    def begin(self) -> None:
        """Read what was written about the student, and open the dialog."""
        page, rows = self._screen.model.page, self._screen.model.rows
        row = self._screen.view.currentIndex().row()
        if page is None or not 0 <= row < len(rows):
            self.said.emit(self.tr("Choose a student first"))
            return
        dialog = self._dialog(page, rows[row])
        place = _Place(page.course.class_group, rows[row].student)
        dialog.kept.connect(partial(self._on_kept, dialog, place))
        dialog.withdrawn.connect(partial(self._on_withdrawn, dialog, place))
        self._reload(dialog, place)
        dialog.open()

    def _dialog(self, page: JournalPage, student: StudentRow) -> StudentMessagesDialog:
        about = f"{student.name.full}, {page.course.class_title}, {page.course.subject_title}"
        person = self.session.signed_in.name.with_initials
        return StudentMessagesDialog(about, person, self.session.regulation, self._screen)

    def _reload(self, dialog: StudentMessagesDialog, place: _Place) -> None:
        call = partial(self._messages.about, self.session, place.class_group, place.student)
        self._tasks.on_database(dialog, call, dialog.show_messages, partial(self._on_failed, dialog))

    def _on_kept(self, dialog: StudentMessagesDialog, place: _Place, kind: MessageKind, text: str) -> None:
        def kept(_: int) -> None:
            dialog.start_anew()
            self._reload(dialog, place)
            self.said.emit(self.tr("The message is kept; the next diary prints it"))

        write = self._messages.write_message
        call = partial(write, self.session, place.class_group, place.student, kind, text)
        self._tasks.on_database(dialog, call, kept, partial(self._on_failed, dialog))

    def _on_withdrawn(self, dialog: StudentMessagesDialog, place: _Place, message: int) -> None:
        def taken_back(_: None) -> None:
            self._reload(dialog, place)
            self.said.emit(self.tr("The message is taken back; that it was written stays in the list"))

        call = partial(self._messages.withdraw_message, self.session, place.class_group, message)
        self._tasks.on_database(dialog, call, taken_back, partial(self._on_failed, dialog))

    def _on_failed(self, dialog: StudentMessagesDialog, error: AppError) -> None:
        dialog.show_problem(self._error_words(error))
