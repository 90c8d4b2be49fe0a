"""Who may make which report: own pages, own class, the whole school, or nothing at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from support.report_room import ACTIVITY_REPORTS, CLASS_REPORTS, CONSENT_REPORTS, OWN_REPORTS, SCHOOL_REPORTS
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.report_tables import ReportChoices
    from ejournal_desktop.services.session import Session
    from support.report_room import Room


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("role", [Role.SECRETARY, Role.TUTOR, Role.TECHNICAL_SUPPORT])
def test_those_without_the_duty_are_offered_nothing(whole: Room, role: Role) -> None:
    choices = whole.choices(whole.person(role))
    assert (choices.cards, choices.class_groups, choices.courses, choices.teachers) == ((), (), (), ())


@pytest.mark.requirement("S1-2.4b", "S0-4.6.5b", "S0-4.6.5c")
def test_a_teacher_is_offered_reports_on_own_pages_only(whole: Room) -> None:
    teacher = next(one for one in whole.teachers() if not one.signed_in.homeroom_of)
    choices = whole.choices(teacher)
    assert _slugs(choices) == OWN_REPORTS
    assert choices.class_groups == ()
    assert [one.staff for one in choices.teachers] == [teacher.signed_in.staff]
    assert {one.course for one in choices.courses} == _kept(teacher)


@pytest.mark.requirement("S1-2.4b", "S0-4.7.3d")
def test_a_homeroom_teacher_is_offered_the_own_class_alone(whole: Room) -> None:
    choices = whole.choices(whole.homeroom_of(MARKED_CLASS))
    assert _slugs(choices) == CLASS_REPORTS | OWN_REPORTS | CONSENT_REPORTS
    assert [one.title for one in choices.class_groups] == [MARKED_CLASS]


@pytest.mark.requirement("S1-2.4b")
def test_the_journal_administrator_is_offered_reports_on_activity_and_the_papers_of_classes(whole: Room) -> None:
    choices = whole.choices(whole.person(Role.JOURNAL_ADMINISTRATOR))
    assert _slugs(choices) == ACTIVITY_REPORTS | CONSENT_REPORTS | {"timetable"}
    assert (choices.courses, choices.teachers) == ((), ())


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("role", [Role.DEPUTY_HEAD_ACADEMIC, Role.DEPUTY_HEAD_UPBRINGING, Role.PRINCIPAL])
def test_the_administration_is_offered_every_report_of_every_class(whole: Room, role: Role) -> None:
    choices = whole.choices(whole.person(role))
    assert _slugs(choices) == CLASS_REPORTS | OWN_REPORTS | SCHOOL_REPORTS | ACTIVITY_REPORTS
    assert {one.title for one in choices.class_groups} == {NO_MARK_CLASS, MARKED_CLASS}


@pytest.mark.requirement("S1-2.4b", "S0-4.7.3")
@pytest.mark.parametrize("slug", sorted(CLASS_REPORTS - OWN_REPORTS))
def test_a_homeroom_teacher_is_refused_the_reports_of_another_class(whole: Room, slug: str) -> None:
    stranger = whole.homeroom_of(NO_MARK_CLASS)
    with pytest.raises(NotAllowedError):
        whole.table(slug, stranger)
    assert whole.table(slug, stranger, title=NO_MARK_CLASS).rows


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("slug", sorted(OWN_REPORTS))
def test_a_teacher_is_refused_the_pages_of_a_colleague(whole: Room, slug: str) -> None:
    request = whole.request(slug)
    teacher = next(
        one
        for one in whole.teachers()
        if one.signed_in.staff != request.teacher and not one.signed_in.homeroom_of and request.course not in _kept(one)
    )
    with pytest.raises(NotAllowedError):
        whole.service.table(teacher, request)


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("slug", sorted(SCHOOL_REPORTS | ACTIVITY_REPORTS))
def test_reports_of_the_school_are_refused_to_homeroom_teachers(whole: Room, slug: str) -> None:
    with pytest.raises(NotAllowedError):
        whole.table(slug, whole.homeroom_of(MARKED_CLASS))


def test_nothing_chosen_and_nothing_known_are_told_apart_from_a_refusal(whole: Room) -> None:
    for request in (
        ReportRequest("unheard_of"),
        ReportRequest("class_period_results"),
        ReportRequest("teacher_period_report"),
        ReportRequest("class_subject_marks"),
        ReportRequest("marks_and_quality"),
    ):
        with pytest.raises(UnknownRecordError):
            whole.service.table(whole.deputy, request)


def test_days_outside_the_school_year_make_no_report(whole: Room) -> None:
    last = date(2025, 5, 1)
    with pytest.raises(UnknownRecordError):
        whole.service.table(whole.deputy, ReportRequest("journal_control", first=last, last=last))


def _kept(teacher: Session) -> set[int]:
    with teacher.database.read() as reading:
        statement = "SELECT course_id FROM course_teacher WHERE staff_id = ?"
        rows = reading.connection.exec_driver_sql(statement, (teacher.signed_in.staff,))
        return {course for (course,) in rows}


def _slugs(choices: ReportChoices) -> set[str]:
    return {card.slug for card in choices.cards}
