"""The week of a class group: attendance, reasons, ticks and the gaps of its lessons; one statement a question."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.absences import AbsenceReason, AttendanceEntry
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import AccountId, CourseId, LessonId, StudentId
from ejournal_desktop.readmodels.homeroom import DayLessonAttendance, LessonGap, UnfilledLesson, WeekTick
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.desk import AbsenceReasonRow, WeekCheckRow
from ejournal_desktop.storage.tables.lessons import LessonRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading

_ENTRIES = text(
    """
    SELECT lesson_id, student_id, day, bell, status, late_minutes FROM attendance
    JOIN lesson USING (lesson_id) JOIN course USING (course_id)
    WHERE class_group_id = :class_group AND is_cancelled = 0 AND day BETWEEN :starts AND :ends
      AND (:student IS NULL OR student_id = :student)
    ORDER BY day, bell, student_id
    """
)
_KEEPER = """
    coalesce(lesson.substitute_id, (SELECT min(staff_id) FROM course_teacher
      WHERE course_teacher.course_id = lesson.course_id AND course_teacher.starts <= lesson.day
        AND coalesce(course_teacher.ends, '9999') >= lesson.day)) AS keeper_id
"""
_GAPS = text(
    f"""
    SELECT lesson_id, course_id, day, bell, subject.title AS subject_title,
           coalesce(subgroup.title, '') AS subgroup_title, recorded_at, completed_at, topic, homework,
           is_homework_none, surname, given_name, patronymic
    FROM (SELECT lesson.*, {_KEEPER} FROM lesson) AS lesson
    JOIN course USING (course_id) JOIN subject USING (subject_id)
    LEFT JOIN subgroup ON subgroup.subgroup_id = course.subgroup_id
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = lesson.keeper_id
    WHERE course.class_group_id = :class_group AND is_cancelled = 0 AND day BETWEEN :starts AND :ends
      AND (completed_at IS NULL OR topic = '' OR (homework = '' AND is_homework_none = 0 AND :has_homework))
    ORDER BY surname, given_name, day, bell
    """  # noqa: S608  the text is a constant of this module
)
_DAY = text(
    f"""
    SELECT lesson.lesson_id, bell, subject.title AS subject_title, recorded_at, status, late_minutes,
           surname, given_name, patronymic,
           (SELECT group_concat(value, '/') FROM (SELECT value FROM mark WHERE mark.lesson_id = lesson.lesson_id
              AND mark.student_id = :student ORDER BY place)) AS marks,
           EXISTS (SELECT 1 FROM correction WHERE correction.lesson_id = lesson.lesson_id
              AND correction.student_id = :student AND place = -1) AS is_corrected
    FROM (SELECT lesson.*, {_KEEPER} FROM lesson WHERE day = :day) AS lesson
    JOIN course USING (course_id) JOIN subject USING (subject_id)
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = lesson.keeper_id
    LEFT JOIN attendance ON attendance.lesson_id = lesson.lesson_id AND attendance.student_id = :student
    WHERE course.class_group_id = :class_group AND is_cancelled = 0
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


def attendance_entries(
    reading: Reading, class_group: ClassGroupId, span: DateSpan, student: StudentId | None = None
) -> tuple[AttendanceEntry, ...]:
    """Return what stands of the attendance of a class group, or of one of its students, between two dates."""
    rows = reading.connection.execute(_ENTRIES, {**_within(class_group, span), "student": student})
    return tuple(
        AttendanceEntry(
            lesson=LessonId(row.lesson_id),
            student=StudentId(row.student_id),
            day=date.fromisoformat(row.day),
            bell=row.bell,
            status=row.status,
            late_minutes=row.late_minutes,
        )
        for row in rows
    )


def absence_reasons(reading: Reading, class_group: ClassGroupId, span: DateSpan) -> tuple[AbsenceReason, ...]:
    """Return the reasons of absence that touch some days, in the order in which they were given."""
    row = AbsenceReasonRow
    rows = reading.connection.execute(
        select(row.__table__)
        .where(row.class_group_id == class_group, row.starts <= _last(span).isoformat())
        .where(row.ends >= span.starts.isoformat())
        .order_by(row.absence)
    )
    return tuple(_reason(found) for found in rows)


def absence_reason(reading: Reading, absence: int) -> tuple[AbsenceReason, int] | None:
    """Return a reason with the class group it was given in."""
    row = AbsenceReasonRow
    found = reading.connection.execute(select(row.__table__).where(row.absence == absence)).first()
    return None if found is None else (_reason(found), found.class_group_id)


def week_tick(reading: Reading, class_group: ClassGroupId, week: str) -> WeekTick | None:
    """Return who checked a week and when."""
    row = WeekCheckRow
    found = reading.connection.execute(
        select(row.account_id, row.seconds, row.offset).where(row.class_group_id == class_group, row.week == week)
    ).first()
    if found is None:
        return None
    author = account_names(reading).get(AccountId(found.account_id))
    moment = datetime.fromtimestamp(found.seconds, UTC).astimezone(timezone(timedelta(minutes=found.offset)))
    return WeekTick("" if author is None else author.with_initials, moment)


def unfilled_lessons(
    reading: Reading, class_group: ClassGroupId, span: DateSpan, *, has_homework: bool
) -> tuple[UnfilledLesson, ...]:
    """Return the lessons of a class group with gaps, by teacher and day; a substitute answers for his lesson."""
    values = {**_within(class_group, span), "has_homework": has_homework}
    return tuple(_unfilled(row, has_homework=has_homework) for row in reading.connection.execute(_GAPS, values))


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


def _reason(row: Row[tuple[object, ...]]) -> AbsenceReason:
    return AbsenceReason(
        absence=row.absence,
        student=StudentId(row.student_id),
        span=DateSpan(date.fromisoformat(row.starts), date.fromisoformat(row.ends)),
        status=row.status,
        document=row.document,
        lesson=None if row.lesson_id is None else LessonId(row.lesson_id),
    )


def _unfilled(row: Row[tuple[object, ...]], *, has_homework: bool) -> UnfilledLesson:
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


def _gaps(row: Row[tuple[object, ...]], *, has_homework: bool) -> Sequence[LessonGap]:
    if row.recorded_at is None:
        return (LessonGap.NOTHING,)
    found = {
        LessonGap.NOT_COMPLETE: row.completed_at is None,
        LessonGap.TOPIC: not row.topic,
        LessonGap.HOMEWORK: has_homework and not row.homework and not row.is_homework_none,
    }
    return [gap for gap, is_there in found.items() if is_there]


def _initials(row: Row[tuple[object, ...]]) -> str:
    return PersonName(row.surname, row.given_name, row.patronymic).with_initials if row.surname else ""
