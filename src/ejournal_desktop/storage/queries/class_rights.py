"""Who ever had business in a class group; asked of entries that other computers bring (security.md D-63)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
from ejournal_desktop.storage.statements import Statement

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StaffId, StudentId
    from ejournal_desktop.storage.reading import Reading

_CLASS_OF_COURSE = Statement(text("SELECT class_group_id FROM course WHERE course_id = :course"))
_HOMEROOM = Statement(
    text("SELECT 1 FROM homeroom WHERE class_group_id = :class_group AND staff_id = :staff AND starts <= :day LIMIT 1")
)
_TEACHES = Statement(
    text(
        """
        SELECT 1 FROM course CROSS JOIN course_teacher USING (course_id)
        WHERE class_group_id = :class_group AND staff_id = :staff LIMIT 1
        """
    )
)
_KEEPS = Statement(text("SELECT 1 FROM course_teacher WHERE course_id = :course AND staff_id = :staff LIMIT 1"))
_CLASSES = Statement(text("SELECT class_group_id FROM enrollment WHERE student_id = :student"))


def class_of_course(reading: Reading, course: CourseId) -> ClassGroupId | None:
    """Return the class group of a course; nothing when there is no such course."""
    found = _CLASS_OF_COURSE.first(reading.connection, {"course": course})
    return None if found is None else ClassGroupId(found[0])


def was_homeroom_teacher(reading: Reading, class_group: ClassGroupId, staff: StaffId, day: date) -> bool:
    """Tell whether somebody was homeroom teacher of a class group on a day or before it."""
    asked = {"class_group": class_group, "staff": staff, "day": day.isoformat()}
    return _HOMEROOM.first(reading.connection, asked) is not None


def ever_taught(reading: Reading, class_group: ClassGroupId, staff: StaffId) -> bool:
    """Tell whether somebody ever kept a page of a class group."""
    return _TEACHES.first(reading.connection, {"class_group": class_group, "staff": staff}) is not None


def ever_kept(reading: Reading, course: CourseId, staff: StaffId) -> bool:
    """Tell whether somebody ever kept the page of a course."""
    return _KEEPS.first(reading.connection, {"course": course, "staff": staff}) is not None


def may_be_student_of(reading: Reading, class_group: ClassGroupId, student: StudentId) -> bool:
    """Tell whether a student ever was in a class group, or in none at all: an arrival may have been taken back."""
    classes = {found for (found,) in _CLASSES.all(reading.connection, {"student": student})}
    return not classes or class_group in classes
