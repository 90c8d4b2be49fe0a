"""Duties with their orders, powers over personal data, undertakings, and what belongs to a member of staff."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.duties import DataPower
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import AccountId, StaffId
from ejournal_desktop.readmodels.duties import DutyOrder, GivenPowers, HeldDuty, KeptPage, PersonPages
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.storage.statements import Statement
from ejournal_desktop.storage.tables.school import StaffMemberRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_GRANTS = Statement(
    text(
        """
    SELECT account_id, role, starts, ends, school_order, order_date FROM role_grant
    WHERE ends IS NULL OR ends >= starts ORDER BY account_id, starts DESC, role
    """
    )
)
_ORDERS = Statement(
    text(
        """
    SELECT duty, staff_id, role, starts, ends, school_order, order_date FROM duty_order AS ordered
    WHERE NOT EXISTS (
        SELECT 1 FROM role_grant JOIN account USING (account_id)
        WHERE account.staff_id = ordered.staff_id AND role_grant.role = ordered.role
          AND role_grant.starts = ordered.starts AND role_grant.ends IS ordered.ends
          AND role_grant.school_order = ordered.school_order)
    ORDER BY starts, duty
    """
    )
)
_POWERS = Statement(
    text("SELECT staff_id, starts, powers, school_order, order_date FROM data_power ORDER BY staff_id, starts")
)
_IN_FORCE = Statement(
    text(
        """
    SELECT staff_id, powers FROM data_power AS one WHERE starts = (
        SELECT max(starts) FROM data_power WHERE staff_id = one.staff_id AND starts <= :day)
    """
    )
)
_UNDERTAKINGS = Statement(text("SELECT staff_id, day FROM undertaking"))
_PAGES = Statement(
    text(
        """
    SELECT class_group.title, subject.title, course_teacher.starts, course_teacher.ends
    FROM course_teacher JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    JOIN subject USING (subject_id)
    WHERE staff_id = :staff AND year_id = :year AND coalesce(ends, '9999') >= :day
    ORDER BY grade_level, class_group.title, subject.position
    """
    )
)
_HOMEROOM = Statement(
    text(
        """
    SELECT title FROM class_group JOIN homeroom AS kept USING (class_group_id)
    WHERE staff_id = :staff AND year_id = :year AND kept.starts = (
        SELECT max(starts) FROM homeroom WHERE class_group_id = kept.class_group_id AND starts <= :day)
    ORDER BY grade_level, title
    """
    )
)


def held_duties(reading: Reading) -> Mapping[AccountId, tuple[HeldDuty, ...]]:
    """Return all duties of all accounts, ended and coming ones too, the newest of each account first."""
    found: dict[AccountId, list[HeldDuty]] = defaultdict(list)
    for account, role, starts, ends, order, ordered in _GRANTS.all(reading.connection, {}):
        held = HeldDuty(Role(role), date.fromisoformat(starts), _day(ends), order, _day(ordered))
        found[AccountId(account)].append(held)
    return {account: tuple(held) for account, held in found.items()}


def waiting_orders(reading: Reading) -> tuple[DutyOrder, ...]:
    """Return the orders of the principal that no account has as they were given."""
    return tuple(
        DutyOrder(
            duty,
            StaffId(staff),
            HeldDuty(Role(role), date.fromisoformat(starts), _day(ends), order, date.fromisoformat(ordered)),
        )
        for duty, staff, role, starts, ends, order, ordered in _ORDERS.all(reading.connection, {})
    )


def given_powers(reading: Reading) -> Mapping[StaffId, tuple[GivenPowers, ...]]:
    """Return what the list ever gave each member of staff, the oldest first."""
    found: dict[StaffId, list[GivenPowers]] = defaultdict(list)
    for staff, starts, powers, order, ordered in _POWERS.all(reading.connection, {}):
        given = GivenPowers(date.fromisoformat(starts), powers_of(powers), order, date.fromisoformat(ordered))
        found[StaffId(staff)].append(given)
    return {staff: tuple(given) for staff, given in found.items()}


def powers_in_force(reading: Reading, day: date) -> Mapping[StaffId, tuple[DataPower, ...]]:
    """Return the powers of everybody on the list of a day; nothing at all while there is no list."""
    rows = _IN_FORCE.all(reading.connection, {"day": day.isoformat()})
    return {StaffId(staff): powers_of(powers) for staff, powers in rows}


def undertakings(reading: Reading) -> Mapping[StaffId, date]:
    """Return who undertook not to disclose personal data, and when."""
    rows = _UNDERTAKINGS.all(reading.connection, {})
    return {StaffId(staff): date.fromisoformat(day) for staff, day in rows}


def pages_of_person(reading: Reading, staff: StaffId, year: YearId, day: date) -> PersonPages:
    """Return the pages that a member of staff keeps on a day of a year or later, and the classes on that day."""
    key = {"staff": staff, "year": year, "day": day.isoformat()}
    pages = tuple(
        KeptPage(title, subject, date.fromisoformat(starts), _day(ends))
        for title, subject, starts, ends in _PAGES.all(reading.connection, key)
    )
    return PersonPages(pages, tuple(title for (title,) in _HOMEROOM.all(reading.connection, key)))


def has_records(reading: Reading, staff: StaffId) -> bool:
    """Tell whether anything in the journal belongs to a member of staff besides the name itself."""
    return any(statement.first(reading.connection, {"staff": staff}) is not None for statement in _belongings())


def powers_of(text_of_powers: str) -> tuple[DataPower, ...]:
    """Return the powers that stand in a text, in their order; codes of a newer program are left out."""
    named = set(text_of_powers.split(","))
    return tuple(power for power in DataPower if power.value in named)


@cache
def _belongings() -> tuple[Statement, ...]:
    """Return one question for each column of the state that names a member of staff, and one for the next year."""
    own = StaffMemberRow.__tablename__
    named = [
        text(f"SELECT 1 FROM {table.name} WHERE {column.name} = :staff LIMIT 1")  # noqa: S608  names of our own schema
        for table in state_tables()
        for column in table.columns
        if table.name != own and column.name in {"staff_id", "substitute_id"}
    ]
    prepared = text("SELECT 1 FROM year_part WHERE instr(body, :staff) > 0 LIMIT 1")
    return tuple(map(Statement, (*named, prepared)))


def _day(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
