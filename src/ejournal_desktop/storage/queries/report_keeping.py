"""How the journals of a year are kept between two days, a statement a question for the whole school."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, SubjectId
from ejournal_desktop.storage.tables.desk import LetterRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    """
    SELECT class_group_id, subject_id, keeper_id, count(*) AS lessons, sum(recorded_at IS NOT NULL) AS recorded,
           sum(topic <> '') AS topics, sum(homework <> '' OR is_homework_none) AS homework
    FROM (SELECT class_group_id, subject_id, recorded_at, topic, homework, is_homework_none,
            coalesce(substitute_id, (SELECT min(staff_id) FROM course_teacher AS keeper
              WHERE keeper.course_id = lesson.course_id AND keeper.starts <= lesson.day
                AND coalesce(keeper.ends, '9999') >= lesson.day)) AS keeper_id
          FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
          WHERE year_id = :year AND standing = 0 AND day BETWEEN :starts AND :ends
            AND (day < :today OR recorded_at IS NOT NULL))
    GROUP BY class_group_id, subject_id, keeper_id
    """
)
_MARKS = text(
    """
    SELECT student_id, count(*) FROM lesson JOIN mark USING (lesson_id)
    WHERE day BETWEEN :starts AND :ends GROUP BY student_id
    """
)
_PLACES = text(
    """
    SELECT course_id, student_id, count(*) FROM lesson JOIN mark USING (lesson_id)
    WHERE day BETWEEN :starts AND :ends GROUP BY course_id, student_id
    """
)
_NOTES = text(
    """
    SELECT staff_id, count(*) FROM note
    WHERE date(seconds + 60 * "offset", 'unixepoch') BETWEEN :starts AND :ends
      AND edition IS NULL
      AND NOT EXISTS (SELECT 1 FROM account WHERE account.account_id = note.account_id
                      AND account.staff_id = note.staff_id)
    GROUP BY staff_id
    """
)


@dataclass(frozen=True, slots=True)
class KeptLessons:
    """Lessons of a subject in a class group that one person held.

    All, written in, with a topic, with homework or the word «none».
    """

    class_group: ClassGroupId
    subject: SubjectId
    staff: StaffId | None
    lessons: int
    recorded: int
    topics: int
    homework: int


def kept_lessons(reading: Reading, year: YearId, first: date, last: date, today: date) -> tuple[KeptLessons, ...]:
    """Return how past lessons were written in, by class group, subject and who held them; today's once written in."""
    values = {**_between(first, last), "year": year, "today": today.isoformat()}
    return tuple(
        KeptLessons(
            class_group=ClassGroupId(row.class_group_id),
            subject=SubjectId(row.subject_id),
            staff=None if row.keeper_id is None else StaffId(row.keeper_id),
            lessons=row.lessons,
            recorded=row.recorded,
            topics=row.topics,
            homework=row.homework,
        )
        for row in reading.connection.execute(_LESSONS, values)
    )


def marks_of_students(reading: Reading, first: date, last: date) -> Mapping[StudentId, int]:
    """Return how many marks each student got in lessons between two days."""
    rows = reading.connection.execute(_MARKS, _between(first, last))
    return {StudentId(student): count for student, count in rows}


def marks_of_places(reading: Reading, first: date, last: date) -> Mapping[tuple[CourseId, StudentId], int]:
    """Return how many marks each student got in each course in lessons between two days."""
    rows = reading.connection.execute(_PLACES, _between(first, last))
    return {(CourseId(course), StudentId(student)): count for course, student, count in rows}


def papers_of_students(reading: Reading, first: date, last: date) -> Mapping[StudentId, tuple[int, int]]:
    """Return how many letters and printouts went to each family between two days, and how many came back signed."""
    row = LetterRow
    rows = reading.connection.execute(
        select(row.student_id, func.count(), func.count(row.answered_on))
        .where(row.day.between(first.isoformat(), last.isoformat()))
        .group_by(row.student_id)
    )
    return {StudentId(student): (sent, signed) for student, sent, signed in rows}


def notes_to_staff(reading: Reading, first: date, last: date) -> Mapping[StaffId, int]:
    """Return how many notes each member of staff got from others between two days; new rules are no remarks."""
    return {StaffId(staff): count for staff, count in reading.connection.execute(_NOTES, _between(first, last))}


def _between(first: date, last: date) -> dict[str, object]:
    return {"starts": first.isoformat(), "ends": last.isoformat()}
