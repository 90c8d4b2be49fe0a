"""The register of sticks, and what stands on one before anything of it is trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_editions import with_parameter
from ejournal_desktop.readmodels.carriers import CarrierRole, CustodyWarning, FileStanding
from ejournal_desktop.services.custody_errors import CarrierKnownError, CarrierLostError, CarrierOfOtherSchoolError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.sync.carriers import CarrierMarker, write_marker
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


@pytest.mark.requirement("S0-4.14.16")
def test_a_stick_is_registered_given_taken_back_and_lost(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    (view,) = desk.carriers.carriers(officer)
    assert view.label == "ШКОЛА-1"

    given = desk.carriers.give(officer, view.carrier, officer.signed_in.staff)
    assert given.holder_name == officer.signed_in.name.with_initials
    assert desk.carriers.take_back(officer, view.carrier).holder is None
    lost = desk.carriers.report_lost(officer, view.carrier, "Осталась в автобусе", has_backup=True)

    assert (lost.is_lost, lost.has_backup, lost.circumstances) == (True, True, "Осталась в автобусе")
    assert desk.carriers.look(officer, stick).role is CarrierRole.LOST
    with pytest.raises(CarrierLostError):
        desk.carriers.give(officer, view.carrier, officer.signed_in.staff)


@pytest.mark.requirement("S0-4.14.16")
def test_only_who_makes_archives_registers_sticks(desk: CustodyDesk, training: SchoolCase) -> None:
    stick = desk.stick()
    with pytest.raises(NotAllowedError):
        desk.carriers.register(training.sign_in(Role.TEACHER), stick, "моя")
    assert list(stick.iterdir()) == []


def test_a_stick_is_registered_once_and_never_taken_from_another_school(desk: CustodyDesk, officer: Session) -> None:
    with pytest.raises(CarrierKnownError):
        desk.carriers.register(officer, desk.registered(officer), "ШКОЛА-1")
    foreign = desk.stick("foreign")
    write_marker(foreign, CarrierMarker(carrier="c1", school="other"))
    with pytest.raises(CarrierOfOtherSchoolError):
        desk.carriers.register(officer, foreign, "ШКОЛА-2")
    assert desk.carriers.look(officer, foreign).role is CarrierRole.OTHER_SCHOOL


def test_neither_a_foreign_nor_a_lost_stick_gets_an_archive_by_any_road(desk: CustodyDesk, officer: Session) -> None:
    foreign, lost = desk.stick("foreign"), desk.registered(officer)
    write_marker(foreign, CarrierMarker(carrier="c1", school="other"))
    (view,) = desk.carriers.carriers(officer)
    desk.carriers.report_lost(officer, view.carrier, "Осталась в автобусе", has_backup=True)

    for folder, refusal in ((foreign, CarrierOfOtherSchoolError), (lost, CarrierLostError)):
        with pytest.raises(refusal):
            desk.archived(officer, folder)
        assert not list(folder.glob("*.zip"))


@pytest.mark.requirement("S4-5.1g")
def test_one_stick_is_too_few_and_eight_days_are_too_old(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    desk.archived(officer, stick)
    assert [row.warning for row in desk.carriers.warnings(officer)] == [CustodyWarning.TOO_FEW_CARRIERS]

    desk.registered(officer, "ШКОЛА-2")
    desk.school.clock.moment += timedelta(days=9)

    told = {(row.label, row.warning, row.days) for row in desk.carriers.warnings(officer)}
    assert told == {
        ("ШКОЛА-1", CustodyWarning.CARRIER_STALE, 9),
        ("ШКОЛА-2", CustodyWarning.CARRIER_EMPTY, 0),
    }
    patient = with_parameter(officer.regulation, "archive.warn_after_days", 10, clause="приказ школы")
    warnings = {row.warning for row in desk.carriers.warnings(replace(officer, regulation=patient))}
    assert CustodyWarning.CARRIER_STALE not in warnings


@pytest.mark.requirement("S0-4.14.16")
def test_what_stands_on_a_stick_is_told_before_it_is_opened(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    stick = desk.registered(officer)
    old, new, broken = (desk.archived(officer, stick) for _ in range(3))
    broken.write_bytes(b"nothing of the kind")
    (stick / "~half.zip.part").write_bytes(b"half")

    contents = desk.carriers.look(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), stick)

    assert (contents.role, contents.label, contents.unfinished) == (CarrierRole.OURS, "ШКОЛА-1", 1)
    assert {file.file_name: file.standing for file in contents.files} == {
        old.name: FileStanding.OLDER,
        new.name: FileStanding.OLDER,
        broken.name: FileStanding.DAMAGED,
    }


@pytest.mark.requirement("S0-4.14.16")
def test_a_stick_newer_than_this_computer_and_a_fork_are_named(desk: CustodyDesk, training: SchoolCase) -> None:
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    stick = desk.stick()
    desk.archived(officer, stick)
    training.sign_out(officer)
    before = {path: path.read_bytes() for path in training.folder.glob("journal-*.db")}
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    newer = desk.archived(officer, stick)
    training.sign_out(officer)
    for path, content in before.items():
        path.write_bytes(content)

    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    told = {file.file_name: file.standing for file in desk.carriers.look(officer, stick).files}
    assert told[newer.name] is FileStanding.NEWER_THAN_OURS

    desk.archived(officer, desk.stick("other"))
    told = {file.file_name: file.standing for file in desk.carriers.look(officer, stick).files}
    assert told[newer.name] is FileStanding.FORK
