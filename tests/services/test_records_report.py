"""The self-report on the journal as records tells what it saw, and says so when something is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.records_report import FactCode, PropertyState, RecordsProperty
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.records_report import RecordsReportService

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.records_report import FactValue, PropertyReport, RecordsReport
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S0-6.3")

PROVED_BY_THE_LOG = (
    RecordsProperty.AUTHENTICITY,
    RecordsProperty.RELIABILITY,
    RecordsProperty.INTEGRITY,
    RecordsProperty.METADATA,
)


def reported(training: SchoolCase, session: Session) -> RecordsReport:
    return RecordsReportService(DiagnosticsService(), training.clock).report(session)


def row(report: RecordsReport, name: RecordsProperty) -> PropertyReport:
    return next(one for one in report.properties if one.name is name)


def fields(report: RecordsReport, code: FactCode) -> Mapping[str, FactValue]:
    """Return the numbers of the only fact of a kind."""
    (found,) = (fact for one in report.properties for fact in one.facts if fact.code is code)
    return found.fields


def test_a_sound_journal_has_what_its_log_can_prove_and_claims_nothing_more(training: SchoolCase) -> None:
    report = reported(training, training.sign_in(Role.PRINCIPAL))

    assert [one.name for one in report.properties] == [*RecordsProperty]
    assert {row(report, name).state for name in PROVED_BY_THE_LOG} == {PropertyState.MET}
    signed, attributed = fields(report, FactCode.ENTRIES_SIGNED), fields(report, FactCode.ENTRIES_ATTRIBUTED)
    assert attributed["count"] == attributed["entries"] == signed["entries"]
    terms = fields(report, FactCode.TERMS_SET)
    assert terms["count"] != terms["kinds"]
    assert row(report, RecordsProperty.DISPOSAL_LOG).state is PropertyState.NOT_MET
    assert FactCode.DRILL_NONE in {fact.code for fact in row(report, RecordsProperty.USABILITY).facts}
    assert row(report, RecordsProperty.USABILITY).state is not PropertyState.MET
    assert not report.is_met


def test_the_disposal_log_is_met_once_the_school_has_set_every_term(training: SchoolCase) -> None:
    session = training.sign_in(Role.PRINCIPAL)
    rules = session.regulation
    terms = tuple(replace(term, years=5) for term in rules.retention.terms)
    told = replace(session, regulation=replace(rules, retention=replace(rules.retention, terms=terms)))

    report = reported(training, told)

    assert row(report, RecordsProperty.DISPOSAL_LOG).state is PropertyState.MET
    assert fields(report, FactCode.VOLUMES_DISPOSED)["count"] == 0


def test_a_mark_altered_past_the_program_takes_integrity_away_and_is_counted(training: SchoolCase) -> None:
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with training.bare_database(session) as connection:
        lesson, student = connection.execute("SELECT lesson_id, student_id FROM mark WHERE value != '2'").fetchone()
        connection.execute("UPDATE mark SET value = '2' WHERE lesson_id = ? AND student_id = ?", (lesson, student))

    report = reported(training, session)

    assert row(report, RecordsProperty.INTEGRITY).state is PropertyState.NOT_MET
    assert fields(report, FactCode.FINDINGS) == {"finding": "state_differs", "count": 1}
    assert row(report, RecordsProperty.AUTHENTICITY).state is PropertyState.MET


def test_a_teacher_gets_no_report(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    with pytest.raises(NotAllowedError):
        reported(training, session)


def test_a_signature_that_was_replaced_takes_authenticity_away(training: SchoolCase) -> None:
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with training.bare_database(session) as connection:
        rules = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log_entry'")
        for (name,) in rules.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE log_entry SET signature = zeroblob(64) WHERE feed = 2 AND sequence = 1")

    report = reported(training, session)

    assert row(report, RecordsProperty.AUTHENTICITY).state is PropertyState.NOT_MET
    assert fields(report, FactCode.ENTRIES_REFUSED)["count"] == 1
    assert row(report, RecordsProperty.INTEGRITY).state is PropertyState.NOT_MET
