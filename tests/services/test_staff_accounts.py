"""Members of staff get a code, set a password of their own with it, and have duties that can be changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.accounts import AccountState, AccountWish
from ejournal_desktop.security.errors import (
    ExpiredCodeError,
    PasswordPersonalError,
    PasswordTooShortError,
    WrongPasswordError,
)
from ejournal_desktop.services.account_errors import (
    HasAccountError,
    NamelessError,
    NoDutiesError,
    NotCertifierError,
    OneTimeCodeError,
    OwnAccountError,
)
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.errors import NotAllowedError
from support.schools import PASSWORD

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock

OWN_PASSWORD = "сухие листья под ногами"
NEWCOMER = PersonName("Өмүралиев", "Бакыт", "Асанович")


def person(school: School, session: Session, surname: str) -> StaffAccount:
    return next(one for one in school.container.staff_accounts.people(session) if one.name.surname == surname)


def admitted(school: School, session: Session, *roles: Role) -> str:
    """Let the newcomer in and return the code."""
    service = school.container.staff_accounts
    staff = service.register(session, NEWCOMER)
    login = service.suggested_login(session, NEWCOMER)
    return service.admit(session, AccountWish(staff, login, roles or (Role.TEACHER,))).code


@pytest.mark.requirement("S0-1.10", "S0-3.2a", "S1-2.3", "S1-5b", "S2-2.2a", "S4-3.2a", "S4-5.1b")
def test_a_newcomer_sets_a_password_by_the_code_and_what_they_do_is_trusted(school: School, session: Session) -> None:
    code = admitted(school, session, Role.TEACHER, Role.TUTOR)
    assert person(school, session, "Өмүралиев").state is AccountState.CODE
    access = school.container.access
    with pytest.raises(OneTimeCodeError):
        access.sign_in("omuraliev", code)
    with pytest.raises(PasswordTooShortError):
        access.take_password("omuraliev", code, "short")
    for known_to_others in (code, code.replace("-", ""), "өмүралиев у озера 77"):
        with pytest.raises(PasswordPersonalError):
            access.take_password("omuraliev", code, known_to_others)
    arrival = access.take_password("omuraliev", code, OWN_PASSWORD)
    school.sessions.append(arrival.session)
    assert set(arrival.session.signed_in.roles) == {Role.TEACHER, Role.TUTOR}
    assert person(school, session, "Өмүралиев").state is AccountState.OPEN
    assert school.container.diagnostics.check(session).is_clean
    for gone in (code, "wrong"):
        with pytest.raises(WrongPasswordError):
            access.take_password("omuraliev", gone, OWN_PASSWORD)


@pytest.mark.requirement("S0-3.2a")
def test_a_code_opens_nothing_after_seven_days(school: School, session: Session, clock: ToldClock) -> None:
    code = admitted(school, session)
    clock.moment += timedelta(days=8)
    assert person(school, session, "Өмүралиев").state is AccountState.CODE_EXPIRED
    with pytest.raises(ExpiredCodeError):
        school.container.access.take_password("omuraliev", code, OWN_PASSWORD)


@pytest.mark.requirement("S0-3.2a", "S2-2.2a", "S4-3.2a", "S4-5.1b")
def test_a_forgotten_password_is_replaced_and_the_new_keys_are_trusted(school: School, session: Session) -> None:
    service, access = school.container.staff_accounts, school.container.access
    teacher = person(school, session, "Волкова")
    assert teacher.account is not None
    slip = service.new_code(session, teacher.account)
    assert (slip.handle, slip.name.surname) == ("volkova", "Волкова")
    with pytest.raises(WrongPasswordError):
        access.sign_in("volkova", PASSWORD)
    arrival = access.take_password("volkova", slip.code, OWN_PASSWORD)
    school.sessions.append(arrival.session)
    assert arrival.session.signed_in.roles == (Role.TEACHER,)
    assert school.container.diagnostics.check(session).is_clean


def test_duties_are_added_and_ended_and_the_log_says_so(school: School, session: Session) -> None:
    service = school.container.duties
    account = person(school, session, "Белов").account
    assert account is not None
    service.set_roles(session, account, [Role.TEACHER, Role.SECRETARY])
    assert person(school, session, "Белов").roles == (Role.TEACHER, Role.SECRETARY)
    service.set_roles(session, account, [Role.DEPUTY_HEAD_ACADEMIC])
    assert school.sign_in("belov").signed_in.roles == (Role.DEPUTY_HEAD_ACADEMIC,)
    assert school.container.diagnostics.check(session).is_clean


@pytest.mark.requirement("S0-1.10")
def test_somebody_keeps_the_accounts_at_any_time(school: School, session: Session) -> None:
    service = school.container.staff_accounts
    own = session.signed_in.account
    with pytest.raises(LastAdministratorError):
        school.container.duties.set_roles(session, own, [Role.TEACHER])
    with pytest.raises(NoDutiesError):
        school.container.duties.set_roles(session, own, [])
    with pytest.raises(OwnAccountError):
        service.new_code(session, own)


def test_what_nobody_would_trust_is_not_done(school: School, session: Session) -> None:
    code = admitted(school, session, Role.JOURNAL_ADMINISTRATOR)
    second = school.container.access.take_password("omuraliev", code, OWN_PASSWORD).session
    school.sessions.append(second)
    teacher = person(school, second, "Волкова").account
    assert teacher is not None
    with pytest.raises(NotCertifierError):
        school.container.staff_accounts.new_code(second, teacher)


def test_a_person_has_one_name_and_one_log_in(school: School, session: Session) -> None:
    service = school.container.staff_accounts
    with pytest.raises(NamelessError):
        service.register(session, PersonName("Белов", "  "))
    with pytest.raises(HasAccountError):
        service.admit(session, AccountWish(person(school, session, "Белов").staff, "belov2", (Role.TUTOR,)))
    assert service.suggested_login(session, PersonName("Белов", "Пётр")) == "belov2"


@pytest.mark.requirement("S0-1.10")
def test_a_deputy_head_keeps_no_accounts(school: School) -> None:
    deputy = school.sign_in("belov")
    with pytest.raises(NotAllowedError):
        school.container.staff_accounts.people(deputy)
    with pytest.raises(NotAllowedError):
        school.container.staff_accounts.new_code(deputy, deputy.signed_in.account)
