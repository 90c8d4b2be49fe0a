"""Students × subjects of a class: the courses of its subgroups stand together, each student has one cell a subject."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import PeriodKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.domain.mark_scale import MarkScale
    from ejournal_desktop.domain.periods import ProposedMark
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId, SubjectId
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow
    from ejournal_desktop.readmodels.periods import ClassPeriodTable, PeriodCell


TWO_VALUES: Final = "*"
"""Behind a value that is one of two, as in the printed journal and in archives."""


@dataclass(frozen=True, slots=True)
class SubjectTitle:
    """A subject of a class as a column names it."""

    subject: SubjectId
    title: str
    short_title: str


@dataclass(frozen=True, slots=True)
class SubjectCell:
    """A student in a subject: the course the student is in, the mark that stands, and what it would be."""

    course: CourseView
    cell: PeriodCell

    @property
    def entered(self) -> str | None:
        """The mark that was entered."""
        return self.cell.entered

    @property
    def proposal(self) -> ProposedMark:
        """What is suggested from the marks so far."""
        return self.cell.proposal


@dataclass(frozen=True, slots=True)
class SubjectSheet:
    """The table of a class by subjects."""

    regulation: Regulation
    table: ClassPeriodTable
    subjects: tuple[SubjectTitle, ...]
    cells: Mapping[tuple[StudentId, SubjectId], SubjectCell]

    @property
    def scale(self) -> MarkScale:
        """The scale of the marks."""
        return self.regulation.scale()

    @property
    def stayers(self) -> tuple[StudentRow, ...]:
        """Those who are there on the last day: percentages count them alone."""
        return tuple(row for row in self.table.students if any(one.holds(self.table.period.ends) for one in row.spans))

    @property
    def leavers(self) -> tuple[StudentRow, ...]:
        """Those who left before the last day."""
        known = {row.student for row in self.stayers}
        return tuple(row for row in self.table.students if row.student not in known)

    def codes_of(self, row: StudentRow) -> tuple[str | None, ...]:
        """Return the entered marks of a student, one for each subject."""
        cells = (self.cells.get((row.student, subject.subject)) for subject in self.subjects)
        return tuple(None if cell is None else cell.entered for cell in cells)

    def printed_of(self, row: StudentRow) -> tuple[str | None, ...]:
        """Return the entered marks of a student as forms show them, one for each subject."""
        cells = (self.cells.get((row.student, subject.subject)) for subject in self.subjects)
        return tuple(None if cell is None else printed_cell(self.scale, cell.cell) for cell in cells)

    @property
    def has_two_values(self) -> bool:
        """Whether a mark that is shown is one of two."""
        return any(cell.cell.has_conflict for cell in self.cells.values())

    def is_weak(self, code: str | None, *, is_failing: bool) -> bool:
        """Tell whether a mark fails, or is the one between failing and good («3»)."""
        return is_weak(self.regulation, code, is_failing=is_failing)

    def expected(self, row: StudentRow) -> Iterator[SubjectCell]:
        """Yield the cells of a student in which a mark is needed; of exams those that were taken."""
        for subject in self.subjects:
            cell = self.cells.get((row.student, subject.subject))
            if cell is not None and self._counts(cell):
                yield cell

    def expected_in(self, subject: SubjectId) -> Iterator[SubjectCell]:
        """Yield the cells of a subject in which a mark is needed."""
        for row in self.table.students:
            cell = self.cells.get((row.student, subject))
            if cell is not None and self._counts(cell):
                yield cell

    def _counts(self, cell: SubjectCell) -> bool:
        is_exam = self.table.period.kind is PeriodKind.EXAM
        return cell.cell.is_expected or (is_exam and cell.entered is not None)


def by_subject(regulation: Regulation, table: ClassPeriodTable) -> SubjectSheet:
    """Return a table of courses as one of subjects; the course in which a mark is needed counts before a left one."""
    courses = {column.course.course: column.course for column in table.columns}
    titles = {
        course.subject: SubjectTitle(course.subject, course.subject_title, course.subject_short)
        for course in courses.values()
    }
    cells: dict[tuple[StudentId, SubjectId], SubjectCell] = {}
    for (student, identity), cell in table.cells.items():
        course = courses[identity]
        known = cells.get((student, course.subject))
        if known is None or _rank(cell) > _rank(known.cell):
            cells[student, course.subject] = SubjectCell(course, cell)
    return SubjectSheet(regulation, table, tuple(titles.values()), cells)


def printed(scale: MarkScale, code: str | None) -> str | None:
    """Return a mark as forms show it; a code off the scale as it is stored."""
    if code is None:
        return None
    mark = scale.mark(code)
    return code if mark is None else mark.printed


def printed_cell(scale: MarkScale, cell: PeriodCell) -> str | None:
    """Return the mark of a cell as forms show it, with the sign that another computer wrote something else there."""
    return signed(printed(scale, cell.entered), is_one_of_two=cell.has_conflict)


def signed(text: str | None, *, is_one_of_two: bool) -> str | None:
    """Return a value with the sign of two values where it is one of them."""
    return f"{text or ''}{TWO_VALUES}" if is_one_of_two else text


def _rank(cell: PeriodCell) -> tuple[bool, bool]:
    return (cell.is_expected, cell.entered is not None)


def is_weak(regulation: Regulation, code: str | None, *, is_failing: bool) -> bool:
    """Tell whether a mark fails, or is the one between failing and good («3»)."""
    if code is not None and code == regulation.period_marks.not_attested:
        return is_failing
    scale = regulation.scale()
    mark = None if code is None else scale.mark(code)
    if mark is None or mark.number is None:
        return False
    if is_failing:
        return mark.number < scale.success_from
    return scale.success_from <= mark.number < scale.quality_from


def course_title(course: CourseView) -> str:
    """Return subject and subgroup of a course."""
    return f"{course.subject_title}, {course.subgroup_title}" if course.subgroup_title else course.subject_title


def class_and_course(course: CourseView) -> str:
    """Return class, subject and subgroup of a course."""
    return f"{course.class_title} {course_title(course)}"
