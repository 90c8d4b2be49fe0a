"""Duties by order: the principal appoints, the administrator carries it out, and every right ends on its day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.duties import DutyBasis
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.readmodels.duties import EntryFault, StaffEvent
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.security.certificates import Certificate
from ejournal_desktop.services.account_errors import (
    DutyDaysError,
    HasRecordsError,
    NoLogInError,
    OrderCarriedOutError,
    OrderIncompleteError,
)
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.duty_tables import DUTIES
from ejournal_desktop.services.errors import NoAccountError, NotAllowedError
from ejournal_desktop.storage.queries.accounts import certificates_of
from ejournal_desktop.storage.queries.bundle_content import roles_until
from support.schools import MONDAY, PASSWORD

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock

TODAY = MONDAY.date()
ORDER = DutyBasis("17-ЖД", date(2026, 9, 10), TODAY, date(2026, 9, 30))


def person(school: School, session: Session, surname: str) -> StaffAccount:
    return next(one for one in school.container.staff_accounts.people(session) if one.name.surname == surname)


@pytest.fixture
def principal(school: School, session: Session) -> Session:
    """Return the session of Белов, who is the principal from today on."""
    account = person(school, session, "Белов").account
    assert account is not None
    school.container.duties.set_roles(session, account, [Role.PRINCIPAL])
    return school.sign_in("belov")


@pytest.mark.requirement("S0-4.2.1", "S1-4a")
def test_the_principal_appoints_by_an_order_and_the_administrator_carries_it_out(
    school: School, session: Session, principal: Session
) -> None:
    duties, teacher = school.container.duties, person(school, session, "Волкова")
    with pytest.raises(NotAllowedError):
        duties.order(session, teacher.staff, Role.ARCHIVE_OFFICER, ORDER)
    duty = duties.order(principal, teacher.staff, Role.ARCHIVE_OFFICER, ORDER, "Исполните приказ № 17-ЖД")
    assert [note.text for note in school.container.board.notes(session)] == ["Исполните приказ № 17-ЖД"]
    with pytest.raises(NotAllowedError):
        duties.carry_out(principal, duty)
    assert [order.duty for order in duties.waiting(session)] == [duty]

    duties.carry_out(session, duty)

    assert duties.waiting(session) == ()
    (held,) = [one for one in duties.of_person(principal, teacher.staff).held if one.role is Role.ARCHIVE_OFFICER]
    assert (held.order, held.order_date, held.starts, held.ends) == (
        ORDER.order, ORDER.order_date, ORDER.starts, ORDER.ends,
    )  # fmt: skip
    with pytest.raises(OrderCarriedOutError):
        duties.withdraw_order(principal, duty)
    assert school.container.diagnostics.check(session).is_clean


@pytest.mark.requirement("S0-4.2.1", "S3-3.1a")
def test_a_right_begins_and_ends_by_itself_on_its_days(school: School, session: Session, clock: ToldClock) -> None:
    service = school.container.duties
    account = person(school, session, "Волкова").account
    assert account is not None
    basis = DutyBasis("17-ЖД", TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=3))
    service.set_roles(session, account, [Role.SECRETARY], basis)
    held = []
    for days in (0, 1, 3):
        clock.moment = MONDAY + timedelta(days=days)
        signed_in = school.sign_in("volkova").signed_in
        held.append((signed_in.roles, signed_in.may_act(Action.RECORD_MOVEMENT)))
    assert held == [((Role.TEACHER,), False), ((Role.SECRETARY,), True), ((Role.SECRETARY,), True)]
    clock.moment = MONDAY + timedelta(days=4)
    with pytest.raises(NoAccountError):
        school.container.access.sign_in("volkova", PASSWORD)


@pytest.mark.requirement("S0-4.2.1")
def test_a_certificate_of_a_duty_for_a_time_names_its_last_day(school: School, session: Session) -> None:
    account = person(school, session, "Волкова").account
    assert account is not None
    school.container.duties.set_roles(session, account, [Role.TEACHER, Role.SECRETARY], ORDER)
    with session.database.read() as reading:
        subjects = [Certificate.from_bytes(one.encode()).subject for one in certificates_of(reading, account)]
    assert {one.valid_until for one in subjects if Role.SECRETARY in one.roles} == {ORDER.ends}
    assert {one.valid_until for one in subjects if Role.TEACHER in one.roles} == {None}


@pytest.mark.requirement("S0-4.2.1")
def test_what_other_computers_bring_is_judged_by_the_last_day_that_was_ever_said(
    school: School, session: Session
) -> None:
    service, account = school.container.duties, person(school, session, "Волкова").account
    assert account is not None
    service.set_roles(session, account, [Role.TEACHER, Role.SECRETARY], ORDER)
    (held,) = [one for one in service.of_person(session, person(school, session, "Волкова").staff).held if one.order]
    service.end_duty(session, account, held, TODAY)
    last = date(2026, 9, 30)
    days = (TODAY, last, last + timedelta(days=1))
    with session.database.read() as reading:
        counted = [Role.SECRETARY in roles_until(reading, account, day) for day in days]
    assert counted == [True, True, False]


@pytest.mark.requirement("S0-4.2.1")
def test_whoever_has_no_duty_left_comes_in_no_more(school: School, session: Session, clock: ToldClock) -> None:
    teacher = person(school, session, "Волкова")
    assert teacher.account is not None
    undo = school.container.leaving.leaves(session, teacher.account, TODAY + timedelta(days=4))
    clock.moment = MONDAY + timedelta(days=4)
    school.sign_in("volkova")
    clock.moment = MONDAY + timedelta(days=5)
    with pytest.raises(NoAccountError):
        school.container.access.sign_in("volkova", PASSWORD)
    school.container.duties.take_back(session, teacher.account, undo)
    assert school.sign_in("volkova").signed_in.roles == (Role.TEACHER,)


def test_a_change_of_duties_is_taken_back_with_order_and_days(school: School, session: Session) -> None:
    service, before = school.container.duties, person(school, session, "Белов")
    assert before.account is not None
    was = service.of_person(session, before.staff).held
    undo = service.set_roles(session, before.account, [Role.SECRETARY], ORDER)
    service.take_back(session, before.account, undo)
    assert service.of_person(session, before.staff).held == was


def test_an_order_formalises_a_duty_that_was_held_without_one(
    school: School, session: Session, principal: Session
) -> None:
    service, teacher = school.container.duties, person(school, session, "Волкова")
    assert teacher.account is not None
    service.set_roles(session, teacher.account, [Role.TEACHER, Role.TUTOR])
    assert person(school, session, "Волкова").unordered == (Role.TUTOR,)
    service.carry_out(session, service.order(principal, teacher.staff, Role.TUTOR, ORDER))
    assert person(school, session, "Волкова").unordered == ()


def test_an_order_needs_number_and_day_and_a_duty_does_not_end_before_it_begins(
    school: School, session: Session, principal: Session
) -> None:
    service, staff = school.container.duties, person(school, session, "Волкова").staff
    for basis in (DutyBasis(), DutyBasis("17-ЖД"), DutyBasis("  ", TODAY)):
        with pytest.raises(OrderIncompleteError):
            service.order(principal, staff, Role.TUTOR, basis)
    with pytest.raises(DutyDaysError):
        service.order(principal, staff, Role.TUTOR, DutyBasis("1", TODAY, TODAY, TODAY - timedelta(days=1)))


def test_an_order_for_somebody_without_a_log_in_waits_until_there_is_one(
    school: School, session: Session, principal: Session
) -> None:
    people, service = school.container.staff_accounts, school.container.duties
    staff = people.register(session, PersonName("Өмүралиев", "Бакыт", "Асанович"))
    duty = service.order(principal, staff, Role.ARCHIVE_OFFICER, ORDER)
    with pytest.raises(NoLogInError):
        service.carry_out(session, duty)
    people.admit(session, AccountWish(staff, "omuraliev", (Role.ARCHIVE_OFFICER,), ORDER))
    assert service.waiting(session) == ()
    assert person(school, session, "Өмүралиев").unordered == ()


def test_the_last_one_who_keeps_the_accounts_is_not_given_an_end(school: School, session: Session) -> None:
    service, own = school.container.duties, session.signed_in
    (held,) = [one for one in service.of_person(session, own.staff).held if one.role is Role.JOURNAL_ADMINISTRATOR]
    with pytest.raises(LastAdministratorError):
        service.end_duty(session, own.account, held, TODAY + timedelta(days=100))
    with pytest.raises(LastAdministratorError):
        school.container.leaving.leaves(session, own.account, TODAY + timedelta(days=100))


@pytest.mark.requirement("S0-4.2.1")
def test_the_duties_are_a_list_on_paper_with_their_orders(school: School, session: Session) -> None:
    account = person(school, session, "Волкова").account
    assert account is not None
    school.container.duties.set_roles(session, account, [Role.TEACHER, Role.SECRETARY], ORDER)
    papers = school.container.report_papers
    issued = papers.issued(session, ReportRequest(DUTIES), ReportFile.PDF)
    papers.note_issued(session, issued)
    assert issued.content.startswith(b"%PDF")
    rows = papers.table(session, ReportRequest(DUTIES)).rows
    assert ("Волкова Ольга Ивановна", "секретарь", "14.09.2026", "30.09.2026", "№ 17-ЖД от 10.09.2026") in {
        row.values for row in rows
    }
    with pytest.raises(NotAllowedError):
        papers.table(school.sign_in("volkova"), ReportRequest(DUTIES))


@pytest.mark.requirement("S4-5.1a")
def test_wrong_entries_of_users_are_found(school: School, session: Session) -> None:
    people, records = school.container.staff_accounts, school.container.staff_records
    people.register(session, PersonName("Волкова", "Ольга", "Петровна"))
    people.register(session, PersonName("Ким", "Анна"))
    faults = {(one.name.surname, one.name.patronymic, one.fault) for one in records.findings(session)}
    assert faults >= {
        ("Волкова", "Ивановна", EntryFault.NAMESAKE),
        ("Волкова", "Петровна", EntryFault.NAMESAKE),
        ("Ким", "", EntryFault.NAME_INCOMPLETE),
        ("Белов", "Олегович", EntryFault.NO_ORDER),
    }


@pytest.mark.requirement("S4-5.1a")
def test_only_somebody_of_whom_nothing_exists_is_withdrawn(school: School, session: Session) -> None:
    people = school.container.staff_accounts
    wrong = people.register(session, PersonName("Волкава", "Ольга", "Ивановна"))
    people.withdraw(session, wrong)
    assert "Волкава" not in {one.name.surname for one in people.people(session)}
    with pytest.raises(HasRecordsError):
        people.withdraw(session, person(school, session, "Волкова").staff)
    assert school.container.diagnostics.check(session).is_clean


def test_the_log_of_a_person_says_who_did_what(school: School, session: Session, principal: Session) -> None:
    staff = person(school, session, "Волкова").staff
    school.container.duties.carry_out(session, school.container.duties.order(principal, staff, Role.TUTOR, ORDER))
    lines = school.container.staff_records.history(session, staff)
    assert {(line.event, line.author) for line in lines} == {
        (StaffEvent.ORDERED, "Белов И. О."),
        (StaffEvent.DUTY, "Асанова Н. Э."),
        (StaffEvent.CODE, "Асанова Н. Э."),
        (StaffEvent.REGISTERED, "Асанова Н. Э."),
    }
    assert lines[-1].event is StaffEvent.REGISTERED
    with pytest.raises(NotAllowedError):
        school.container.staff_records.history(school.sign_in("volkova"), staff)
