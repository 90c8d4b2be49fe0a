"""Dates of students in class groups and subgroups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId, SubjectId
from ejournal_desktop.readmodels.homeroom import SubgroupMember, SubgroupView
from ejournal_desktop.readmodels.movement import SubjectOfClass
from ejournal_desktop.storage.tables.classes import EnrollmentRow, StudentRow, SubgroupMemberRow, SubgroupRow
from ejournal_desktop.storage.tables.desk import LeavingReasonRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.storage.reading import Reading


_COUNTED = """
    SELECT (SELECT count(*) FROM mark WHERE student_id = :student AND lesson_id IN chosen)
         + (SELECT count(*) FROM attendance WHERE student_id = :student AND lesson_id IN chosen)
    """
_IN_CLASS = text(
    f"""
    WITH chosen AS (SELECT lesson_id FROM lesson JOIN course USING (course_id)
                    WHERE class_group_id = :class_group AND day BETWEEN :starts AND :ends)
    {_COUNTED}
    """  # noqa: S608  the text is a constant of this module
)
_IN_SUBGROUP = text(
    f"""
    WITH chosen AS (SELECT lesson_id FROM lesson JOIN course USING (course_id)
                    WHERE subgroup_id = :subgroup AND day >= :starts)
    {_COUNTED}
    """  # noqa: S608  the text is a constant of this module
)
_STAYS_OF_CLASS = text(
    """
    SELECT enrollment.* FROM enrollment JOIN class_group USING (class_group_id)
    WHERE student_id IN (SELECT student_id FROM enrollment WHERE class_group_id = :class_group)
      AND year_id = (SELECT year_id FROM class_group WHERE class_group_id = :class_group)
    ORDER BY student_id, starts, class_group_id
    """
)
_SUBJECTS = text(
    """
    SELECT DISTINCT class_group_id, subject_id, title, position FROM course JOIN subject USING (subject_id)
    WHERE class_group_id IN (:one, :other) ORDER BY position
    """
)
_LAST = "9999-12-31"


@dataclass(frozen=True, slots=True)
class EnrollmentFacts:
    """A stay of a student in a class group with its orders."""

    student: StudentId
    class_group: ClassGroupId
    span: DateSpan
    joined_order: str
    left_order: str
    number: int


@dataclass(frozen=True, slots=True)
class StudentFacts:
    """The parts of a student's card that a class archive needs."""

    surname: str
    given_name: str
    patronymic: str
    birth_date: date | None


def stays(reading: Reading, student: StudentId) -> tuple[EnrollmentFacts, ...]:
    """Return where a student was, by date."""
    row = EnrollmentRow
    rows = reading.connection.execute(
        select(row.__table__).where(row.student_id == student).order_by(row.starts, row.class_group_id)
    )
    return tuple(_stay(found) for found in rows)


def stays_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[EnrollmentFacts, ...]:
    """Return where everyone who was ever in a class group was during its year, by student and date."""
    rows = reading.connection.execute(_STAYS_OF_CLASS, {"class_group": class_group})
    return tuple(_stay(found) for found in rows)


def leaving_reasons(reading: Reading, class_group: ClassGroupId) -> Mapping[tuple[StudentId, date], str]:
    """Return why students left the school, by the student and the last day in the class group."""
    row = LeavingReasonRow
    rows = reading.connection.execute(select(row.__table__).where(row.class_group_id == class_group))
    return {(StudentId(one.student_id), date.fromisoformat(one.day)): one.reason for one in rows}


def subjects_of_classes(reading: Reading, one: ClassGroupId, other: ClassGroupId) -> tuple[SubjectOfClass, ...]:
    """Return the subjects of two class groups in the order of the curriculum."""
    rows = reading.connection.execute(_SUBJECTS, {"one": one, "other": other})
    return tuple(SubjectOfClass(ClassGroupId(row.class_group_id), SubjectId(row.subject_id), row.title) for row in rows)


def student_facts(reading: Reading, student: StudentId) -> StudentFacts | None:
    """Return a student's card."""
    row = reading.connection.execute(select(StudentRow.__table__).where(StudentRow.student_id == student)).first()
    if row is None:
        return None
    birth = None if row.birth_date is None else date.fromisoformat(row.birth_date)
    return StudentFacts(row.surname, row.given_name, row.patronymic, birth)


def records_after(reading: Reading, class_group: ClassGroupId, student: StudentId, day: date) -> int:
    """Return how many marks and absences of a student stand in lessons of a class group after a day."""
    return records_within(reading, class_group, student, DateSpan(day + timedelta(days=1)))


def records_within(reading: Reading, class_group: ClassGroupId, student: StudentId, span: DateSpan) -> int:
    """Return how many marks and absences of a student stand in lessons of a class group during a stay."""
    ends = _LAST if span.ends is None else span.ends.isoformat()
    values = {"class_group": class_group, "student": student, "starts": span.starts.isoformat(), "ends": ends}
    return int(reading.connection.execute(_IN_CLASS, values).scalar_one())


def records_in_subgroup(reading: Reading, subgroup: SubgroupId, student: StudentId, starts: date) -> int:
    """Return how many marks and absences of a student stand in lessons of a subgroup from a day on."""
    values = {"subgroup": subgroup, "student": student, "starts": starts.isoformat()}
    return int(reading.connection.execute(_IN_SUBGROUP, values).scalar_one())


def subgroups_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[SubgroupView, ...]:
    """Return the subgroups of a class group by subject with everyone who was ever in them."""
    return _subgroups(reading, SubgroupRow.class_group_id == class_group)


def subgroup_view(reading: Reading, subgroup: SubgroupId) -> SubgroupView | None:
    """Return one subgroup."""
    return next(iter(_subgroups(reading, SubgroupRow.subgroup_id == subgroup)), None)


def _subgroups(reading: Reading, condition: ColumnElement[bool]) -> tuple[SubgroupView, ...]:
    row, subject = SubgroupRow, SubjectRow
    rows = reading.connection.execute(
        select(row.__table__, subject.title.label("subject_title"))
        .join(subject, subject.subject_id == row.subject_id)
        .where(condition)
        .order_by(subject.position, row.title)
    ).all()
    members = _members(reading, [SubgroupId(found.subgroup_id) for found in rows])
    return tuple(
        SubgroupView(
            subgroup=SubgroupId(found.subgroup_id),
            class_group=ClassGroupId(found.class_group_id),
            subject=SubjectId(found.subject_id),
            title=found.title,
            subject_title=found.subject_title,
            members=tuple(members[SubgroupId(found.subgroup_id)]),
        )
        for found in rows
    )


def _members(reading: Reading, subgroups: Sequence[SubgroupId]) -> dict[SubgroupId, list[SubgroupMember]]:
    row = SubgroupMemberRow
    rows = reading.connection.execute(
        select(row.__table__).where(row.subgroup_id.in_(subgroups)).order_by(row.starts, row.student_id)
    )
    found: dict[SubgroupId, list[SubgroupMember]] = defaultdict(list)
    for one in rows:
        found[SubgroupId(one.subgroup_id)].append(SubgroupMember(StudentId(one.student_id), _span(one)))
    return found


def _stay(row: Row[tuple[object, ...]]) -> EnrollmentFacts:
    return EnrollmentFacts(
        student=StudentId(row.student_id),
        class_group=ClassGroupId(row.class_group_id),
        span=_span(row),
        joined_order=row.joined_order,
        left_order=row.left_order,
        number=row.number,
    )


def _span(row: Row[tuple[object, ...]]) -> DateSpan:
    return DateSpan(date.fromisoformat(row.starts), None if row.ends is None else date.fromisoformat(row.ends))
