"""What one student's papers show; every statement names the student, so that nobody else's data can come along."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.averages import GivenMark
from ejournal_desktop.domain.class_desk import MessageKind
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, CourseId, PeriodId, StudentId
from ejournal_desktop.readmodels.papers import DiaryLesson, DiaryMessage
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.queries.two_values import conflicts_of_student
from ejournal_desktop.storage.tables.classes import CourseRow, EnrollmentRow, StudentRow
from ejournal_desktop.storage.tables.desk import GuardianRow, MessageRow
from ejournal_desktop.storage.tables.lessons import PeriodMarkRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    """
    SELECT lesson.lesson_id, lesson.course_id, lesson.day, lesson.bell, lesson.topic, lesson.homework,
           lesson.work_kind, lesson.second_kind, lesson.recorded_at, subject.title AS subject_title, subject.position,
           attendance.status, attendance.late_minutes, mark_comment.comment, remote.lesson_id IS NOT NULL AS is_remote
    FROM lesson JOIN course USING (course_id) JOIN subject USING (subject_id)
    LEFT JOIN attendance ON attendance.lesson_id = lesson.lesson_id AND attendance.student_id = :student
    LEFT JOIN mark_comment ON mark_comment.lesson_id = lesson.lesson_id AND mark_comment.student_id = :student
    LEFT JOIN remote_lesson AS remote ON remote.lesson_id = lesson.lesson_id
    WHERE course.class_group_id IN (
          SELECT class_group_id FROM enrollment JOIN class_group USING (class_group_id)
          WHERE student_id = :student
            AND year_id = (SELECT year_id FROM class_group WHERE class_group_id = :class_group))
      AND lesson.standing = 0
      AND lesson.day BETWEEN :starts AND :ends
      AND EXISTS (SELECT 1 FROM enrollment WHERE enrollment.class_group_id = course.class_group_id
                  AND enrollment.student_id = :student AND enrollment.starts <= lesson.day
                  AND coalesce(enrollment.ends, '9999') >= lesson.day)
      AND (course.subgroup_id IS NULL OR EXISTS (
           SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = course.subgroup_id
           AND member.student_id = :student AND member.starts <= lesson.day
           AND coalesce(member.ends, '9999') >= lesson.day))
    ORDER BY lesson.day, lesson.bell, subject.position
    """
)
_MARKS = text(
    """
    SELECT mark.lesson_id, mark.value FROM mark JOIN lesson USING (lesson_id)
    WHERE mark.student_id = :student AND lesson.day BETWEEN :starts AND :ends
    ORDER BY mark.lesson_id, mark.place
    """
)


_FILES = text(
    """
    SELECT lesson_id, title FROM attachment JOIN lesson USING (lesson_id)
    WHERE lesson.day BETWEEN :starts AND :ends ORDER BY attachment
    """
)


@dataclass(frozen=True, slots=True)
class StudentLesson:
    """A lesson of one student: what the diary shows, and what its marks weigh."""

    course: CourseId
    subject: str
    work_kind: str
    second_kind: str
    is_held: bool
    shown: DiaryLesson

    @property
    def given(self) -> tuple[GivenMark, ...]:
        """The marks, as proposals are made from them."""
        kinds = (self.work_kind, self.second_kind or self.work_kind)
        marks = enumerate(self.shown.marks)
        return tuple(GivenMark(mark, kinds[min(place, 1)], self.shown.day) for place, mark in marks)


def class_of_student(reading: Reading, student: StudentId, day: date) -> ClassGroupId | None:
    """Return the class group a student is in on a day, else the last one before it."""
    row = EnrollmentRow
    found = reading.connection.execute(
        select(row.class_group_id)
        .where(row.student_id == student, row.starts <= day.isoformat())
        .order_by(row.starts.desc())
        .limit(1)
    ).scalar()
    return None if found is None else ClassGroupId(found)


def student_name(reading: Reading, student: StudentId) -> PersonName | None:
    """Return the name of a student."""
    row = reading.connection.execute(select(StudentRow.__table__).where(StudentRow.student_id == student)).first()
    return None if row is None else PersonName(row.surname, row.given_name, row.patronymic)


def student_lessons(
    reading: Reading, student: StudentId, class_group: ClassGroupId, days: tuple[date, date]
) -> tuple[StudentLesson, ...]:
    """Return the lessons of a student between two days with his own marks and absences.

    Those of another class group of the same year come along: marks go with a student who changed the class.
    """
    span = {"student": student, "starts": days[0].isoformat(), "ends": days[1].isoformat()}
    marks: Mapping[int, list[str]] = defaultdict(list)
    for lesson, value in reading.connection.execute(_MARKS, span):
        marks[lesson].append(value)
    files: Mapping[int, list[str]] = defaultdict(list)
    for lesson, title in reading.connection.execute(_FILES, {"starts": span["starts"], "ends": span["ends"]}):
        files[lesson].append(title)
    conflicts, _ = conflicts_of_student(reading, student, *days)
    rows = reading.connection.execute(_LESSONS, {**span, "class_group": class_group})
    return tuple(
        StudentLesson(
            course=CourseId(row.course_id),
            subject=row.subject_title,
            work_kind=row.work_kind,
            second_kind=row.second_kind,
            is_held=row.recorded_at is not None,
            shown=DiaryLesson(
                day=date.fromisoformat(row.day),
                bell=row.bell,
                subject=row.subject_title,
                topic=row.topic,
                homework=row.homework,
                marks=tuple(marks.get(row.lesson_id, ())),
                attendance=row.status or "",
                late_minutes=row.late_minutes or 0,
                comment=row.comment or "",
                is_remote=bool(row.is_remote),
                files=tuple(files.get(row.lesson_id, ())),
                conflicts=conflicts.get(row.lesson_id, frozenset()),
            ),
        )
        for row in rows
    )


def student_period_marks(reading: Reading, student: StudentId) -> Mapping[tuple[CourseId, PeriodId], str]:
    """Return the period marks of a student."""
    row = PeriodMarkRow
    rows = reading.connection.execute(select(row.course_id, row.period_id, row.value).where(row.student_id == student))
    return {(CourseId(course), PeriodId(period)): value for course, period, value in rows}


def student_messages(reading: Reading, student: StudentId, days: tuple[date, date]) -> tuple[DiaryMessage, ...]:
    """Return the messages about a student between two days that were not withdrawn."""
    row, names = MessageRow, account_names(reading)
    rows = reading.connection.execute(
        select(row.kind, row.text, row.seconds, row.account_id)
        .where(row.student_id == student, row.is_withdrawn == 0)
        .order_by(row.seconds)
    )
    told = (
        DiaryMessage(
            datetime.fromtimestamp(seconds, UTC).date(),
            MessageKind(kind),
            said,
            "" if (name := names.get(AccountId(account))) is None else name.with_initials,
        )
        for kind, said, seconds, account in rows
    )
    return tuple(one for one in told if days[0] <= one.day <= days[1])


def guardian_name(reading: Reading, student: StudentId) -> PersonName | None:
    """Return the first guardian of a student."""
    row = GuardianRow
    found = reading.connection.execute(
        select(row.__table__).where(row.student_id == student).order_by(row.guardian).limit(1)
    ).first()
    return None if found is None else PersonName(found.surname, found.given_name, found.patronymic)


def weekly_hours(reading: Reading, courses: Sequence[CourseId]) -> Mapping[CourseId, int]:
    """Return the weekly hours of courses."""
    row = CourseRow
    rows = reading.connection.execute(select(row.course_id, row.weekly_hours).where(row.course_id.in_(courses)))
    return {CourseId(course): hours for course, hours in rows}
