"""Portfolios of students and staff, and the notices of the board."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.school_board import NoticeKind, NoticeMatter
from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId
from ejournal_desktop.readmodels.homeroom import BoardNotice, PortfolioFile, PortfolioItem
from ejournal_desktop.storage.queries.people import account_names, class_group_view
from ejournal_desktop.storage.tables.desk import NoticeRow, PortfolioItemRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.storage.reading import Reading


def portfolio_of_student(reading: Reading, student: StudentId) -> tuple[PortfolioItem, ...]:
    """Return the portfolio of a student by date."""
    return _items(reading, PortfolioItemRow.student_id == student)


def portfolio_of_staff(reading: Reading, staff: StaffId) -> tuple[PortfolioItem, ...]:
    """Return the portfolio of a member of staff by date."""
    return _items(reading, PortfolioItemRow.staff_id == staff)


def portfolio_file(reading: Reading, item: int) -> PortfolioFile | None:
    """Return the file of an entry, nothing where it has none."""
    row = PortfolioItemRow
    found = reading.connection.execute(select(row.file_title, row.content).where(row.portfolio_item == item)).first()
    if found is None or not found.content:
        return None
    padded = found.content + "=" * (-len(found.content) % 4)
    return PortfolioFile(found.file_title, urlsafe_b64decode(padded))


def portfolio_owner(reading: Reading, item: int) -> tuple[StudentId | None, StaffId | None] | None:
    """Return whose portfolio an entry belongs to."""
    row = PortfolioItemRow
    found = reading.connection.execute(select(row.student_id, row.staff_id).where(row.portfolio_item == item)).first()
    if found is None:
        return None
    student, staff = found
    return None if student is None else StudentId(student), None if staff is None else StaffId(staff)


def board(reading: Reading, day: date | None, account: AccountId) -> tuple[BoardNotice, ...]:
    """Return the notices that hang on the board on a day, the newest first; without a day those of every day."""
    row = NoticeRow
    if day is None:
        return _notices(reading, (row.is_withdrawn == 0,), account)
    text = day.isoformat()
    return _notices(reading, (row.is_withdrawn == 0, row.starts <= text, row.ends >= text), account)


def notice_view(reading: Reading, notice: int, account: AccountId) -> BoardNotice | None:
    """Return one notice that was not withdrawn."""
    row = NoticeRow
    return next(iter(_notices(reading, (row.notice == notice, row.is_withdrawn == 0), account)), None)


def notices_of_class(reading: Reading, class_group: ClassGroupId, days: tuple[date, date]) -> tuple[BoardNotice, ...]:
    """Return what students and families of a class group are told between two days, by its days (S4-4.4b)."""
    row = NoticeRow
    families = (NoticeAudience.STUDENTS.value, NoticeAudience.GUARDIANS.value)
    conditions = (
        row.audience.in_(families),
        row.is_withdrawn == 0,
        row.starts <= days[1].isoformat(),
        row.ends >= days[0].isoformat(),
        row.class_group_id.is_(None) | (row.class_group_id == class_group),
    )
    found = _notices(reading, conditions, None)
    return tuple(sorted(found, key=lambda one: (one.matter.held_on or one.starts, one.notice)))


def _items(reading: Reading, condition: ColumnElement[bool]) -> tuple[PortfolioItem, ...]:
    row = PortfolioItemRow
    shown = (row.portfolio_item, row.day, row.kind, row.title, row.level, row.result, row.file_title)
    rows = reading.connection.execute(select(*shown).where(condition).order_by(row.day, row.portfolio_item))
    return tuple(
        PortfolioItem(
            portfolio_item=found.portfolio_item,
            day=date.fromisoformat(found.day),
            kind=found.kind,
            title=found.title,
            level=found.level,
            result=found.result,
            file_title=found.file_title,
        )
        for found in rows
    )


def _notices(
    reading: Reading, conditions: Sequence[ColumnElement[bool]], account: AccountId | None
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
            matter=(matter := _matter(found)),
            class_title=_class_title(reading, matter.class_group),
        )
        for found in rows
    )


def _matter(found: Row[Any]) -> NoticeMatter:
    return NoticeMatter(
        kind=NoticeKind(found.kind) if found.kind in set(NoticeKind) else NoticeKind.GENERAL,
        class_group=None if found.class_group_id is None else ClassGroupId(found.class_group_id),
        held_on=None if found.held_on is None else date.fromisoformat(found.held_on),
        at=found.at,
        place=found.place,
    )


def _class_title(reading: Reading, class_group: ClassGroupId | None) -> str:
    view = None if class_group is None else class_group_view(reading, class_group)
    return "" if view is None else view.title
