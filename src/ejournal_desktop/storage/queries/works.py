"""Test works: the library, what is planned, the points."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from ejournal_desktop.kernel.identifiers import AccountId, CourseId, StudentId, SubjectId
from ejournal_desktop.readmodels.works import KeptWork, PlannedWork, WorkFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.storage.reading import Reading

_KEPT: Final = """
    SELECT kept_work, subject_id, subject.title AS subject_title, grade_level, work_kind, topic, maximum, tasks,
           file_title, account_id
    FROM kept_work JOIN subject USING (subject_id)
"""
_LIBRARY = text(f"{_KEPT} WHERE account_id = :account ORDER BY subject.position, grade_level, topic, kept_work")
_ONE_KEPT = text(f"{_KEPT} WHERE kept_work = :kept_work")
_FILE = text("SELECT file_title, content FROM kept_work WHERE kept_work = :kept_work AND file_title <> ''")
_PLANNED: Final = """
    SELECT work, course_id, class_group.title AS class_title, subject.title AS subject_title,
           coalesce(subgroup.title, '') AS subgroup_title, grade_level, day, work_kind, topic, maximum, tasks,
           (SELECT count(*) FROM work_result WHERE work_result.work = planned_work.work) AS written
    FROM planned_work JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    JOIN subject ON subject.subject_id = course.subject_id
    LEFT JOIN subgroup ON subgroup.subgroup_id = course.subgroup_id
"""
_OF_KEEPER = text(
    f"""{_PLANNED}
    WHERE year_id = :year AND course_id IN (SELECT course_id FROM course_teacher WHERE staff_id = :staff
      AND starts <= :day AND coalesce(ends, '9999') >= :day)
    ORDER BY day DESC, class_title, work
    """  # noqa: S608  the text is a constant of this module
)
_ONE = text(f"{_PLANNED} WHERE work = :work")
_POINTS = text("SELECT student_id, points FROM work_result WHERE work = :work")


def library_of(reading: Reading, account: AccountId) -> tuple[KeptWork, ...]:
    """Return the library of a person, by subject, grade and topic."""
    return tuple(map(_kept, reading.connection.execute(_LIBRARY, {"account": account})))


def kept_work(reading: Reading, number: int) -> tuple[KeptWork, AccountId] | None:
    """Return a work of a library, and whose it is."""
    row = reading.connection.execute(_ONE_KEPT, {"kept_work": number}).first()
    return None if row is None else (_kept(row), AccountId(row.account_id))


def work_file(reading: Reading, number: int) -> WorkFile | None:
    """Return the file of a work of a library, nothing where it has none."""
    row = reading.connection.execute(_FILE, {"kept_work": number}).first()
    if row is None:
        return None
    return WorkFile(row.file_title, urlsafe_b64decode(row.content + "=" * (-len(row.content) % 4)))


def planned_by(reading: Reading, staff: StaffId, year: int, day: date) -> tuple[PlannedWork, ...]:
    """Return the works of a year in the courses that a member of staff keeps on a day, the latest first."""
    rows = reading.connection.execute(_OF_KEEPER, {"staff": staff, "year": year, "day": day.isoformat()})
    return tuple(map(_planned, rows))


def planned_work(reading: Reading, work: int) -> PlannedWork | None:
    """Return one planned work."""
    row = reading.connection.execute(_ONE, {"work": work}).first()
    return None if row is None else _planned(row)


def points_of(reading: Reading, work: int) -> Mapping[StudentId, int]:
    """Return the points of a work."""
    return {StudentId(student): points for student, points in reading.connection.execute(_POINTS, {"work": work})}


def _kept(row: Row[Any]) -> KeptWork:
    return KeptWork(
        kept_work=row.kept_work,
        subject=SubjectId(row.subject_id),
        subject_title=row.subject_title,
        grade_level=row.grade_level,
        work_kind=row.work_kind,
        topic=row.topic,
        maximum=row.maximum,
        tasks=row.tasks,
        file_title=row.file_title,
    )


def _planned(row: Row[Any]) -> PlannedWork:
    return PlannedWork(
        work=row.work,
        course=CourseId(row.course_id),
        class_title=row.class_title,
        subject_title=row.subject_title,
        subgroup_title=row.subgroup_title,
        grade_level=row.grade_level,
        day=date.fromisoformat(row.day),
        work_kind=row.work_kind,
        topic=row.topic,
        maximum=row.maximum,
        tasks=row.tasks,
        written=row.written,
    )
