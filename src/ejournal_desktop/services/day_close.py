"""The check at the end of a day: which lessons that have ended are still open, and what they lack (S4-8.2.1)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.my_day import OpenOfDay
from ejournal_desktop.readmodels.report_tables import GapKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.my_day import DayLesson
    from ejournal_desktop.services.session import Session


def has_ended(lesson: DayLesson, now: datetime) -> bool:
    """Tell whether a lesson is over, or is not held at all."""
    column = lesson.column
    ends = datetime.combine(column.day, column.ends or time.max, now.tzinfo)
    return column.state is LessonState.CANCELLED or ends <= now


def still_open(session: Session, lessons: Sequence[DayLesson], now: datetime) -> tuple[OpenOfDay, ...]:
    """Return the lessons of a day that have ended with something open, by their time."""
    ended = [one for one in lessons if has_ended(one, now) and one.column.state is not LessonState.CANCELLED]
    found = (OpenOfDay(one, tuple(_lacking(session, one))) for one in ended)
    return tuple(one for one in found if one.lacking)


def _lacking(session: Session, lesson: DayLesson) -> Iterator[GapKind]:
    column = lesson.column
    if not column.is_complete and column.recorded_at is None:
        yield GapKind.LESSON_EMPTY
        return
    if not column.is_complete:
        yield GapKind.LESSON_NOT_COMPLETE
    if not column.topic:
        yield GapKind.TOPIC
    keeps_homework = session.regulation.keeps(JournalField.HOMEWORK, lesson.grade_level)
    if keeps_homework and not column.homework and not column.is_homework_none:
        yield GapKind.HOMEWORK
