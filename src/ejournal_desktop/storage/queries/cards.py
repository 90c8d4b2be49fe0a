"""Cards of students and guardians, papers, letters, messages, portfolios and the board."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.kernel.identifiers import AccountId, StaffId, StudentId
from ejournal_desktop.readmodels.homeroom import (
    BoardNotice,
    Consent,
    GuardianCard,
    LetterView,
    MessageView,
    PortfolioItem,
)
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.classes import EnrollmentRow, StudentRow
from ejournal_desktop.storage.tables.desk import (
    CardCheckRow,
    ConsentRow,
    DeliveryRow,
    GuardianRow,
    LetterRow,
    ListCheckRow,
    MessageRow,
    NoticeRow,
    PortfolioItemRow,
    StudentCardRow,
)
from ejournal_desktop.storage.tables.school import AccountRow, RoleGrantRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Row, Select

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class CardFields:
    """What is stored of a student's card besides the name; dates are missing while nobody gave them."""

    birth_date: date | None = None
    file_number: str = ""
    address: str = ""
    phone: str = ""
    verified_on: date | None = None
    verified_by: str = ""


def _in_class(class_group: ClassGroupId) -> Select[int]:
    return select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)


def card_fields(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, CardFields]:
    """Return the fields of all cards of a class group."""
    student, card, check = StudentRow, StudentCardRow, CardCheckRow
    names = account_names(reading)
    rows = reading.connection.execute(
        select(student.student_id, student.birth_date, card.file_number, card.address, card.phone)
        .add_columns(check.day, check.account_id)
        .outerjoin(card, card.student_id == student.student_id)
        .outerjoin(check, check.student_id == student.student_id)
        .where(student.student_id.in_(_in_class(class_group)))
    )
    return {
        StudentId(row.student_id): CardFields(
            birth_date=_day(row.birth_date),
            file_number=row.file_number or "",
            address=row.address or "",
            phone=row.phone or "",
            verified_on=_day(row.day),
            verified_by=names[row.account_id].with_initials if row.account_id in names else "",
        )
        for row in rows
    }


def guardian_cards(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, tuple[GuardianCard, ...]]:
    """Return the guardians of all students of a class group with the delivery agreed."""
    guardian, delivery = GuardianRow, DeliveryRow
    rows = reading.connection.execute(
        select(guardian.__table__, delivery.delivery, delivery.is_opted_out, delivery.source, delivery.declared)
        .outerjoin(delivery, delivery.guardian == guardian.guardian)
        .where(guardian.student_id.in_(_in_class(class_group)))
        .order_by(guardian.guardian)
    )
    found: dict[StudentId, list[GuardianCard]] = defaultdict(list)
    for row in rows:
        found[StudentId(row.student_id)].append(_guardian(row))
    return {student: tuple(cards) for student, cards in found.items()}


def student_of_guardian(reading: Reading, guardian: int) -> StudentId | None:
    """Return whose guardian somebody is."""
    row = GuardianRow
    found = reading.connection.execute(select(row.student_id).where(row.guardian == guardian)).scalar()
    return None if found is None else StudentId(found)


def consents(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, tuple[Consent, ...]]:
    """Return the papers on personal data of all students of a class group."""
    row = ConsentRow
    rows = reading.connection.execute(select(row.__table__).where(row.student_id.in_(_in_class(class_group))))
    found: dict[StudentId, list[Consent]] = defaultdict(list)
    for one in rows:
        found[StudentId(one.student_id)].append(Consent(one.paper, date.fromisoformat(one.day), bool(one.is_received)))
    return {student: tuple(papers) for student, papers in found.items()}


def list_confirmed_on(reading: Reading, class_group: ClassGroupId) -> date | None:
    """Return when the list of a class group was last confirmed."""
    row = ListCheckRow
    found = reading.connection.execute(
        select(row.day).where(row.class_group_id == class_group).order_by(row.day.desc()).limit(1)
    ).scalar()
    return _day(found)


def letters_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[LetterView, ...]:
    """Return the letters about students of a class group, the newest first."""
    row, names = LetterRow, account_names(reading)
    rows = reading.connection.execute(
        select(row.__table__)
        .where(row.student_id.in_(_in_class(class_group)))
        .order_by(row.day.desc(), row.letter.desc())
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


def portfolio_of_student(reading: Reading, student: StudentId) -> tuple[PortfolioItem, ...]:
    """Return the portfolio of a student by date."""
    return _items(reading, PortfolioItemRow.student_id == student)


def portfolio_of_staff(reading: Reading, staff: StaffId) -> tuple[PortfolioItem, ...]:
    """Return the portfolio of a member of staff by date."""
    return _items(reading, PortfolioItemRow.staff_id == staff)


def portfolio_owner(reading: Reading, item: int) -> tuple[StudentId | None, StaffId | None] | None:
    """Return whose portfolio an entry belongs to."""
    row = PortfolioItemRow
    found = reading.connection.execute(select(row.student_id, row.staff_id).where(row.portfolio_item == item)).first()
    if found is None:
        return None
    student, staff = found
    return None if student is None else StudentId(student), None if staff is None else StaffId(staff)


def board(reading: Reading, day: date, account: AccountId) -> tuple[BoardNotice, ...]:
    """Return the notices that hang on the board on a day, the newest first."""
    row, text = NoticeRow, day.isoformat()
    hanging = (row.is_withdrawn == 0, row.starts <= text, row.ends >= text)
    return _notices(reading, hanging, account)


def notice_view(reading: Reading, notice: int, account: AccountId) -> BoardNotice | None:
    """Return one notice that was not withdrawn."""
    row = NoticeRow
    return next(iter(_notices(reading, (row.notice == notice, row.is_withdrawn == 0), account)), None)


def holders_of_roles(reading: Reading, roles: Sequence[Role], day: date) -> tuple[StaffId, ...]:
    """Return the members of staff who hold any of some roles on a day."""
    grant, account, text = RoleGrantRow, AccountRow, day.isoformat()
    rows = reading.connection.execute(
        select(account.staff_id)
        .distinct()
        .join(grant, grant.account_id == account.account_id)
        .where(grant.role.in_([role.value for role in roles]), grant.starts <= text)
        .where(grant.ends.is_(None) | (grant.ends >= text), account.closed_on.is_(None) | (account.closed_on > text))
        .order_by(account.staff_id)
    )
    return tuple(StaffId(staff) for (staff,) in rows)


def _guardian(row: Row[tuple[object, ...]]) -> GuardianCard:
    return GuardianCard(
        guardian=row.guardian,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        kinship=row.kinship,
        phone=row.phone,
        address=row.address,
        delivery=row.delivery or "",
        is_opted_out=bool(row.is_opted_out),
        source=row.source or "",
        declared=_day(row.declared),
    )


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


def _items(reading: Reading, condition: ColumnElement[bool]) -> tuple[PortfolioItem, ...]:
    row = PortfolioItemRow
    rows = reading.connection.execute(select(row.__table__).where(condition).order_by(row.day, row.portfolio_item))
    return tuple(
        PortfolioItem(
            portfolio_item=found.portfolio_item,
            day=date.fromisoformat(found.day),
            kind=found.kind,
            title=found.title,
            level=found.level,
            result=found.result,
        )
        for found in rows
    )


def _notices(
    reading: Reading, conditions: Sequence[ColumnElement[bool]], account: AccountId
) -> tuple[BoardNotice, ...]:
    row, names = NoticeRow, account_names(reading)
    rows = reading.connection.execute(select(row.__table__).where(*conditions).order_by(row.seconds.desc()))
    return tuple(
        BoardNotice(
            notice=found.notice,
            audience=found.audience,
            text=found.text,
            starts=date.fromisoformat(found.starts),
            ends=date.fromisoformat(found.ends),
            author=names[found.account_id].with_initials if found.account_id in names else "",
            is_own=found.account_id == account,
        )
        for found in rows
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(seconds: int, offset: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))
