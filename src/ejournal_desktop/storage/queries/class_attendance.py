"""Missed lessons of a class group by day and by period, counted by the true codes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.absences import is_missed
from ejournal_desktop.kernel.identifiers import PeriodId, StudentId
from ejournal_desktop.readmodels.volume import MissedLessons
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.storage.reading import Reading


class _Missed(NamedTuple):
    student: StudentId
    day: str
    status: str
    lessons: int


class _Day(NamedTuple):
    day: str


ABSENCES = Question(
    text(
        """
        SELECT student_id, lesson.day, status, count(*) FROM attendance
        JOIN lesson USING (lesson_id) JOIN course USING (course_id)
        WHERE class_group_id = :class_group AND standing = 0 AND day BETWEEN :starts AND :ends
        GROUP BY student_id, lesson.day, status
        """
    ),
    _Missed,
)
DAYS_WITH_LESSONS = Question(
    text(
        """
        SELECT DISTINCT lesson.day FROM lesson JOIN course USING (course_id)
        WHERE class_group_id = :class_group AND standing = 0 AND lesson.day BETWEEN :starts AND :ends
        ORDER BY lesson.day
        """
    ),
    _Day,
)
Absence = tuple[StudentId, date, str, int]


def absences(reading: Reading, class_group: ClassGroupId, starts: date, ends: date) -> Sequence[Absence]:
    """Return student, day, attendance code and number of lessons, lateness included."""
    span = {"class_group": class_group, "starts": starts.isoformat(), "ends": ends.isoformat()}
    rows = reading.ask(ABSENCES, span)
    days = {row.day: date.fromisoformat(row.day) for row in rows}
    return [(student, days[day], status, count) for student, day, status, count in rows]


def days_with_lessons(reading: Reading, class_group: ClassGroupId, starts: date, ends: date) -> tuple[date, ...]:
    """Return the days on which a class group has lessons."""
    span = {"class_group": class_group, "starts": starts.isoformat(), "ends": ends.isoformat()}
    return tuple(date.fromisoformat(day) for (day,) in reading.ask(DAYS_WITH_LESSONS, span))


def missed_by_day(found: Sequence[Absence], regulation: Regulation) -> Mapping[tuple[StudentId, date], int]:
    """Return how many lessons each student missed each day."""
    missed: dict[tuple[StudentId, date], int] = defaultdict(int)
    for student, day, _, count in _missed(found, regulation):
        missed[student, day] += count
    return dict(missed)


def missed_by_period(
    found: Sequence[Absence], periods: Sequence[PeriodView], regulation: Regulation
) -> Mapping[tuple[StudentId, PeriodId], MissedLessons]:
    """Return the totals of each student in each period."""
    totals, missed = {}, _missed(found, regulation)
    for period in periods:
        by_student: dict[StudentId, list[Absence]] = defaultdict(list)
        for absence in missed:
            if period.starts <= absence[1] <= period.ends:
                by_student[absence[0]].append(absence)
        for student, rows in by_student.items():
            totals[student, period.period] = missed_totals(rows, regulation)
    return totals


def _missed(found: Sequence[Absence], regulation: Regulation) -> Sequence[Absence]:
    """Leave out who was only late; a class has few codes and thousands of absences."""
    codes = {code for code in {status for _, _, status, _ in found} if is_missed(regulation, code)}
    return [absence for absence in found if absence[2] in codes]


def missed_totals(rows: Sequence[Absence], regulation: Regulation) -> MissedLessons:
    """Return what missed lessons of one student come to; lateness must be left out before."""
    codes = {code.code: code for code in regulation.attendance.codes}
    ill = excused = total = 0
    for _, _, status, count in rows:
        code = codes.get(status)
        total += count
        if code is not None and code.is_illness:
            ill += count
        elif code is not None and code.is_excused:
            excused += count
    days = len({day for _, day, _, _ in rows})
    return MissedLessons(total=total, ill=ill, excused=excused, unexcused=total - ill - excused, days=days)
