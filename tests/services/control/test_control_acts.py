"""Acts of control over all journals: who has the duty, what is recorded, who is told, which month is red."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.control_checks import ControlState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_duties import ControlItem
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.control.errors import ConclusionNeededError, ControlDaysError, ForeignDutyError
from ejournal_desktop.services.control.plan import ControlPlanService, PlanWish
from ejournal_desktop.services.control.service import ActWish, ControlService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.reports import ReportsService
from support.regulations import preset
from support.training_vault import MARKED_CLASS, RESOURCES, SchoolCase

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.control import ControlActView, DutyView
    from ejournal_desktop.services.session import Session

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 20))
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
CONCLUSION = "Журналы ведутся, замечания устранить до 27 ноября."
S1, S4 = "deputy_head_academic/S1-8", "deputy_head_upbringing/S4-5.2.3"
DUTIES = [
    ("S1", Role.DEPUTY_HEAD_ACADEMIC, S1),
    ("S4", Role.DEPUTY_HEAD_UPBRINGING, S4),
    ("S2", Role.PRINCIPAL, "principal/S2-3.7b"),
]


class School:
    """A training school under a regulation, with the services of control."""

    def __init__(self, case: SchoolCase, code: str, role: Role) -> None:
        self.case = case
        self.control = ControlService(case.clock, RESOURCES)
        self.plan = ControlPlanService(case.clock)
        self.session = self.person(Role.DEPUTY_HEAD_ACADEMIC, code, role)

    def person(self, who: Role | str, code: str, *roles: Role) -> Session:
        """Return a person who works under a regulation, with other duties where they are named."""
        session = self.case.sign_in(who)
        signed_in = replace(session.signed_in, roles=roles or session.signed_in.roles)
        return replace(session, regulation=preset(code), signed_in=signed_in)

    def record(self, duty: str, days: tuple[date, date] = NOVEMBER, **wish: int | str) -> int:
        return self.control.record(
            self.session, ActWish(duty, *days, str(wish.get("conclusion", CONCLUSION)), _entry(wish.get("plan_entry")))
        )

    def act(self, number: int) -> ControlActView:
        return self.control.act(self.session, number)

    def duty(self, key: str) -> DutyView:
        return next(one for one in self.control.overview(self.session).duties if one.key == key)


def _entry(value: int | str | None) -> int | None:
    return value if isinstance(value, int) else None


def _states(duty: DutyView) -> list[ControlState]:
    return [one.state for one in duty.periods]


@pytest.mark.requirement("S1-8", "S4-5.2.3", "S2-3.7b")
@pytest.mark.parametrize(("code", "role", "duty"), DUTIES)
def test_month_without_an_act_is_red_until_the_act_is_recorded(
    training: SchoolCase, code: str, role: Role, duty: str
) -> None:
    school = School(training, code, role)
    assert _states(school.duty(duty)) == [ControlState.MISSED, ControlState.MISSED, ControlState.DUE]
    assert {clause for clause, _ in school.control.reminders(school.session).missed} == {duty.split("/")[1]}
    school.record(duty, OCTOBER)
    school.record(duty, NOVEMBER)
    assert _states(school.duty(duty)) == [ControlState.MISSED, ControlState.DONE, ControlState.DONE]
    (september,) = school.control.reminders(school.session).missed
    assert september[1].ends == date(2026, 9, 30)


@pytest.mark.requirement("S1-8", "S4-5.2.3")
@pytest.mark.parametrize(
    ("code", "role", "duty", "items"),
    [
        ("S1", Role.DEPUTY_HEAD_ACADEMIC, S1, {"lessons_in_time", "marks_in_time", "attendance", "programmes"}),
        ("S4", Role.DEPUTY_HEAD_UPBRINGING, S4, {"marks_in_time", "mark_filling", "attendance", "homework"}),
    ],
)
def test_act_holds_the_four_checks_of_its_clause_for_every_page(
    training: SchoolCase, code: str, role: Role, duty: str, items: set[str]
) -> None:
    school = School(training, code, role)
    view = school.act(school.record(duty))
    assert {title for title, _ in view.by_class()} == {"1А", MARKED_CLASS}
    assert {item.value for page in view.pages for item in page.checks} == items
    assert all(page.teacher for page in view.pages)
    assert view.head.outcome == CONCLUSION


@pytest.mark.requirement("S0-4.8.2")
def test_principal_looks_through_all_journals_and_the_quarter_without_an_act_is_remembered(
    training: SchoolCase,
) -> None:
    school, duty = School(training, "S0", Role.PRINCIPAL), "principal/S0-4.8.2"
    wish = ActWish(duty, *NOVEMBER, CONCLUSION)
    with school.session.database.read() as reading:
        before = reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one()
    pages = school.control.look(school.session, wish)
    with school.session.database.read() as reading:
        assert reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one() == before
    ((clause, quarter),) = school.control.reminders(school.session).missed
    assert (clause, quarter.starts) == ("S0-4.8.2", date(2026, 9, 1))
    act = school.control.record(school.session, wish)
    assert {(page.course, page.staff): page.checks for page in school.act(act).pages} == {
        (page.course, page.staff): page.checks for page in pages
    }
    assert _states(school.duty(duty)) == [ControlState.MISSED, ControlState.DONE]


@pytest.mark.requirement("S1-8", "S1-8e")
def test_result_reaches_teachers_and_homeroom_teachers_and_says_when_it_was_read(training: SchoolCase) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    act = school.record(S1)
    teacher = next(one for one in training.logins if one.role is Role.TEACHER)
    session = training.sign_in(teacher.handle)
    board = BoardService(training.clock, papers=None)  # type: ignore[arg-type]  # nothing is printed here
    (note,) = (one for one in board.notes(session) if "(п. 8)" in one.text)
    assert CONCLUSION in note.text
    board.mark_read(session, note.note)
    told = {one.staff: one.read_at for one in school.act(act).told}
    read_at = told[session.signed_in.staff]
    assert read_at is not None
    assert read_at.date() == date(2026, 11, 20)
    homeroom = next(one for one in map(training.sign_in, _teachers(training)) if one.signed_in.homeroom_of)
    assert any("Ваш класс" in one.text for one in board.notes(homeroom))


def _teachers(case: SchoolCase) -> list[str]:
    return [one.handle for one in case.logins if one.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]


@pytest.mark.requirement("S1-8a", "S1-8c")
def test_check_counts_a_lesson_for_who_held_it(training: SchoolCase) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    with training.bare_database(school.session) as bare:
        bare.execute("UPDATE lesson SET completed_at = NULL WHERE day = '2026-11-19'")
        (lessons,) = bare.execute(
            "SELECT count(*) FROM lesson WHERE completed_at IS NULL AND standing = 0 "
            "AND (day BETWEEN '2026-11-01' AND '2026-11-19' OR day = '2026-11-20' AND recorded_at IS NOT NULL)"
        ).fetchone()
        bare.commit()
    pages = school.control.look(school.session, ActWish(S1, *NOVEMBER, ""))
    checks = [page.checks[ControlItem.ATTENDANCE] for page in pages if ControlItem.ATTENDANCE in page.checks]
    assert sum(one.lacking for one in checks) == lessons > 0


@pytest.mark.requirement("S3-3.4d")
def test_entry_of_the_plan_is_remembered_until_an_act_gives_its_result(training: SchoolCase) -> None:
    school, duty = School(training, "S3", Role.DEPUTY_HEAD_ACADEMIC), "deputy_head_academic/S3-3.4d"
    own = school.session.signed_in.staff
    wish = PlanWish(date(2026, 11, 18), "Журналы 7 классов", "тематический", own)
    entry = school.plan.put(school.session, wish)
    assert own in school.plan.controllers(school.session)
    (remembered,) = school.control.reminders(school.session).planned
    assert (remembered.target, remembered.state) == ("Журналы 7 классов", ControlState.MISSED)
    school.record(duty, NOVEMBER, plan_entry=entry)
    assert school.control.reminders(school.session).planned == ()
    (planned,) = school.control.overview(school.session).plan
    assert planned.state is ControlState.DONE
    assert planned.act is not None
    assert planned.act.outcome == CONCLUSION


@pytest.mark.requirement("S3-3.4d")
def test_entry_of_the_plan_is_changed_taken_out_and_put_back(training: SchoolCase) -> None:
    school = School(training, "S3", Role.DEPUTY_HEAD_ACADEMIC)
    own = school.session.signed_in.staff
    entry = school.plan.put(school.session, PlanWish(date(2026, 12, 1), "Журналы 1 классов", "", own))
    changed = PlanWish(date(2026, 12, 8), "Журналы 1 классов", "обзорный", own)
    assert school.plan.put(school.session, changed, entry) == entry
    assert school.plan.remove(school.session, entry) == changed
    assert school.control.overview(school.session).plan == ()
    school.plan.put(school.session, changed)
    (planned,) = school.control.overview(school.session).plan
    assert (planned.due, planned.kind) == (date(2026, 12, 8), "обзорный")
    with pytest.raises(ControlDaysError):
        school.plan.put(school.session, replace(changed, due=date(2028, 1, 1)))


@pytest.mark.requirement("S1-O.6", "S2-O.4")
def test_principal_reads_all_results_of_others_and_can_change_none_of_them(training: SchoolCase) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    act = school.record(S1)
    principal = school.person(Role.PRINCIPAL, "S1", Role.PRINCIPAL)
    assert [one.act for one in school.control.overview(principal).acts] == [act]
    assert school.control.act(principal, act).pages == school.act(act).pages
    with pytest.raises(NotAllowedError):
        school.control.withdraw(principal, act)
    with pytest.raises(ForeignDutyError):
        school.control.record(principal, ActWish(S1, *NOVEMBER, CONCLUSION))
    table = ReportsService(training.clock, RESOURCES).table(principal, ReportRequest("control_results"))
    assert any(row.values[0] == MARKED_CLASS for row in table.rows)


def test_act_that_was_taken_back_counts_no_more_and_takes_unread_extracts_along(training: SchoolCase) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    act = school.record(S1)
    assert school.act(act).told
    school.control.withdraw(school.session, act)
    assert _states(school.duty(S1))[-1] is ControlState.DUE
    with pytest.raises(UnknownRecordError):
        school.act(act)
    with training.bare_database(school.session) as bare:
        left = bare.execute("SELECT count(*) FROM control_told JOIN note USING (note)").fetchone()
    assert left == (0,)


@pytest.mark.parametrize(
    ("days", "conclusion", "error"),
    [
        (NOVEMBER, "  ", ConclusionNeededError),
        ((NOVEMBER[1], NOVEMBER[0]), CONCLUSION, ControlDaysError),
        ((NOVEMBER[0], NOVEMBER[1] + timedelta(days=1)), CONCLUSION, ControlDaysError),
    ],
)
def test_act_without_conclusion_or_of_days_to_come_is_refused(
    training: SchoolCase, days: tuple[date, date], conclusion: str, error: type[Exception]
) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    with pytest.raises(error):
        school.record(S1, days, conclusion=conclusion)


def test_teacher_controls_nothing_and_is_reminded_of_nothing(training: SchoolCase) -> None:
    school = School(training, "S1", Role.DEPUTY_HEAD_ACADEMIC)
    teacher = school.person(next(iter(_teachers(training))), "S1", Role.TEACHER)
    assert school.control.reminders(teacher).missed == ()
    with pytest.raises(NotAllowedError):
        school.control.overview(teacher)
