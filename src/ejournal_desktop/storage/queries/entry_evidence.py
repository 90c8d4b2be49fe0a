"""When lessons were first written in, from the signed log itself, and which marks were corrected (S0-1.9, S3-1.5)."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, text

from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    HomeworkRecorded,
    LessonCompleted,
    MarkRecorded,
    PeriodMarkRecorded,
    TopicRecorded,
)
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import AccountId, CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.held_lessons import UNMARKED
from ejournal_desktop.storage.queries.people import account_names

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId
    from ejournal_desktop.storage.reading import Reading

_CODES: Final = (
    TopicRecorded.code,
    HomeworkRecorded.code,
    LessonCompleted.code,
    MarkRecorded.code,
    AttendanceRecorded.code,
)
_ENTRIES = text(
    """
    SELECT json_extract(header, '$.wall[0]') AS seconds, json_extract(header, '$.hlc') AS clock,
           feed.feed_id AS feed, log_entry.sequence,
           json_extract(change.value, '$[0]') AS code, json_extract(change.value, '$[1]') AS lesson,
           json_extract(change.value, '$[2]') AS second, json_extract(change.value, '$[3]') AS third,
           json_extract(change.value, '$[4]') AS fourth
    FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload ON log_payload.feed = log_entry.feed AND log_payload.sequence = log_entry.sequence,
         json_each(payload) AS change
    WHERE class_group_id IN :groups AND code IN :codes
    """
).bindparams(bindparam("groups", expanding=True), bindparam("codes", expanding=True))
_UNMARKED = text(
    f"""
    SELECT lesson_id, ({UNMARKED}) FROM lesson JOIN course USING (course_id)
    WHERE lesson_id IN (SELECT value FROM json_each(:lessons))
    """  # noqa: S608  the text is a constant
)
_RESULTS = text(
    """
    SELECT json_extract(header, '$.wall[0]') AS seconds, json_extract(header, '$.hlc') AS clock,
           feed.feed_id AS feed, log_entry.sequence,
           json_extract(change.value, '$[1]') AS course, json_extract(change.value, '$[2]') AS period,
           json_extract(change.value, '$[3]') AS student, json_extract(change.value, '$[4]') AS value
    FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload ON log_payload.feed = log_entry.feed AND log_payload.sequence = log_entry.sequence,
         json_each(payload) AS change
    WHERE class_group_id IN :groups AND json_extract(change.value, '$[0]') = :code
    """
).bindparams(bindparam("groups", expanding=True))
_CORRECTED = text(
    """
    SELECT correction.lesson_id, lesson.course_id, lesson.day, surname, given_name, patronymic, old, new,
           correction.account_id, correction.seconds, correction."offset"
    FROM correction JOIN lesson USING (lesson_id) JOIN course USING (course_id)
    JOIN class_group USING (class_group_id) JOIN student USING (student_id)
    WHERE year_id = :year AND correction.place >= 0
      AND date(correction.seconds + 60 * correction."offset", 'unixepoch') BETWEEN :first AND :last
    ORDER BY correction.seconds, correction.clock
    """
)


@dataclass(frozen=True, slots=True, order=True)
class LogPlace:
    """An entry of the log: its clock, its moment in seconds, its feed as archives name it, its number there."""

    clock: int
    seconds: int
    feed: int
    sequence: int


@dataclass(slots=True)
class LessonEntries:
    """The first entry of each kind in a lesson; marks by student and place in the cell."""

    first: dict[str, LogPlace] = field(default_factory=dict)
    marks: dict[tuple[int, int], LogPlace] = field(default_factory=dict)

    def note(self, key: str, place: LogPlace) -> None:
        """Keep the earliest entry of a kind."""
        self.first[key] = min(self.first.get(key, place), place)

    def note_mark(self, cell: tuple[int, int], place: LogPlace) -> None:
        """Keep the earliest entry of a mark."""
        self.marks[cell] = min(self.marks.get(cell, place), place)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectedMark:
    """A mark that was replaced after the day of its lesson; an empty text is an empty cell."""

    course: CourseId
    lesson: LessonId
    day: date
    student: str
    old: str
    new: str
    author: str
    moment: datetime


def first_entries(
    reading: Reading, class_groups: Collection[ClassGroupId], lessons: Collection[LessonId]
) -> Mapping[LessonId, LessonEntries]:
    """Return what the log says of lessons of some classes: when each thing was first entered, and where it stands."""
    found: dict[LessonId, LessonEntries] = defaultdict(LessonEntries)
    wanted = set(lessons)
    for row in reading.connection.execute(_ENTRIES, {"groups": list(class_groups), "codes": list(_CODES)}):
        if row.lesson not in wanted:
            continue
        place = LogPlace(row.clock, row.seconds, row.feed, row.sequence)
        own = found[LessonId(row.lesson)]
        if row.code == MarkRecorded.code:
            if row.fourth is not None:
                own.note_mark((row.second, row.third), place)
        elif row.code != LessonCompleted.code or row.second:
            own.note(row.code, place)
    return found


def unmarked_students(
    reading: Reading, lessons: Collection[LessonId], missed: Collection[str]
) -> Mapping[LessonId, int]:
    """Return how many who were at each lesson have no mark there; ``missed`` are the codes of those who were not."""
    values = {"lessons": json.dumps(list(lessons)), "missed": json.dumps(list(missed))}
    rows = reading.connection.execute(_UNMARKED, values)
    return {LessonId(lesson): count for lesson, count in rows if count}


def first_results(
    reading: Reading, class_groups: Collection[ClassGroupId]
) -> Mapping[tuple[CourseId, PeriodId, StudentId], LogPlace]:
    """Return when the log first got a mark of each student, course and period, and where it stands."""
    found: dict[tuple[CourseId, PeriodId, StudentId], LogPlace] = {}
    values = {"groups": list(class_groups), "code": PeriodMarkRecorded.code}
    for row in reading.connection.execute(_RESULTS, values):
        if row.value is not None:
            key = CourseId(row.course), PeriodId(row.period), StudentId(row.student)
            place = LogPlace(row.clock, row.seconds, row.feed, row.sequence)
            found[key] = min(found.get(key, place), place)
    return found


def corrected_marks(reading: Reading, year: YearId, first: date, last: date) -> tuple[CorrectedMark, ...]:
    """Return the marks of a year that were corrected between two days, in the order of their corrections."""
    values = {"year": year, "first": first.isoformat(), "last": last.isoformat()}
    authors = account_names(reading)
    return tuple(
        CorrectedMark(
            course=CourseId(row.course_id),
            lesson=LessonId(row.lesson_id),
            day=date.fromisoformat(row.day),
            student=PersonName(row.surname, row.given_name, row.patronymic).short,
            old=row.old,
            new=row.new,
            author="" if (name := authors.get(AccountId(row.account_id))) is None else name.with_initials,
            moment=moment_of(row.seconds, row.offset),
        )
        for row in reading.connection.execute(_CORRECTED, values)
    )
