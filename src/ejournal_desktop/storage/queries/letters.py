"""Letters to families and messages about students."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.readmodels.homeroom import LetterView, MessageView
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.classes import EnrollmentRow
from ejournal_desktop.storage.tables.desk import LetterRow, MessageRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId
    from ejournal_desktop.storage.reading import Reading


def letters_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[LetterView, ...]:
    """Return the letters about students of a class group, the newest first."""
    return _letters(reading, LetterRow.student_id.in_(_in_class(class_group)))


def letters_of_account(reading: Reading, account: AccountId, student: StudentId) -> tuple[LetterView, ...]:
    """Return what one person wrote to the family of a student, the newest first."""
    return _letters(reading, (LetterRow.student_id == student) & (LetterRow.account_id == account))


def _letters(reading: Reading, condition: ColumnElement[bool]) -> tuple[LetterView, ...]:
    row, names = LetterRow, account_names(reading)
    rows = reading.connection.execute(
        select(row.__table__).where(condition).order_by(row.day.desc(), row.letter.desc())
    )
    return tuple(
        LetterView(
            letter=found.letter,
            student=StudentId(found.student_id),
            occasion=found.occasion,
            way=found.way,
            text=found.text,
            day=date.fromisoformat(found.day),
            author=names[found.account_id].with_initials if found.account_id in names else "",
            answered_on=_day(found.answered_on),
            answer=found.answer,
        )
        for found in rows
    )


def letter_student(reading: Reading, letter: int) -> StudentId | None:
    """Return about whom a letter is."""
    row = LetterRow
    found = reading.connection.execute(select(row.student_id).where(row.letter == letter)).scalar()
    return None if found is None else StudentId(found)


def messages_of_class(reading: Reading, class_group: ClassGroupId, account: AccountId) -> tuple[MessageView, ...]:
    """Return the messages about students of a class group, the newest first; those of an account are its own."""
    return _messages(reading, MessageRow.student_id.in_(_in_class(class_group)), account)


def message_view(reading: Reading, message: int, account: AccountId) -> MessageView | None:
    """Return one message."""
    return next(iter(_messages(reading, MessageRow.message == message, account)), None)


def _messages(reading: Reading, condition: ColumnElement[bool], account: AccountId) -> tuple[MessageView, ...]:
    row, names = MessageRow, account_names(reading)
    rows = reading.connection.execute(
        select(row.__table__).where(condition).order_by(row.seconds.desc(), row.message.desc())
    )
    return tuple(
        MessageView(
            message=found.message,
            student=StudentId(found.student_id),
            kind=found.kind,
            text=found.text,
            author=names[found.account_id].with_initials if found.account_id in names else "",
            moment=_moment(found.seconds, found.offset),
            is_withdrawn=bool(found.is_withdrawn),
            is_own=found.account_id == account,
        )
        for found in rows
    )


def _in_class(class_group: ClassGroupId) -> Select[int]:
    return select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
