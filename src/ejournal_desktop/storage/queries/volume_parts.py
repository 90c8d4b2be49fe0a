"""Parts of a volume beside its pages: timetable, corrections, hours, general information."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select, text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.domain.plans import hours_of_period
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.readmodels.volume import GeneralRow, MarkCorrection, TimetableChange, TimetableEntry
from ejournal_desktop.storage.projections.marks import ATTENDANCE_PLACE
from ejournal_desktop.storage.queries.lessons import plan_hours
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.reading import answered_once
from ejournal_desktop.storage.statements import Question
from ejournal_desktop.storage.tables.classes import EnrollmentRow, StudentRow
from ejournal_desktop.storage.tables.desk import GuardianRow, StudentCardRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, CourseId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.storage.reading import Reading


class _Correction(NamedTuple):
    day: str
    subject_title: str
    surname: str
    given_name: str
    patronymic: str
    old: str
    new: str
    account: AccountId
    seconds: int
    offset: int
    place: int
    reason: str


class _Slot(NamedTuple):
    weekday: int
    bell: int
    room: str
    starts: str
    ends: str | None
    short_title: str
    subgroup: str | None


class _Day(NamedTuple):
    day: str


_CORRECTIONS = Question(
    text(
        """
        SELECT lesson.day, subject.title, student.surname, student.given_name, student.patronymic,
          correction.old, correction.new, correction.account_id, correction.seconds, correction."offset",
          correction.place, coalesce(mark_reason.reason, '')
        FROM correction JOIN lesson USING (lesson_id) JOIN course USING (course_id) JOIN subject USING (subject_id)
        JOIN student USING (student_id)
        LEFT JOIN mark_reason ON mark_reason.course_id = course.course_id AND mark_reason.lesson_id = lesson.lesson_id
          AND mark_reason.student_id = student.student_id
        WHERE class_group_id = :class_group AND lesson.day BETWEEN :starts AND :ends
        ORDER BY correction.clock, correction.place
        """
    ),
    _Correction,
)
_SLOTS = Question(
    text(
        """
        SELECT weekday, bell, room, starts, ends, subject.short_title, subgroup.title
        FROM timetable_slot JOIN course USING (course_id) JOIN subject USING (subject_id)
        LEFT JOIN subgroup ON subgroup.subgroup_id = course.subgroup_id
        WHERE course.class_group_id = :class_group AND starts <= :ends AND (ends IS NULL OR ends >= :starts)
        ORDER BY weekday, bell, subgroup.title, slot_id
        """
    ),
    _Slot,
)
_LESSON_DAYS = Question(text("SELECT day FROM lesson WHERE course_id = :course AND standing < 2 ORDER BY day"), _Day)


def planned_hours(reading: Reading, course: CourseId, period: PeriodView, *, is_last: bool) -> int:
    """Return the hours of a course's plan that the timetable puts into a period, in the last one all that are left."""
    days = _lesson_days(reading, course)
    before = bisect_left(days, period.starts.isoformat())
    until = bisect_right(days, period.ends.isoformat())
    return hours_of_period(len(plan_hours(reading, course)), before=before, until=until, is_last=is_last)


@answered_once
def _lesson_days(reading: Reading, course: CourseId) -> Sequence[str]:
    return [day for (day,) in reading.ask(_LESSON_DAYS, {"course": course})]


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


def _slots(reading: Reading, class_group: ClassGroupId, period: PeriodView) -> Sequence[_Slot]:
    span = {"starts": period.starts.isoformat(), "ends": period.ends.isoformat()}
    return reading.ask(_SLOTS, {"class_group": class_group, **span})


def _entries_on(slots: Sequence[_Slot], day: str) -> tuple[TimetableEntry, ...]:
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
    printed = {code.code: code.printed for code in regulation.attendance.codes}
    rows = reading.ask(_CORRECTIONS, span)
    return tuple(_correction(row, authors) for row in rows if _shows_on_paper(row, printed))


def _shows_on_paper(row: _Correction, printed: Mapping[str, str]) -> bool:
    """Leave out a reason given to an absence: the paper journal shows the same letter before and after."""
    return row.place != ATTENDANCE_PLACE or printed.get(row.old, "") != printed.get(row.new, "")


def _correction(row: _Correction, authors: Mapping[AccountId, PersonName]) -> MarkCorrection:
    author = authors.get(row.account)
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
