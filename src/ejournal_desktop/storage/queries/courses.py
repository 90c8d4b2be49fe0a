"""Courses and those who keep them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, select, text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, SubgroupId, SubjectId
from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question
from ejournal_desktop.storage.tables.classes import ClassGroupRow, CourseRow, CourseTeacherRow, SubgroupRow
from ejournal_desktop.storage.tables.school import StaffMemberRow, SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading


class _Course(NamedTuple):
    course_id: int
    class_group_id: int
    subject_id: int
    subgroup_id: int | None
    weekly_hours: int
    class_title: str
    class_code: str
    grade_level: int
    subject_title: str
    short_title: str
    subgroup_title: str | None


class _Keeper(NamedTuple):
    starts: str
    ends: str | None
    staff_id: int
    surname: str
    given_name: str
    patronymic: str


class _ClassKeeper(NamedTuple):
    course_id: int
    starts: str
    ends: str | None
    staff_id: int
    surname: str
    given_name: str
    patronymic: str


_COURSES = (
    select(
        CourseRow.course_id,
        CourseRow.class_group_id,
        CourseRow.subject_id,
        CourseRow.subgroup_id,
        CourseRow.weekly_hours,
        ClassGroupRow.title.label("class_title"),
        ClassGroupRow.class_code,
        ClassGroupRow.grade_level,
        SubjectRow.title.label("subject_title"),
        SubjectRow.short_title,
        SubgroupRow.title.label("subgroup_title"),
    )
    .join(ClassGroupRow, ClassGroupRow.class_group_id == CourseRow.class_group_id)
    .join(SubjectRow, SubjectRow.subject_id == CourseRow.subject_id)
    .outerjoin(SubgroupRow, SubgroupRow.subgroup_id == CourseRow.subgroup_id)
    .order_by(ClassGroupRow.grade_level, ClassGroupRow.title, SubjectRow.position, SubgroupRow.title)
)
TEACHERS = Question(
    select(
        CourseTeacherRow.starts,
        CourseTeacherRow.ends,
        StaffMemberRow.staff_id,
        StaffMemberRow.surname,
        StaffMemberRow.given_name,
        StaffMemberRow.patronymic,
    )
    .join(StaffMemberRow, StaffMemberRow.staff_id == CourseTeacherRow.staff_id)
    .where(CourseTeacherRow.course_id == bindparam("course"))
    .order_by(CourseTeacherRow.starts),
    _Keeper,
)
COURSES_OF_CLASS = Question(_COURSES.where(CourseRow.class_group_id == bindparam("class_group")), _Course)
TEACHERS_OF_CLASS = Question(
    text(
        """
        SELECT course_id, starts, ends, staff_id, surname, given_name, patronymic
        FROM course JOIN course_teacher USING (course_id) JOIN staff_member USING (staff_id)
        WHERE class_group_id = :class_group ORDER BY starts
        """
    ),
    _ClassKeeper,
)
ONE_COURSE = Question(_COURSES.where(CourseRow.course_id == bindparam("course")), _Course)


@answered_once
def course_view(reading: Reading, course: CourseId) -> CourseView | None:
    """Return one course, nothing when it does not exist."""
    return next(map(_view, reading.ask(ONE_COURSE, {"course": course})), None)


@answered_once
def courses_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[CourseView, ...]:
    """Return the courses of a class group in the order of the curriculum."""
    return tuple(map(_view, reading.ask(COURSES_OF_CLASS, {"class_group": class_group})))


def courses_of_year(reading: Reading, year: YearId) -> tuple[CourseView, ...]:
    """Return all courses of a year by class group and curriculum."""
    rows = reading.connection.execute(_COURSES.where(ClassGroupRow.year_id == year))
    return tuple(_view(_Course._make(row)) for row in rows)


@answered_once
def teachers_of_course(reading: Reading, course: CourseId) -> tuple[TeacherSpan, ...]:
    """Return the keepers of a course in the order of their dates."""
    return tuple(map(_keeper, reading.ask(TEACHERS, {"course": course})))


@answered_once
def teachers_of_class(reading: Reading, class_group: ClassGroupId) -> Mapping[CourseId, tuple[TeacherSpan, ...]]:
    """Return the keepers of the courses of a class group."""
    keepers: dict[CourseId, list[TeacherSpan]] = defaultdict(list)
    for found in reading.ask(TEACHERS_OF_CLASS, {"class_group": class_group}):
        keepers[CourseId(found.course_id)].append(_keeper(found))
    return {course: tuple(spans) for course, spans in keepers.items()}


def teachers_of_year(reading: Reading, year: YearId) -> Mapping[CourseId, tuple[TeacherSpan, ...]]:
    """Return the keepers of all courses of a year."""
    classes = select(ClassGroupRow.class_group_id).where(ClassGroupRow.year_id == year)
    courses = select(CourseRow.course_id).where(CourseRow.class_group_id.in_(classes))
    return _keepers(reading, CourseTeacherRow.course_id.in_(courses))


def _keepers(reading: Reading, condition: object) -> Mapping[CourseId, tuple[TeacherSpan, ...]]:
    row, staff = CourseTeacherRow, StaffMemberRow
    rows = reading.connection.execute(
        select(row.course_id, row.starts, row.ends, staff.__table__)
        .join(staff, staff.staff_id == row.staff_id)
        .where(condition)  # type: ignore[arg-type]  # SQLAlchemy's criteria have no common public type
        .order_by(row.starts)
    )
    keepers: dict[CourseId, list[TeacherSpan]] = defaultdict(list)
    for found in rows:
        keepers[CourseId(found.course_id)].append(_keeper(found))
    return {course: tuple(spans) for course, spans in keepers.items()}


def _keeper(row: Row[tuple[object, ...]] | _Keeper | _ClassKeeper) -> TeacherSpan:
    ends = None if row.ends is None else date.fromisoformat(row.ends)
    return TeacherSpan(
        StaffId(row.staff_id),
        PersonName(row.surname, row.given_name, row.patronymic),
        DateSpan(date.fromisoformat(row.starts), ends),
    )


def _view(row: _Course) -> CourseView:
    return CourseView(
        course=CourseId(row.course_id),
        class_group=ClassGroupId(row.class_group_id),
        class_title=row.class_title,
        class_code=row.class_code,
        grade_level=row.grade_level,
        subject=SubjectId(row.subject_id),
        subject_title=row.subject_title,
        subject_short=row.short_title,
        subgroup=None if row.subgroup_id is None else SubgroupId(row.subgroup_id),
        subgroup_title=row.subgroup_title or "",
        weekly_hours=row.weekly_hours,
    )
