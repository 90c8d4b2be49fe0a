"""The principal's list of who works with personal data: printable, dated, and it bounds what people may do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.duties import POWER_ACTIONS, DataPower, DutyBasis
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.account_errors import (
    NotOnDataListError,
    OrderIncompleteError,
    UndertakingDayError,
)
from ejournal_desktop.services.duty_tables import POWERS
from ejournal_desktop.services.errors import NotAllowedError
from support.schools import MONDAY

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock

TODAY = MONDAY.date()
ORDER = DutyBasis("21", TODAY)


def staff_of(school: School, session: Session, surname: str) -> StaffId:
    return next(one.staff for one in school.container.staff_accounts.people(session) if one.name.surname == surname)


@pytest.mark.requirement("S1-2.4c")
def test_the_list_drives_the_rights_of_everybody(school: School, session: Session) -> None:
    powers, deputy = school.container.data_powers, staff_of(school, session, "Белов")
    assert school.sign_in("belov").signed_in.withheld == frozenset()
    powers.approve(session, {deputy: [DataPower.SUMMARY_FORMS]}, ORDER)

    named, other = school.sign_in("belov"), school.sign_in("volkova")

    named.require(Action.CLASS_REPORTS)
    with pytest.raises(NotOnDataListError):
        named.require(Action.PRINT_JOURNAL)
    with pytest.raises(NotOnDataListError):
        school.container.printing.register.volumes(named)
    assert other.signed_in.withheld == frozenset[Action]().union(*POWER_ACTIONS.values())
    other.require(Action.WRITE_MARK, is_own=True)


@pytest.mark.requirement("S1-2.4c")
def test_the_list_begins_on_its_day_and_one_that_names_nobody_ends_it(
    school: School, session: Session, clock: ToldClock
) -> None:
    powers, deputy = school.container.data_powers, staff_of(school, session, "Белов")
    powers.approve(session, {deputy: list(DataPower)}, DutyBasis("21", TODAY, TODAY + timedelta(days=1)))
    assert not powers.listed(session).is_in_force
    assert school.sign_in("volkova").signed_in.withheld == frozenset()
    clock.moment += timedelta(days=1)
    assert powers.listed(session).is_in_force
    powers.approve(session, {deputy: []}, DutyBasis("22", TODAY))
    assert not powers.listed(session).is_in_force
    assert school.sign_in("belov").signed_in.withheld == frozenset()
    assert powers.approve(session, {deputy: []}, DutyBasis("23", TODAY)) == ()


@pytest.mark.requirement("S1-2.4c")
def test_the_principal_approves_the_list_and_is_not_bound_by_it(school: School, session: Session) -> None:
    account = next(one for one in school.container.staff_accounts.people(session) if one.handle == "belov").account
    assert account is not None
    school.container.duties.set_roles(session, account, [Role.PRINCIPAL])
    principal, powers = school.sign_in("belov"), school.container.data_powers
    powers.approve(principal, powers.proposed(principal), ORDER)
    assert principal.role_for(Action.APPOINT_TO_DUTIES) is Role.PRINCIPAL
    assert school.sign_in("belov").signed_in.withheld == frozenset()
    with pytest.raises(NotAllowedError):
        powers.approve(school.sign_in("volkova"), {}, ORDER)
    with pytest.raises(OrderIncompleteError):
        powers.approve(principal, {}, DutyBasis())


@pytest.mark.requirement("S1-2.4c")
def test_who_would_lose_what_is_said_before_it_is_approved(school: School, session: Session) -> None:
    powers = school.container.data_powers
    proposed = powers.proposed(session)
    assert powers.losses(session, proposed) == ()
    deputy = staff_of(school, session, "Белов")
    without = {**proposed, deputy: [one for one in proposed[deputy] if one is not DataPower.PRINTING]}
    (lost,) = powers.losses(session, without)
    assert (lost.name.surname, lost.powers) == ("Белов", (DataPower.PRINTING,))


@pytest.mark.requirement("S1-2.4c")
def test_the_list_is_a_paper_with_post_data_acts_and_order(school: School, session: Session) -> None:
    papers, deputy = school.container.report_papers, staff_of(school, session, "Белов")
    school.container.data_powers.approve(session, {deputy: [DataPower.SUMMARY_FORMS]}, ORDER)
    issued = papers.issued(session, ReportRequest(POWERS), ReportFile.PDF)
    papers.note_issued(session, issued)
    table = papers.table(session, ReportRequest(POWERS))
    assert issued.content.startswith(b"%PDF")
    assert table.card.title == "Перечень и полномочия сотрудников по работе с персональными данными"
    (row,) = table.rows
    assert (row.values[0], row.values[1], row.values[4]) == (
        "Белов Игорь Олегович", "заместитель директора по УВР", "№ 21 от 14.09.2026",
    )  # fmt: skip
    assert "сводные формы" in str(row.values[2])
    assert "Белов И. О." in table.notes[1]


@pytest.mark.requirement("S3-1.2")
def test_personal_information_leaves_by_right_only_and_always_with_a_line_in_the_log(
    school: School, session: Session
) -> None:
    powers, papers = school.container.data_powers, school.container.report_papers
    deputy = school.sign_in("belov")
    request = ReportRequest("class_sizes", period=papers.choices(deputy).periods[0].period)
    issued = papers.issued(deputy, request, ReportFile.XLSX)
    papers.note_issued(deputy, issued)
    register = papers.table(deputy, ReportRequest("issued_reports"))
    assert [row.values[2] for row in register.rows] == ["Белов И. О."]
    assert register.rows[0].values[4] == issued.sha256[:16]
    with pytest.raises(NotAllowedError):
        papers.issued(school.sign_in("volkova"), request, ReportFile.XLSX)
    powers.approve(session, {deputy.signed_in.staff: [DataPower.CARDS]}, ORDER)
    with pytest.raises(NotAllowedError):
        papers.issued(school.sign_in("belov"), request, ReportFile.XLSX)


@pytest.mark.requirement("S1-2.4d")
def test_the_day_of_an_undertaking_is_kept_per_person(school: School, session: Session) -> None:
    powers, teacher = school.container.data_powers, staff_of(school, session, "Волкова")
    powers.sign_undertaking(session, teacher, TODAY)
    assert {line.name.surname: line.undertaking for line in powers.listed(session).lines} == {
        "Асанова": None, "Белов": None, "Волкова": TODAY,
    }  # fmt: skip
    powers.sign_undertaking(session, teacher, None)
    assert {line.undertaking for line in powers.listed(session).lines} == {None}
    with pytest.raises(UndertakingDayError):
        powers.sign_undertaking(session, teacher, TODAY + timedelta(days=1))


@pytest.mark.requirement("S1-2.4c")
def test_whom_the_list_gives_no_cards_nobody_reminds_of_class_lists(school: School, session: Session) -> None:
    named = school.container.staff_accounts.people(session)[0].staff
    school.container.data_powers.approve(session, {named: [DataPower.PRINTING]}, ORDER)
    reader = school.sign_in(session.signed_in.handle)
    assert Action.EDIT_CARDS in reader.signed_in.withheld
    assert not school.container.school_year.reminders.due(reader).are_lists_due
