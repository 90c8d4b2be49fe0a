"""Contents of cells: marks, attendance, corrections and period marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, text

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.classes import CourseRow
from ejournal_desktop.storage.tables.lessons import AttendanceRow, MarkRow, PeriodMarkRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

_MARK, _ATTENDANCE, _CORRECTION = 0, 1, 2

# One statement for all three: marks in the order of their places, then attendance, then the fact of a correction.
_CELLS = text(
    """
    WITH chosen AS (SELECT lesson_id FROM lesson WHERE course_id = :course AND day BETWEEN :starts AND :ends)
    SELECT 0, lesson_id, student_id, place, value, 0 FROM mark WHERE lesson_id IN (SELECT lesson_id FROM chosen)
    UNION ALL
    SELECT 1, lesson_id, student_id, 0, status, late_minutes FROM attendance
    WHERE lesson_id IN (SELECT lesson_id FROM chosen)
    UNION ALL
    SELECT DISTINCT 2, lesson_id, student_id, 0, '', 0 FROM correction
    WHERE lesson_id IN (SELECT lesson_id FROM chosen)
    ORDER BY 1, 2, 3, 4
    """
)
_NOTES = text(
    """
    SELECT student_id, lesson_id, comment FROM mark_comment
    WHERE lesson_id IN (SELECT lesson_id FROM lesson WHERE course_id = :course AND day BETWEEN :starts AND :ends)
    """
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
_PERIOD_MARKS = select(PeriodMarkRow.student_id, PeriodMarkRow.period_id, PeriodMarkRow.value).where(
    PeriodMarkRow.course_id == bindparam("course")
)


def cells_of_course(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[tuple[StudentId, LessonId], Cell]:
    """Return the cells of a course between two dates that are not empty."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    cells: dict[tuple[StudentId, LessonId], Cell] = {}
    for kind, lesson, student, _, value, minutes in reading.connection.execute(_CELLS, span):
        key = (StudentId(student), LessonId(lesson))
        cells[key] = _joined(cells.get(key, Cell()), kind, value, minutes)
    return cells


def _joined(cell: Cell, kind: int, value: str, minutes: int) -> Cell:
    if kind == _MARK:
        return Cell((*cell.marks, value), cell.attendance, cell.late_minutes, cell.is_corrected)
    if kind == _ATTENDANCE:
        return Cell(cell.marks, value, minutes, cell.is_corrected)
    return Cell(cell.marks, cell.attendance, cell.late_minutes, is_corrected=True)


def notes_of_course(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[tuple[StudentId, LessonId], str]:
    """Return the comments on the cells of a course between two dates."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.connection.execute(_NOTES, span)
    return {(StudentId(student), LessonId(lesson)): comment for student, lesson, comment in rows}


def one_note(reading: Reading, lesson: LessonId, student: StudentId) -> str:
    """Return the comment on one cell, empty where there is none."""
    found = reading.connection.execute(_ONE_NOTE, {"lesson": lesson, "student": student}).scalar()
    return "" if found is None else str(found)


def one_cell(reading: Reading, lesson: LessonId, student: StudentId) -> Cell:
    """Return the stored content of one cell."""
    key = {"lesson": lesson, "student": student}
    marks = tuple(value for (value,) in _ONE_MARK.all(reading.connection, key))
    attendance = _ONE_ATTENDANCE.first(reading.connection, key)
    return Cell(marks) if attendance is None else Cell(marks, *attendance)


def period_marks_of_course(reading: Reading, course: CourseId) -> Mapping[tuple[StudentId, PeriodId], str]:
    """Return the period marks of a course."""
    rows = reading.connection.execute(_PERIOD_MARKS, {"course": course})
    return {(StudentId(student), PeriodId(period)): value for student, period, value in rows}


def period_marks_of_class(
    reading: Reading, class_group: ClassGroupId
) -> Mapping[tuple[StudentId, CourseId, PeriodId], str]:
    """Return the period marks of all courses of a class group."""
    row = PeriodMarkRow
    rows = reading.connection.execute(
        select(row.student_id, row.course_id, row.period_id, row.value)
        .join(CourseRow, CourseRow.course_id == row.course_id)
        .where(CourseRow.class_group_id == class_group)
    )
    return {(StudentId(student), CourseId(course), PeriodId(period)): value for student, course, period, value in rows}
