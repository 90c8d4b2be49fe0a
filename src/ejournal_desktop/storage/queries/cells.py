"""Contents of cells: marks, attendance, corrections and period marks."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, select, text

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.storage.queries.two_values import conflicts_of_cell, conflicts_of_cells
from ejournal_desktop.storage.statements import Question, Statement
from ejournal_desktop.storage.tables.lessons import AttendanceRow, MarkRow, PeriodMarkRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

_CHOSEN = "(SELECT lesson_id FROM lesson WHERE course_id = :course AND day BETWEEN :starts AND :ends)"


class _Mark(NamedTuple):
    lesson: LessonId
    student: StudentId
    value: str


class _Attendance(NamedTuple):
    lesson: LessonId
    student: StudentId
    status: str
    late_minutes: int


class _Correction(NamedTuple):
    lesson: LessonId
    student: StudentId


class _Note(NamedTuple):
    student: int
    lesson: int
    comment: str


class _PageMark(NamedTuple):
    student: int
    value: str


class _ClassPeriodMark(NamedTuple):
    student: StudentId
    course: CourseId
    period: PeriodId
    value: str


class _PeriodMark(NamedTuple):
    student: int
    period: int
    value: str


MARKS = Question(
    text(
        f"""
        SELECT lesson_id, student_id, value FROM {_CHOSEN} CROSS JOIN mark USING (lesson_id)
        ORDER BY lesson_id, student_id, place
        """  # noqa: S608  the text is a constant of this module
    ),
    _Mark,
)
ATTENDANCE = Question(
    text(f"SELECT lesson_id, student_id, status, late_minutes FROM {_CHOSEN} CROSS JOIN attendance USING (lesson_id)"),  # noqa: S608  constants of this module
    _Attendance,
)
CORRECTIONS = Question(
    text(f"SELECT DISTINCT lesson_id, student_id FROM {_CHOSEN} CROSS JOIN correction USING (lesson_id)"),  # noqa: S608  constants of this module
    _Correction,
)
NOTES = Question(
    text(f"SELECT student_id, lesson_id, comment FROM {_CHOSEN} CROSS JOIN mark_comment USING (lesson_id)"),  # noqa: S608  constants of this module
    _Note,
)
PAGE_MARKS = Question(
    text("SELECT student_id, value FROM period_mark WHERE course_id = :course AND period_id = :period"), _PageMark
)
_ONE_NOTE = text("SELECT comment FROM mark_comment WHERE lesson_id = :lesson AND student_id = :student")
_ONE_MARK = Statement(
    select(MarkRow.value)
    .where(MarkRow.lesson_id == bindparam("lesson"), MarkRow.student_id == bindparam("student"))
    .order_by(MarkRow.place)
)
_ONE_ATTENDANCE = Statement(
    select(AttendanceRow.status, AttendanceRow.late_minutes).where(
        AttendanceRow.lesson_id == bindparam("lesson"), AttendanceRow.student_id == bindparam("student")
    )
)
CLASS_PERIOD_MARKS = Question(
    text(
        """
        SELECT student_id, course_id, period_id, value FROM period_mark JOIN course USING (course_id)
        WHERE class_group_id = :class_group
        """
    ),
    _ClassPeriodMark,
)
PERIOD_MARKS = Question(
    select(PeriodMarkRow.student_id, PeriodMarkRow.period_id, PeriodMarkRow.value).where(
        PeriodMarkRow.course_id == bindparam("course")
    ),
    _PeriodMark,
)

_EMPTY = Cell()


def cells_of_course(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[tuple[StudentId, LessonId], Cell]:
    """Return the cells of a course between two dates that are not empty."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    cells: dict[tuple[StudentId, LessonId], Cell] = {}
    for lesson, student, value in reading.ask(MARKS, span):
        place = (student, lesson)
        cells[place] = _cell((*cells[place].marks, value) if place in cells else (value,))
    for lesson, student, status, minutes in reading.ask(ATTENDANCE, span):
        place = (student, lesson)
        cells[place] = _cell(cells[place].marks if place in cells else (), status, minutes)
    for lesson, student in reading.ask(CORRECTIONS, span):
        place = (student, lesson)
        cells[place] = _corrected(cells.get(place, _EMPTY))
    for place, conflicts in conflicts_of_cells(reading, course, starts, ends).items():
        cells[place] = replace(cells.get(place, _EMPTY), conflicts=conflicts)
    return cells


@lru_cache(maxsize=1024)
def _cell(marks: tuple[str, ...], attendance: str | None = None, late_minutes: int = 0) -> Cell:
    """Return a cell: a journal has a hundred thousand of them, of which few differ."""
    return Cell(marks, attendance, late_minutes)


@lru_cache(maxsize=1024)
def _corrected(cell: Cell) -> Cell:
    return replace(cell, is_corrected=True)


def notes_of_course(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[tuple[StudentId, LessonId], str]:
    """Return the comments on the cells of a course between two dates."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    return {(StudentId(student), LessonId(lesson)): comment for student, lesson, comment in reading.ask(NOTES, span)}


def one_note(reading: Reading, lesson: LessonId, student: StudentId) -> str:
    """Return the comment on one cell, empty where there is none."""
    found = reading.connection.execute(_ONE_NOTE, {"lesson": lesson, "student": student}).scalar()
    return "" if found is None else str(found)


def one_cell(reading: Reading, lesson: LessonId, student: StudentId) -> Cell:
    """Return the stored content of one cell."""
    key = {"lesson": lesson, "student": student}
    marks = tuple(value for (value,) in _ONE_MARK.all(reading.connection, key))
    attendance = _ONE_ATTENDANCE.first(reading.connection, key)
    status, minutes = (None, 0) if attendance is None else attendance
    return Cell(marks, status, minutes, conflicts=conflicts_of_cell(reading, lesson, student))


def period_marks_of_page(reading: Reading, course: CourseId, period: PeriodId) -> Mapping[StudentId, str]:
    """Return the marks of a course for one period."""
    rows = reading.ask(PAGE_MARKS, {"course": course, "period": period})
    return {StudentId(student): value for student, value in rows}


def period_marks_of_course(reading: Reading, course: CourseId) -> Mapping[tuple[StudentId, PeriodId], str]:
    """Return the period marks of a course."""
    rows = reading.ask(PERIOD_MARKS, {"course": course})
    return {(StudentId(student), PeriodId(period)): value for student, period, value in rows}


def period_marks_of_class(
    reading: Reading, class_group: ClassGroupId
) -> Mapping[tuple[StudentId, CourseId, PeriodId], str]:
    """Return the period marks of all courses of a class group."""
    rows = reading.ask(CLASS_PERIOD_MARKS, {"class_group": class_group})
    return {(student, course, period): value for student, course, period, value in rows}
