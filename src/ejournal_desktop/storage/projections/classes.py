"""Class groups, students, subgroups, courses, plans and the timetable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, update

from ejournal_desktop.domain import changes
from ejournal_desktop.storage.projections.rows import iso, put
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables import classes as tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext


def _class_group(connection: Connection, change: changes.ClassGroupOpened, _: EntryContext) -> None:
    put(
        connection,
        tables.ClassGroupRow,
        class_group_id=change.class_group,
        year_id=change.year,
        title=change.title,
        class_code=change.class_code,
        grade_level=change.grade_level,
    )


def _homeroom(connection: Connection, change: changes.HomeroomTeacherAssigned, _: EntryContext) -> None:
    put(
        connection,
        tables.HomeroomRow,
        class_group_id=change.class_group,
        starts=iso(change.starts),
        staff_id=change.staff,
    )


def _student(connection: Connection, change: changes.StudentRegistered, _: EntryContext) -> None:
    put(
        connection,
        tables.StudentRow,
        student_id=change.student,
        surname=change.surname,
        given_name=change.given_name,
        patronymic=change.patronymic,
        birth_date=iso(change.birth_date),
    )


def _enrolled(connection: Connection, change: changes.StudentEnrolled, _: EntryContext) -> None:
    put(
        connection,
        tables.EnrollmentRow,
        class_group_id=change.class_group,
        student_id=change.student,
        starts=iso(change.starts),
        ends=None,
        joined_order=change.order,
        left_order="",
        number=change.number,
    )


def _enrollment_ended(connection: Connection, change: changes.EnrollmentEnded, _: EntryContext) -> None:
    row = tables.EnrollmentRow
    connection.execute(
        update(row)
        .where(
            row.class_group_id == change.class_group,
            row.student_id == change.student,
            row.starts == iso(change.starts),
        )
        .values(ends=iso(change.ends), left_order=change.order)
    )


def _enrollment_cancelled(connection: Connection, change: changes.EnrollmentCancelled, _: EntryContext) -> None:
    row = tables.EnrollmentRow
    connection.execute(
        delete(row).where(
            row.class_group_id == change.class_group,
            row.student_id == change.student,
            row.starts == iso(change.starts),
        )
    )


def _subgroup(connection: Connection, change: changes.SubgroupFormed, _: EntryContext) -> None:
    put(
        connection,
        tables.SubgroupRow,
        subgroup_id=change.subgroup,
        class_group_id=change.class_group,
        subject_id=change.subject,
        title=change.title,
    )


def _member(connection: Connection, change: changes.SubgroupMemberAdded, _: EntryContext) -> None:
    put(
        connection,
        tables.SubgroupMemberRow,
        subgroup_id=change.subgroup,
        student_id=change.student,
        starts=iso(change.starts),
        ends=None,
    )


def _member_removed(connection: Connection, change: changes.SubgroupMemberRemoved, _: EntryContext) -> None:
    row = tables.SubgroupMemberRow
    connection.execute(
        update(row)
        .where(row.subgroup_id == change.subgroup, row.student_id == change.student, row.starts == iso(change.starts))
        .values(ends=iso(change.ends))
    )


def _member_cancelled(connection: Connection, change: changes.SubgroupMemberCancelled, _: EntryContext) -> None:
    row = tables.SubgroupMemberRow
    connection.execute(
        delete(row).where(
            row.subgroup_id == change.subgroup, row.student_id == change.student, row.starts == iso(change.starts)
        )
    )


def _course(connection: Connection, change: changes.CourseOpened, _: EntryContext) -> None:
    put(
        connection,
        tables.CourseRow,
        course_id=change.course,
        class_group_id=change.class_group,
        subject_id=change.subject,
        subgroup_id=change.subgroup,
        weekly_hours=change.weekly_hours,
    )


def _course_teacher(connection: Connection, change: changes.CourseTeacherAssigned, _: EntryContext) -> None:
    put(
        connection,
        tables.CourseTeacherRow,
        course_id=change.course,
        staff_id=change.staff,
        starts=iso(change.starts),
        ends=iso(change.ends),
    )


def _slot(connection: Connection, change: changes.TimetableSlotSet, _: EntryContext) -> None:
    put(
        connection,
        tables.TimetableSlotRow,
        slot_id=change.slot,
        course_id=change.course,
        weekday=change.weekday,
        bell=change.bell,
        week_kind=change.week_kind,
        room=change.room,
        starts=iso(change.starts),
        ends=iso(change.ends),
    )


_DROP_PLAN = Statement(delete(tables.PlanHourRow).where(tables.PlanHourRow.course_id == bindparam("course")))
_PLAN_HOUR = Statement(insert(tables.PlanHourRow))


def _plan(connection: Connection, change: changes.CoursePlanReplaced, _: EntryContext) -> None:
    _DROP_PLAN.run(connection, {"course": change.course})
    _PLAN_HOUR.run_many(connection, _plan_hours(change))


def _plan_hours(change: changes.CoursePlanReplaced) -> Iterator[dict[str, int | str]]:
    number = 0
    for section, topic, hours, homework, kind in change.rows:
        for hour in range(hours):
            number += 1
            yield {
                "course_id": change.course,
                "number": number,
                "section": section,
                "topic": topic,
                "homework": homework[hour % len(homework)] if homework else "",
                "work_kind": kind,
            }


PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    changes.ClassGroupOpened: _class_group,
    changes.HomeroomTeacherAssigned: _homeroom,
    changes.StudentRegistered: _student,
    changes.StudentEnrolled: _enrolled,
    changes.EnrollmentEnded: _enrollment_ended,
    changes.EnrollmentCancelled: _enrollment_cancelled,
    changes.SubgroupFormed: _subgroup,
    changes.SubgroupMemberAdded: _member,
    changes.SubgroupMemberRemoved: _member_removed,
    changes.SubgroupMemberCancelled: _member_cancelled,
    changes.CourseOpened: _course,
    changes.CourseTeacherAssigned: _course_teacher,
    changes.TimetableSlotSet: _slot,
    changes.CoursePlanReplaced: _plan,
}
