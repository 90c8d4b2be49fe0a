"""Why a cell takes no entry; what the service would refuse is greyed before a key is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.deadlines import LessonState

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.journal.columns import GridColumn
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn, StudentRow
    from ejournal_desktop.readmodels.people import SignedIn


class CellBar(StrEnum):
    """Why nothing can be entered; ``BY_PROTOCOL`` is locked too, but takes a value together with a reason.

    ``SETTLED`` is a period mark that stands already: it is corrected on the page of results, with the password.
    ``TWO_VALUES`` were written on two computers, and somebody else settles which of them stands.
    """

    READ_ONLY = "read_only"
    SUBSTITUTED = "substituted"
    CANCELLED = "cancelled"
    AHEAD = "ahead"
    NOT_IN_CLASS = "not_in_class"
    LOCKED = "locked"
    BY_PROTOCOL = "by_protocol"
    SETTLED = "settled"
    TWO_VALUES = "two_values"


@dataclass(frozen=True, slots=True)
class PageRights:
    """Who looks at a page, by which rules, and when."""

    page: JournalPage
    regulation: Regulation
    signed_in: SignedIn
    today: date

    def column_bar(self, column: GridColumn) -> CellBar | None:
        """Return why a whole column takes no entry."""
        if column.lesson is None:
            return None if self.page.access.can_write else CellBar.READ_ONLY
        if column.lesson.state is LessonState.CANCELLED:
            return CellBar.CANCELLED
        if not self.page.access.keeps(column.lesson):
            return CellBar.READ_ONLY if column.lesson.substitute is None else CellBar.SUBSTITUTED
        if column.lesson.day > self.today:
            return CellBar.AHEAD
        return self._lock_bar(column.lesson)

    def cell_bar(self, column: GridColumn, student: StudentRow) -> CellBar | None:
        """Return why one cell takes no entry: a student is greyed outside the dates of the class or subgroup."""
        if not self._is_there(column, student):
            return CellBar.NOT_IN_CLASS
        return self.column_bar(column)

    def conflict_bar(self, column: GridColumn, cell: Cell, bar: CellBar | None) -> CellBar | None:
        """Return the bar of a cell with two values: who keeps the page settles it, also where a substitute wrote."""
        lesson = column.lesson
        if lesson is None or bar not in (None, CellBar.SUBSTITUTED, CellBar.BY_PROTOCOL):
            return bar
        if self._keeps_page(lesson):
            return self._lock_bar(lesson)
        is_own = self.signed_in.is_homeroom_of(self.page.course.class_group)
        if bar is CellBar.SUBSTITUTED or (is_own and cell.conflicts == {ATTENDANCE_PLACE}):
            return bar
        return CellBar.TWO_VALUES

    def locked_since(self, lesson: LessonColumn) -> date | None:
        """Return the first day on which the regulation locks a lesson, nothing where it never does."""
        return self.regulation.corrections.locked_from(lesson.day)

    def _keeps_page(self, lesson: LessonColumn) -> bool:
        staff = self.signed_in.staff
        is_keeper = any(span.staff == staff and span.span.holds(lesson.day) for span in self.page.teachers)
        return is_keeper and self.page.access.can_write

    def _lock_bar(self, lesson: LessonColumn) -> CellBar | None:
        if not self._is_locked(lesson):
            return None
        return CellBar.BY_PROTOCOL if self.page.access.can_correct else CellBar.LOCKED

    def _is_locked(self, lesson: LessonColumn) -> bool:
        return self.regulation.corrections.locks(lesson.day, today=self.today)

    @staticmethod
    def _is_there(column: GridColumn, student: StudentRow) -> bool:
        if column.lesson is not None:
            return any(span.holds(column.lesson.day) for span in student.spans)
        period = column.period
        return any(
            span.starts <= period.ends and (span.ends is None or span.ends >= period.starts) for span in student.spans
        )
