"""The lesson beside the grid: who is current, what was done, what was typed, and the act that closes the lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ejournal_desktop.gui.dates import long_day, short_day
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.lesson_facts import LessonFacts, ReasonChoice
from ejournal_desktop.gui.journal.lesson_form import LessonForm
from ejournal_desktop.gui.lesson_states import state_look, state_word
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import (
    Caption,
    ElidedLabel,
    PrimaryButton,
    StatusBadge,
    ToneLabel,
    title_font,
    wear_font,
)

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.columns import GridColumn
    from ejournal_desktop.readmodels.journal import LessonColumn

_LEAST_REVIEW = 28


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """What stands in a column: numbers and the list for reading over."""

    absent: int
    marks: int
    lines: tuple[str, ...]


class LessonPanel(QFrame):
    """280 px at the right of the grid; a drawer over it in a narrow window."""

    completion_requested = Signal()
    reopening_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_complete = False
        self._column = QVBoxLayout(self)
        self._title, self._badge = ElidedLabel(), StatusBadge()
        self._name = ElidedLabel()
        self._recent, self._missed = ElidedLabel(tone=Tone.SECONDARY), ElidedLabel(tone=Tone.SECONDARY)
        self.form, self.facts, self.reason = LessonForm(), LessonFacts(), ReasonChoice()
        self._scroller = QScrollArea()
        self._before_topic, self._before_homework = ElidedLabel(), ElidedLabel()
        self._before_title = Caption()
        self._counts = ToneLabel()
        self._typed = QStringListModel(self)
        self.review = self._make_review()
        self.complete_button = PrimaryButton()
        self.complete_button.clicked.connect(self._on_complete_button_clicked)
        self._saved = Caption()
        self._lay_out()

    def take_head(self, head: QWidget) -> None:
        """Let a widget stand above everything else."""
        self._column.insertWidget(0, head)

    def bring_to_field(self, field: QWidget) -> None:
        """Put the cursor into a field and scroll it into sight."""
        field.setFocus()
        self._scroller.ensureWidgetVisible(field)

    def show_column(self, column: GridColumn | None, previous: LessonColumn | None, *, is_writable: bool) -> None:
        """Show title, state and the lesson before; texts are the form's. Who only reads has no act."""
        lesson = None if column is None else column.lesson
        self._badge.setVisible(lesson is not None)
        self.form.setVisible(lesson is not None)
        if lesson is None:
            self.facts.clear()
        self._show_complete(lesson, is_writable=is_writable)
        if lesson is not None:
            title = self.tr("Lesson {bell} · {day}").format(bell=lesson.bell, day=long_day(lesson.day))
            look = state_look(lesson.state)
            self._badge.show_state(look.icon, state_word(lesson.state), look.tone)
        else:
            title = "" if column is None else period_words(column.period)
        self._title.setText(title)
        self._show_previous(previous)

    def show_student(self, name: str, *, recent: str, missed: str) -> None:
        """Show who is current: the big name guards against a mark in the wrong row."""
        self._name.setText(name)
        self._recent.setText(recent)
        self._missed.setText(missed)

    def show_summary(self, summary: ColumnSummary) -> None:
        """Show the numbers of the column and what was typed into it."""
        absent = self.tr("%n absent", "", summary.absent)
        marks = self.tr("%n mark(s)", "", summary.marks)
        self._counts.setText(f"{absent} · {marks}")
        self._typed.setStringList(list(summary.lines))

    def show_saved(self, text: str) -> None:
        """Show when the last entry was stored."""
        self._saved.setText(text)

    def _make_review(self) -> QListView:
        review = QListView()
        review.setModel(self._typed)
        review.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        review.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        review.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        review.setFrameShape(QFrame.Shape.NoFrame)
        review.setUniformItemSizes(True)
        review.setAccessibleName(self.tr("What was entered in this lesson"))
        # Its wish of 192 px would let the fields scroll while there is room for them.
        review.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        review.setMinimumHeight(_LEAST_REVIEW)
        return review

    def _lay_out(self) -> None:
        wear_font(self._name, title_font)
        column = self._column
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_xs)
        column.setSpacing(SIZES.spacing_xs)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        column.addLayout(head)
        column.addWidget(self._name)
        column.addWidget(self._recent)
        column.addWidget(self._missed)
        column.addWidget(self._make_scroller(), 1)
        column.addWidget(self.complete_button)
        column.addWidget(self._saved)

    def _make_scroller(self) -> QScrollArea:
        """Let the fields and lists scroll in a low window; name and button always stay in sight."""
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        before = (self._before_title, self._before_topic, self._before_homework)
        parts: tuple[QWidget, ...] = (self.reason, self.form, self.facts, *before, self._counts)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.review, 1)
        self._scroller.setWidget(inside)
        return self._scroller

    def _show_complete(self, lesson: LessonColumn | None, *, is_writable: bool) -> None:
        self._is_complete = lesson is not None and lesson.is_complete
        self.complete_button.setVisible(is_writable)
        words = self.tr("Open the lesson again") if self._is_complete else self.tr("Lesson complete")
        self.complete_button.setText(words)
        self.complete_button.setAccessibleName(words)
        self.complete_button.setToolTip("" if self._is_complete else "Ctrl+Enter")

    def _show_previous(self, lesson: LessonColumn | None) -> None:
        for label in (self._before_title, self._before_topic, self._before_homework):
            label.setVisible(lesson is not None)
        if lesson is None:
            return
        self._before_title.setText(self.tr("Lesson before, {day}").format(day=short_day(lesson.day)))
        self._before_topic.setText(lesson.topic or self.tr("no topic"))
        homework = self.tr("none set") if lesson.is_homework_none else lesson.homework or self.tr("not filled in")
        self._before_homework.setText(self.tr("Homework: {text}").format(text=homework))

    def _on_complete_button_clicked(self) -> None:
        (self.reopening_requested if self._is_complete else self.completion_requested).emit()
