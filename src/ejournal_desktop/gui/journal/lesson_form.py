"""The written part of a lesson as fields: topic, homework, kinds of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.fact_words import language_words
from ejournal_desktop.gui.journal.lesson_text_edit import LessonTextEdit
from ejournal_desktop.gui.journal.rival_list import RivalList
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton, ToneLabel
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.journal_changes import LessonText

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.journal import LessonColumn

NONE_SET = "-"


class LessonForm(QWidget):
    """Shows a lesson and tells when a text was left; what the plan proposes is stored only when it is accepted."""

    topic_left = Signal(object)
    homework_left = Signal(object)
    kind_chosen = Signal(object)
    second_kind_chosen = Signal(object)
    grid_wanted = Signal()
    rivals_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson: LessonColumn | None = None
        self._has_homework = True
        self._regulation: Regulation | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.topic = self._add_text(self.tr("&Topic"), self.tr("Topic of the lesson"))
        self._homework_caption = Caption()
        self.homework = self._add_text(self.tr("&Homework"), self.tr("Homework"), self._homework_caption)
        self.both_button = ToneButton(self.tr("Two texts after an exchange…"))
        self.both_button.clicked.connect(self.rivals_wanted)
        self.both_button.hide()
        self.rivals = RivalList()
        for widget in (self.both_button, self.rivals):
            self._column.addWidget(widget)
        self._question = ToneLabel("", Tone.WARN)
        self._doubt = ToneLabel("", Tone.WARN)
        for label in (self._question, self._doubt):
            label.setWordWrap(True)
            label.hide()
            self._column.addWidget(label)
        self.kind = self._add_kind(self.tr("&Kind of work"), self.tr("Kind of work"), Caption())
        self._second_caption = Caption()
        words = self.tr("Kind of work of the second marks")
        self.second_kind = self._add_kind(words, words, self._second_caption)
        self._connect()

    def set_rules(self, regulation: Regulation) -> None:
        """Fill the lists of kinds of work; what is written is looked at by these rules (S0-4.14.12).

        What is no kind of its own is named too: every mark belongs to a typed task (S3-3.3f2).
        """
        for box, first in ((self.kind, regulation.marks.ordinary_work), (self.second_kind, self.tr("as the lesson"))):
            box.clear()
            box.addItem(first, "")
            for kind in regulation.marks.work_kinds:
                box.addItem(f"{kind.letter}  {kind.title}", kind.code)
        self._regulation = regulation

    def offer_second_kind(self, *, is_wanted: bool) -> None:
        """Let the second marks have a kind of their own where there are any, or where they have one already."""
        is_shown = is_wanted or bool(self.second_kind.currentData())
        for widget in (self._second_caption, self.second_kind):
            widget.setVisible(is_shown)

    def show_lesson(self, lesson: LessonColumn | None, *, is_writable: bool, has_homework: bool) -> None:
        """Show the texts of a lesson."""
        self._lesson, self._has_homework = lesson, has_homework
        self.setEnabled(lesson is not None)
        plan = None if lesson is None else lesson.plan
        self._show(self.topic, "" if lesson is None else lesson.topic, plan.topic if plan else "", "")
        none_hint = self.tr("none set") if lesson is not None and lesson.is_homework_none else ""
        proposed = plan.homework if plan and not none_hint else ""
        self._show(self.homework, "" if lesson is None else lesson.homework, proposed, none_hint)
        for field in (self.topic, self.homework):
            field.setReadOnly(not is_writable)
        for widget in (self.homework, self._homework_caption):
            widget.setVisible(has_homework)
        kinds = ("", "") if lesson is None else (lesson.work_kind, lesson.second_kind)
        for box, code in zip((self.kind, self.second_kind), kinds, strict=True):
            box.setEnabled(is_writable)
            box.setCurrentIndex(max(box.findData(code), 0))
        self.ask("")
        self._show_doubt()
        self._show_conflicts(frozenset() if lesson is None else lesson.conflicts)

    def ask(self, question: str) -> None:
        """Show or hide the question about an empty field."""
        self._question.setText(question)
        self._question.setVisible(bool(question))

    def is_asking(self) -> bool:
        """Tell whether a question about an empty field is on show."""
        return not self._question.isHidden()

    def store_typed(self) -> None:
        """Tell of texts that were typed and not stored yet."""
        if self._lesson is None:
            return
        self._show_doubt()
        if self.topic.is_changed:
            self.topic.document().setModified(False)
            self.topic_left.emit(self.written())
        if self.homework.is_changed:
            self.homework.document().setModified(False)
            self.homework_left.emit(self.written())

    def has_typed(self) -> bool:
        """Tell whether something was typed that is not stored yet."""
        return self.topic.is_changed or self.homework.is_changed

    def take_written(self) -> None:
        """Treat what stands in the fields as stored: the act that closes the lesson carries it."""
        for field in (self.topic, self.homework):
            field.document().setModified(False)

    def written(self) -> LessonText:
        """Return what stands in the fields, without what is only proposed."""
        plan = None if self._lesson is None else self._lesson.plan
        is_none = self.homework.typed == NONE_SET
        is_still_none = self._lesson is not None and self._lesson.is_homework_none and not self.homework.typed
        return LessonText(
            topic=self.topic.typed,
            plan_hour=plan.number if plan is not None and plan.topic == self.topic.typed else 0,
            homework="" if is_none else self.homework.typed,
            is_homework_none=is_none or is_still_none,
            work_kind=str(self.kind.currentData() or ""),
            second_kind=str(self.second_kind.currentData() or ""),
        )

    def accept_suggestions(self) -> None:
        """Take what the plan proposes for the empty fields."""
        self.topic.accept_suggestion()
        if self._has_homework:
            self.homework.accept_suggestion()

    def _show_conflicts(self, conflicts: frozenset[PlaceKind]) -> None:
        self.rivals.clear()
        self.topic.show_conflict(is_open=PlaceKind.TOPIC in conflicts)
        self.homework.show_conflict(is_open=PlaceKind.HOMEWORK in conflicts)
        self.both_button.setVisible(bool(conflicts))

    def _show_doubt(self) -> None:
        """Say softly that a text does not look Russian; it is stored as it is."""
        texts = (self.topic.typed, self.homework.typed)
        words = "" if self._regulation is None else language_words(self._regulation, texts)
        self._doubt.setText(words)
        self._doubt.setVisible(bool(words))

    def _add_text(self, caption: str, name: str, label: Caption | None = None) -> LessonTextEdit:
        label = label or Caption()
        label.setText(caption)
        field = LessonTextEdit(2)
        field.setAccessibleName(name)
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field

    def _add_kind(self, caption: str, name: str, label: Caption) -> QComboBox:
        label.setText(caption)
        kind = OutlinedComboBox()
        kind.setAccessibleName(name)
        kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kind.setMinimumHeight(SIZES.button_height)
        label.setBuddy(kind)
        self._column.addWidget(label)
        self._column.addWidget(kind)
        return kind

    def _connect(self) -> None:
        self.topic.text_left.connect(self.store_typed)
        self.homework.text_left.connect(self.store_typed)
        self.topic.accepted.connect(self._on_topic_accepted)
        self.homework.accepted.connect(self.grid_wanted)
        self.topic.rivals_wanted.connect(self.rivals_wanted)
        self.homework.rivals_wanted.connect(self.rivals_wanted)
        self.topic.abandoned.connect(self.grid_wanted)
        self.homework.abandoned.connect(self.grid_wanted)
        self.kind.activated.connect(lambda _: self.kind_chosen.emit(self.written()))
        self.second_kind.activated.connect(lambda _: self.second_kind_chosen.emit(self.written()))

    @staticmethod
    def _show(field: LessonTextEdit, text: str, suggestion: str, hint: str) -> None:
        if field.typed != text or field.is_changed or field.placeholderText() != (suggestion or hint):
            field.show_text(text, suggestion, hint)

    def _on_topic_accepted(self) -> None:
        if self._has_homework:
            self.homework.setFocus()
        else:
            self.grid_wanted.emit()
