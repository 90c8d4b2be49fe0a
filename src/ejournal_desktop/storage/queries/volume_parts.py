"""Parts of a volume beside its pages: timetable, corrections, hours, general information."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, select, text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.plans import hours_of_period
from ejournal_desktop.kernel.identifiers import AccountId, StudentId
from ejournal_desktop.readmodels.volume import GeneralRow, MarkCorrection, TimetableChange, TimetableEntry
from ejournal_desktop.storage.projections.marks import ATTENDANCE_PLACE
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.tables.classes import (
    CourseRow,
    EnrollmentRow,
    PlanHourRow,
    StudentRow,
    SubgroupRow,
    TimetableSlotRow,
)
from ejournal_desktop.storage.tables.desk import GuardianRow, StudentCardRow
from ejournal_desktop.storage.tables.lessons import LessonRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.storage.reading import Reading

_CORRECTIONS = text(
    """
    SELECT lesson.day, subject.title AS subject_title, student.surname, student.given_name, student.patronymic,
           correction.old, correction.new, correction.account_id, correction.seconds, correction.offset,
           correction.place, coalesce(mark_reason.reason, '') AS reason
    FROM correction JOIN lesson USING (lesson_id) JOIN course USING (course_id) JOIN subject USING (subject_id)
    JOIN student USING (student_id)
    LEFT JOIN mark_reason ON mark_reason.course_id = course.course_id AND mark_reason.lesson_id = lesson.lesson_id
      AND mark_reason.student_id = student.student_id
    WHERE class_group_id = :class_group AND lesson.day BETWEEN :starts AND :ends
    ORDER BY correction.clock, correction.place
    """
)
_LESSON_DAYS = select(LessonRow.day).where(LessonRow.course_id == bindparam("course"))
_PLAN_LENGTH = select(func.count()).select_from(PlanHourRow).where(PlanHourRow.course_id == bindparam("course"))


def planned_hours(reading: Reading, course: CourseId, period: PeriodView, *, is_last: bool) -> int:
    """Return the hours of a course's plan that the timetable puts into a period, in the last one all that are left."""
    rows = _lesson_days(reading, course)
    before = sum(day < period.starts.isoformat() for day in rows)
    until = sum(day <= period.ends.isoformat() for day in rows)
    return hours_of_period(_plan_length(reading, course), before=before, until=until, is_last=is_last)


@answered_once
def _lesson_days(reading: Reading, course: CourseId) -> Sequence[str]:
    return reading.connection.execute(_LESSON_DAYS, {"course": course}).scalars().all()


@answered_once
def _plan_length(reading: Reading, course: CourseId) -> int:
    return reading.connection.execute(_PLAN_LENGTH, {"course": course}).scalar_one()


def timetables(
    reading: Reading, class_group: ClassGroupId, period: PeriodView
) -> tuple[tuple[TimetableEntry, ...], tuple[TimetableChange, ...]]:
    """Return the timetable at the start of a period, and what it became on later days of the period."""
    slots = _slots(reading, class_group, period)
    first = period.starts.isoformat()
    days = {slot.starts for slot in slots if slot.starts > first}
    days |= {_day_after(slot.ends) for slot in slots if slot.ends is not None and slot.ends < period.ends.isoformat()}
    changes = tuple(
        TimetableChange(date.fromisoformat(day), entries)
        for day in sorted(days)
        if day > first and (entries := _entries_on(slots, day))
    )
    return _entries_on(slots, first), changes


def _slots(reading: Reading, class_group: ClassGroupId, period: PeriodView) -> Sequence[Row[tuple[object, ...]]]:
    slot = TimetableSlotRow
    return reading.connection.execute(
        select(
            slot.weekday,
            slot.bell,
            slot.room,
            slot.starts,
            slot.ends,
            SubjectRow.short_title,
            SubgroupRow.title.label("subgroup"),
        )
        .join(CourseRow, CourseRow.course_id == slot.course_id)
        .join(SubjectRow, SubjectRow.subject_id == CourseRow.subject_id)
        .outerjoin(SubgroupRow, SubgroupRow.subgroup_id == CourseRow.subgroup_id)
        .where(
            CourseRow.class_group_id == class_group,
            slot.starts <= period.ends.isoformat(),
            (slot.ends.is_(None)) | (slot.ends >= period.starts.isoformat()),
        )
        .order_by(slot.weekday, slot.bell, SubgroupRow.title, slot.slot_id)
    ).all()  # type: ignore[return-value]  # the rows of seven columns


def _entries_on(slots: Sequence[Row[tuple[object, ...]]], day: str) -> tuple[TimetableEntry, ...]:
    return tuple(
        TimetableEntry(slot.weekday, slot.bell, slot.short_title, slot.subgroup or "", slot.room)
        for slot in slots
        if slot.starts <= day and (slot.ends is None or slot.ends >= day)
    )


def _day_after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def general_rows(reading: Reading, class_group: ClassGroupId) -> tuple[GeneralRow, ...]:
    """Return birth, file, address and guardians of everyone who was in a class group."""
    enrolled = select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)
    guardians = _guardians(reading, class_group)
    card = StudentCardRow
    rows = reading.connection.execute(
        select(StudentRow.student_id, StudentRow.birth_date, card.file_number, card.address)
        .outerjoin(card, card.student_id == StudentRow.student_id)
        .where(StudentRow.student_id.in_(enrolled))
        .order_by(StudentRow.student_id)
    )
    return tuple(
        GeneralRow(
            StudentId(row.student_id),
            None if row.birth_date is None else date.fromisoformat(row.birth_date),
            row.file_number or "",
            row.address or "",
            tuple(guardians[row.student_id]),
        )
        for row in rows
    )


def _guardians(reading: Reading, class_group: ClassGroupId) -> Mapping[int, list[str]]:
    row = GuardianRow
    enrolled = select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)
    found: dict[int, list[str]] = defaultdict(list)
    for one in reading.connection.execute(
        select(row.__table__).where(row.student_id.in_(enrolled)).order_by(row.guardian)
    ):
        name = PersonName(one.surname, one.given_name, one.patronymic).full
        found[one.student_id].append(", ".join(part for part in (name, one.phone) if part))
    return found


def corrections(
    reading: Reading, class_group: ClassGroupId, period: PeriodView, regulation: Regulation
) -> tuple[MarkCorrection, ...]:
    """Return what was changed after its lesson day, in the order of the changes."""
    span = {"class_group": class_group, "starts": period.starts.isoformat(), "ends": period.ends.isoformat()}
    authors = account_names(reading)
    rows = reading.connection.execute(_CORRECTIONS, span)
    return tuple(_correction(row, authors) for row in rows if _shows_on_paper(row, regulation))


def _shows_on_paper(row: Row[tuple[object, ...]], regulation: Regulation) -> bool:
    """Leave out a reason given to an absence: the paper journal shows the same letter before and after."""
    if row.place != ATTENDANCE_PLACE:
        return True
    old, new = (regulation.attendance_code(code) for code in (row.old, row.new))
    return (old.printed if old else "") != (new.printed if new else "")


def _correction(row: Row[tuple[object, ...]], authors: Mapping[AccountId, PersonName]) -> MarkCorrection:
    author = authors.get(AccountId(row.account_id))
    zone = timezone(timedelta(minutes=row.offset))
    return MarkCorrection(
        day=date.fromisoformat(row.day),
        subject_title=row.subject_title,
        student=PersonName(row.surname, row.given_name, row.patronymic),
        old=row.old,
        new=row.new,
        author="" if author is None else author.with_initials,
        moment=datetime.fromtimestamp(row.seconds, UTC).astimezone(zone),
        reason=row.reason,
    )
