"""The year goes to several carriers, and what is kept until when is told by kind of document."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.domain.retention import kept_until, years_of
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.readmodels.custody import CopyState
from ejournal_desktop.readmodels.retention import KeepState, YearEndClass, YearEndState
from ejournal_desktop.services.custody_errors import CarrierUnregisteredError
from ejournal_desktop.services.errors import NotAllowedError
from support.custody_desk import CustodyDesk
from support.regulations import preset
from support.training_vault import CLASSES

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

PRESETS = ("S0", "S1", "S2", "S3", "S4")


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


@pytest.mark.requirement("S4-5.1g", "S4-6.4")
def test_the_year_is_written_to_two_carriers_with_the_same_bytes_and_a_copy_of_the_base_on_each(
    desk: CustodyDesk, officer: Session
) -> None:
    sticks = [desk.registered(officer), desk.registered(officer, "ШКОЛА-2")]

    told: list[tuple[int, int]] = []
    report = desk.year_end.write(officer, sticks, told=lambda *step: told.append(step))

    steps = len(CLASSES) + len(sticks)  # the same archives once more, and a copy of the base on each
    assert told == [(done, steps) for done in range(steps + 1)]
    assert [row.record.class_title for row in report.archives] == list(CLASSES)
    assert [copy.state for copy in report.copies[0]] == [CopyState.SAME] * len(CLASSES)
    assert all(len(list(stick.glob("*-0001-*.zip"))) == len(CLASSES) for stick in sticks)
    assert len({backup.state_digest for backup in report.backups}) > 0
    state = desk.year_end.state(officer)
    assert [(row.class_title, row.carriers) for row in state.classes] == [(title, 2) for title in CLASSES]
    assert not state.is_complete  # in November no class is closed


@pytest.mark.requirement("S4-5.1g")
def test_nothing_is_written_while_one_carrier_is_no_stick_of_the_school(desk: CustodyDesk, officer: Session) -> None:
    sticks = [desk.registered(officer), desk.stick("foreign")]

    with pytest.raises(CarrierUnregisteredError):
        desk.year_end.write(officer, sticks)

    assert not [path for stick in sticks for path in stick.glob("*.zip")]


@pytest.mark.requirement("S4-6.4")
def test_the_year_is_complete_when_every_class_is_closed_and_stands_on_enough_carriers() -> None:
    def row(*, is_closed: bool, carriers: int) -> YearEndClass:
        return YearEndClass(ClassGroupId(1), "7А", is_closed=is_closed, week="2027-W21", carriers=carriers, confirmed=0)

    assert YearEndState(2, (row(is_closed=True, carriers=2),)).is_complete
    assert not YearEndState(2, (row(is_closed=True, carriers=1),)).is_complete
    assert not YearEndState(2, (row(is_closed=False, carriers=2),)).is_complete
    assert not YearEndState(2, ()).is_complete


@pytest.mark.requirement("S4-5.1g")
def test_who_makes_no_archives_writes_no_year_and_deletes_nothing(desk: CustodyDesk, training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)

    for act in (
        lambda: desk.year_end.write(teacher, [desk.place]),
        lambda: desk.retention.table(teacher),
        lambda: desk.retention.prune(teacher, desk.place, []),
    ):
        with pytest.raises(NotAllowedError):
            act()


@pytest.mark.requirement("S1-9e", "S0-5.4")
def test_a_term_is_counted_from_january_after_the_year_in_which_the_journal_was_closed() -> None:
    assert kept_until(date(2027, 5, 31), 5) == date(2032, 12, 31)
    assert kept_until(date(2027, 5, 31), None) is None


@pytest.mark.requirement("S1-9e", "S0-6.1b")
@pytest.mark.parametrize("code", PRESETS)
def test_every_preset_says_of_each_kind_of_document_how_long_or_that_the_school_must_say(code: str) -> None:
    retention = preset(code).retention

    assert {term.document for term in retention.terms} == set(KeptDocument)
    assert all(term.clause for term in retention.terms)
    for term in retention.terms:
        assert years_of(retention, term.document) == term.years


@pytest.mark.requirement("S1-9e", "S4-6.4", "S0-6.1b")
def test_the_table_gives_the_day_for_each_year_and_kind(desk: CustodyDesk, officer: Session) -> None:
    table = desk.retention.table(officer)

    days = {row.document: row.until for row in table.years if row.school_year == "2026/2027"}
    assert days[KeptDocument.JOURNAL] == date(2032, 12, 31)
    assert days[KeptDocument.SUMMARY_SHEET] is None
    assert not any(row.is_over for row in table.years)


@pytest.mark.requirement("S1-9e", "S4-6.4", "S0-6.1b")
def test_older_archives_of_a_year_may_go_and_the_last_four_stay_until_their_term_is_over(
    desk: CustodyDesk, officer: Session
) -> None:
    stick = desk.stick()
    names = [desk.archived(officer, stick).name for _ in range(5)]
    damaged = stick / names[0]
    damaged.write_bytes(damaged.read_bytes()[:-1])

    states = {row.file_name: row.state for row in desk.retention.on_carrier(officer, stick)}
    assert states[damaged.name] is KeepState.NOT_VERIFIED
    assert sorted(states.values()).count(KeepState.LAST_OF_CLASS) == 4
    assert desk.retention.prune(officer, stick, list(states)) == ()

    newest = desk.archived(officer, stick).name
    assert desk.retention.prune(officer, stick, list(states)) == (names[1],)
    desk.school.clock.moment += timedelta(days=7 * 366)
    assert desk.retention.prune(officer, stick, list(states)) == (*names[2:],)
    assert sorted(path.name for path in stick.glob("*.zip")) == sorted([damaged.name, newest])
