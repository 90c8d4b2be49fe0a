"""The form of a letter or a message: about whom, what kind, the text, and the ways it can go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.domain.class_desk import MessageKind
from ejournal_desktop.domain.record_language import record_findings
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.gui.homeroom.words import kind_words, occasion_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the form; ``message`` is its kind, nothing for a letter with its occasion."""

    students: tuple[StudentId, ...]
    occasion: str
    message: MessageKind | None
    text: str


class LetterForm(QFrame):
    """At the right of the log."""

    print_requested = Signal()
    save_requested = Signal()
    log_requested = Signal()
    answer_given = Signal(str)

    def __init__(self, regulation: Regulation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regulation = regulation
        self._students: tuple[StudentId, ...] = ()
        self._receivers = ToneLabel()
        self.kind = OutlinedComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for occasion in NoticeOccasion:
            words = self.tr("Letter: {occasion}").format(occasion=occasion_words(occasion.value))
            self.kind.addItem(words, occasion.value)
        for kind in MessageKind:
            self.kind.addItem(self.tr("Message: {kind}").format(kind=kind_words(kind.value)), kind)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Text of the letter; each line is a paragraph"))
        self._doubts = ToneLabel(tone=Tone.WARN)
        self.print_button = PrimaryButton(self.tr("Print"))
        self.save_button = ToneButton(self.tr("Save as PDF…"))
        self.log_button = ToneButton(self.tr("Only write into the log"))
        self._answer_title = Caption(self.tr("Answer to the chosen letter, Enter keeps it"))
        self.answer = OutlinedLineEdit()
        self.answer.setAccessibleName(self._answer_title.text())
        self._connect()
        self._lay_out()
        self._on_kind_changed()

    def written(self) -> Written:
        """Return what stands in the form."""
        chosen = self.kind.currentData()
        message = MessageKind(chosen) if chosen in set(MessageKind) else None
        return Written(self._students, "" if message else str(chosen), message, self.text.toPlainText().strip())

    def address(self, students: Sequence[StudentId], names: Mapping[StudentId, str], unreachable: int) -> None:
        """Say about whom the next letter is; ``unreachable`` have no guardian on the card."""
        self._students = tuple(students)
        words = ", ".join(names[student] for student in students) or self.tr("Choose students: F8 in the other tabs")
        if unreachable:
            words += "\n" + self.tr("No guardian on the card: %n", "", unreachable)
        self._receivers.setText(words)
        self._show_ways()

    def choose_occasion(self, code: str) -> None:
        """Choose an occasion."""
        place = self.kind.findData(code)
        if place >= 0:
            self.kind.setCurrentIndex(place)

    def show_answer(self, answer: str, *, can_answer: bool) -> None:
        """Show the answer to the letter of the log."""
        self.answer.setText(answer)
        for widget in (self._answer_title, self.answer):
            widget.setVisible(can_answer)

    def start_anew(self) -> None:
        """Empty the text after it went out."""
        self.text.clear()

    def _on_kind_changed(self) -> None:
        self._show_ways()

    def _show_ways(self) -> None:
        written = self.written()
        is_ready = bool(written.students) and bool(written.text)
        for button in (self.print_button, self.save_button):
            button.setVisible(written.message is None)
            button.setEnabled(is_ready)
        self.log_button.setEnabled(is_ready)
        words = self.tr("Only write into the log") if written.message is None else self.tr("Keep the message")
        self.log_button.setText(words)

    def _on_text_changed(self) -> None:
        found = record_findings(self._regulation.record, self.text.toPlainText())
        words = ", ".join(dict.fromkeys(word for finding in found for word in finding.words))
        self._doubts.setText(self.tr("Check the language: {words}").format(words=words) if words else "")
        self._doubts.setVisible(bool(words))
        self._show_ways()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.text.textChanged.connect(self._on_text_changed)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.log_button.clicked.connect(self.log_requested)
        self.answer.returnPressed.connect(lambda: self.answer_given.emit(self.answer.text().strip()))

    def _lay_out(self) -> None:
        for label in (self._receivers, self._doubts):
            label.setWordWrap(True)
        self._receivers.setTextFormat(Qt.TextFormat.PlainText)
        self._doubts.hide()
        self.print_button.setToolTip("Ctrl+P")
        self.save_button.setToolTip("Ctrl+S")
        self.log_button.setToolTip("Ctrl+Enter")
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.setSpacing(SIZES.spacing_s)
        for widget in (Caption(self.tr("About")), self._receivers, self.kind):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        parts: tuple[QWidget, ...] = (
            self._doubts, self.print_button, self.save_button, self.log_button, self._answer_title, self.answer,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
