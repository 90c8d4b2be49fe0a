"""Letting members of staff sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.security.errors import HandleTakenError
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.schools import School

NOBODY = StaffId(1)


def account_count(school: School, session: Session) -> int:
    return len(school.container.accounts.accounts(session))


def test_accounts_are_listed_with_their_duties(school: School, session: Session) -> None:
    listed = {view.handle: view.roles for view in school.container.accounts.accounts(session)}
    assert listed == {
        "asanova": (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER),
        "belov": (Role.DEPUTY_HEAD_ACADEMIC,),
        "volkova": (Role.TEACHER,),
    }


def test_a_login_that_is_taken_leaves_nothing_behind(school: School, session: Session) -> None:
    people = school.container.staff_accounts
    newcomer = people.register(session, PersonName("Новикова", "Дина"))
    with pytest.raises(HandleTakenError):
        people.admit(session, AccountWish(newcomer, "Belov", (Role.TUTOR,)))
    assert account_count(school, session) == 3
    assert school.container.diagnostics.check(session).is_clean


def test_an_account_needs_a_member_of_staff(school: School, session: Session) -> None:
    with pytest.raises(UnknownRecordError):
        school.container.staff_accounts.admit(session, AccountWish(NOBODY, "new", (Role.TUTOR,)))


@pytest.mark.requirement("S0-1.10")
def test_a_deputy_head_makes_no_accounts(school: School) -> None:
    deputy = school.sign_in("belov")
    with pytest.raises(NotAllowedError):
        school.container.staff_accounts.admit(deputy, AccountWish(NOBODY, "new", (Role.TUTOR,)))
    with pytest.raises(NotAllowedError):
        school.container.accounts.accounts(deputy)
