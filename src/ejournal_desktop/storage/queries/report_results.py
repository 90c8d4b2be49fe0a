"""Period marks and hours of any courses at once: a statement a question, whatever the number of courses."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StaffId, StudentId
from ejournal_desktop.storage.tables.classes import StudentRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_EXPECTED = text(
    """
    SELECT DISTINCT course_id, enrollment.student_id FROM course JOIN enrollment USING (class_group_id)
    WHERE course_id IN :courses AND subgroup_id IS NULL AND starts <= :day AND coalesce(ends, '9999') >= :day
    UNION ALL
    SELECT DISTINCT course_id, member.student_id FROM course JOIN subgroup_member AS member USING (subgroup_id)
    WHERE course_id IN :courses AND starts <= :day AND coalesce(ends, '9999') >= :day
    """
).bindparams(bindparam("courses", expanding=True))
_ENTERED = text(
    """
    SELECT course_id, student_id, value FROM period_mark
    WHERE period_id = :period AND course_id IN :courses
    """
).bindparams(bindparam("courses", expanding=True))
_HOURS = text(
    """
    SELECT course_id, sum(day < :starts) AS before,
           sum(day <= :ends AND (day < :today OR recorded_at IS NOT NULL)) AS until,
           sum(day BETWEEN :starts AND :ends AND standing = 0 AND recorded_at IS NOT NULL) AS given,
           sum(day BETWEEN :starts AND :ends AND standing = 0 AND recorded_at IS NOT NULL
               AND substitute_id IS NOT NULL) AS substituted
    FROM lesson WHERE course_id IN :courses GROUP BY course_id
    """
).bindparams(bindparam("courses", expanding=True))
_SUBSTITUTED = text(
    """
    SELECT lesson.course_id, lesson.day, lesson.substitute_id,
           (SELECT min(staff_id) FROM course_teacher AS keeper WHERE keeper.course_id = lesson.course_id
              AND keeper.starts <= lesson.day AND coalesce(keeper.ends, '9999') >= lesson.day) AS keeper_id
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND lesson.day BETWEEN :starts AND :ends AND standing = 0
      AND substitute_id IS NOT NULL AND recorded_at IS NOT NULL
    ORDER BY lesson.day, lesson.bell
    """
)


@dataclass(frozen=True, slots=True)
class LessonSums:
    """Lessons of a course by timetable before a span and until its end, those given in it and by somebody else."""

    before: int = 0
    until: int = 0
    given: int = 0
    substituted: int = 0


@dataclass(frozen=True, slots=True)
class SubstitutedLesson:
    """A lesson that was held in place of the keeper of its page."""

    course: CourseId
    day: date
    substitute: StaffId
    keeper: StaffId | None


def students_of_courses(
    reading: Reading, courses: Collection[CourseId], day: date
) -> Mapping[CourseId, Sequence[StudentId]]:
    """Return who belongs to each course on a day: the class, or the members of its subgroup."""
    found: dict[CourseId, list[StudentId]] = defaultdict(list)
    values = {"courses": list(courses), "day": day.isoformat()}
    for course, student in reading.connection.execute(_EXPECTED, values):
        found[CourseId(course)].append(StudentId(student))
    return found


def results_of_courses(
    reading: Reading, courses: Collection[CourseId], period: PeriodId
) -> Mapping[CourseId, Mapping[StudentId, str]]:
    """Return the marks of a period in each course."""
    found: dict[CourseId, dict[StudentId, str]] = defaultdict(dict)
    values = {"courses": list(courses), "period": period}
    for course, student, value in reading.connection.execute(_ENTERED, values):
        found[CourseId(course)][StudentId(student)] = value
    return found


def lesson_sums(
    reading: Reading, courses: Collection[CourseId], span: DateSpan, today: date
) -> Mapping[CourseId, LessonSums]:
    """Return the hours of each course; a lesson of today counts by timetable once it is written in."""
    ends = span.ends or today
    values = {
        "courses": list(courses),
        "starts": span.starts.isoformat(),
        "ends": ends.isoformat(),
        "today": today.isoformat(),
    }
    rows = reading.connection.execute(_HOURS, values)
    return {CourseId(row.course_id): LessonSums(row.before, row.until, row.given, row.substituted) for row in rows}


def substituted_lessons_of_year(reading: Reading, year: YearId, span: DateSpan) -> tuple[SubstitutedLesson, ...]:
    """Return the lessons between two days that somebody held in place of another, in their order."""
    ends = span.ends or date.max
    values = {"year": year, "starts": span.starts.isoformat(), "ends": ends.isoformat()}
    return tuple(
        SubstitutedLesson(
            course=CourseId(row.course_id),
            day=date.fromisoformat(row.day),
            substitute=StaffId(row.substitute_id),
            keeper=None if row.keeper_id is None else StaffId(row.keeper_id),
        )
        for row in reading.connection.execute(_SUBSTITUTED, values)
    )


def names_of_students(reading: Reading, students: Collection[StudentId]) -> Mapping[StudentId, PersonName]:
    """Return students by name."""
    row = StudentRow
    rows = reading.connection.execute(select(row.__table__).where(row.student_id.in_(students)))
    return {StudentId(one.student_id): PersonName(one.surname, one.given_name, one.patronymic) for one in rows}
