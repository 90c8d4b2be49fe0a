"""Which columns a page shows and in which order: lessons by date, the period mark after the last of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.domain.deadlines import LessonState

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, PeriodView


class CellPlace(NamedTuple):
    """A cell by its identities; without a lesson it is the period mark of the student."""

    student: StudentId
    lesson: LessonId | None


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of the grid: a lesson, or the period marks when there is none."""

    lesson: LessonColumn | None
    period: PeriodView
    is_today: bool = False

    @property
    def is_period(self) -> bool:
        """Whether the column holds the period marks."""
        return self.lesson is None


def visible_columns(page: JournalPage, today: date, *, is_future_shown: bool) -> tuple[GridColumn, ...]:
    """Return the columns of a page: today's lesson is the last one unless the future is shown.

    The period column stands directly after the last lesson date and shows together with it (S0-4.14.8).
    """
    lessons = sorted(page.lessons, key=lambda lesson: (lesson.day, lesson.bell))
    shown = [lesson for lesson in lessons if is_future_shown or lesson.day <= today]
    columns = [GridColumn(lesson, page.period, is_today=lesson.day == today) for lesson in shown]
    if page.has_marks and len(shown) == len(lessons):
        columns.append(GridColumn(None, page.period))
    return tuple(columns)


def column_to_open(columns: tuple[GridColumn, ...], lesson: LessonId | None) -> int:
    """Return the column on which a page opens: the wanted lesson, else the last lesson that is not cancelled."""
    for place, column in enumerate(columns):
        if lesson is not None and column.lesson is not None and column.lesson.lesson == lesson:
            return place
    held = [
        place
        for place, column in enumerate(columns)
        if column.lesson is not None and column.lesson.state is not LessonState.CANCELLED
    ]
    return held[-1] if held else 0
