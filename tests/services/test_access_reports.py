"""Who used the journal and who kept it in time, as reports for those who control (S0-4.9.4, S4-7.1, S0-4.10.3b)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.access_kinds import ENTRIES
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_tables import ReportRequest, RowKind
from ejournal_desktop.services.access_log import AccessLogService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.reports import ReportsService
from support.training_vault import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

ACCESS, ACTIVITY, VISITS = "journal_access_report", "user_activity", "visit_statistics"


def _made(training: SchoolCase, session: Session, slug: str) -> ReportTable:
    today = training.clock.now().date()
    request = ReportRequest(slug, first=today - timedelta(days=6), last=today)
    return ReportsService(training.clock, RESOURCES).table(session, request)


def _entries(training: SchoolCase, session: Session, who: Session | None = None) -> int:
    """Return how many log-ins of one person, or of everybody, stand in the log of these days."""
    today = training.clock.now().date()
    account = None if who is None else who.signed_in.account
    log = AccessLogService().of_all(session, today - timedelta(days=6), today, account)
    return sum(line.kind in ENTRIES and not line.is_failure for line in log.lines)


def _rows(table: ReportTable, name: str, place: int = 0) -> Sequence[tuple[object, ...]]:
    return [row.values for row in table.rows if row.kind is RowKind.PLAIN and row.values[place] == name]


@pytest.mark.requirement("S0-4.9.4", "S0-4.10.3b")
def test_access_report_counts_log_ins_and_lessons_of_everybody_by_day(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    training.sign_out(teacher)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    today = training.clock.now().date()

    table = _made(training, deputy, ACCESS)

    whole, *days = _rows(table, training.login(Role.TEACHER).name.with_initials)
    assert whole[2:4] == (today, _entries(training, deputy, teacher))
    assert [sum(int(str(day[place])) for day in days) for place in range(3, 7)] == list(whole[3:7])
    assert 0 < int(str(days[-1][3])) < int(str(whole[3]))
    (totals,) = [row.values for row in table.rows if row.kind is RowKind.TOTAL]
    assert totals[3] == _entries(training, deputy)
    with deputy.database.read() as reading:
        held = reading.connection.exec_driver_sql(
            "SELECT count(*), sum(completed_at IS NOT NULL) FROM lesson "
            "WHERE standing = 0 AND day BETWEEN ? AND ? AND (day < ? OR recorded_at IS NOT NULL)",
            ((today - timedelta(days=6)).isoformat(), today.isoformat(), today.isoformat()),
        ).one()
    assert totals[4:6] == tuple(held)


@pytest.mark.requirement("S0-4.9.4")
def test_lesson_that_is_not_complete_after_its_term_counts_as_late(training: SchoolCase) -> None:
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)

    totals = next(row.values for row in _made(training, deputy, ACCESS).rows if row.kind is RowKind.TOTAL)

    lessons, complete, late = (int(str(value)) for value in totals[4:7])
    assert 0 < lessons - complete <= late <= lessons


@pytest.mark.requirement("S4-7.1", "S0-4.10.3b")
def test_activity_counts_acts_but_no_log_ins(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    training.sign_out(teacher)
    name = training.sign_in(Role.TUTOR).signed_in.name.with_initials
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)

    table = _made(training, administrator, ACTIVITY)

    ((_, _, entries, acts, days, *_),) = _rows(table, name, 1)
    assert (entries, acts, days) == (1, 0, 0)
    ((_, _, entries, acts, days, *_),) = _rows(table, teacher.signed_in.name.with_initials, 1)
    assert entries == _entries(training, administrator, teacher)
    assert int(str(acts)) > int(str(days)) > 0
    assert table.rows[-1].values[5] is not None


@pytest.mark.requirement("S0-4.10.3b", "S3-3.1c")
def test_visits_are_summed_by_group_of_users(training: SchoolCase) -> None:
    training.sign_out(training.sign_in(Role.PRINCIPAL))
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)

    table = _made(training, administrator, VISITS)

    *groups, totals = [row.values for row in table.rows]
    assert totals[2] == _entries(training, administrator)
    assert sum(int(str(group[1])) for group in groups) == totals[1]


@pytest.mark.requirement("S0-4.9.4", "S4-7.1")
@pytest.mark.parametrize("slug", [ACCESS, ACTIVITY, VISITS])
def test_reports_on_access_are_closed_to_a_teacher(training: SchoolCase, slug: str) -> None:
    with pytest.raises(NotAllowedError):
        _made(training, training.sign_in(Role.TEACHER), slug)
