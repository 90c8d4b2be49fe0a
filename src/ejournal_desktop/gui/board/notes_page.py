"""«Записки»: what colleagues wrote to the person who is signed in, the unread first (S3-3.2b, S4-5.4.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.board.note_dialog import NoteDialog
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.frame.subjects import EditionOpened, LessonOpened
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton, ToneLabel
from ejournal_desktop.readmodels.notes import ReceivedNote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.gui.board.ports import BoardServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.session import Session

_STATE: Final = 3
_TEXT: Final = 2


class NotesPage(QWidget):
    """The list, the whole text of the chosen note, and the word that it was read."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)
    lesson_opened = Signal(object)
    edition_opened = Signal(object)

    def __init__(self, services: BoardServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        titles = (self.tr("Day"), self.tr("From"), self.tr("Text"), self.tr("State"))
        self.table = RecordTable(self.tr("Notes to me"), RecordModel(titles), _TEXT)
        self.whole = ToneLabel()
        self.read_button = ToneButton(self.tr("I have read it"))
        self.open_button = ToneButton(self.tr("Open the lesson"))
        self.write_button = ToneButton(self.tr("Write a note…"))
        self._sent: tuple[int, ...] = ()
        self.empty = EmptyState(self.tr("Nobody has written a note to you"))
        self._lay_out()
        self.table.current_changed.connect(self._show_whole)
        self.read_button.clicked.connect(self.mark_read)
        self.open_button.clicked.connect(self.open_subject)
        self.write_button.clicked.connect(self.begin_note)
        self.table.enter_pressed.connect(self.open_subject)
        add_command(self, self.tr("I have read it"), ["Ctrl+Return", "Ctrl+Enter"], self.mark_read)
        add_command(self, self.tr("Write a note…"), ["Ins", "Ctrl+N"], self.begin_note)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ note · Enter open what it is about · Ctrl+Enter I have read it · Ins write a note")

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def reload(self) -> None:
        """Read the notes again."""
        call = partial(self._services.board.notes, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list; where there is none the tabs keep it."""
        if self._lists.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_read(self) -> None:
        """Say that the chosen note was read; its author need not ask again."""
        chosen = self.table.current_subject()
        if isinstance(chosen, ReceivedNote) and not chosen.is_read:
            call = partial(self._services.board.mark_read, self._session, chosen.note)
            self._tasks.on_database(self, call, self._on_read, self.failed.emit)

    def begin_note(self) -> None:
        """Ask to whom a note goes, and what it says."""
        read = partial(self._services.board.colleagues, self._session)
        self._tasks.on_database(self, read, self._open_dialog, self.failed.emit)

    def undo(self) -> None:
        """Take the last note back while nobody has read it."""
        sent, self._sent = self._sent, ()
        if not sent:
            self.said.emit(self.tr("Nothing to undo here"))
            return
        call = partial(self._services.board.withdraw_notes, self._session, sent)
        self._tasks.on_database(self, call, self._on_withdrawn, self.failed.emit)

    def open_subject(self) -> None:
        """Go to what the chosen note is about: the lesson, the cell it asks to correct, or the edition of the rules."""
        chosen = self.table.current_subject()
        if not isinstance(chosen, ReceivedNote):
            return
        if chosen.edition is not None:
            self.edition_opened.emit(EditionOpened(chosen.edition))
        elif chosen.lesson is not None:
            lesson = chosen.lesson
            self.lesson_opened.emit(LessonOpened(lesson.course, None, lesson.lesson, chosen.student))

    def _open_dialog(self, colleagues: Sequence[tuple[StaffId, PersonName]]) -> None:
        dialog = NoteDialog(colleagues, self)
        dialog.wanted.connect(self._on_wanted)
        dialog.open()

    def _on_wanted(self, receiver: StaffId, text: str) -> None:
        call = partial(self._services.board.write_note, self._session, (receiver,), text)
        self._tasks.on_database(self, call, self._on_sent, self.failed.emit)

    def _on_sent(self, notes: tuple[int, ...]) -> None:
        self._sent = notes
        self.stored.emit()
        self.said.emit(self.tr("The note is sent; Ctrl+Z takes it back while it is unread"))

    def _on_withdrawn(self, count: int) -> None:
        self.stored.emit()
        taken, late = self.tr("The note is taken back"), self.tr("It was read already, so the note stays")
        self.said.emit(taken if count else late)

    def _on_read(self, _: object) -> None:
        self.stored.emit()
        self.said.emit(self.tr("Noted that you have read it"))
        self.reload()

    def _on_loaded(self, notes: Sequence[ReceivedNote]) -> None:
        self.table.show_records([self._record(note) for note in notes])
        if notes and self.table.current_subject() is None:
            self.table.choose_row(0)
        self._lists.setCurrentWidget(self.table if notes else self.empty)
        if notes and self.isVisible():
            self.take_focus()
        self._show_whole()

    def _show_whole(self) -> None:
        chosen = self.table.current_subject()
        is_there = isinstance(chosen, ReceivedNote)
        self.whole.setText(_whole(chosen) if isinstance(chosen, ReceivedNote) else "")
        self.whole.setVisible(is_there)
        self.read_button.setVisible(isinstance(chosen, ReceivedNote) and not chosen.is_read)
        has_subject = isinstance(chosen, ReceivedNote) and (chosen.lesson is not None or chosen.edition is not None)
        self.open_button.setVisible(has_subject)
        if isinstance(chosen, ReceivedNote):
            of_rules = chosen.edition is not None
            self.open_button.setText(self.tr("Show what changes") if of_rules else self.tr("Open the lesson"))

    def _record(self, note: ReceivedNote) -> Record:
        state = self.tr("read") if note.is_read else self.tr("new")
        cells = (dotted_day(note.moment.date()), note.author, " ".join(_whole(note).split()), state)
        return Record(cells, note, {} if note.is_read else {_STATE: Tone.WARN}, sentence=", ".join(cells))

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        for widget in (self.table, self.empty):
            self._lists.addWidget(widget)
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.read_button.setToolTip("Ctrl+Enter")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        column.addWidget(self.whole)
        foot = QHBoxLayout()
        foot.addWidget(self.read_button)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        self.write_button.setToolTip("Ins, Ctrl+N")
        foot.addWidget(self.write_button)
        column.addLayout(foot)


def _whole(note: ReceivedNote) -> str:
    """Return the text with the lesson it is about before it."""
    lesson = note.lesson
    if lesson is None:
        return note.text
    place = (lesson.class_title, lesson.subject_title, dotted_day(lesson.day), note.student_name)
    return f"{', '.join(part for part in place if part)}: {note.text}"
