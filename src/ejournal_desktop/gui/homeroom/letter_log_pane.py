"""The journal of notices: letters and messages, slips that came back, answers, and what waits (S0-4.13.10, S1-R.6b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.gui.homeroom.letter_log import LogTable
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton
from ejournal_desktop.readmodels.homeroom import LetterView, MessageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.homeroom import ClassLetters
    from ejournal_desktop.services.session import Session


class LetterLogPane(QWidget):
    """The list with its filter; Space marks slips as returned, Del takes a message back."""

    said = Signal(str)
    changed = Signal()
    failed = Signal(object)
    journal_requested = Signal()

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupId | None = None
        self._letters: ClassLetters | None = None
        self.table = LogTable()
        self.waiting = OutlinedCheckBox(self.tr("Only slips that have not come back"))
        self.journal_button = ToneButton(self.tr("Print the journal of notices"))
        self._returned = Caption()
        self.answer_line = OutlinedLineEdit()
        self.answer_line.setPlaceholderText(self.tr("Answer to the chosen letter; Enter keeps it"))
        self.answer_line.setAccessibleName(self.answer_line.placeholderText())
        self.answer_line.returnPressed.connect(self._on_answer_given)
        self._empty = EmptyState(self.tr("Nothing was written yet. F8 in the other tabs begins a letter."))
        self._lists = QStackedWidget()
        for widget in (self._empty, self.table):
            self._lists.addWidget(widget)
        self._lay_out()
        self.waiting.toggled.connect(self._show)
        self.journal_button.clicked.connect(self.journal_requested)
        self.table.clear_pressed.connect(self.withdraw)
        self.table.returned_pressed.connect(self.mark_returned)
        self.table.enter_pressed.connect(self.begin_answer)
        self.table.current_changed.connect(self._show_answer)
        self._show_answer()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to stand on."""
        return self.table.records.rowCount() == 0

    def show_letters(self, group: ClassGroupId, letters: ClassLetters) -> None:
        """Show the journal of a class."""
        self._group, self._letters = group, letters
        self._show()

    def chosen(self) -> LetterView | MessageView | None:
        """Return what is under the cursor."""
        subject = self.table.current_subject()
        return subject if isinstance(subject, LetterView | MessageView) else None

    def begin_answer(self) -> None:
        """Go to the answer of the letter under the cursor."""
        if isinstance(self.chosen(), LetterView):
            self.answer_line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answer_line.selectAll()

    def mark_returned(self) -> None:
        """Say that the signed slips of the chosen letters came back today."""
        chosen = [one for one in self.table.chosen() if isinstance(one, LetterView) and one.answered_on is None]
        if chosen:
            self._answer(chosen, "")
        else:
            self.said.emit(self.tr("Choose letters whose slip has not come back yet"))

    def withdraw(self) -> None:
        """Take the message under the cursor back; that it was written stays."""
        chosen, group = self.chosen(), self._group
        if not isinstance(chosen, MessageView) or group is None or chosen.is_withdrawn:
            self.said.emit(self.tr("Only messages are taken back; a letter that went out stays in the log"))
            return
        self._write(partial(self._services.messages.withdraw_message, self._session, group, chosen.message))

    def _on_answer_given(self) -> None:
        chosen = self.chosen()
        if isinstance(chosen, LetterView):
            self._answer([chosen], self.answer_line.text().strip())

    def _show_answer(self) -> None:
        chosen = self.chosen()
        is_letter = isinstance(chosen, LetterView)
        self.answer_line.setText(chosen.answer if isinstance(chosen, LetterView) else "")
        self.answer_line.setVisible(is_letter)

    def _answer(self, letters: list[LetterView], text: str) -> None:
        if self._group is not None:
            day = self._services.clock.now().date()
            numbers = [letter.letter for letter in letters]
            service = self._services.letters
            self._write(partial(service.answer_letters, self._session, self._group, numbers, day, text))

    def _write(self, call: Callable[[], None]) -> None:
        self._tasks.on_database(self, call, lambda _: self.changed.emit(), self.failed.emit)

    def _show(self) -> None:
        letters = self._letters
        if letters is None:
            return
        self.table.show_letters(letters, is_waiting_only=self.waiting.isChecked())
        sent = [letter for letter in letters.letters if letter.way != LetterWay.RECEIVED.value]
        returned = sum(letter.answered_on is not None for letter in sent)
        words = self.tr("Slips back: {returned} of {sent}")
        self._returned.setText(words.format(returned=returned, sent=len(sent)))
        has_any = bool(letters.letters or letters.messages)
        self._lists.setCurrentWidget(self.table if has_any else self._empty)
        for widget in (self.waiting, self.journal_button, self._returned):
            widget.setVisible(bool(letters.letters))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._returned)
        foot.addStretch(1)
        foot.addWidget(self.waiting)
        foot.addWidget(self.journal_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        column.addWidget(self.answer_line)
        column.addLayout(foot)

    def take_focus(self) -> None:
        """Bring the cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
