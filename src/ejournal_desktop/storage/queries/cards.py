"""Cards of students and guardians, papers, letters, messages, portfolios and the board."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.kernel.identifiers import StaffId, StudentId
from ejournal_desktop.readmodels.homeroom import (
    Consent,
    Exemption,
    GuardianCard,
    SourceOfCard,
)
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.classes import EnrollmentRow, StudentRow
from ejournal_desktop.storage.tables.desk import (
    CardCheckRow,
    CardSourceRow,
    ConsentRow,
    DeliveryRow,
    GuardianRow,
    ListCheckRow,
    StudentCardRow,
)
from ejournal_desktop.storage.tables.school import AccountRow, RoleGrantRow
from ejournal_desktop.storage.tables.teaching import ExemptionRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row, Select

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
    sex: str = ""
    verified_on: date | None = None
    verified_by: str = ""


def _in_class(class_group: ClassGroupId) -> Select[int]:
    return select(EnrollmentRow.student_id).where(EnrollmentRow.class_group_id == class_group)


def card_fields(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, CardFields]:
    """Return the fields of all cards of a class group."""
    student, card, check = StudentRow, StudentCardRow, CardCheckRow
    names = account_names(reading)
    rows = reading.connection.execute(
        select(student.student_id, student.birth_date, card.file_number, card.address, card.phone, card.sex)
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
            sex=row.sex or "",
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


def exemptions_of_class(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, tuple[Exemption, ...]]:
    """Return the exemptions from physical education of all students of a class group, by day."""
    row = ExemptionRow
    rows = reading.connection.execute(
        select(row.student_id, row.starts, row.ends, row.document)
        .where(row.student_id.in_(_in_class(class_group)), row.ends >= row.starts)
        .order_by(row.starts)
    )
    found: dict[StudentId, list[Exemption]] = defaultdict(list)
    for student, starts, ends, document in rows:
        span = DateSpan(date.fromisoformat(starts), date.fromisoformat(ends))
        found[StudentId(student)].append(Exemption(span, document))
    return {student: tuple(spans) for student, spans in found.items()}


def card_sources(reading: Reading, class_group: ClassGroupId) -> Mapping[StudentId, tuple[SourceOfCard, ...]]:
    """Return what the cards of a class group were last taken from."""
    row, names = CardSourceRow, account_names(reading)
    rows = reading.connection.execute(
        select(row.__table__).where(row.student_id.in_(_in_class(class_group))).order_by(row.student_id, row.guardian)
    )
    found: dict[StudentId, list[SourceOfCard]] = defaultdict(list)
    for one in rows:
        author = names[one.account_id].with_initials if one.account_id in names else ""
        source = SourceOfCard(one.guardian, one.source, date.fromisoformat(one.day), author)
        found[StudentId(one.student_id)].append(source)
    return {student: tuple(sources) for student, sources in found.items()}


def list_confirmed_on(reading: Reading, class_group: ClassGroupId) -> date | None:
    """Return when the list of a class group was last confirmed."""
    row = ListCheckRow
    found = reading.connection.execute(
        select(row.day).where(row.class_group_id == class_group).order_by(row.day.desc()).limit(1)
    ).scalar()
    return _day(found)


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


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
