"""Letting members of staff sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.security.errors import HandleTakenError, PasswordPersonalError
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from support.schools import PASSWORD

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.schools import School

NEW_PASSWORD = "сухие листья под ногами"
NOBODY = StaffId(1)


def staff_named(school: School, session: Session, surname: str) -> StaffId:
    staff = school.container.accounts.staff(session)
    return next(member for member, name in staff.items() if name.surname == surname)


def account_count(school: School, session: Session) -> int:
    return len(school.container.accounts.accounts(session))


@pytest.mark.requirement("S0-1.10", "S0-3.2a", "S1-5b")
def test_new_account_signs_in_under_its_duties_and_its_entries_are_trusted(school: School, session: Session) -> None:
    staff = staff_named(school, session, "Асанова")
    roles = [Role.DEPUTY_HEAD_ACADEMIC, Role.TEACHER]
    school.container.accounts.create_account(session, staff, "asanova2", roles, password=NEW_PASSWORD)
    assert school.container.diagnostics.check(session).is_clean
    school.close()
    signed_in = school.container.access.sign_in("asanova2", NEW_PASSWORD)
    school.sessions.append(signed_in)
    assert set(signed_in.signed_in.roles) == set(roles)


def test_accounts_are_listed_with_their_duties(school: School, session: Session) -> None:
    listed = {view.handle: view.roles for view in school.container.accounts.accounts(session)}
    assert listed == {
        "asanova": (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER),
        "belov": (Role.DEPUTY_HEAD_ACADEMIC,),
        "volkova": (Role.TEACHER,),
    }


def test_a_login_that_is_taken_leaves_nothing_behind(school: School, session: Session) -> None:
    staff = staff_named(school, session, "Волкова")
    with pytest.raises(HandleTakenError):
        school.container.accounts.create_account(session, staff, "Belov", [Role.TUTOR], password=NEW_PASSWORD)
    assert account_count(school, session) == 3
    assert school.container.diagnostics.check(session).is_clean


def test_a_password_with_the_name_in_it_is_refused(school: School, session: Session) -> None:
    staff = staff_named(school, session, "Волкова")
    with pytest.raises(PasswordPersonalError):
        school.container.accounts.create_account(session, staff, "new", [Role.TUTOR], password="волкова у озера 77")


def test_an_account_needs_a_member_of_staff(school: School, session: Session) -> None:
    with pytest.raises(UnknownRecordError):
        school.container.accounts.create_account(session, NOBODY, "new", [Role.TUTOR], password=NEW_PASSWORD)


@pytest.mark.requirement("S0-1.10")
def test_a_deputy_head_makes_no_accounts(school: School) -> None:
    deputy = school.sign_in("belov")
    with pytest.raises(NotAllowedError):
        school.container.accounts.create_account(deputy, NOBODY, "new", [Role.TUTOR], password=PASSWORD)
    with pytest.raises(NotAllowedError):
        school.container.accounts.accounts(deputy)
