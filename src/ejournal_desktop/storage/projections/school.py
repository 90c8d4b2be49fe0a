"""The school as a whole and its authority."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, text, update

from ejournal_desktop.domain import changes, changes_regulation
from ejournal_desktop.storage.projections.rows import iso, put, putting, removing
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables import classes as class_tables
from ejournal_desktop.storage.tables import school as tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection
    from sqlalchemy.orm import InstrumentedAttribute

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.tables.base import Base

_WITHDRAWABLE: Mapping[str, tuple[type[Base], InstrumentedAttribute[int]]] = {
    changes.SubjectDefined.code: (tables.SubjectRow, tables.SubjectRow.subject_id),
    changes.StaffMemberRegistered.code: (tables.StaffMemberRow, tables.StaffMemberRow.staff_id),
    changes.ClassGroupOpened.code: (class_tables.ClassGroupRow, class_tables.ClassGroupRow.class_group_id),
    changes.StudentRegistered.code: (class_tables.StudentRow, class_tables.StudentRow.student_id),
    changes.SubgroupFormed.code: (class_tables.SubgroupRow, class_tables.SubgroupRow.subgroup_id),
    changes.CourseOpened.code: (class_tables.CourseRow, class_tables.CourseRow.course_id),
    changes.TimetableSlotSet.code: (class_tables.TimetableSlotRow, class_tables.TimetableSlotRow.slot_id),
    changes.BellPeriodDefined.code: (tables.BellPeriodRow, tables.BellPeriodRow.number),
}


def _school(connection: Connection, change: changes.SchoolNamed, _: EntryContext) -> None:
    put(
        connection,
        tables.SchoolRow,
        number=1,
        name=change.name,
        school_code=change.school_code,
        city=change.city,
        is_training=int(change.is_training),
    )


def _year(connection: Connection, change: changes.SchoolYearOpened, _: EntryContext) -> None:
    put(
        connection,
        tables.SchoolYearRow,
        year_id=change.year,
        title=change.title,
        starts=iso(change.starts),
        ends=iso(change.ends),
    )


def _period(connection: Connection, change: changes.GradingPeriodDefined, _: EntryContext) -> None:
    put(
        connection,
        tables.GradingPeriodRow,
        period_id=change.period,
        year_id=change.year,
        kind=change.kind,
        number=change.number,
        starts=iso(change.starts),
        ends=iso(change.ends),
    )


def _holiday(connection: Connection, change: changes.HolidayDefined, _: EntryContext) -> None:
    put(
        connection,
        tables.HolidayRow,
        year_id=change.year,
        starts=iso(change.starts),
        ends=iso(change.ends),
        title=change.title,
    )


def _bell(connection: Connection, change: changes.BellPeriodDefined, _: EntryContext) -> None:
    since = "" if change.since is None else iso(change.since)
    put(connection, tables.BellPeriodRow, number=change.number, since=since, starts=change.starts, ends=change.ends)


def _subject(connection: Connection, change: changes.SubjectDefined, _: EntryContext) -> None:
    put(
        connection,
        tables.SubjectRow,
        subject_id=change.subject,
        title=change.title,
        short_title=change.short_title,
        position=change.position,
    )


def _staff(connection: Connection, change: changes.StaffMemberRegistered, _: EntryContext) -> None:
    put(
        connection,
        tables.StaffMemberRow,
        staff_id=change.staff,
        surname=change.surname,
        given_name=change.given_name,
        patronymic=change.patronymic,
    )


def _workstation(connection: Connection, change: changes.WorkstationRegistered, _: EntryContext) -> None:
    put(connection, tables.WorkstationRow, device=change.device, title=change.title, room=change.room)


def _withdrawn(connection: Connection, change: changes.RecordWithdrawn, _: EntryContext) -> None:
    if change.kind in _WITHDRAWABLE:
        row, key = _WITHDRAWABLE[change.kind]
        connection.execute(delete(row).where(key == change.record))


def _account(connection: Connection, change: changes.AccountCreated, _: EntryContext) -> None:
    put(
        connection,
        tables.AccountRow,
        account_id=change.account,
        staff_id=change.staff,
        handle=change.handle,
        public_key=change.public_key,
        recipient=change.recipient,
        closed_on=None,
    )


_CERTIFICATE = Statement(
    text(
        """
        INSERT OR REPLACE INTO certificate (account_id, number, certificate)
        SELECT :account, count(*) + 1, :certificate FROM certificate WHERE account_id = :account
        """
    )
)


def _certificate(connection: Connection, change: changes.KeyCertified, _: EntryContext) -> None:
    _CERTIFICATE.run(connection, {"account": change.account, "certificate": change.certificate})


_COUNTED_UNTIL = Statement(
    text("SELECT counted_until FROM role_grant WHERE account_id = :account AND role = :role AND starts = :starts")
)


def _role(connection: Connection, change: changes.RoleGranted, _: EntryContext) -> None:
    starts, ends = change.starts.isoformat(), iso(change.ends)
    of_grant = {"account": change.account, "role": change.role, "starts": starts}
    known = _COUNTED_UNTIL.first(connection, of_grant)
    put(
        connection,
        tables.RoleGrantRow,
        account_id=change.account,
        role=change.role,
        starts=starts,
        ends=ends,
        school_order=change.order,
        order_date=iso(change.order_date),
        counted_until=ends if known is None else _later(ends, *known),
    )


def _later(one: str | None, other: str | None) -> str | None:
    """Return the later of two last days; an open end is later than any day."""
    return None if one is None or other is None else max(one, other)


def _account_closed(connection: Connection, change: changes.AccountClosed, _: EntryContext) -> None:
    row = tables.AccountRow
    connection.execute(update(row).where(row.account_id == change.account).values(closed_on=iso(change.ends)))


def _proposal_dropped(connection: Connection, change: changes_regulation.RuleProposalDropped, _: EntryContext) -> None:
    row = tables.RuleProposalRow
    connection.execute(delete(row).where(row.key == change.key) if change.key else delete(row))


PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    changes.SchoolNamed: _school,
    changes.RegulationAdopted: putting(tables.RegulationRow),
    changes_regulation.RegulationRecalled: removing(tables.RegulationRow),
    changes_regulation.RuleProposed: putting(tables.RuleProposalRow),
    changes_regulation.RuleProposalDropped: _proposal_dropped,
    changes.SchoolYearOpened: _year,
    changes.GradingPeriodDefined: _period,
    changes.HolidayDefined: _holiday,
    changes.BellPeriodDefined: _bell,
    changes.SubjectDefined: _subject,
    changes.StaffMemberRegistered: _staff,
    changes.WorkstationRegistered: _workstation,
    changes.RecordWithdrawn: _withdrawn,
    changes.AccountCreated: _account,
    changes.KeyCertified: _certificate,
    changes.RoleGranted: _role,
    changes.AccountClosed: _account_closed,
}
