"""Dates of students in class groups and subgroups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId, SubjectId
from ejournal_desktop.readmodels.homeroom import SubgroupMember, SubgroupView
from ejournal_desktop.storage.tables.classes import EnrollmentRow, StudentRow, SubgroupMemberRow, SubgroupRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.storage.reading import Reading


_AFTER = text(
    """
    WITH later AS (SELECT lesson_id FROM lesson JOIN course USING (course_id)
                   WHERE class_group_id = :class_group AND day > :day)
    SELECT (SELECT count(*) FROM mark WHERE student_id = :student AND lesson_id IN later)
         + (SELECT count(*) FROM attendance WHERE student_id = :student AND lesson_id IN later)
    """
)


@dataclass(frozen=True, slots=True)
class EnrollmentFacts:
    """A stay of a student in a class group with its orders."""

    student: StudentId
    class_group: ClassGroupId
    span: DateSpan
    joined_order: str
    left_order: str


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
    return tuple(
        EnrollmentFacts(student, ClassGroupId(found.class_group_id), _span(found), found.joined_order, found.left_order)
        for found in rows
    )


def student_facts(reading: Reading, student: StudentId) -> StudentFacts | None:
    """Return a student's card."""
    row = reading.connection.execute(select(StudentRow.__table__).where(StudentRow.student_id == student)).first()
    if row is None:
        return None
    birth = None if row.birth_date is None else date.fromisoformat(row.birth_date)
    return StudentFacts(row.surname, row.given_name, row.patronymic, birth)


def records_after(reading: Reading, class_group: ClassGroupId, student: StudentId, day: date) -> int:
    """Return how many marks and absences of a student stand in lessons of a class group after a day."""
    values = {"class_group": class_group, "student": student, "day": day.isoformat()}
    return int(reading.connection.execute(_AFTER, values).scalar_one())


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


def _span(row: Row[tuple[object, ...]]) -> DateSpan:
    return DateSpan(date.fromisoformat(row.starts), None if row.ends is None else date.fromisoformat(row.ends))
