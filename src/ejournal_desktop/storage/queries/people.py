"""Staff, accounts, class groups and rosters."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, select, text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, StaffId, StudentId, SubgroupId
from ejournal_desktop.readmodels.journal import StudentRow
from ejournal_desktop.readmodels.people import ClassGroupView
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question, Statement
from ejournal_desktop.storage.tables import classes, school

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import CourseId, YearId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.storage.reading import Reading


class _Staff(NamedTuple):
    staff_id: int
    surname: str
    given_name: str
    patronymic: str


class _ClassGroup(NamedTuple):
    class_group_id: int
    title: str
    class_code: str
    grade_level: int
    year_title: str


class _Homeroom(NamedTuple):
    class_group: int
    staff: int


class _Enrollment(NamedTuple):
    starts: str
    ends: str | None
    joined_order: str
    left_order: str
    number: int
    student_id: int
    surname: str
    given_name: str
    patronymic: str


class _Account(NamedTuple):
    account_id: int
    surname: str
    given_name: str
    patronymic: str


class _Member(NamedTuple):
    subgroup_id: int
    student_id: int
    starts: str
    ends: str | None


ACCOUNTS = Question(
    select(
        school.AccountRow.account_id,
        school.StaffMemberRow.surname,
        school.StaffMemberRow.given_name,
        school.StaffMemberRow.patronymic,
    ).join(school.StaffMemberRow, school.AccountRow.staff_id == school.StaffMemberRow.staff_id),
    _Account,
)
STAFF = Question(
    select(
        school.StaffMemberRow.staff_id,
        school.StaffMemberRow.surname,
        school.StaffMemberRow.given_name,
        school.StaffMemberRow.patronymic,
    ),
    _Staff,
)
ROSTER = Question(
    select(
        classes.EnrollmentRow.starts,
        classes.EnrollmentRow.ends,
        classes.EnrollmentRow.joined_order,
        classes.EnrollmentRow.left_order,
        classes.EnrollmentRow.number,
        classes.StudentRow.student_id,
        classes.StudentRow.surname,
        classes.StudentRow.given_name,
        classes.StudentRow.patronymic,
    )
    .join(classes.StudentRow, classes.StudentRow.student_id == classes.EnrollmentRow.student_id)
    .where(classes.EnrollmentRow.class_group_id == bindparam("class_group"))
    .order_by(classes.EnrollmentRow.starts),
    _Enrollment,
)
MEMBERS = Question(
    text(
        """
        SELECT subgroup_id, student_id, starts, ends FROM subgroup_member
        WHERE subgroup_id IN (SELECT subgroup_id FROM course WHERE class_group_id = :class_group) ORDER BY starts
        """
    ),
    _Member,
)
HOMEROOM = Question(
    select(classes.HomeroomRow.class_group_id, classes.HomeroomRow.staff_id)
    .where(classes.HomeroomRow.starts <= bindparam("day"))
    .order_by(classes.HomeroomRow.starts),
    _Homeroom,
)
CLASS_GROUP = Question(
    text(
        """
        SELECT class_group_id, class_group.title, class_code, grade_level, school_year.title
        FROM class_group JOIN school_year USING (year_id) WHERE class_group_id = :class_group
        """
    ),
    _ClassGroup,
)


def staff_of_account(reading: Reading, account: AccountId, day: date) -> tuple[StaffId, PersonName] | None:
    """Return the member of staff behind an account; nothing from the day on which it was closed."""
    row, staff = school.AccountRow, school.StaffMemberRow
    is_open = row.closed_on.is_(None) | (row.closed_on > day.isoformat())
    found = reading.connection.execute(
        select(staff.__table__).join(row, row.staff_id == staff.staff_id).where(row.account_id == account, is_open)
    ).first()
    return None if found is None else (StaffId(found.staff_id), _name(found))


@answered_once
def staff_names(reading: Reading) -> Mapping[StaffId, PersonName]:
    """Return all members of staff by identity."""
    return {StaffId(row.staff_id): _name(row) for row in reading.ask(STAFF, {})}


@answered_once
def account_names(reading: Reading) -> Mapping[AccountId, PersonName]:
    """Return the names behind all accounts."""
    return {AccountId(account): PersonName(*name) for account, *name in reading.ask(ACCOUNTS, {})}


def roles_of(reading: Reading, account: AccountId, day: date) -> tuple[Role, ...]:
    """Return the roles an account holds on a day."""
    row = school.RoleGrantRow
    rows = reading.connection.execute(select(row.role, row.starts, row.ends).where(row.account_id == account))
    text = day.isoformat()
    held = {Role(role) for role, starts, ends in rows if starts <= text and (ends is None or text <= ends)}
    return tuple(role for role in Role if role in held)


def class_groups(reading: Reading, year: YearId) -> tuple[ClassGroupView, ...]:
    """Return the class groups of a year in the order of the school."""
    row, years = classes.ClassGroupRow, school.SchoolYearRow
    rows = reading.connection.execute(
        select(row.__table__, years.title.label("year_title"))
        .join(years, years.year_id == row.year_id)
        .where(row.year_id == year)
        .order_by(row.grade_level, row.title)
    )
    return tuple(_class_view(found) for found in rows)


@answered_once
def class_group_view(reading: Reading, class_group: ClassGroupId) -> ClassGroupView | None:
    """Return one class group, nothing when there is none."""
    return next(map(_class_view, reading.ask(CLASS_GROUP, {"class_group": class_group})), None)


@answered_once
def homeroom_teachers(reading: Reading, day: date) -> Mapping[ClassGroupId, StaffId]:
    """Return the homeroom teacher of each class group on a day."""
    rows = reading.ask(HOMEROOM, {"day": day.isoformat()})
    return {ClassGroupId(class_group): StaffId(staff) for class_group, staff in rows}


@answered_once
def roster(reading: Reading, class_group: ClassGroupId) -> tuple[StudentRow, ...]:
    """Return all students a class group ever had, with their dates, in the rows they were given when they came.

    Rows are kept for the whole year, whatever moves and whatever day it is dated. Where two workstations gave one
    row twice, the second student goes one row down, and with him those below.
    """
    rows = reading.ask(ROSTER, {"class_group": class_group})
    return tuple(_numbered(_grouped(rows)))


def next_number(students: Sequence[StudentRow]) -> int:
    """Return the row of the next student who comes into a class group."""
    return max((row.number for row in students), default=0) + 1


@answered_once
def subgroup_members(
    reading: Reading, class_group: ClassGroupId
) -> Mapping[SubgroupId, Mapping[StudentId, tuple[DateSpan, ...]]]:
    """Return the students of every subgroup of a class group that has a page of its own, with their dates in it."""
    members: dict[SubgroupId, dict[StudentId, tuple[DateSpan, ...]]] = defaultdict(dict)
    for row in reading.ask(MEMBERS, {"class_group": class_group}):
        there, student = members[SubgroupId(row.subgroup_id)], StudentId(row.student_id)
        there[student] = (*there.get(student, ()), _span(row.starts, row.ends))
    return dict(members)


def course_roster(reading: Reading, course: CourseView) -> tuple[StudentRow, ...]:
    """Return all students a course ever had: with a subgroup, with their dates in it and the numbers of the class."""
    students = roster(reading, course.class_group)
    if course.subgroup is None:
        return students
    spans = subgroup_members(reading, course.class_group).get(course.subgroup, {})
    return tuple(replace(known, spans=spans[known.student]) for known in students if known.student in spans)


def _grouped(rows: Sequence[_Enrollment]) -> Sequence[Sequence[_Enrollment]]:
    by_student: dict[int, list[_Enrollment]] = defaultdict(list)
    for row in rows:
        by_student[row.student_id].append(row)
    return list(by_student.values())


def _numbered(groups: Sequence[Sequence[_Enrollment]]) -> Iterator[StudentRow]:
    number = 0
    for rows in sorted(groups, key=_place):
        number = max(number + 1, _given_number(rows))
        yield StudentRow(
            student=StudentId(rows[0].student_id),
            number=number,
            name=_name(rows[0]),
            spans=tuple(_span(row.starts, row.ends) for row in rows),
            joined_order=rows[0].joined_order,
            left_order=rows[-1].left_order,
        )


def _place(rows: Sequence[_Enrollment]) -> tuple[int, tuple[str, str, str], int]:
    number = _given_number(rows)
    return (number, _name(rows[0]).sort_key() if number == 0 else ("", "", ""), rows[0].student_id)


def _given_number(rows: Sequence[_Enrollment]) -> int:
    return max(row.number for row in rows)


def _span(starts: str, ends: str | None) -> DateSpan:
    return DateSpan(date.fromisoformat(starts), None if ends is None else date.fromisoformat(ends))


def _name(row: Row[tuple[object, ...]] | _Staff | _Enrollment) -> PersonName:
    return PersonName(row.surname, row.given_name, row.patronymic)


def _class_view(row: Row[tuple[object, ...]] | _ClassGroup) -> ClassGroupView:
    return ClassGroupView(
        class_group=ClassGroupId(row.class_group_id),
        title=row.title,
        class_code=row.class_code,
        grade_level=row.grade_level,
        year_title=row.year_title,
    )


_THERE = Statement(
    text(
        """
    SELECT 1 FROM course JOIN enrollment USING (class_group_id)
    WHERE course_id = :course AND student_id = :student AND starts <= :day AND coalesce(ends, '9999') >= :day
      AND (subgroup_id IS NULL OR EXISTS (
        SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = course.subgroup_id
          AND member.student_id = :student AND member.starts <= :day AND coalesce(member.ends, '9999') >= :day))
    LIMIT 1
    """
    )
)


def is_student_there(reading: Reading, course: CourseId, student: StudentId, day: date) -> bool:
    """Tell whether a student belongs to the class and subgroup of a course on a day."""
    key = {"course": course, "student": student, "day": day.isoformat()}
    return _THERE.first(reading.connection, key) is not None


def certified_recipients(reading: Reading) -> tuple[str, ...]:
    """Return the age recipients of all accounts that the authority feed names."""
    return tuple(recipient for (recipient,) in reading.connection.execute(select(school.AccountRow.recipient)))
