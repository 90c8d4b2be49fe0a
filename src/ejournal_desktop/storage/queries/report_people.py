"""Students of a whole year in a few statements: stays in class groups, members of subgroups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import Sex
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_STAYS = text(
    """
    SELECT enrollment.*, surname, given_name, patronymic, coalesce(reason, '') AS left_reason
    FROM enrollment JOIN class_group USING (class_group_id) JOIN student USING (student_id)
    LEFT JOIN leaving_reason AS why ON why.class_group_id = enrollment.class_group_id
      AND why.student_id = enrollment.student_id AND why.day = enrollment.ends
    WHERE year_id = :year ORDER BY class_group_id, starts, number, surname
    """
)
_SEXES = text(
    """
    SELECT DISTINCT student_id, sex FROM student_card JOIN enrollment USING (student_id)
    JOIN class_group USING (class_group_id) WHERE year_id = :year AND sex IN ('male', 'female')
    """
)
_SUBGROUPS = text(
    """
    SELECT class_group_id, subject.title AS subject_title, subgroup.title, count(DISTINCT student_id) AS members
    FROM subgroup JOIN class_group USING (class_group_id) JOIN subject USING (subject_id)
    LEFT JOIN subgroup_member AS member ON member.subgroup_id = subgroup.subgroup_id
      AND member.starts <= :day AND coalesce(member.ends, '9999') >= :day
    WHERE year_id = :year
    GROUP BY subgroup.subgroup_id ORDER BY class_group_id, subject.position, subgroup.title
    """
)


@dataclass(frozen=True, slots=True)
class YearStay:
    """A stay of a student in a class group with its orders, and why the student left the school after it."""

    student: StudentId
    name: PersonName
    class_group: ClassGroupId
    span: DateSpan
    joined_order: str
    left_order: str
    left_reason: str = ""


@dataclass(frozen=True, slots=True)
class SubgroupSize:
    """How many students a subgroup has."""

    subject_title: str
    title: str
    members: int


def stays_of_year(reading: Reading, year: YearId) -> tuple[YearStay, ...]:
    """Return who was in which class group of a year and when."""
    return tuple(
        YearStay(
            student=StudentId(row.student_id),
            name=PersonName(row.surname, row.given_name, row.patronymic),
            class_group=ClassGroupId(row.class_group_id),
            span=DateSpan(date.fromisoformat(row.starts), None if row.ends is None else date.fromisoformat(row.ends)),
            joined_order=row.joined_order,
            left_order=row.left_order,
            left_reason=row.left_reason,
        )
        for row in reading.connection.execute(_STAYS, {"year": year})
    )


def sexes_of_year(reading: Reading, year: YearId) -> Mapping[StudentId, Sex]:
    """Return who of the students of a year is a boy or a girl, as far as their cards say."""
    rows = reading.connection.execute(_SEXES, {"year": year})
    return {StudentId(student): Sex(sex) for student, sex in rows}


def subgroup_sizes(reading: Reading, year: YearId, day: date) -> Mapping[ClassGroupId, Sequence[SubgroupSize]]:
    """Return the subgroups of every class group of a year with the number of their students on a day."""
    found: dict[ClassGroupId, list[SubgroupSize]] = defaultdict(list)
    for row in reading.connection.execute(_SUBGROUPS, {"year": year, "day": day.isoformat()}):
        found[ClassGroupId(row.class_group_id)].append(SubgroupSize(row.subject_title, row.title, row.members))
    return found
