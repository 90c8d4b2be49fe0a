"""Notes between members of staff."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select, text

from ejournal_desktop.kernel.identifiers import AccountId, LessonId, StaffId, StudentId
from ejournal_desktop.readmodels.notes import NoteLesson, ReceivedNote
from ejournal_desktop.storage.queries.courses import course_view
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.statements import Question
from ejournal_desktop.storage.tables.classes import StudentRow
from ejournal_desktop.storage.tables.desk import NoteRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.storage.reading import Reading

MOST_NOTES = 100

_NOTES = select(NoteRow.__table__, StudentRow.surname, StudentRow.given_name).outerjoin(
    StudentRow, StudentRow.student_id == NoteRow.student_id
)


class _Note(NamedTuple):
    note: int
    lesson_id: int | None
    student_id: int | None
    text: str
    edition: str | None
    read_at: int | None
    account_id: int
    seconds: int
    offset: int
    surname: str | None
    given_name: str | None


def _untouched(table: str) -> str:
    same_cell = f"{table}.lesson_id = note.lesson_id AND {table}.student_id = note.student_id"
    return f"NOT EXISTS (SELECT 1 FROM {table} WHERE {same_cell} AND {table}.seconds > note.seconds)"  # noqa: S608  tables named in this module


OPEN_REQUESTS = Question(
    text(
        f"""
        SELECT note, lesson_id, student_id, text, edition, read_at, account_id, seconds, "offset", surname, given_name
        FROM note JOIN student USING (student_id) WHERE staff_id = :staff AND read_at IS NULL
        AND {" AND ".join(map(_untouched, ("mark", "attendance", "correction")))}
        ORDER BY seconds, note LIMIT {MOST_NOTES}
        """  # noqa: S608  the text is a constant of this module
    ),
    _Note,
)


def notes_to(reading: Reading, staff: StaffId) -> tuple[ReceivedNote, ...]:
    """Return the notes to a member of staff, the unread first, the newest first among them."""
    newest = (NoteRow.read_at.is_not(None), NoteRow.seconds.desc(), NoteRow.note.desc())
    wanted = _NOTES.where(NoteRow.staff_id == staff).order_by(*newest).limit(MOST_NOTES)
    return _received(reading, reading.connection.execute(wanted).all())


def open_requests(reading: Reading, staff: StaffId) -> tuple[ReceivedNote, ...]:
    """Return what a member of staff was asked to correct and did not yet, the oldest first.

    A cell in which anything was entered or corrected since is done, and so is a note that was read away.
    """
    asked: list[_Note] = reading.ask(OPEN_REQUESTS, {"staff": staff})
    return _received(reading, asked)


def _received(reading: Reading, rows: Sequence[Row[Any] | _Note]) -> tuple[ReceivedNote, ...]:
    names = account_names(reading) if rows else {}
    return tuple(
        ReceivedNote(
            note=found.note,
            author=names[AccountId(found.account_id)].with_initials if found.account_id in names else "",
            moment=datetime.fromtimestamp(found.seconds, UTC).astimezone(timezone(timedelta(minutes=found.offset))),
            text=found.text,
            lesson=None if found.lesson_id is None else _lesson(reading, LessonId(found.lesson_id)),
            is_read=found.read_at is not None,
            student=None if found.student_id is None else StudentId(found.student_id),
            student_name="" if found.surname is None else f"{found.surname} {found.given_name}",
            edition=None if found.edition is None else date.fromisoformat(found.edition),
        )
        for found in rows
    )


def unread_notes(reading: Reading, staff: StaffId) -> int:
    """Return how many notes to a member of staff were not read."""
    row = NoteRow
    unread = select(func.count()).select_from(row).where(row.staff_id == staff, row.read_at.is_(None))
    return reading.connection.execute(unread).scalar_one()


def unread_of(reading: Reading, account: AccountId, notes: Sequence[int]) -> tuple[int, ...]:
    """Return which of some notes a person wrote and nobody has read yet."""
    row = NoteRow
    still = select(row.note).where(row.note.in_(notes), row.account_id == account, row.read_at.is_(None))
    return tuple(reading.connection.execute(still.order_by(row.note)).scalars())


def notes_of_edition(reading: Reading, valid_from: date) -> Mapping[int, StaffId]:
    """Return the notes that told of an edition of the regulation, with their receivers."""
    row = NoteRow
    told = select(row.note, row.staff_id).where(row.edition == valid_from.isoformat()).order_by(row.note)
    return {note: StaffId(staff) for note, staff in reading.connection.execute(told)}


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
