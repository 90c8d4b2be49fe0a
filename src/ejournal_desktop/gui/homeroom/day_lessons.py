"""The lessons of a student's day: the letters of the week act on one lesson, digits say the minutes of lateness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from ejournal_desktop.gui.homeroom.words import status_words, tr
from ejournal_desktop.gui.journal.cell_words import conflict_words
from ejournal_desktop.gui.journal.grid_keys import GridAct, grid_key
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.homeroom import DayLessonAttendance


_NAME: Final = translatable("HomeroomWords", "Lessons of the day")


@dataclass(frozen=True, slots=True)
class LessonKey:
    """A key was pressed at a lesson: its candidates as in the grid; none clears the entry."""

    lesson: DayLessonAttendance
    typed: str
    candidates: tuple[str, ...]


class DayLessonsTable(RecordTable):
    """Number, subject, and what stands of the attendance."""

    lesson_key_typed = Signal(object)
    left = Signal()

    def __init__(self, regulation: Regulation, rules: CellRules, parent: QWidget | None = None) -> None:
        self._regulation, self._rules = regulation, rules
        super().__init__(tr(_NAME), RecordModel(("№", "", "")), 1, parent)
        self.horizontalHeader().hide()

    def show_lessons(self, lessons: Sequence[DayLessonAttendance]) -> None:
        """Replace the rows; the cursor stays on its lesson."""
        chosen = self.lesson()
        self.records.show_records([self._record(lesson) for lesson in lessons])
        places = [place for place, lesson in enumerate(lessons) if chosen and lesson.lesson == chosen.lesson]
        self.choose_row(places[0] if places else 0)

    def lesson(self) -> DayLessonAttendance | None:
        """Return the lesson of the cursor."""
        record = self.records.record(self.currentIndex().row())
        return record.subject if record is not None else None  # type: ignore[return-value]  # the rows are made here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lesson = self.lesson()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        key = grid_key(event, self._rules)
        if lesson is None or key is None:
            super().keyPressEvent(event)
        elif key.act is GridAct.WRITE:
            self.lesson_key_typed.emit(LessonKey(lesson, key.typed, key.candidates))
        elif key.act in (GridAct.CLEAR, GridAct.TAKE_BACK):
            self.lesson_key_typed.emit(LessonKey(lesson, "", ()))
        else:
            super().keyPressEvent(event)

    def _record(self, lesson: DayLessonAttendance) -> Record:
        words = status_words(self._regulation, lesson.status, lesson.late_minutes)
        marks = " ".join(lesson.marks)
        conflict = conflict_words() if lesson.has_conflict else ""
        shown = " · ".join(part for part in (words, marks, conflict) if part)
        if not lesson.is_recorded:
            shown = self.tr("nothing entered")
        sentence = f"{lesson.bell}. {lesson.subject_title}, {shown}, {lesson.teacher}"
        return Record((str(lesson.bell), lesson.subject_title, shown), lesson, self._tones(lesson), sentence=sentence)

    def _tones(self, lesson: DayLessonAttendance) -> dict[int, Tone]:
        code = self._regulation.attendance_code(lesson.status) if lesson.status else None
        if lesson.has_conflict:
            return {2: Tone.WARN}
        if code is None:
            return {}
        if not code.counts_as_missed:
            return {2: Tone.LATE}
        return {2: Tone.ILL if code.is_illness else Tone.EXCUSED if code.is_excused else Tone.ABSENT}
