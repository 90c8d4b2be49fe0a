"""What period marks are made of: lesson marks, lessons held and left, marks of other periods, due dates.

One statement for each question and a whole class group, so that 30 students × 15 courses cost no query per cell.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select, text

from ejournal_desktop.domain.averages import GivenMark
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StudentId, SubjectId
from ejournal_desktop.readmodels.periods import EnteredMark, PeriodDue
from ejournal_desktop.storage.queries.courses import COURSES_OF_CLASS, TEACHERS_OF_CLASS
from ejournal_desktop.storage.queries.people import CLASS_GROUP, HOMEROOM, MEMBERS, ROSTER
from ejournal_desktop.storage.queries.school import CALENDAR, REGULATIONS, YEAR_OF_CLASS
from ejournal_desktop.storage.queries.two_values import LATE_ENTRIES, PLACES_OF_CLASS, RESULTS_OF_CLASS
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question, Together
from ejournal_desktop.storage.tables.teaching import ExemptionRow, PeriodDueRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.storage.reading import Reading

_KIND = "CASE WHEN place > 0 AND second_kind <> '' THEN second_kind ELSE work_kind END AS work_kind"
_CHOSEN = "class_group_id = :class_group AND (:course IS NULL OR course_id = :course)"


class _Given(NamedTuple):
    course: int
    student: int
    value: str
    work_kind: str
    day: str


class _Count(NamedTuple):
    course: int
    held: int
    left: int
    unfilled: int


class _Entered(NamedTuple):
    student: int
    course: int
    subject: int
    period: int
    value: str
    account: int
    seconds: int
    offset: int


class _BroughtMark(NamedTuple):
    subject: int
    student: int
    value: str
    work_kind: str
    day: str


class _Reason(NamedTuple):
    student: int
    course: int
    reason: str


class _Due(NamedTuple):
    period: int
    due: str
    order: str


class _Exemption(NamedTuple):
    student: int
    starts: str
    ends: str


GIVEN_MARKS = Question(
    text(
        f"""
    SELECT course_id, student_id, value, {_KIND}, day FROM course
    JOIN lesson USING (course_id) JOIN mark USING (lesson_id)
    WHERE {_CHOSEN} AND day BETWEEN :starts AND :ends
    ORDER BY course_id, student_id, day, bell, place
    """  # noqa: S608  the text is a constant of this module
    ),
    _Given,
)
LESSON_COUNTS = Question(
    text(
        f"""
    SELECT course_id, sum(day < :today OR (day = :today AND recorded_at IS NOT NULL)),
           sum(day > :today OR (day = :today AND recorded_at IS NULL)), sum(day <= :today AND completed_at IS NULL)
    FROM course JOIN lesson USING (course_id)
    WHERE {_CHOSEN} AND day BETWEEN :starts AND :ends AND standing = 0
    GROUP BY course_id
    """  # noqa: S608  the text is a constant of this module
    ),
    _Count,
)
# Courses are looked for first: by the student alone SQLite would walk through the marks of the whole school.
ENTERED = Question(
    text(
        """
        WITH pupil AS MATERIALIZED (SELECT DISTINCT student_id FROM enrollment WHERE class_group_id = :class_group)
        SELECT student_id, course_id, subject_id, period_id, value, account_id, seconds, offset
        FROM course CROSS JOIN period_mark USING (course_id)
        WHERE class_group_id IN (SELECT class_group_id FROM enrollment JOIN pupil USING (student_id))
          AND student_id IN (SELECT student_id FROM pupil)
        """
    ),
    _Entered,
)
_BROUGHT = Question(
    text(
        f"""
    SELECT course.subject_id, mark.student_id, value, {_KIND}, day
    FROM (SELECT DISTINCT class_group_id, student_id FROM enrollment
          WHERE student_id IN (SELECT value FROM json_each(:movers))) AS stay
    CROSS JOIN class_group USING (class_group_id) CROSS JOIN course USING (class_group_id)
    CROSS JOIN lesson USING (course_id)
    CROSS JOIN mark ON mark.lesson_id = lesson.lesson_id AND mark.student_id = stay.student_id
    WHERE year_id = (SELECT year_id FROM class_group WHERE class_group_id = :class_group)
      AND day BETWEEN :starts AND :ends AND (:is_own_class OR course.class_group_id <> :class_group)
      AND NOT (
        EXISTS (SELECT 1 FROM enrollment WHERE enrollment.class_group_id = course.class_group_id
                AND enrollment.student_id = mark.student_id
                AND starts <= :ends AND coalesce(enrollment.ends, '9999') >= :ends)
        AND (course.subgroup_id IS NULL OR EXISTS (
             SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = course.subgroup_id
             AND member.student_id = mark.student_id
             AND member.starts <= :ends AND coalesce(member.ends, '9999') >= :ends)))
    ORDER BY mark.student_id, day, bell, place
    """  # noqa: S608  the text is a constant of this module
    ),
    _BroughtMark,
)
REASONS = Question(
    text(
        """
        SELECT student_id, course_id, reason FROM course JOIN mark_reason USING (course_id)
        WHERE class_group_id = :class_group AND period_id = :period AND lesson_id = 0
        """
    ),
    _Reason,
)
DUES = Question(select(PeriodDueRow.period_id, PeriodDueRow.due, PeriodDueRow.school_order), _Due)
EXEMPTIONS = Question(
    select(ExemptionRow.student_id, ExemptionRow.starts, ExemptionRow.ends).where(
        ExemptionRow.ends >= ExemptionRow.starts
    ),
    _Exemption,
)

_CLASS = Together(
    CLASS_GROUP,
    COURSES_OF_CLASS,
    TEACHERS_OF_CLASS,
    *CALENDAR,
    REGULATIONS,
    HOMEROOM,
    ROSTER,
    MEMBERS,
    ENTERED,
    REASONS,
    DUES,
    EXEMPTIONS,
    RESULTS_OF_CLASS,
    LATE_ENTRIES,
    first=YEAR_OF_CLASS,
)
_LESSONS = Together(GIVEN_MARKS, LESSON_COUNTS, PLACES_OF_CLASS)


def know_class(reading: Reading, class_group: ClassGroupId, period: PeriodId, today: date) -> None:
    """Get in one statement what is known of the results of a class group besides its lessons."""
    reading.ask_together(_CLASS, {"class_group": class_group, "period": period, "day": today.isoformat()})


def know_lessons(reading: Reading, chosen: ChosenLessons, today: date) -> None:
    """Get in one statement the marks of the lessons that results are worked out from, and how many there are."""
    reading.ask_together(_LESSONS, {**chosen.values(), "today": today.isoformat()})


@dataclass(frozen=True, slots=True)
class LessonCounts:
    """Lessons of a course in a period: held, still to come, and past ones that nobody has closed."""

    held: int = 0
    left: int = 0
    unfilled: int = 0


@dataclass(frozen=True, slots=True)
class ChosenLessons:
    """Which lessons are asked for: those of a class group, or of one of its courses, between two dates."""

    class_group: ClassGroupId
    starts: date
    ends: date
    course: CourseId | None = None

    def values(self) -> dict[str, object]:
        """Return the values of the statement."""
        return {
            "class_group": self.class_group,
            "course": self.course,
            "starts": self.starts.isoformat(),
            "ends": self.ends.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class EnteredMarks:
    """The period marks of the students of a class group, also those they got in another class or subgroup."""

    by_course: Mapping[tuple[StudentId, CourseId, PeriodId], EnteredMark]
    by_subject: Mapping[tuple[StudentId, SubjectId, PeriodId], EnteredMark]


def given_marks(reading: Reading, chosen: ChosenLessons) -> Mapping[tuple[CourseId, StudentId], Sequence[GivenMark]]:
    """Return the marks of lessons in the order of their days; every mark that stands in the journal counts."""
    days: dict[str, date] = {}
    marks: dict[tuple[CourseId, StudentId], list[GivenMark]] = defaultdict(list)
    for course, student, value, work_kind, day in reading.ask(GIVEN_MARKS, chosen.values()):
        known = days.get(day) or days.setdefault(day, date.fromisoformat(day))
        marks[CourseId(course), StudentId(student)].append(GivenMark(value, work_kind, known))
    return marks


def brought_marks(
    reading: Reading,
    class_group: ClassGroupId,
    movers: Sequence[StudentId],
    span: tuple[date, date],
    *,
    is_own_class: bool = True,
) -> Mapping[tuple[StudentId, SubjectId], tuple[GivenMark, ...]]:
    """Return the marks that students bring along from courses they left before the last day: totals continue.

    Most courses have no ``movers``, and ask nothing. Marks of other subgroups of the own class are left out where those
    are counted together anyway.
    """
    starts, ends = span
    if not movers:
        return {}
    values = {
        "class_group": class_group,
        "starts": starts.isoformat(),
        "ends": ends.isoformat(),
        "is_own_class": is_own_class,
        "movers": json.dumps(movers),
    }
    found: dict[tuple[StudentId, SubjectId], list[GivenMark]] = defaultdict(list)
    for row in reading.ask(_BROUGHT, values):
        mark = GivenMark(row.value, row.work_kind, date.fromisoformat(row.day))
        found[StudentId(row.student), SubjectId(row.subject)].append(mark)
    return {place: tuple(marks) for place, marks in found.items()}


def movers_of(students: Iterable[StudentRow], span: tuple[date, date]) -> tuple[StudentId, ...]:
    """Return the students who can bring marks along."""
    return tuple(sorted({row.student for row in students if can_bring_marks(row, span)}))


def can_bring_marks(row: StudentRow, span: tuple[date, date]) -> bool:
    """Tell whether somebody came into a course after the first day of a period and is there on the last one."""
    starts, ends = span
    return any(one.holds(ends) for one in row.spans) and any(one.starts > starts for one in row.spans)


def lesson_counts(reading: Reading, chosen: ChosenLessons, today: date) -> Mapping[CourseId, LessonCounts]:
    """Return how many lessons each course has had and will have; today's counts as held once it is written in."""
    rows = reading.ask(LESSON_COUNTS, {**chosen.values(), "today": today.isoformat()})
    return {CourseId(course): LessonCounts(held, left, unfilled) for course, held, left, unfilled in rows}


def entered_marks(reading: Reading, class_group: ClassGroupId) -> EnteredMarks:
    """Return all period marks of the students of a class group."""
    by_course: dict[tuple[StudentId, CourseId, PeriodId], EnteredMark] = {}
    by_subject: dict[tuple[StudentId, SubjectId, PeriodId], EnteredMark] = {}
    for row in reading.ask(ENTERED, {"class_group": class_group}):
        moment = datetime.fromtimestamp(row.seconds, UTC) + timedelta(minutes=row.offset)
        mark = EnteredMark(row.value, row.account, moment.date())
        student, period = StudentId(row.student), PeriodId(row.period)
        by_course[student, CourseId(row.course), period] = mark
        by_subject[student, SubjectId(row.subject), period] = mark
    return EnteredMarks(by_course, by_subject)


def period_reasons(
    reading: Reading, class_group: ClassGroupId, period: PeriodId
) -> Mapping[tuple[StudentId, CourseId], str]:
    """Return why marks of a period differ from the proposed ones."""
    rows = reading.ask(REASONS, {"class_group": class_group, "period": period})
    return {(StudentId(student), CourseId(course)): reason for student, course, reason in rows}


@answered_once
def due_dates(reading: Reading) -> Mapping[PeriodId, PeriodDue]:
    """Return by when the marks of periods are due, by the order of the school (S0-4.14.9)."""
    rows = reading.ask(DUES, {})
    return {PeriodId(period): PeriodDue(date.fromisoformat(due), order) for period, due, order in rows}


@answered_once
def exemptions(reading: Reading) -> Mapping[StudentId, tuple[DateSpan, ...]]:
    """Return the medical exemptions of students from physical education (S0-4.14.7)."""
    spans: dict[StudentId, list[DateSpan]] = defaultdict(list)
    for student, starts, ends in reading.ask(EXEMPTIONS, {}):
        spans[StudentId(student)].append(DateSpan(date.fromisoformat(starts), date.fromisoformat(ends)))
    return {student: tuple(found) for student, found in spans.items()}
