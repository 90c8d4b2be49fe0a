"""What waits to be told to families: results with the moment of their entry, and when families were last told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.informing import handed_out_at
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.readmodels.informing import EnteredResult, FamilyTold

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

# Courses are looked for first: by the student alone SQLite would walk through the marks of the whole school.
_RESULTS = text(
    """
    WITH pupil AS MATERIALIZED (SELECT DISTINCT student_id FROM enrollment WHERE class_group_id = :class_group)
    SELECT student_id, subject.title, seconds, offset
    FROM class_group JOIN course USING (class_group_id) JOIN subject USING (subject_id)
    CROSS JOIN period_mark USING (course_id)
    WHERE year_id = (SELECT year_id FROM class_group WHERE class_group_id = :class_group)
      AND class_group_id IN (SELECT class_group_id FROM enrollment JOIN pupil USING (student_id))
      AND student_id IN (SELECT student_id FROM pupil)
    ORDER BY student_id, subject.position
    """
)
# A teacher of one subject tells of that subject alone, so the papers of homeroom teachers count, and those of results.
_TOLD = text(
    """
    SELECT letter.student_id, letter.day, letter.seconds, letter.offset, letter.occasion
    FROM letter JOIN account USING (account_id)
    WHERE letter.student_id IN (SELECT student_id FROM enrollment WHERE class_group_id = :class_group)
      AND letter.way <> 'received'
      AND (letter.occasion = 'results' OR EXISTS (
           SELECT 1 FROM homeroom WHERE homeroom.staff_id = account.staff_id
           AND homeroom.class_group_id IN (
               SELECT class_group_id FROM enrollment WHERE enrollment.student_id = letter.student_id)))
    """
)


def entered_results(reading: Reading, class_group: ClassGroupId) -> tuple[EnteredResult, ...]:
    """Return the marks of periods and exams of the students of a class group in its year, whatever class gave them."""
    rows = reading.connection.execute(_RESULTS, {"class_group": class_group})
    return tuple(
        EnteredResult(StudentId(student), title, _moment(seconds, offset)) for student, title, seconds, offset in rows
    )


def families_told(reading: Reading, class_group: ClassGroupId) -> tuple[FamilyTold, ...]:
    """Return what went to the families of the students of a class group."""
    return tuple(
        FamilyTold(
            StudentId(row.student_id),
            row.occasion,
            handed_out_at(date.fromisoformat(row.day), _moment(row.seconds, row.offset)),
        )
        for row in reading.connection.execute(_TOLD, {"class_group": class_group})
    )


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
