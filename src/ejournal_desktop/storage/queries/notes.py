"""Notes between members of staff."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from ejournal_desktop.kernel.identifiers import LessonId, StaffId
from ejournal_desktop.readmodels.notes import NoteLesson, ReceivedNote
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.desk import NoteRow

if TYPE_CHECKING:
    from ejournal_desktop.storage.reading import Reading

MOST_NOTES = 100


def notes_to(reading: Reading, staff: StaffId) -> tuple[ReceivedNote, ...]:
    """Return the notes to a member of staff, the unread first, the newest first among them."""
    row, names = NoteRow, account_names(reading)
    newest = (row.read_at.is_not(None), row.seconds.desc(), row.note.desc())
    rows = reading.connection.execute(
        select(row.__table__).where(row.staff_id == staff).order_by(*newest).limit(MOST_NOTES)
    )
    return tuple(
        ReceivedNote(
            note=found.note,
            author=names[found.account_id].with_initials if found.account_id in names else "",
            moment=datetime.fromtimestamp(found.seconds, UTC).astimezone(timezone(timedelta(minutes=found.offset))),
            text=found.text,
            lesson=None if found.lesson_id is None else _lesson(reading, LessonId(found.lesson_id)),
            is_read=found.read_at is not None,
        )
        for found in rows.all()
    )


def unread_notes(reading: Reading, staff: StaffId) -> int:
    """Return how many notes to a member of staff were not read."""
    row = NoteRow
    unread = select(func.count()).select_from(row).where(row.staff_id == staff, row.read_at.is_(None))
    return reading.connection.execute(unread).scalar_one()


def note_receiver(reading: Reading, note: int) -> StaffId | None:
    """Return to whom a note went."""
    found = reading.connection.execute(select(NoteRow.staff_id).where(NoteRow.note == note)).scalar()
    return None if found is None else StaffId(found)


def _lesson(reading: Reading, lesson: LessonId) -> NoteLesson | None:
    place = lesson_place(reading, lesson)
    course = None if place is None else course_view(reading, place.course)
    if place is None or course is None:
        return None
    return NoteLesson(lesson, place.course, place.day, course.class_title, course.subject_title)
