"""Reading a sheet of results for the page: one call on the database thread, one value back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.periods.columns import PeriodSheet, class_sheet, course_sheet
from ejournal_desktop.gui.periods.words import exemption_words, forecast_words, shortage_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.gui.periods.ports import Shown
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.readmodels.periods import ClassPeriodTable, CoursePeriodTable, PeriodDue
    from ejournal_desktop.services.periods import PeriodsService
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class LoadedSheet:
    """A sheet and what is said around it.

    ``urgent`` counts students behind the least number of marks, ``conflicts`` places with two values after an exchange.
    """

    shown: Shown
    sheet: PeriodSheet
    period: PeriodView
    due: PeriodDue | None
    title: str
    has_marks: bool
    course: CourseView | None = None
    parts: Sequence[PeriodView] = ()
    urgent: int = 0
    outlooks: Mapping[StudentId, tuple[str, ...]] | None = None
    conflicts: int = 0

    @property
    def first_mark_column(self) -> int:
        """The first column that takes marks, an own one where there is any."""
        columns = self.sheet.columns
        marks = [place for place, column in enumerate(columns) if column.course is not None]
        own = [place for place in marks if columns[place].can_write]
        return next(iter((*own, *marks)), 0)

    def lines(self, student: StudentId) -> tuple[str, ...]:
        """Return shortage and forecast of a student in words, where one course is on show."""
        return (self.outlooks or {}).get(student, ())


def sheet_reading(service: PeriodsService, session: Session, shown: Shown) -> Callable[[], LoadedSheet]:
    """Return the call that reads a sheet; it runs on the database thread."""
    return partial(_read, service, session, shown)


def _read(service: PeriodsService, session: Session, shown: Shown) -> LoadedSheet:
    if shown.course is None:
        return _class_loaded(shown, service.class_table(session, shown.class_group, shown.period))
    return _course_loaded(session, shown, service.course_table(session, shown.course, shown.period))


def _class_loaded(shown: Shown, table: ClassPeriodTable) -> LoadedSheet:
    title = f"{table.class_group.title} · {period_words(table.period)}"
    return LoadedSheet(
        shown,
        class_sheet(table),
        table.period,
        table.due,
        title,
        table.has_marks,
        urgent=_behind(table),
        conflicts=sum(column.conflicts for column in table.columns),
    )


def _behind(table: ClassPeriodTable) -> int:
    """Count the students who have fewer marks in a course than the pace of the period asks for."""
    expected: dict[CourseId, int] = {column.course.course: column.filling.expected for column in table.columns}
    return sum(
        cell.proposal.missing > 0 and cell.proposal.count < expected[course] and cell.is_missing
        for (_, course), cell in table.cells.items()
    )


def _course_loaded(session: Session, shown: Shown, table: CoursePeriodTable) -> LoadedSheet:
    regulation = session.regulation
    outlooks = {
        row.student.student: tuple(
            words
            for words in (
                shortage_words(row.shortage),
                forecast_words(regulation, row.forecast),
                exemption_words() if row.is_exempt else "",
            )
            if words
        )
        for row in table.rows
    }
    return LoadedSheet(
        shown=shown,
        sheet=course_sheet(regulation, table),
        period=table.period,
        due=table.due,
        title=f"{course_words(table.course)} · {period_words(table.period)}",
        has_marks=table.has_marks,
        course=table.course,
        parts=table.parts,
        urgent=sum(row.shortage is not None and row.shortage.is_behind for row in table.rows),
        outlooks=outlooks,
        conflicts=table.conflicts,
    )
