"""Whose session it is: what the journal itself knows of the person who came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.duties import withheld_actions
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.people import SignedIn
from ejournal_desktop.services.errors import NoAccountError
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.session import Session
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.duties import powers_in_force
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers, roles_of, staff_of_account
from ejournal_desktop.storage.queries.school import school_facts, school_year, workstation_title

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.permissions import Action
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.storage.database import Database
    from ejournal_desktop.storage.reading import Reading


def session_of(vault: UnlockedVault, handle: str, database: Database, reading: Reading, today: date) -> Session:
    """Return the session of a person over an open journal.

    Raises:
        NoAccountError: the account is closed.
    """
    found = staff_of_account(reading, vault.account, today)
    roles = roles_of(reading, vault.account, today)
    school = school_facts(reading)
    if found is None or not roles or school is None:
        raise NoAccountError
    staff, name = found
    signed_in = SignedIn(
        account=vault.account,
        staff=staff,
        name=name,
        handle=handle,
        roles=roles,
        homeroom_of=_homeroom_of(reading, staff, today),
        school_name=school.name,
        school_code=school.school_code,
        is_training=bool(school.is_training),
        workstation=workstation_title(reading, database.device),
        withheld=_withheld(reading, staff, roles, today),
    )
    rules = timeline_from(reading, today)
    return Session(signed_in, rules.regulation, database, vault, rules.others)


def _withheld(reading: Reading, staff: StaffId, roles: tuple[Role, ...], day: date) -> frozenset[Action]:
    """Return what the list on personal data does not give a person; the principal, who makes it, is not bound by it."""
    powers = powers_in_force(reading, day)
    if not any(powers.values()) or Role.PRINCIPAL in roles:
        return frozenset()
    return withheld_actions(powers.get(staff, ()))


def _homeroom_of(reading: Reading, staff: StaffId, day: date) -> tuple[ClassGroupView, ...]:
    year = working_year(reading, day)
    if year is None:
        return ()
    teachers = homeroom_teachers(reading, max(day, school_year(reading, year).starts))
    return tuple(view for view in class_groups(reading, year) if teachers.get(view.class_group) == staff)
