"""The facts of a lesson in the panel: who holds it, its terms, why it is entered later, its files, who entered what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.fact_words import holding_lines, stamp_line, term_lines
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.file_kinds import can_show
from ejournal_desktop.gui.widgets.small_button import small_button
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ejournal_desktop.domain.deadline_rules import DeferralReason
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.lesson_card import AttachedFile, EntryStamp, LessonCard

_KILOBYTE: Final = 1024


class LessonFacts(QWidget):
    """Takes no room while there is nothing to say."""

    history_requested = Signal()
    file_wanted = Signal()
    file_opened = Signal(object)
    file_saved = Signal(object)
    file_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson: LessonColumn | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.holding, self.terms, self.history = ToneLabel(tone=Tone.NONE), Caption(), Caption()
        for label in (self.holding, self.terms, self.history):
            label.setWordWrap(True)
            label.hide()
        self._files = QVBoxLayout()
        self._shown_files: tuple[tuple[AttachedFile, ...], bool] = ((), False)
        self._files.setSpacing(2)
        self._buttons = self._make_buttons()
        for label in (self.holding, self.terms):
            self._column.addWidget(label)
        self._column.addLayout(self._files)
        self._column.addWidget(self._buttons)
        self._column.addWidget(self.history)

    def show_card(self, card: LessonCard, lesson: LessonColumn, now: datetime) -> None:
        """Show what is known of a lesson."""
        if self._lesson is None or self._lesson.lesson != lesson.lesson:
            self.history.hide()
        self._lesson = lesson
        _show_lines(self.holding, holding_lines(card))
        _show_lines(self.terms, [] if card.is_cancelled else term_lines(card, lesson, now))
        self._show_files(card.files, is_open=card.can_write)
        self.attach_button.setVisible(card.can_write)
        self._buttons.show()

    def clear(self) -> None:
        """Say nothing: the column is no lesson, or its card is still to come."""
        self._lesson = None
        for widget in (self.holding, self.terms, self.history, self._buttons):
            widget.hide()
        self._show_files((), is_open=False)

    def show_history(self, stamps: Sequence[EntryStamp]) -> None:
        """Show who entered what, when and at which computer."""
        if self._lesson is not None:
            day = self._lesson.day
            lines = [stamp_line(stamp, day) for stamp in stamps]
            _show_lines(self.history, lines or [self.tr("Nothing was entered yet")])

    def _make_buttons(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        self.attach_button = small_button(self.tr("Attach a file…"), self.tr("Attach a document or a picture"))
        self.attach_button.clicked.connect(self.file_wanted)
        self.history_button = small_button(
            self.tr("Who and when"), self.tr("Who entered what in this lesson, when and at which computer")
        )
        self.history_button.clicked.connect(self._on_history_button_clicked)
        across.addWidget(self.attach_button)
        across.addWidget(self.history_button)
        across.addStretch(1)
        row.hide()
        return row

    def _show_files(self, files: tuple[AttachedFile, ...], *, is_open: bool) -> None:
        if (files, is_open) == self._shown_files:
            return  # a button that has the focus keeps it
        self._shown_files = (files, is_open)
        while (item := self._files.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in files:
            self._files.addWidget(self._file_row(file, is_open=is_open))

    def _file_row(self, file: AttachedFile, *, is_open: bool) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SIZES.spacing_xs)
        size = self.tr("{size} KB").format(size=max(file.size // _KILOBYTE, 1))
        across.addWidget(ElidedLabel(f"{file.title} · {size}"), 1)
        if can_show(file.title):
            show = small_button("▸", self.tr("Open {file}").format(file=file.title))
            show.clicked.connect(lambda: self.file_opened.emit(file))
            across.addWidget(show)
        save = small_button("↓", self.tr("Save a copy of {file}").format(file=file.title))
        save.clicked.connect(lambda: self.file_saved.emit(file))
        across.addWidget(save)
        if is_open:
            remove = small_button("✕", self.tr("Remove {file} from the lesson").format(file=file.title))
            remove.clicked.connect(lambda: self.file_removed.emit(file))
            across.addWidget(remove)
        return row

    def _on_history_button_clicked(self) -> None:
        if self.history.isVisibleTo(self):
            self.history.hide()
        else:
            self.history_requested.emit()


class ReasonChoice(QWidget):
    """Why a lesson is entered later: one key, 1–4, before the grid takes keys; Esc leaves the question for later."""

    chosen = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why is the lesson entered later?"))
        self._reasons: tuple[DeferralReason, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        question = ToneLabel(self.tr("Why is the lesson entered later? Press a number."), Tone.WARN)
        question.setWordWrap(True)
        self._column.addWidget(question)
        self._buttons: list[QToolButton] = []
        self.hide()

    def ask(self, reasons: Sequence[DeferralReason]) -> None:
        """Show the question and take the keys."""
        self._reasons = tuple(reasons)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(number, reason) for number, reason in enumerate(reasons, start=1)]
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does: here it leaves the question for later."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.put_off.emit()
        elif typed.isdigit() and 1 <= int(typed) <= len(self._reasons):
            self._choose(self._reasons[int(typed) - 1])
        else:
            event.accept()  # a key for the grid would be lost unseen: the question stays

    def _button(self, number: int, reason: DeferralReason) -> QToolButton:
        button = small_button(f"{number}  {reason.title}", f"{number}: {reason.title}")
        button.clicked.connect(lambda: self._choose(reason))
        self._column.addWidget(button)
        return button

    def _choose(self, reason: DeferralReason) -> None:
        self.hide()
        self.chosen.emit(reason.code)


def _show_lines(label: ToneLabel, lines: Sequence[str]) -> None:
    label.setText("\n".join(lines))
    label.setVisible(bool(lines))
