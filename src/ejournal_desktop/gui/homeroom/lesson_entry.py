"""Keys at one lesson of a day: a reason, a correction, minutes of lateness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.services.homeroom.absence_rules import MOST_LATE_MINUTES
from ejournal_desktop.services.homeroom.reasons import AbsenceWish, AttendanceWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.homeroom.day_lessons import LessonKey
    from ejournal_desktop.gui.homeroom.reasons import ReasonKeeper
    from ejournal_desktop.gui.journal.rival_words import RivalLine
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import DayLessonAttendance
    from ejournal_desktop.readmodels.people import ClassGroupView

_TEN: Final = 10


class LessonEntry(QObject):
    """Knows whose day is open and what a key makes of one of its lessons."""

    refused = Signal(str)

    def __init__(self, keeper: ReasonKeeper, rules: CellRules, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._rules = keeper, rules
        self._group: ClassGroupView | None = None
        self._place: tuple[StudentId, date] | None = None
        self._name, self._is_open = "", False

    def show_place(
        self, group: ClassGroupView | None, student: StudentId, day: date, *, name: str, is_open: bool
    ) -> None:
        """Say whose day is on show."""
        self._group, self._place, self._name, self._is_open = group, (student, day), name, is_open

    def act(self, key: LessonKey) -> None:
        """Do what a key asks for."""
        if self._group is None or self._place is None:
            return
        if not self._is_open:
            self.refused.emit(self.tr("Nothing can be changed here: the day is closed, or it is not your class"))
        elif not key.candidates:
            self._correct(key.lesson, None)
        elif key.typed.isdigit() and self._is_late(key.lesson):
            self._add_minutes(key.lesson, int(key.typed))
        else:
            self._enter(key)

    def settle(self, lesson: DayLessonAttendance, line: RivalLine) -> None:
        """Let one of two entries stand."""
        status, *minutes = (None,) if line.value.is_mark_beside else line.value.written
        code = None if status is None else self._rules.regulation.attendance_code(str(status))
        if not self._is_open:
            self.refused.emit(self.tr("Nothing can be changed here: the day is closed, or it is not your class"))
        else:
            self._correct(lesson, code, int(next(iter(minutes), 0) or 0))

    def _enter(self, key: LessonKey) -> None:
        code = self._code_of(key)
        if code is None:
            letters = " ".join(one.letter for one in self._rules.codes)
            words = self.tr("{typed} — not entered here; allowed: {allowed}")
            self.refused.emit(words.format(typed=key.typed, allowed=letters))
        elif key.lesson.has_conflict and code.code == key.lesson.status:
            self._correct(key.lesson, code, key.lesson.late_minutes)
        elif code.counts_as_missed and self._is_missed(key.lesson):
            self._explain(key.lesson, code)
        else:
            self._correct(key.lesson, code)

    def _code_of(self, key: LessonKey) -> AttendanceCode | None:
        known = (self._rules.regulation.attendance_code_for_key(one) for one in key.candidates)
        code = next((one for one in known if one is not None), None)
        return code if code in self._rules.codes else None

    def _explain(self, lesson: DayLessonAttendance, code: AttendanceCode) -> None:
        if self._group is not None and self._place is not None:
            student, day = self._place
            wish = AbsenceWish(student, DateSpan(day, day), code.code, lesson=lesson.lesson)
            self._keeper.explain(self._group.class_group, [wish], self._words(lesson, code.letter))

    def _correct(self, lesson: DayLessonAttendance, code: AttendanceCode | None, minutes: int = 0) -> None:
        if self._group is None or self._place is None:
            return
        wish = AttendanceWish(self._place[0], lesson.lesson, None if code is None else code.code, minutes)
        letter = self.tr("present") if code is None else code.letter
        self._keeper.correct(self._group.class_group, wish, self._words(lesson, letter))

    def _add_minutes(self, lesson: DayLessonAttendance, digit: int) -> None:
        """Append a digit to the minutes; one too many begins anew."""
        minutes = lesson.late_minutes * _TEN + digit
        code = self._rules.regulation.attendance_code(lesson.status)
        self._correct(lesson, code, minutes if minutes <= MOST_LATE_MINUTES else digit)

    def _words(self, lesson: DayLessonAttendance, letter: str) -> str:
        day = "" if self._place is None else day_words(self._place[1])
        return f"{self._name}, {day}, {lesson.bell}. {lesson.subject_title}: {letter}"

    def _is_late(self, lesson: DayLessonAttendance) -> bool:
        code = self._rules.regulation.attendance_code(lesson.status) if lesson.status else None
        return code is not None and not code.counts_as_missed

    def _is_missed(self, lesson: DayLessonAttendance) -> bool:
        code = self._rules.regulation.attendance_code(lesson.status) if lesson.status else None
        return code is not None and code.counts_as_missed
