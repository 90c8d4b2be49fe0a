"""What the day reminds of above the list: a term that ends shortly, period marks, a clock that cannot be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.readmodels.report_tables import GapKind

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.readmodels.my_day import DayLesson, MyDay

_TERM: Final = "due_soon"
_PERIOD: Final = "period_due"
_CLOCK: Final = "clock_doubt"
_CLOSE: Final = "day_close"


class Reminders(QObject):
    """Says each thing once; a message that was closed does not come back until it says something new."""

    def __init__(self, frame: FramePort, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._said: dict[str, str] = {}

    def show(self, day: MyDay) -> None:
        """Post what is to be said now and take back what is over."""
        self._say(_TERM, self._term_words(day.due_soon), NoticeKind.HINT)
        self._say(_PERIOD, self._period_words(day), NoticeKind.HINT)
        self._say(_CLOSE, self.open_words(day) if day.is_over else "", NoticeKind.WARNING)
        self._say(_CLOCK, self._clock_words(day.doubted_since), NoticeKind.WARNING)

    def open_words(self, day: MyDay) -> str:
        """Return what is still open of the lessons that have ended; nothing where all are closed."""
        if not day.still_open:
            return ""
        words = {
            GapKind.LESSON_EMPTY: self.tr("nothing entered"),
            GapKind.LESSON_NOT_COMPLETE: self.tr("not complete"),
            GapKind.TOPIC: self.tr("no topic"),
            GapKind.HOMEWORK: self.tr("no answer on homework"),
        }
        lessons = (
            f"{one.lesson.class_title} {one.lesson.subject_title} ({', '.join(words[gap] for gap in one.lacking)})"
            for one in day.still_open
        )
        return self.tr("Still open of the day: {lessons}").format(lessons="; ".join(lessons))

    def _say(self, key: str, words: str, kind: NoticeKind) -> None:
        if self._said.get(key, "") == words:
            return
        self._said[key] = words
        if words:
            self._frame.post_notice(Notice(key, words, kind))
        else:
            self._frame.withdraw_notice(key)

    def _term_words(self, lessons: tuple[DayLesson, ...]) -> str:
        dues = [lesson.due for lesson in lessons if lesson.due is not None]
        if not dues:
            return ""
        names = ", ".join(f"{lesson.class_title} {lesson.subject_title}" for lesson in lessons)
        words = self.tr("To be completed until {moment}: {lessons}.")
        return words.format(moment=short_clock(min(dues).time()), lessons=names)

    def _period_words(self, day: MyDay) -> str:
        reminder = day.period_due
        if reminder is None:
            return ""
        words = self.tr("Marks for {period} are due until {day} ({order}).")
        shown = words.format(period=period_words(reminder.period), day=day_words(reminder.due), order=reminder.order)
        return shown.replace(" ()", "")

    def _clock_words(self, last: datetime | None) -> str:
        if last is None:
            return ""
        words = self.tr(
            "Check the date of the computer: the last entry of the journal is of {day}. Terms and dates of entries "
            "would be wrong."
        )
        return words.format(day=f"{day_words(last.date())} {last.year}")
