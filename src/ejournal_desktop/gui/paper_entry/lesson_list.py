"""The lessons to enter: day, number, class and subject, state; the ones that wait stand first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.dates import long_day, short_day, weekday
from ejournal_desktop.gui.lesson_states import state_look, state_word
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import LessonColumn
    from ejournal_desktop.readmodels.my_day import DayLesson

_SUBJECT: Final = 3
_STATE: Final = 4
_DONE: Final = frozenset({LessonState.COMPLETE, LessonState.CANCELLED, LessonState.AHEAD})


class LessonList(RecordTable):
    """One row for each lesson; the order stays while one works, so that no row jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lessons to enter"), RecordModel(self._titles()), _SUBJECT, parent)
        self._lessons: tuple[DayLesson, ...] = ()

    @property
    def lessons(self) -> tuple[DayLesson, ...]:
        """The lessons on show."""
        return self._lessons

    @property
    def waiting(self) -> int:
        """How many lessons on show wait for their record."""
        return sum(lesson.column.state not in _DONE for lesson in self._lessons)

    def show_lessons(self, lessons: Sequence[DayLesson]) -> None:
        """Replace the rows."""
        self._lessons = tuple(lessons)
        self.show_records([self._record(lesson) for lesson in lessons])

    def put_column(self, column: LessonColumn) -> None:
        """Let a lesson show another state."""
        for row, lesson in enumerate(self._lessons):
            if lesson.column.lesson == column.lesson and lesson.column.state is not column.state:
                changed = replace(lesson, column=column)
                self._lessons = (*self._lessons[:row], changed, *self._lessons[row + 1 :])
                self.records.replace_record(row, self._record(changed))

    def lesson(self, identity: object) -> DayLesson | None:
        """Return a lesson on show."""
        return next((lesson for lesson in self._lessons if lesson.column.lesson == identity), None)

    def next_unfilled(self, identity: LessonId) -> LessonId | None:
        """Return the next lesson after one that waits for its record, from the top again at the end."""
        order = [lesson.column.lesson for lesson in self._lessons]
        place = order.index(identity) + 1 if identity in order else 0
        waiting = (*self._lessons[place:], *self._lessons[:place])
        found = (lesson.column for lesson in waiting if lesson.column.state not in _DONE)
        return next((column.lesson for column in found if column.lesson != identity), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave marks and codes to the page, which sends them to the grid: the list searches nothing by letters."""
        has_command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text().isprintable() and event.text().strip() and not has_command:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _record(self, lesson: DayLesson) -> Record:
        column = lesson.column
        look = state_look(column.state)
        subject = " · ".join(part for part in (lesson.subject_title, lesson.subgroup_title) if part)
        if lesson.is_substitution:
            subject = self.tr("{subject} · ⇄ substitution").format(subject=subject)
        cells = (
            f"{weekday(column.day)} {short_day(column.day)}",
            str(column.bell),
            lesson.class_title,
            subject,
            f"{look.icon} {state_word(column.state)}",
        )
        sentence = ", ".join(
            (long_day(column.day), str(column.bell), lesson.class_title, subject, state_word(column.state))
        )
        return Record(cells, column.lesson, {_STATE: look.tone}, sentence=sentence)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Day"), self.tr("No."), self.tr("Class"), self.tr("Subject"), self.tr("Record"))
