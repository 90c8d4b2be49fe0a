"""Reports of control: results by person as the ground of a bonus, and the plan with its results."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.control.plan import ControlPlanService, PlanWish
from ejournal_desktop.services.control.service import ActWish, ControlService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.reports import ReportsService
from support.regulations import preset
from support.report_totals import lines_of
from support.training_vault import RESOURCES

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

DUTY = "deputy_head_academic/S1-8"
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 20))


def _under(session: Session, code: str) -> Session:
    return replace(session, regulation=preset(code))


def _second_quarter(reports: ReportsService, session: Session, slug: str) -> ReportRequest:
    periods = [one for one in reports.choices(session).periods if one.kind is PeriodKind.QUARTER]
    found = next(one for one in periods if one.number == 2)
    return ReportRequest(slug, teacher=session.signed_in.staff, period=found.period)


@pytest.mark.requirement("S0-4.1.3")
def test_results_of_checks_are_summed_by_person_over_a_period(training: SchoolCase) -> None:
    deputy = _under(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), "S1")
    control, reports = ControlService(training.clock, RESOURCES), ReportsService(training.clock, RESOURCES)
    acts = [control.record(deputy, ActWish(DUTY, *NOVEMBER, "Проверено.")) for _ in range(2)]
    lines = lines_of(reports.table(deputy, _second_quarter(reports, deputy, "check_results_by_person")))
    pages = [page for act in acts for page in control.act(deputy, act).pages]
    assert sum(line["Замечаний"] for line in lines) == sum(page.lacking for page in pages)
    assert {line["Учитель"] for line in lines if line["Актов"] == 2} == {page.teacher for page in pages}
    assert any(line["Свой класс"] == "7А" for line in lines)
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    request = _second_quarter(reports, deputy, "check_results_by_person")
    assert lines_of(reports.table(administrator, request)) == lines


@pytest.mark.requirement("S0-4.1.3", "S1-8e")
def test_teacher_reads_the_own_results_of_checks_and_nobody_elses(training: SchoolCase) -> None:
    deputy = _under(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), "S1")
    control, reports = ControlService(training.clock, RESOURCES), ReportsService(training.clock, RESOURCES)
    control.record(deputy, ActWish(DUTY, *NOVEMBER, "Проверено."))
    teacher = training.sign_in(next(one.handle for one in training.logins if one.role is Role.TEACHER))
    request = _second_quarter(reports, teacher, "own_check_results")
    (line,) = lines_of(reports.table(teacher, request))
    assert line["Учитель"] == teacher.signed_in.name.with_initials
    with pytest.raises(NotAllowedError):
        reports.table(teacher, replace(request, teacher=deputy.signed_in.staff))
    with pytest.raises(NotAllowedError):
        reports.table(teacher, replace(request, slug="check_results_by_person"))


@pytest.mark.requirement("S3-3.4d")
def test_plan_of_control_is_a_report_with_the_result_of_every_entry(training: SchoolCase) -> None:
    deputy = _under(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), "S3")
    control, plan = ControlService(training.clock, RESOURCES), ControlPlanService(training.clock)
    own = deputy.signed_in.staff
    done, late = (
        plan.put(deputy, PlanWish(day, target, "тематический", own))
        for day, target in ((date(2026, 11, 10), "Журналы 7 классов"), (date(2026, 11, 12), "Журналы 1 классов"))
    )
    control.record(deputy, ActWish("deputy_head_academic/S3-3.4d", *NOVEMBER, "Замечаний нет.", done))
    table = ReportsService(training.clock, RESOURCES).table(deputy, ReportRequest("internal_control_plan"))
    assert table.card.title == "План внутришкольного контроля"
    first, second = lines_of(table)
    assert (first["Состояние"], second["Состояние"]) == ("выполнено", "просрочено")
    assert first["Итог"].startswith("Замечаний нет. (20.11.2026")
    assert late


@pytest.mark.requirement("S0-4.1.3", "S0-4.8.4")
def test_submission_for_a_bonus_names_what_the_acts_of_the_period_found(training: SchoolCase) -> None:
    deputy = _under(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), "S1")
    reports = ReportsService(training.clock, RESOURCES)
    request = _second_quarter(reports, deputy, "bonus_submission")
    assert {line["Без замечаний"] for line in lines_of(reports.table(deputy, request))} == {None}
    ControlService(training.clock, RESOURCES).record(deputy, ActWish(DUTY, *NOVEMBER, "Проверено."))
    bonus = {line["Учитель"]: line["Без замечаний"] for line in lines_of(reports.table(deputy, request))}
    people = lines_of(reports.table(deputy, _second_quarter(reports, deputy, "check_results_by_person")))
    assert {line["Учитель"]: line["Без замечаний"] for line in people if line["Актов"]} == {
        name: share for name, share in bonus.items() if share is not None
    }
