"""Places with two values or more after an exchange between computers (security.md D-62).

While one computer alone writes the journal nothing is kept of this, and each question ends at an empty table.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.kernel.identifiers import AccountId, CourseId, LessonId, PeriodId, StaffId, StudentId, device_of
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.storage.statements import Question, Statement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId
    from ejournal_desktop.storage.reading import Reading

_NOBODY: frozenset[int] = frozenset()


class _Place(NamedTuple):
    kind: str
    record: int
    student: int
    place: int


class _ClassPlace(NamedTuple):
    course: int
    kind: str
    lesson: int
    student: int
    place: int


class _Student(NamedTuple):
    student: int


class _Result(NamedTuple):
    course: int
    student: int


class _PeriodResult(NamedTuple):
    student: StudentId
    course: CourseId
    period: PeriodId


class _Day(NamedTuple):
    student: int
    day: str


class _Late(NamedTuple):
    course: int
    student: int
    entries: int


PLACES_OF_COURSE = Question(
    text(
        """
        SELECT kind, record_id, student_id, place FROM open_conflict
        CROSS JOIN lesson ON kind <> 'period_mark' AND lesson_id = record_id
        WHERE course_id = :course AND day BETWEEN :starts AND :ends AND standing = 0
        """
    ),
    _Place,
)
PLACES_OF_CLASS = Question(
    text(
        """
        SELECT course_id, kind, record_id, student_id, place FROM open_conflict
        CROSS JOIN lesson ON kind <> 'period_mark' AND lesson_id = record_id
        CROSS JOIN course USING (course_id)
        WHERE class_group_id = :class_group AND (:course IS NULL OR course_id = :course)
          AND day BETWEEN :starts AND :ends AND standing = 0
        """
    ),
    _ClassPlace,
)
RESULTS_OF_COURSE = Question(
    text(
        """
        SELECT student_id FROM open_conflict
        WHERE kind = 'period_mark' AND record_id = :course AND place = :period
        """
    ),
    _Student,
)
RESULTS_OF_CLASS = Question(
    text(
        """
        SELECT record_id, student_id FROM open_conflict CROSS JOIN course ON course_id = record_id
        WHERE kind = 'period_mark' AND place = :period AND class_group_id = :class_group
        """
    ),
    _Result,
)
RESULTS_OF_YEAR = Question(
    text(
        """
        SELECT student_id, record_id, place FROM open_conflict CROSS JOIN course ON course_id = record_id
        WHERE kind = 'period_mark' AND class_group_id = :class_group
        """
    ),
    _PeriodResult,
)
# What the author of a period mark cannot have had in sight: written later by the clock, or on another computer from
# which nothing was taken between the entry and the period mark. The upper 23 bits of a feed name its computer.
LATE_ENTRIES = Question(
    text(
        """
        SELECT given.record_id, given.student_id, count(*)
        FROM (SELECT course_id AS record_id FROM course
              WHERE EXISTS (SELECT 1 FROM written_value) AND class_group_id = :class_group)
        CROSS JOIN written_value AS given USING (record_id)
        CROSS JOIN grading_period AS period ON period.period_id = given.place
        CROSS JOIN lesson ON lesson.course_id = given.record_id AND lesson.day BETWEEN period.starts AND period.ends
        CROSS JOIN written_value AS mark ON mark.kind = 'mark' AND mark.record_id = lesson.lesson_id
          AND mark.student_id = given.student_id
        WHERE given.kind = 'period_mark' AND given.place = :period AND given.value <> '[null]'
          AND (mark.seconds > given.seconds OR (mark.feed >> 30 <> given.feed >> 30 AND NOT EXISTS (
            SELECT 1 FROM taken_bundle WHERE device = given.feed >> 30 AND sender = mark.feed >> 30
              AND taken_bundle.seconds BETWEEN mark.seconds AND given.seconds)))
        GROUP BY given.record_id, given.student_id
        """
    ),
    _Late,
)
_OF_YEAR = text(
    """
    SELECT course.course_id, count(*) FROM open_conflict
    LEFT JOIN lesson ON kind <> 'period_mark' AND lesson.lesson_id = record_id
    JOIN course ON course.course_id = iif(kind = 'period_mark', record_id, lesson.course_id)
    JOIN class_group USING (class_group_id)
    WHERE year_id = :year GROUP BY course.course_id
    """
)
_LESSONS_OF_STUDENT = text(
    """
    SELECT record_id, kind FROM open_conflict CROSS JOIN lesson ON lesson_id = record_id
    WHERE kind <> 'period_mark' AND student_id IN (0, :student) AND day BETWEEN :starts AND :ends
    """
)
_RESULTS_OF_STUDENT = text(
    "SELECT record_id, place FROM open_conflict WHERE kind = 'period_mark' AND student_id = :student"
)
_OF_CELL = Statement(
    text(
        """
        SELECT kind, place FROM open_conflict
        WHERE kind IN ('mark', 'attendance') AND record_id = :lesson AND student_id = :student
        """
    )
)
_OF_LESSON = Statement(
    text("SELECT kind FROM open_conflict WHERE kind IN ('topic', 'homework') AND record_id = :lesson")
)
ATTENDANCE_OF_CLASS = Question(
    text(
        """
        SELECT student_id, day FROM open_conflict
        CROSS JOIN lesson ON lesson_id = record_id CROSS JOIN course USING (course_id)
        WHERE kind = 'attendance' AND class_group_id = :class_group AND day BETWEEN :starts AND :ends
        """
    ),
    _Day,
)
_VALUES = text(
    """
    SELECT kind, place, feed, clock, value, account_id, staff_id, seconds, "offset"
    FROM written_value LEFT JOIN account USING (account_id)
    WHERE record_id = :record AND kind IN (SELECT value FROM json_each(:kinds)) AND student_id = :student
      AND (:place IS NULL OR place = :place)
    ORDER BY kind DESC, place, clock DESC, feed DESC
    """
)


@dataclass(frozen=True, slots=True)
class StoredValue:
    """One of the values of a place as it is stored, the latest first."""

    written: tuple[str | int | None, ...]
    account: AccountId
    staff: StaffId | None
    moment: datetime
    device: int


@dataclass(frozen=True, slots=True)
class ClassConflicts:
    """How many places of each course of a class group hold two values, lessons and period marks apart."""

    lessons: Mapping[CourseId, int]
    results: frozenset[tuple[CourseId, StudentId]]

    def of_course(self, course: CourseId) -> int:
        """Return how many places of a course hold two values."""
        return self.lessons.get(course, 0) + sum(one == course for one, _ in self.results)


def conflicts_of_cells(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[tuple[StudentId, LessonId], frozenset[int]]:
    """Return the places of the cells of a course between two dates that hold two values."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    found: dict[tuple[StudentId, LessonId], set[int]] = defaultdict(set)
    for kind, lesson, student, place in reading.ask(PLACES_OF_COURSE, span):
        if student:
            found[StudentId(student), LessonId(lesson)].add(_place_in_cell(kind, place))
    return {cell: frozenset(places) for cell, places in found.items()}


def conflicts_of_lessons(
    reading: Reading, course: CourseId, starts: date, ends: date
) -> Mapping[LessonId, frozenset[PlaceKind]]:
    """Return which texts of the lessons of a course between two dates hold two values."""
    span = {"course": course, "starts": starts.isoformat(), "ends": ends.isoformat()}
    found: dict[LessonId, set[PlaceKind]] = defaultdict(set)
    for kind, lesson, student, _ in reading.ask(PLACES_OF_COURSE, span):
        if not student:
            found[LessonId(lesson)].add(PlaceKind(kind))
    return {lesson: frozenset(kinds) for lesson, kinds in found.items()}


def conflicts_of_results(reading: Reading, course: CourseId, period: PeriodId) -> frozenset[StudentId]:
    """Return the students with two period marks of a course."""
    rows = reading.ask(RESULTS_OF_COURSE, {"course": course, "period": period})
    return frozenset(StudentId(student) for (student,) in rows)


def conflicts_of_all_results(
    reading: Reading, class_group: ClassGroupId
) -> frozenset[tuple[StudentId, CourseId, PeriodId]]:
    """Return where a class group has two period marks, in all courses and periods."""
    rows = reading.ask(RESULTS_OF_YEAR, {"class_group": class_group})
    return frozenset((student, course, period) for student, course, period in rows)


def conflicts_of_class(reading: Reading, chosen: Mapping[str, object], period: PeriodId) -> ClassConflicts:
    """Return the open contradictions of a class group: those of lessons chosen by dates, and of one period's marks."""
    lessons: dict[CourseId, int] = defaultdict(int)
    for row in reading.ask(PLACES_OF_CLASS, chosen):
        lessons[CourseId(row.course)] += 1
    results = reading.ask(RESULTS_OF_CLASS, {"class_group": chosen["class_group"], "period": period})
    return ClassConflicts(lessons, frozenset((CourseId(course), StudentId(student)) for course, student in results))


def conflicts_of_year(reading: Reading, year: YearId) -> Mapping[CourseId, int]:
    """Return how many places of each course of a year hold two values."""
    return {CourseId(course): count for course, count in reading.connection.execute(_OF_YEAR, {"year": year})}


def late_entries(
    reading: Reading, class_group: ClassGroupId, period: PeriodId
) -> Mapping[tuple[CourseId, StudentId], int]:
    """Return how many marks of the period the author of each period mark cannot have had in sight."""
    rows = reading.ask(LATE_ENTRIES, {"class_group": class_group, "period": period})
    return {(CourseId(course), StudentId(student)): count for course, student, count in rows}


def conflicts_of_attendance(
    reading: Reading, class_group: ClassGroupId, starts: date, ends: date
) -> frozenset[tuple[StudentId, date]]:
    """Return the students and days of a class group in whose lessons the attendance holds two values."""
    values = {"class_group": class_group, "starts": starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.ask(ATTENDANCE_OF_CLASS, values)
    return frozenset((StudentId(student), date.fromisoformat(day)) for student, day in rows)


def conflicts_of_cell(reading: Reading, lesson: LessonId, student: StudentId) -> frozenset[int]:
    """Return the places of one cell that hold two values."""
    rows = _OF_CELL.all(reading.connection, {"lesson": lesson, "student": student})
    return frozenset(_place_in_cell(kind, place) for kind, place in rows) if rows else _NOBODY


def conflicts_of_lesson(reading: Reading, lesson: LessonId) -> frozenset[PlaceKind]:
    """Return which texts of one lesson hold two values."""
    return frozenset(PlaceKind(kind) for (kind,) in _OF_LESSON.all(reading.connection, {"lesson": lesson}))


def conflicts_of_student(
    reading: Reading, student: StudentId, starts: date, ends: date
) -> tuple[Mapping[LessonId, frozenset[PlaceKind]], frozenset[tuple[CourseId, PeriodId]]]:
    """Return what of a student's lessons between two days, texts too, and which period marks hold two values."""
    span = {"student": student, "starts": starts.isoformat(), "ends": ends.isoformat()}
    lessons: dict[LessonId, set[PlaceKind]] = defaultdict(set)
    for lesson, kind in reading.connection.execute(_LESSONS_OF_STUDENT, span):
        lessons[LessonId(lesson)].add(PlaceKind(kind))
    results = reading.connection.execute(_RESULTS_OF_STUDENT, {"student": student})
    found = {lesson: frozenset(kinds) for lesson, kinds in lessons.items()}
    return found, frozenset((CourseId(course), PeriodId(period)) for course, period in results)


def values_at(
    reading: Reading, kinds: Sequence[PlaceKind], record: int, student: int = 0, place: int | None = None
) -> Mapping[tuple[PlaceKind, int], tuple[StoredValue, ...]]:
    """Return the values of each place that holds different ones; ``place`` chooses one, none means all of them."""
    wanted = {"kinds": json.dumps([kind.value for kind in kinds]), "record": record, "student": student, "place": place}
    found: dict[tuple[PlaceKind, int], list[StoredValue]] = defaultdict(list)
    for row in reading.connection.execute(_VALUES, wanted):
        moment = datetime.fromtimestamp(row.seconds, UTC).astimezone(timezone(timedelta(minutes=row.offset)))
        staff = None if row.staff_id is None else StaffId(row.staff_id)
        value = StoredValue(tuple(json.loads(row.value)), AccountId(row.account_id), staff, moment, device_of(row.feed))
        found[PlaceKind(row.kind), row.place].append(value)
    return {at: tuple(values) for at, values in found.items() if len({value.written for value in values}) > 1}


def _place_in_cell(kind: str, place: int) -> int:
    return place if kind == PlaceKind.MARK else ATTENDANCE_PLACE
