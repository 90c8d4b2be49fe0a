"""Pages compared with the paper journal: who ticks, what differs, and the list of both (S3-1.6)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
from ejournal_desktop.readmodels.report_tables import ReportRequest
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.paper_comparison import PaperComparisonService
from ejournal_desktop.services.reports import ReportsService
from support.homeroom_desk import homeroom_desk
from support.training_vault import NO_MARK_CLASS, RESOURCES

if TYPE_CHECKING:
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)
MISMATCH = "14 ноября: на бумаге нет отметки"


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return homeroom_desk(training)


@pytest.fixture
def service(training: SchoolCase) -> PaperComparisonService:
    return PaperComparisonService(training.clock)


def places(desk: HomeroomDesk) -> tuple[CourseId, CourseId, PeriodId]:
    """Return two pages of the own class and the first quarter."""
    (first,), (second,), *_ = desk.rows("SELECT course_id FROM course WHERE class_group_id = ?", desk.class_group)
    ((period,),) = desk.rows("SELECT period_id FROM grading_period WHERE kind = 'quarter' AND number = 1")
    return CourseId(first), CourseId(second), PeriodId(period)


@pytest.mark.requirement("S3-1.6")
def test_homeroom_teacher_and_deputy_tick_pages_and_the_list_names_what_differs(
    desk: HomeroomDesk, service: PaperComparisonService, training: SchoolCase
) -> None:
    first, second, period = places(desk)
    service.record(desk.session, first, period)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    service.record(deputy, second, period, f" {MISMATCH} ")

    (tick,) = service.found(deputy, first, period)
    assert (tick.day, tick.mismatch, tick.author) == (TODAY, "", desk.session.signed_in.name.with_initials)
    wish = ReportRequest("paper_comparison", class_group=desk.class_group, period=period)
    table = ReportsService(training.clock, RESOURCES).table(desk.session, wish)
    found = [row.values[2:] for row in table.rows]
    assert (TODAY, tick.author, "Совпадает") in found
    assert (TODAY, deputy.signed_in.name.with_initials, MISMATCH) in found
    assert found.count((None, None, "Не сверено")) == len(found) - 2 > 0
    assert DiagnosticsService().check(training.sign_in(Role.JOURNAL_ADMINISTRATOR)).is_clean


@pytest.mark.requirement("S3-1.6")
def test_who_controls_neither_school_nor_class_ticks_nothing_and_an_own_tick_is_taken_back(
    desk: HomeroomDesk, service: PaperComparisonService, training: SchoolCase
) -> None:
    course, _, period = places(desk)
    service.record(desk.session, course, period, MISMATCH)
    for stranger in (homeroom_desk(training, NO_MARK_CLASS).session, training.sign_in(Role.SECRETARY)):
        with pytest.raises(NotAllowedError):
            service.record(stranger, course, period)
    service.take_back(desk.session, course, period)
    assert service.found(desk.session, course, period) == ()
    with pytest.raises(UnknownRecordError):
        service.take_back(desk.session, course, period)
