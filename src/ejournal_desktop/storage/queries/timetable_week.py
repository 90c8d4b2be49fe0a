"""What a change of the weekly timetable meets: lessons of the calendar, all that hangs on them, members of groups."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, text

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StudentId, SubgroupId
from ejournal_desktop.storage.arranged import IS_ARRANGED
from ejournal_desktop.storage.tables.lessons import STANDS, WITHDRAWN

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    f"""
    SELECT course_id, day, bell, standing, recorded_at IS NOT NULL AS is_recorded,
      ({IS_ARRANGED}) AS is_arranged
    FROM lesson WHERE course_id IN :courses AND day BETWEEN :starts AND :ends
    """  # noqa: S608  the text is a constant of this module
).bindparams(bindparam("courses", expanding=True))
_CLASSES = text(
    """
    SELECT DISTINCT class_group_id FROM lesson JOIN course USING (course_id)
    WHERE day BETWEEN :starts AND :ends AND standing < 2
    """
)
_USED = text(
    f"""
    SELECT count(*) FROM lesson
    WHERE lesson_id IN (SELECT value FROM json_each(:lessons)) AND (recorded_at IS NOT NULL OR {IS_ARRANGED})
    """  # noqa: S608  the text is a constant of this module
)
_MEMBERS = text(
    """
    SELECT subgroup_id, student_id FROM subgroup_member JOIN subgroup USING (subgroup_id)
    JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND coalesce(ends, '9999') >= :day
    """
)
_CLOSED = text(
    """
    SELECT class_group_id, max(ends) FROM closed_period JOIN grading_period USING (period_id)
    WHERE year_id = :year AND kind NOT IN ('exam', 'final') GROUP BY class_group_id
    """
)


class CalendarLesson(NamedTuple):
    """How far a lesson of the calendar is: fallen out, written in, or with something arranged for it."""

    standing: int
    is_recorded: bool
    is_arranged: bool

    @property
    def stands(self) -> bool:
        """Whether it is held as planned."""
        return self.standing == STANDS

    @property
    def is_withdrawn(self) -> bool:
        """Whether an earlier change of the timetable took it out of the calendar."""
        return self.standing == WITHDRAWN


def calendar_lessons(
    reading: Reading, courses: Collection[CourseId], *, starts: date, ends: date
) -> Mapping[tuple[CourseId, date, int], CalendarLesson]:
    """Return the lessons of courses between two dates by course, date and lesson number, withdrawn ones too."""
    key = {"courses": list(courses), "starts": starts.isoformat(), "ends": ends.isoformat()}
    return {
        (CourseId(row.course_id), date.fromisoformat(row.day), row.bell): CalendarLesson(
            row.standing, bool(row.is_recorded), bool(row.is_arranged)
        )
        for row in reading.connection.execute(_LESSONS, key)
    }


def classes_with_lessons(reading: Reading, *, starts: date, ends: date) -> frozenset[ClassGroupId]:
    """Return the class groups that have lessons in the calendar between two dates."""
    rows = reading.connection.execute(_CLASSES, {"starts": starts.isoformat(), "ends": ends.isoformat()})
    return frozenset(ClassGroupId(class_group) for (class_group,) in rows)


def used_among(reading: Reading, lessons_as_json: str) -> int:
    """Return on how many of some lessons, given as a JSON list of their identities, an entry or anything else hangs."""
    return int(reading.connection.execute(_USED, {"lessons": lessons_as_json}).scalar_one())


def subgroup_students(reading: Reading, year: YearId, day: date) -> Mapping[SubgroupId, frozenset[StudentId]]:
    """Return who is in each subgroup of a year on a day or later."""
    found: dict[SubgroupId, set[StudentId]] = defaultdict(set)
    for subgroup, student in reading.connection.execute(_MEMBERS, {"year": year, "day": day.isoformat()}):
        found[SubgroupId(subgroup)].add(StudentId(student))
    return {subgroup: frozenset(students) for subgroup, students in found.items()}


def last_closed_days(reading: Reading, year: YearId) -> Mapping[ClassGroupId, date]:
    """Return the last day of the closed periods of each class group that has some."""
    rows = reading.connection.execute(_CLOSED, {"year": year})
    return {ClassGroupId(class_group): date.fromisoformat(ends) for class_group, ends in rows}
