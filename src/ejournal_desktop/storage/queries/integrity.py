"""The database's own checks, and where in the journal a differing value stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.readmodels.integrity import CellPlace

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.integrity import StateDifference
    from ejournal_desktop.storage.reading import Reading

_PLACE = text(
    """
    SELECT class_group.title AS class_title, subject.title AS subject_title, lesson.day, lesson.bell,
           coalesce(student.surname || ' ' || student.given_name, '') AS student
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    JOIN subject USING (subject_id) LEFT JOIN student ON student_id = :student
    WHERE lesson_id = :lesson
    """
)
_OF_COURSE = text(
    """
    SELECT class_group.title AS class_title, subject.title AS subject_title, NULL AS day, 0 AS bell,
           coalesce(student.surname || ' ' || student.given_name, '') AS student
    FROM course JOIN class_group USING (class_group_id) JOIN subject USING (subject_id)
    LEFT JOIN student ON student_id = :student
    WHERE course_id = :course
    """
)


def is_database_sound(reading: Reading) -> bool:
    """Run both integrity checks and the check of foreign keys."""
    pages = reading.connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    structure = reading.connection.exec_driver_sql("PRAGMA integrity_check").all()
    keys = reading.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return not pages and [row[0] for row in structure] == ["ok"] and not keys


def place_of(reading: Reading, difference: StateDifference) -> CellPlace | None:
    """Return class, subject, date and student of a differing value, as far as its key tells."""
    key = difference.key
    student = key.get("student_id")
    if "lesson_id" in key:
        found = reading.connection.execute(_PLACE, {"lesson": key["lesson_id"], "student": student}).first()
    elif "course_id" in key:
        found = reading.connection.execute(_OF_COURSE, {"course": key["course_id"], "student": student}).first()
    else:
        return None
    if found is None:
        return None
    day = None if found.day is None else date.fromisoformat(found.day)
    return CellPlace(found.class_title, found.subject_title, day, found.bell, found.student)
