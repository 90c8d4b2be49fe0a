"""The week of a class group: attendance, reasons, ticks and the gaps of its lessons; one statement a question."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select, text

from ejournal_desktop.domain.absences import AbsenceReason, AttendanceEntry
from ejournal_desktop.domain.calendar import DateSpan, iso_week
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId
from ejournal_desktop.readmodels.homeroom import DayLessonAttendance, LessonGap, UnfilledLesson, WeekTick
from ejournal_desktop.storage.queries.class_attendance import DAYS_WITH_LESSONS
from ejournal_desktop.storage.queries.people import CLASS_GROUP, ROSTER
from ejournal_desktop.storage.queries.school import CALENDAR, YEAR_OF_CLASS
from ejournal_desktop.storage.queries.two_values import ATTENDANCE_OF_CLASS
from ejournal_desktop.storage.statements import Question, Together
from ejournal_desktop.storage.tables.desk import AbsenceReasonRow
from ejournal_desktop.storage.tables.lessons import LessonRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading


class _Entry(NamedTuple):
    lesson: int
    student: int
    day: str
    bell: int
    status: str
    late_minutes: int


class _Reason(NamedTuple):
    absence: int
    student_id: int
    starts: str
    ends: str
    status: str
    document: str
    lesson_id: int | None


class _Tick(NamedTuple):
    seconds: int
    offset: int
    surname: str | None
    given_name: str | None
    patronymic: str | None


class _Gap(NamedTuple):
    lesson_id: int
    course_id: int
    day: str
    bell: int
    subject_title: str
    subgroup_title: str
    recorded_at: int | None
    completed_at: int | None
    topic: str
    homework: str
    is_homework_none: int
    surname: str | None
    given_name: str | None
    patronymic: str | None


_ENTRIES = Question(
    text(
        """
    SELECT lesson_id, student_id, day, bell, status, late_minutes FROM attendance
    JOIN lesson USING (lesson_id) JOIN course USING (course_id)
    WHERE class_group_id = :class_group AND standing = 0 AND day BETWEEN :starts AND :ends
      AND (:student IS NULL OR student_id = :student)
    ORDER BY day, bell, student_id
    """
    ),
    _Entry,
)
_REASONS = Question(
    text(
        """
        SELECT absence, student_id, starts, ends, status, document, lesson_id FROM absence_reason
        WHERE class_group_id = :class_group AND starts <= :ends AND ends >= :starts ORDER BY absence
        """
    ),
    _Reason,
)
_TICK = Question(
    text(
        """
        SELECT seconds, "offset", surname, given_name, patronymic FROM week_check LEFT JOIN account USING (account_id)
        LEFT JOIN staff_member USING (staff_id) WHERE class_group_id = :class_group AND week = :week
        """
    ),
    _Tick,
)
_KEEPER = """
    coalesce(lesson.substitute_id, (SELECT min(staff_id) FROM course_teacher
      WHERE course_teacher.course_id = lesson.course_id AND course_teacher.starts <= lesson.day
        AND coalesce(course_teacher.ends, '9999') >= lesson.day)) AS keeper_id
"""
_GAPS = Question(
    text(
        f"""
    SELECT lesson_id, course_id, day, bell, subject.title AS subject_title,
           coalesce(subgroup.title, '') AS subgroup_title, recorded_at, completed_at, topic, homework,
           is_homework_none, surname, given_name, patronymic
    FROM (SELECT lesson.*, {_KEEPER} FROM lesson) AS lesson
    JOIN course USING (course_id) JOIN subject USING (subject_id)
    LEFT JOIN subgroup ON subgroup.subgroup_id = course.subgroup_id
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = lesson.keeper_id
    WHERE course.class_group_id = :class_group AND standing = 0 AND day BETWEEN :starts AND :until
      AND (completed_at IS NULL OR topic = '' OR (homework = '' AND is_homework_none = 0 AND :has_homework))
    ORDER BY surname, given_name, day, bell
    """  # noqa: S608  the text is a constant of this module
    ),
    _Gap,
)
_WEEK = Together(
    CLASS_GROUP,
    *CALENDAR,
    DAYS_WITH_LESSONS,
    _ENTRIES,
    _REASONS,
    ROSTER,
    _TICK,
    _GAPS,
    ATTENDANCE_OF_CLASS,
    first=YEAR_OF_CLASS,
)
_DAY = text(
    f"""
    SELECT lesson.lesson_id, bell, subject.title AS subject_title, recorded_at, status, late_minutes,
           surname, given_name, patronymic,
           (SELECT group_concat(value, '/') FROM (SELECT value FROM mark WHERE mark.lesson_id = lesson.lesson_id
              AND mark.student_id = :student ORDER BY place)) AS marks,
           EXISTS (SELECT 1 FROM correction WHERE correction.lesson_id = lesson.lesson_id
              AND correction.student_id = :student AND place = -1) AS is_corrected,
           EXISTS (SELECT 1 FROM open_conflict WHERE kind = 'attendance'
              AND record_id = lesson.lesson_id AND open_conflict.student_id = :student) AS has_conflict
    FROM (SELECT lesson.*, {_KEEPER} FROM lesson WHERE day = :day) AS lesson
    JOIN course USING (course_id) JOIN subject USING (subject_id)
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = lesson.keeper_id
    LEFT JOIN attendance ON attendance.lesson_id = lesson.lesson_id AND attendance.student_id = :student
    WHERE course.class_group_id = :class_group AND standing = 0
      AND (course.subgroup_id IS NULL OR EXISTS (
           SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = course.subgroup_id
           AND member.student_id = :student AND member.starts <= :day AND coalesce(member.ends, '9999') >= :day))
    ORDER BY bell, subject.position
    """  # noqa: S608  the text is a constant of this module
)
_COURSES_OF_LESSONS = text(
    """
    SELECT lesson_id, course_id FROM lesson JOIN course USING (course_id)
    WHERE class_group_id = :class_group AND day BETWEEN :starts AND :ends
    """
)


def know_week(reading: Reading, class_group: ClassGroupId, span: DateSpan, until: date, *, has_homework: bool) -> None:
    """Get in one statement what the week of a class group shows; gaps are looked for up to a day."""
    values = {**_within(class_group, span), "week": iso_week(span.starts), "student": None}
    reading.ask_together(_WEEK, {**values, "until": until.isoformat(), "has_homework": has_homework})


def attendance_entries(
    reading: Reading, class_group: ClassGroupId, span: DateSpan, student: StudentId | None = None
) -> tuple[AttendanceEntry, ...]:
    """Return what stands of the attendance of a class group, or of one of its students, between two dates."""
    rows = reading.ask(_ENTRIES, {**_within(class_group, span), "student": student})
    return tuple(
        AttendanceEntry(
            lesson=LessonId(row.lesson),
            student=StudentId(row.student),
            day=date.fromisoformat(row.day),
            bell=row.bell,
            status=row.status,
            late_minutes=row.late_minutes,
        )
        for row in rows
    )


def absence_reasons(reading: Reading, class_group: ClassGroupId, span: DateSpan) -> tuple[AbsenceReason, ...]:
    """Return the reasons of absence that touch some days, in the order in which they were given."""
    return tuple(map(_reason, reading.ask(_REASONS, _within(class_group, span))))


def absence_reason(reading: Reading, absence: int) -> tuple[AbsenceReason, int] | None:
    """Return a reason with the class group it was given in."""
    row = AbsenceReasonRow
    found = reading.connection.execute(select(row.__table__).where(row.absence == absence)).first()
    return None if found is None else (_reason(found), found.class_group_id)


def week_tick(reading: Reading, class_group: ClassGroupId, week: str) -> WeekTick | None:
    """Return who checked a week and when."""
    found = next(iter(reading.ask(_TICK, {"class_group": class_group, "week": week})), None)
    if found is None:
        return None
    moment = datetime.fromtimestamp(found.seconds, UTC).astimezone(timezone(timedelta(minutes=found.offset)))
    return WeekTick(_initials(found), moment)


def unfilled_lessons(
    reading: Reading, class_group: ClassGroupId, span: DateSpan, *, has_homework: bool
) -> tuple[UnfilledLesson, ...]:
    """Return the lessons of a class group with gaps, by teacher and day; a substitute answers for his lesson."""
    values = {
        "class_group": class_group,
        "starts": span.starts.isoformat(),
        "until": _last(span).isoformat(),
        "has_homework": has_homework,
    }
    return tuple(_unfilled(row, has_homework=has_homework) for row in reading.ask(_GAPS, values))


def lessons_of_student(
    reading: Reading, class_group: ClassGroupId, student: StudentId, day: date
) -> tuple[DayLessonAttendance, ...]:
    """Return the lessons a student of a class group had on a day, in the order of the bells."""
    values = {"class_group": class_group, "student": student, "day": day.isoformat()}
    return tuple(
        DayLessonAttendance(
            lesson=LessonId(row.lesson_id),
            bell=row.bell,
            subject_title=row.subject_title,
            teacher=_initials(row),
            is_recorded=row.recorded_at is not None,
            status=row.status or "",
            late_minutes=row.late_minutes or 0,
            marks=tuple(row.marks.split("/")) if row.marks else (),
            is_corrected=bool(row.is_corrected),
            has_conflict=bool(row.has_conflict),
        )
        for row in reading.connection.execute(_DAY, values)
    )


def is_lesson_recorded(reading: Reading, lesson: LessonId) -> bool:
    """Tell whether anybody has written in a lesson."""
    row = LessonRow
    found = reading.connection.execute(select(row.recorded_at).where(row.lesson_id == lesson)).scalar()
    return found is not None


def courses_of_lessons(reading: Reading, class_group: ClassGroupId, span: DateSpan) -> Mapping[LessonId, CourseId]:
    """Return the course of each lesson of a class group between two dates."""
    rows = reading.connection.execute(_COURSES_OF_LESSONS, _within(class_group, span))
    return {LessonId(lesson): CourseId(course) for lesson, course in rows}


def _within(class_group: ClassGroupId, span: DateSpan) -> dict[str, object]:
    return {"class_group": class_group, "starts": span.starts.isoformat(), "ends": _last(span).isoformat()}


def _last(span: DateSpan) -> date:
    return span.ends or date.max


def _reason(row: Row[tuple[object, ...]] | _Reason) -> AbsenceReason:
    return AbsenceReason(
        absence=row.absence,
        student=StudentId(row.student_id),
        span=DateSpan(date.fromisoformat(row.starts), date.fromisoformat(row.ends)),
        status=row.status,
        document=row.document,
        lesson=None if row.lesson_id is None else LessonId(row.lesson_id),
    )


def _unfilled(row: _Gap, *, has_homework: bool) -> UnfilledLesson:
    return UnfilledLesson(
        lesson=LessonId(row.lesson_id),
        course=CourseId(row.course_id),
        day=date.fromisoformat(row.day),
        bell=row.bell,
        subject_title=row.subject_title,
        subgroup_title=row.subgroup_title,
        teacher=_initials(row),
        gaps=tuple(_gaps(row, has_homework=has_homework)),
    )


def _gaps(row: _Gap, *, has_homework: bool) -> Sequence[LessonGap]:
    if row.recorded_at is None:
        return (LessonGap.NOTHING,)
    found = {
        LessonGap.NOT_COMPLETE: row.completed_at is None,
        LessonGap.TOPIC: not row.topic,
        LessonGap.HOMEWORK: has_homework and not row.homework and not row.is_homework_none,
    }
    return [gap for gap, is_there in found.items() if is_there]


def _initials(row: Row[tuple[object, ...]] | _Gap | _Tick) -> str:
    return PersonName(row.surname, row.given_name or "", row.patronymic or "").with_initials if row.surname else ""
