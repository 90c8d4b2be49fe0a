"""Beside the week: the student under the cursor, the lessons of the day, the document, and what teachers left open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.homeroom.day_lessons import DayLessonsTable
from ejournal_desktop.gui.homeroom.words import day_title, lesson_gap_words
from ejournal_desktop.gui.journal.rival_list import RivalList
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, ToneLabel, title_font, wear_font
from ejournal_desktop.readmodels.homeroom import UnfilledLesson

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.domain.absences import AbsenceReason
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.homeroom import DayLessonAttendance

_LEAST_HEIGHT: Final = 2 * SIZES.row_normal
"""Two rows of a list, so that two values of a lesson stand whole above a narrow window's edge."""

_HEIGHT_FOR_ALL: Final = 460


class WeekPanel(QFrame):
    """280 px at the right; a drawer in a narrow window."""

    document_given = Signal(str)
    unfilled_chosen = Signal(object)
    note_given = Signal(str)
    rival_chosen = Signal(object, object)

    def __init__(self, regulation: Regulation, rules: CellRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._contact = ElidedLabel(), Caption()
        self._week = ToneLabel(tone=Tone.SECONDARY)
        self._regulation, self.rivals = regulation, RivalList()
        self._day = Caption()
        self.lessons = DayLessonsTable(regulation, rules)
        self._reason = Caption()
        self.document = OutlinedLineEdit()
        self.document.setPlaceholderText(self.tr("Document: certificate, statement…"))
        self.document.setAccessibleName(self.tr("Document of the reason"))
        self.document.returnPressed.connect(lambda: self.document_given.emit(self.document.text()))
        self.note = OutlinedLineEdit()
        self.note.returnPressed.connect(lambda: self.note_given.emit(self.note.text()))
        titles = (self.tr("Teacher"), self.tr("Lesson"))
        self._unfilled_title = Caption()
        self.unfilled = RecordTable(self.tr("Lessons with gaps"), RecordModel(titles), 1)
        self.unfilled.enter_pressed.connect(self._on_unfilled_chosen)
        self.lessons.current_changed.connect(self._show_rivals)
        self.lessons.enter_pressed.connect(self._go_to_rivals)
        self.rivals.chosen.connect(self._on_rival_chosen)
        self._lay_out()
        self.show_day(None, ())
        self.show_reason(None, "")
        self.ask_note("")

    def chosen_lesson(self) -> tuple[LessonId, str] | None:
        """Return the lesson under the cursor: of the gaps where that list has the focus, else of the day."""
        unfilled = self.unfilled.current_subject()
        if self.unfilled.hasFocus() and isinstance(unfilled, UnfilledLesson):
            return unfilled.lesson, f"{short_day(unfilled.day)} {unfilled.subject_title}"
        lesson = self.lessons.lesson() if self.lessons.isVisibleTo(self) else None
        return None if lesson is None else (lesson.lesson, f"{lesson.bell}. {lesson.subject_title}")

    def ask_note(self, title: str) -> None:
        """Ask what is wrong in a lesson; without a title the line goes."""
        self.note.clear()
        self.note.setVisible(bool(title))
        words = self.tr("{lesson}: what is wrong; Enter tells the deputy head").format(lesson=title)
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(words)
        self.note.setToolTip(words)
        if title:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_student(self, name: str, contact: str, week: str) -> None:
        """Show who is under the cursor."""
        self._name.setText(name)
        self._contact.setText(contact)
        self._week.setText(week)
        self._week.setVisible(bool(week))

    def show_day(self, day: date | None, lessons: Sequence[DayLessonAttendance]) -> None:
        """Show the lessons of a day; without a day the list goes."""
        self._day.setText("" if day is None else day_title(day))
        self.lessons.show_lessons(lessons)
        for widget in (self._day, self.lessons):
            widget.setVisible(day is not None)
        self._show_rivals()

    def show_reason(self, reason: AbsenceReason | None, words: str) -> None:
        """Show the reason of the day with its document."""
        self._reason.setText(words)
        if not self.document.hasFocus() or reason is None:
            self.document.setText("" if reason is None else reason.document)
        for widget in (self._reason, self.document):
            widget.setVisible(reason is not None)

    def show_unfilled(self, lessons: Sequence[UnfilledLesson]) -> None:
        """List the lessons of the week that teachers have not filled in."""
        count = len(lessons)
        words = self.tr("Lessons with gaps: {count}").format(count=count) if count else self.tr("No lessons with gaps")
        self._unfilled_title.setText(words)
        self.unfilled.show_records([self._unfilled(lesson) for lesson in lessons])
        self._show_gaps()

    def _unfilled(self, lesson: UnfilledLesson) -> Record:
        gaps = lesson_gap_words(lesson.gaps)
        what = f"{short_day(lesson.day)} {lesson.subject_title}: {gaps}"
        return Record((lesson.teacher, what), lesson, sentence=f"{lesson.teacher}, {what}")

    def _lay_out(self) -> None:
        wear_font(self._name, title_font)
        for label in (self._contact, self._week, self._reason):
            label.setWordWrap(True)
        self.unfilled.horizontalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.setSpacing(SIZES.spacing_xs)
        for widget in (self._name, self._contact, self._week, self._reason, self.document, self._day):
            column.addWidget(widget)
        column.addWidget(self.lessons, 3)
        column.addWidget(self.rivals)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self._unfilled_title)
        column.addWidget(self.unfilled, 2)
        for table in (self.lessons, self.unfilled):
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.setMinimumHeight(_LEAST_HEIGHT)

    def _show_rivals(self) -> None:
        """List both entries of the lesson under the cursor, where two computers wrote different ones."""
        lesson = self.lessons.lesson() if not self.lessons.isHidden() else None
        self.rivals.show_values(() if lesson is None else lesson.rivals, self._regulation)
        self._show_gaps()

    def _show_gaps(self) -> None:
        """List the gaps of the week, but leave a low window to two values as long as these are on show."""
        has_room = self.rivals.isHidden() or self.height() >= _HEIGHT_FOR_ALL
        self._unfilled_title.setVisible(has_room)
        self.unfilled.setVisible(has_room and bool(self.unfilled.records.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_gaps()

    def _go_to_rivals(self) -> None:
        if not self.rivals.isHidden():
            self.rivals.values.setFocus()

    def _on_rival_chosen(self, line: RivalLine) -> None:
        lesson = self.lessons.lesson()
        self.lessons.setFocus()
        if lesson is not None:
            self.rival_chosen.emit(lesson, line)

    def _on_unfilled_chosen(self) -> None:
        lesson = self.unfilled.current_subject()
        if lesson is not None:
            self.unfilled_chosen.emit(lesson)
