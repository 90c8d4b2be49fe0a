"""Lessons of one teacher that still wait for their record, and written works that wait for their marks."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

from ejournal_desktop.domain.deadline_rules import DeadlineAct, EntryFacts
from ejournal_desktop.domain.deadlines import TermFacts, act_due
from ejournal_desktop.kernel.identifiers import CourseId, LessonId
from ejournal_desktop.readmodels.my_day import OwedLesson
from ejournal_desktop.storage.queries.held_lessons import LAST_BELL, UNMARKED, batch_of, held_by_staff
from ejournal_desktop.storage.queries.lessons import following_lessons, lesson_moments
from ejournal_desktop.storage.statements import Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId, StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

WORKS_LOOKED_BACK = timedelta(days=30)


class _Owed(NamedTuple):
    lesson: int
    course: int
    day: str
    bell: int
    class_title: str
    subject_title: str


class _Work(NamedTuple):
    lesson: int
    course: int
    day: str
    bell: int
    class_title: str
    subject_title: str
    grade_level: int
    work_kind: str
    last_bell: int
    batch: int
    unmarked: int


_OPEN_LESSONS = held_by_staff(
    "lesson.day < :today AND lesson.day >= :year_starts AND lesson.completed_at IS NULL AND lesson.standing = 0"
)
_WRITTEN_LESSONS = held_by_staff(
    "lesson.day <= :today AND lesson.day >= :since AND lesson.standing = 0 "
    "AND lesson.work_kind IN (SELECT value FROM json_each(:written))"
)
OWED_LESSONS = Question(
    text(
        f"""
        SELECT lesson_id, lesson.course_id, lesson.day, lesson.bell, class_group.title, subject.title
        FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
        JOIN subject USING (subject_id)
        WHERE lesson_id IN ({_OPEN_LESSONS})
        ORDER BY lesson.day DESC, lesson.bell DESC LIMIT :most
        """  # noqa: S608  the text is a constant of this module
    ),
    _Owed,
)


def _works(lessons: str) -> str:
    """Return the written works among some lessons that have students unmarked, as a SELECT."""
    return f"""
        SELECT * FROM (
          SELECT lesson_id, lesson.course_id, lesson.day, lesson.bell, class_group.title, subject.title,
            grade_level, work_kind, coalesce({LAST_BELL}, lesson.bell),
            ({batch_of("lesson.course_id", "lesson.work_kind", "lesson.day")}), ({UNMARKED}) AS unmarked
          FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
          JOIN subject USING (subject_id)
          WHERE lesson_id IN ({lessons}))
        WHERE unmarked > 0 ORDER BY day
        """  # noqa: S608  texts of this module


OWED_WORKS = Question(text(_works(_WRITTEN_LESSONS)), _Work)
_WORKS_OF_CLASS = text(
    _works("""
    SELECT written.lesson_id FROM course AS own JOIN lesson AS written ON written.course_id = own.course_id
    WHERE own.class_group_id = :class_group AND written.day BETWEEN :since AND :today AND written.standing = 0
      AND written.work_kind IN (SELECT value FROM json_each(:written))
    """)
)


def owed_values(staff: StaffId, today: date, most: int, regulation: Regulation) -> Mapping[str, object]:
    """Return the values of both questions but the first day of the year."""
    return {"staff": staff, "most": most, **_work_values(today, regulation)}


def _work_values(today: date, regulation: Regulation) -> Mapping[str, object]:
    return {
        "today": today.isoformat(),
        "since": (today - WORKS_LOOKED_BACK).isoformat(),
        "written": json.dumps([kind.code for kind in regulation.marks.work_kinds if kind.is_written]),
        "missed": json.dumps([code.code for code in regulation.attendance.codes if code.counts_as_missed]),
    }


def owed_lessons(
    reading: Reading, staff: StaffId, year: SchoolYearView, today: date, limit: int
) -> tuple[OwedLesson, ...]:
    """Return past lessons of a teacher that are not complete, the newest first, at most ``limit``."""
    values = {"staff": staff, "today": today.isoformat(), "year_starts": year.starts.isoformat(), "most": limit}
    return tuple(_owed(row, year, today) for row in reading.ask(OWED_LESSONS, values))


def owed_works(
    reading: Reading, staff: StaffId, year: SchoolYearView, setting: ColumnSetting
) -> tuple[OwedLesson, ...]:
    """Return the written works of the last weeks with students unmarked, and the term of their marks (S0-5.3)."""
    rows = reading.ask(OWED_WORKS, owed_values(staff, setting.now.date(), 0, setting.regulation))
    return tuple(_owed_work(reading, row, year, setting) for row in rows)


def overdue_works(
    reading: Reading, class_group: ClassGroupId, year: SchoolYearView, setting: ColumnSetting
) -> tuple[OwedLesson, ...]:
    """Return the written works of a class group whose marks are not all there though their term has passed."""
    values = {"class_group": class_group, **_work_values(setting.now.date(), setting.regulation)}
    rows = (_Work(*row) for row in reading.connection.execute(_WORKS_OF_CLASS, values))
    found = (_owed_work(reading, row, year, setting) for row in rows)
    return tuple(one for one in found if one.due is not None and one.due < setting.now)


def _owed(row: _Owed, year: SchoolYearView, today: date) -> OwedLesson:
    day = date.fromisoformat(row.day)
    return OwedLesson(
        lesson=LessonId(row.lesson),
        course=CourseId(row.course),
        period=period_of(year, day),
        day=day,
        bell=row.bell,
        class_title=row.class_title,
        subject_title=row.subject_title,
        days_ago=(today - day).days,
    )


def _owed_work(reading: Reading, row: _Work, year: SchoolYearView, setting: ColumnSetting) -> OwedLesson:
    kind, day = setting.regulation.work_kind(row.work_kind), date.fromisoformat(row.day)
    if kind is None:
        raise LookupError
    facts = TermFacts(
        lesson_moments(day, row.bell, row.last_bell, setting),
        following=following_lessons(reading, CourseId(row.course), (day, row.bell), setting),
        holidays=setting.holidays,
    )
    entry = EntryFacts(DeadlineAct.WRITTEN_MARK, row.grade_level, work_kind=row.work_kind, batch=row.batch)
    term = act_due(setting.rules.at(day), entry, facts)
    return OwedLesson(
        lesson=LessonId(row.lesson),
        course=CourseId(row.course),
        period=period_of(year, day),
        day=day,
        bell=row.bell,
        class_title=row.class_title,
        subject_title=row.subject_title,
        days_ago=(setting.now.date() - day).days,
        work_kind=kind.title,
        due=None if term is None else term.due,
        unmarked=row.unmarked,
    )


def period_of(year: SchoolYearView, day: date) -> PeriodId | None:
    """Return the period of the page that holds a day."""
    view = year.lesson_period_at(day)
    return None if view is None else view.period
