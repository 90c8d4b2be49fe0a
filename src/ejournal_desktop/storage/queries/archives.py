"""The register of archives, and who may open them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, or_, select

from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId
from ejournal_desktop.readmodels.archive import KnownArchive
from ejournal_desktop.readmodels.archives import ArchiveRecord
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.classes import ClassGroupRow, HomeroomRow
from ejournal_desktop.storage.tables.lessons import ArchiveRow, ClosedPeriodRow
from ejournal_desktop.storage.tables.school import AccountRow, RoleGrantRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import BindParameter, Row

    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.kernel.identifiers import PeriodId, YearId
    from ejournal_desktop.storage.reading import Reading


def archive_rows(reading: Reading, year: YearId) -> Sequence[Row[tuple[object, ...]]]:
    """Return the stored archives of a year's class groups with the title of the class, the newest first."""
    row = ArchiveRow
    return reading.connection.execute(
        select(row.__table__, ClassGroupRow.title)
        .join(ClassGroupRow, ClassGroupRow.class_group_id == row.class_group_id)
        .where(ClassGroupRow.year_id == year)
        .order_by(row.seconds.desc(), ClassGroupRow.title, row.number.desc())
    ).all()


def archive_records(reading: Reading, year: YearId) -> tuple[ArchiveRecord, ...]:
    """Return the archives of a year's class groups, the newest first."""
    rows = archive_rows(reading, year)
    authors = account_names(reading)
    return tuple(_record(found, authors) for found in rows)


def known_archives(reading: Reading, class_group: ClassGroupId) -> tuple[KnownArchive, ...]:
    """Return number and manifest hash of every archive of a class group, the oldest first."""
    return tuple(KnownArchive(*row) for row in _KNOWN.all(reading.connection, {"class_group": class_group}))


def archive_after_closing(
    reading: Reading, class_group: ClassGroupId, period: PeriodId
) -> Row[tuple[object, ...]] | None:
    """Return the newest archive written after a period was closed for a class group."""
    row, closed = ArchiveRow, ClosedPeriodRow
    return reading.connection.execute(
        select(row.__table__)
        .join(closed, (closed.class_group_id == row.class_group_id) & (closed.period_id == period))
        .where(row.class_group_id == class_group, row.seconds >= closed.seconds)
        .order_by(row.number.desc())
        .limit(1)
    ).first()


def recipients(reading: Reading, class_group: ClassGroupId, roles: tuple[Role, ...], day: date) -> tuple[str, ...]:
    """Return the age recipients of those who hold one of the roles, and of the homeroom teacher of that day (D-52)."""
    values = {"class_group": class_group, "day": day.isoformat()}
    return tuple(recipient for (recipient,) in _recipients_with(roles).all(reading.connection, values))


def moment_of(seconds: int, offset: int) -> datetime:
    """Return a stored moment with the offset it was written with."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(timezone(timedelta(minutes=offset)))


def _record(row: Row[tuple[object, ...]], authors: Mapping[AccountId, PersonName]) -> ArchiveRecord:
    author = authors.get(AccountId(row.account_id))
    return ArchiveRecord(
        class_group=ClassGroupId(row.class_group_id),
        class_title=row.title,
        number=row.number,
        week=row.week,
        file_name=row.file_name,
        manifest_hash=row.manifest_hash,
        carrier=row.carrier,
        author="" if author is None else author.with_initials,
        moment=moment_of(row.seconds, row.offset),
    )


_KNOWN: Final = Statement(
    select(ArchiveRow.number, ArchiveRow.manifest_hash)
    .where(ArchiveRow.class_group_id == bindparam("class_group"))
    .order_by(ArchiveRow.number)
)


@cache
def _recipients_with(roles: tuple[Role, ...]) -> Statement:
    account, grant, homeroom = AccountRow, RoleGrantRow, HomeroomRow
    day: BindParameter[str] = bindparam("day")
    has_role = or_(*(grant.role == role.value for role in roles))
    by_role = select(grant.account_id).where(has_role, grant.starts <= day, grant.ends.is_(None) | (grant.ends >= day))
    teacher = (  # the one of that day: who was it before has the class no more
        select(homeroom.staff_id)
        .where(homeroom.class_group_id == bindparam("class_group"), homeroom.starts <= day)
        .order_by(homeroom.starts.desc())
        .limit(1)
    )
    return Statement(
        select(account.recipient)
        .where(account.account_id.in_(by_role) | account.staff_id.in_(teacher), account.closed_on.is_(None))
        .order_by(account.account_id)
    )
