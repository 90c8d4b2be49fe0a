"""Who gets credentials: all categories of staff at any hour, and nobody else; students and guests never."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import StudentRegistered
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.kernel.identifiers import StaffId, StudentId
from ejournal_desktop.readmodels.accounts import AccountState, AccountWish
from ejournal_desktop.security.certificates import Certificate
from ejournal_desktop.security.errors import NotCanonicalError, WrongPasswordError
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.log import SYSTEM
from ejournal_desktop.storage.queries.accounts import certificates_of, known_accounts
from support.schools import MONDAY, PASSWORD

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock

CATEGORIES = {
    "Абдыкадыров": (Role.PRINCIPAL,),
    "Гончар": (Role.TEACHER,),
    "Дуйшеев": (Role.HOMEROOM_TEACHER, Role.TEACHER),
}
OWN_PASSWORD = "сухие листья под ногами"


@pytest.mark.requirement("S0-4.10.3a", "S0-1.7", "S1-2.2a", "S2-2.2a", "S2-3.1c", "S4-3.2a", "S4-5.1b")
def test_every_category_of_staff_gets_credentials_from_who_keeps_the_accounts(school: School, session: Session) -> None:
    service, access = school.container.staff_accounts, school.container.access
    assert Role.ARCHIVE_OFFICER in session.signed_in.roles
    assert may_act(Action.MANAGE_ACCOUNTS, [Role.ARCHIVE_OFFICER])
    slips = {}
    for surname, roles in CATEGORIES.items():
        name = PersonName(surname, "Алмаз")
        wish = AccountWish(service.register(session, name), service.suggested_login(session, name), roles)
        slips[surname] = service.admit(session, wish)
    listed = {one.name.surname: one for one in service.people(session)}
    assert {surname: listed[surname].roles for surname in CATEGORIES} == CATEGORIES
    assert {listed[surname].state for surname in CATEGORIES} == {AccountState.CODE}
    assert len({slip.code for slip in slips.values()}) == len(CATEGORIES)
    paper = school.container.code_slips.printed(session, tuple(slips.values()))
    assert paper.startswith(b"%PDF")
    slip = slips["Дуйшеев"]
    arrival = access.take_password(slip.handle, slip.code, OWN_PASSWORD)
    school.sessions.append(arrival.session)
    assert arrival.session.signed_in.roles == CATEGORIES["Дуйшеев"]


@pytest.mark.requirement("S1-2.1a", "S1-2.1b", "S0-1.7", "S3-1.7", "S4-8.2.5")
def test_an_account_is_for_a_member_of_staff_and_never_for_a_student_or_a_guest(
    school: School, session: Session
) -> None:
    with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
        student = StudentId(work.new_identifier())
        work.record(SYSTEM, [StudentRegistered(student, "Сатыбалдиев", "Эрлан", "", None)])
    for nobody in (StaffId(student), StaffId(1)):
        with pytest.raises(UnknownRecordError):
            school.container.staff_accounts.admit(session, AccountWish(nobody, "satybaldiev", (Role.TEACHER,)))
    with session.database.read() as reading:
        staff = {one.staff for one in known_accounts(reading)}
    people = school.container.staff_accounts.people(session)
    assert {one.staff for one in people if one.account is not None} <= staff
    assert {label.split()[0] for _, label in _log_ins(school)} == {"Асанова", "Белов", "Волкова"}
    for handle in ("satybaldiev", "guest"):
        with pytest.raises(WrongPasswordError):
            school.container.access.sign_in(handle, PASSWORD)


@pytest.mark.requirement("S1-2.1b", "S3-1.7")
def test_no_duty_is_open_to_a_student_a_guardian_or_a_guest(session: Session) -> None:
    assert {"student", "pupil", "guardian", "parent", "guest"}.isdisjoint(Role)
    with session.database.read() as reading:
        (text, *_) = certificates_of(reading, session.signed_in.account)
    with pytest.raises(NotCanonicalError):
        Certificate.from_bytes(text.replace("journal_administrator", "student").encode())
    assert not any(may_act(Action.USE_FOREIGN_LOGIN, [role], is_own=True) for role in Role)


@pytest.mark.requirement("S0-4.1.1", "S4-8.1.2")
def test_staff_open_and_fill_the_journal_on_any_day_at_any_hour(school: School, clock: ToldClock) -> None:
    sunday_night = datetime(2026, 9, 20, 3, 15, tzinfo=MONDAY.tzinfo)
    for moment in (
        sunday_night,
        datetime(2026, 11, 5, 23, 59, tzinfo=MONDAY.tzinfo),
        sunday_night + timedelta(days=280),
    ):
        clock.moment = moment
        session = school.sign_in()
        written = school.container.staff_accounts.register(session, PersonName("Ночная", f"{moment:%d}"))
        assert school.container.my_day.my_day(session).day == moment.date()
        assert written in {one.staff for one in school.container.staff_accounts.people(session)}


def _log_ins(school: School) -> list[tuple[str, str]]:
    return [(choice.handle, choice.label) for choice in school.container.entrance.login_choices()]
