"""Whose week is shown and on which day: a class, a teacher or a room."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal

from ejournal_desktop.gui.school_year.week_words import CLASS, ROOM, TEACHER
from ejournal_desktop.gui.setup.outlined import OutlinedDateEdit
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.school_year.week_draft import ShownLesson, WeekDraft
    from ejournal_desktop.readmodels.timetable_week import SchoolWeek, WeekCourse


class WeekChooser(QObject):
    """Three boxes that the page puts into its line; ``chosen`` says that others are to be shown."""

    chosen = Signal()
    day_chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by, self.whose, self.day = OutlinedComboBox(), OutlinedComboBox(), OutlinedDateEdit()
        self.by.setAccessibleName(self.tr("How the timetable is shown"))
        self.whose.setAccessibleName(self.tr("Whose timetable"))
        self.day.setAccessibleName(self.tr("The timetable of which day, and from which day a change holds"))
        self.day.setToolTip(self.day.accessibleName())
        self.day.setDisplayFormat("dd.MM.yyyy")
        for key, words in ((CLASS, self.tr("by class")), (TEACHER, self.tr("by teacher")), (ROOM, self.tr("by room"))):
            self.by.addItem(words, key)
        for box in (self.by, self.whose):
            box.setMinimumHeight(SIZES.button_height)
            box.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self._week: SchoolWeek | None = None
        self.by.activated.connect(self._offer)
        self.whose.activated.connect(lambda _: self.chosen.emit())
        self.day.editingFinished.connect(self._on_day_finished)

    @property
    def boxes(self) -> tuple[QWidget, ...]:
        """The boxes in their order."""
        return self.by, self.whose, self.day

    @property
    def kind(self) -> str:
        """What the week is looked by."""
        return str(self.by.currentData())

    @property
    def first_day(self) -> date:
        """The day that is typed."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    @property
    def room(self) -> str:
        """The room that is looked at, empty where it is none."""
        return self.whose.currentText() if self.kind == ROOM else ""

    def show_week(self, week: SchoolWeek | None) -> None:
        """Offer the classes, teachers and rooms of a week."""
        self._week = week
        self.day.setEnabled(week is not None)
        if week is not None:
            self.day.setMaximumDate(_qt(week.last_day))
            self.day.setDate(_qt(week.day))
        self._offer()

    def is_shown(self, lesson: ShownLesson) -> bool:
        """Tell whether a weekly lesson belongs to whatever is looked at."""
        wanted = self.whose.currentText()
        if self.kind == ROOM:
            return lesson.place.room == wanted
        return self._is_of(lesson.course, wanted)

    def courses(self, draft: WeekDraft) -> Sequence[WeekCourse]:
        """Return the pages that can be put into the week on show."""
        every = [draft.course(one.course) for one in draft.week.courses]
        if self.kind == ROOM:
            return sorted(every, key=lambda one: one.class_title)
        wanted = self.whose.currentText()
        return [one for one in every if self._is_of(one, wanted)]

    def _is_of(self, course: WeekCourse, wanted: str) -> bool:
        if self.kind == CLASS:
            return course.class_title == wanted
        return any(name == wanted for _, name in course.teachers)

    def _offer(self) -> None:
        chosen, names = self.whose.currentText(), self._names()
        self.whose.clear()
        self.whose.addItems(names)
        self.whose.setCurrentIndex(max(self.whose.findText(chosen), 0))
        self.chosen.emit()

    def _names(self) -> Sequence[str]:
        week = self._week
        if week is None:
            return ()
        if self.kind == CLASS:
            return [title for _, title in week.class_titles]
        return [name for _, name in week.staff] if self.kind == TEACHER else week.rooms

    def _on_day_finished(self) -> None:
        if self._week is not None and self.first_day != self._week.day:
            self.day_chosen.emit()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
