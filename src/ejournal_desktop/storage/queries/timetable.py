"""The timetable of a year as stored records, the lessons made from it, and who uses what an import made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import (
    ClassGroupId,
    CourseId,
    SlotId,
    StaffId,
    SubgroupId,
    SubjectId,
)
from ejournal_desktop.readmodels.timetable import StoredTimetable
from ejournal_desktop.storage.queries.people import class_groups, staff_names
from ejournal_desktop.storage.queries.school import school_year
from ejournal_desktop.storage.tables.classes import (
    ClassGroupRow,
    CourseRow,
    CourseTeacherRow,
    EnrollmentRow,
    SubgroupRow,
    TimetableSlotRow,
)
from ejournal_desktop.storage.tables.lessons import WITHDRAWN, LessonRow
from ejournal_desktop.storage.tables.school import AccountRow, SubjectRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlalchemy import ColumnElement, Select

    from ejournal_desktop.kernel.identifiers import PeriodId, YearId
    from ejournal_desktop.storage.reading import Reading

LessonTime = tuple[date, int]

_CLOSED = text(
    """
    SELECT class_group_id FROM closed_period JOIN grading_period AS longer USING (period_id)
    JOIN grading_period AS asked ON asked.year_id = longer.year_id
    WHERE asked.period_id = :period AND longer.starts <= asked.starts AND longer.ends >= asked.ends
      AND longer.kind NOT IN ('exam', 'final')
    """
)


def stored_timetable(reading: Reading, year: YearId) -> StoredTimetable:
    """Return everything an import or the making of lessons looks at."""
    return StoredTimetable(
        year=school_year(reading, year),
        subjects=_subjects(reading),
        staff=staff_names(reading),
        class_groups={view.class_group: view for view in class_groups(reading, year)},
        subgroups=tuple(_subgroups(reading, year)),
        courses=tuple(_courses(reading, year)),
        keepers=tuple(_keepers(reading, year)),
        slots=tuple(_slots(reading, year)),
    )


def scheduled_times(reading: Reading, *, starts: date, ends: date) -> Mapping[CourseId, frozenset[LessonTime]]:
    """Return date and lesson number of all lessons between two dates that the timetable has, by course."""
    row = LessonRow
    rows = reading.connection.execute(
        select(row.course_id, row.day, row.bell).where(
            row.day.between(starts.isoformat(), ends.isoformat()), row.standing != WITHDRAWN
        )
    )
    times: dict[CourseId, set[LessonTime]] = {}
    for course, day, bell in rows:
        times.setdefault(CourseId(course), set()).add((date.fromisoformat(day), bell))
    return {course: frozenset(found) for course, found in times.items()}


def closed_classes(reading: Reading, period: PeriodId) -> frozenset[ClassGroupId]:
    """Return the class groups for which a period, or a longer one that holds it, is closed."""
    rows = reading.connection.execute(_CLOSED, {"period": period})
    return frozenset(ClassGroupId(class_group) for (class_group,) in rows)


def lessons_of_courses(reading: Reading, courses: Collection[CourseId]) -> tuple[int, int]:
    """Return how many lessons courses have, and in how many of them something was entered."""
    row = LessonRow
    of_courses = row.course_id.in_(courses), row.standing != WITHDRAWN
    count = select(func.count(), func.count(row.recorded_at)).where(*of_courses)
    lessons, recorded = reading.connection.execute(count).one()
    return lessons, recorded


def students_of_classes(reading: Reading, class_groups: Collection[ClassGroupId]) -> int:
    """Return how many students were taken into class groups."""
    return _count(reading, EnrollmentRow.class_group_id.in_(class_groups))


def accounts_of_staff(reading: Reading, staff: Collection[StaffId]) -> int:
    """Return how many members of staff may sign in."""
    return _count(reading, AccountRow.staff_id.in_(staff))


def further_courses(
    reading: Reading, own: Collection[CourseId], class_groups: Collection[ClassGroupId], subjects: Collection[SubjectId]
) -> int:
    """Return how many courses besides one's own use class groups or subjects."""
    row = CourseRow
    uses = row.class_group_id.in_(class_groups) | row.subject_id.in_(subjects)
    return _count(reading, uses & row.course_id.not_in(own))


def further_keepers(reading: Reading, own: Collection[CourseId], staff: Collection[StaffId]) -> int:
    """Return how many assignments besides those to one's own courses name members of staff."""
    row = CourseTeacherRow
    return _count(reading, row.staff_id.in_(staff) & row.course_id.not_in(own))


def _count(reading: Reading, condition: ColumnElement[bool]) -> int:
    return reading.connection.execute(select(func.count()).where(condition)).scalar_one()


def _subjects(reading: Reading) -> Mapping[SubjectId, changes.SubjectDefined]:
    rows = reading.connection.execute(select(SubjectRow.__table__))
    return {
        SubjectId(row.subject_id): changes.SubjectDefined(row.subject_id, row.title, row.short_title, row.position)
        for row in rows
    }


def _of_year(year: YearId) -> Select[int]:
    return select(ClassGroupRow.class_group_id).where(ClassGroupRow.year_id == year)


def _courses_of(year: YearId) -> Select[int]:
    return select(CourseRow.course_id).where(CourseRow.class_group_id.in_(_of_year(year)))


def _subgroups(reading: Reading, year: YearId) -> Iterator[changes.SubgroupFormed]:
    row = SubgroupRow
    for found in reading.connection.execute(select(row.__table__).where(row.class_group_id.in_(_of_year(year)))):
        yield changes.SubgroupFormed(
            SubgroupId(found.subgroup_id), ClassGroupId(found.class_group_id), SubjectId(found.subject_id), found.title
        )


def _courses(reading: Reading, year: YearId) -> Iterator[changes.CourseOpened]:
    row = CourseRow
    rows = reading.connection.execute(
        select(row.__table__).where(row.class_group_id.in_(_of_year(year))).order_by(row.course_id)
    )
    for found in rows:
        yield changes.CourseOpened(
            CourseId(found.course_id),
            ClassGroupId(found.class_group_id),
            SubjectId(found.subject_id),
            None if found.subgroup_id is None else SubgroupId(found.subgroup_id),
            found.weekly_hours,
        )


def _keepers(reading: Reading, year: YearId) -> Iterator[changes.CourseTeacherAssigned]:
    row = CourseTeacherRow
    rows = reading.connection.execute(
        select(row.__table__).where(row.course_id.in_(_courses_of(year))).order_by(row.course_id, row.starts)
    )
    for found in rows:
        yield changes.CourseTeacherAssigned(
            CourseId(found.course_id), StaffId(found.staff_id), date.fromisoformat(found.starts), _day(found.ends)
        )


def _slots(reading: Reading, year: YearId) -> Iterator[changes.TimetableSlotSet]:
    row = TimetableSlotRow
    rows = reading.connection.execute(
        select(row.__table__).where(row.course_id.in_(_courses_of(year))).order_by(row.slot_id)
    )
    for found in rows:
        yield changes.TimetableSlotSet(
            slot=SlotId(found.slot_id),
            course=CourseId(found.course_id),
            weekday=found.weekday,
            bell=found.bell,
            week_kind=found.week_kind,
            room=found.room,
            starts=date.fromisoformat(found.starts),
            ends=_day(found.ends),
        )


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
