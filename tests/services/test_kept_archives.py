"""Archives of past years are read again every three years, as long as they are kept (security.md D-56)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.retention import next_check
from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.services.archive_reminders import ArchiveRemindersService
from ejournal_desktop.services.custody_errors import CarrierUnregisteredError
from ejournal_desktop.services.errors import NotAllowedError
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S0-5.4", "S4-6.4")


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


@pytest.fixture
def stick(desk: CustodyDesk, officer: Session) -> Path:
    """A stick with archives of two weeks of one class, written in November 2026."""
    stick = desk.registered(officer)
    for _ in range(2):
        desk.archived(officer, stick)
    return stick


def go_to(desk: CustodyDesk, year: int, month: int, day: int) -> None:
    clock = desk.school.clock
    clock.moment = clock.moment.replace(year=year, month=month, day=day)


def due_checks(desk: CustodyDesk, session: Session) -> int:
    return ArchiveRemindersService(desk.school.clock).reminders(session).due_checks


@pytest.mark.usefixtures("stick")
def test_the_last_archive_of_a_past_year_is_due_three_years_after_it_was_written(
    desk: CustodyDesk, officer: Session
) -> None:
    assert desk.kept.register(officer) == ()  # the year is not over
    go_to(desk, 2029, 11, 19)
    (kept,) = desk.kept.register(officer)
    assert (kept.number, kept.school_year, kept.label) == (2, "2026/2027", "ШКОЛА-1")
    assert (kept.next_check, kept.is_due, due_checks(desk, officer)) == (date(2029, 11, 20), False, 0)
    go_to(desk, 2029, 11, 20)
    assert due_checks(desk, officer) == 1


def test_an_archive_found_whole_is_due_again_in_three_years(desk: CustodyDesk, officer: Session, stick: Path) -> None:
    go_to(desk, 2030, 2, 1)
    (found,) = desk.kept.recheck(officer, stick)
    (kept,) = desk.kept.register(officer)
    assert found.is_good
    assert (kept.checked, kept.next_check, kept.is_due) == (date(2030, 2, 1), date(2033, 2, 1), False)


def test_a_damaged_and_a_missing_archive_stay_due_and_say_why(desk: CustodyDesk, officer: Session, stick: Path) -> None:
    go_to(desk, 2030, 2, 1)
    newest = stick / desk.kept.register(officer)[0].file_name
    newest.write_bytes(newest.read_bytes()[:-1] + b"x")
    assert not desk.kept.recheck(officer, stick)[0].is_good
    assert desk.kept.register(officer)[0].trouble == "damaged"
    newest.unlink()
    desk.kept.recheck(officer, stick)
    (kept,) = desk.kept.register(officer)
    assert (kept.is_due, kept.trouble, due_checks(desk, officer)) == (True, "device_gone", 1)


def test_a_stick_that_is_pulled_out_says_nothing_of_its_archives(
    desk: CustodyDesk, officer: Session, stick: Path
) -> None:
    go_to(desk, 2030, 2, 1)

    def pull(*_: int) -> None:
        stick.rename(stick.with_name("gone"))

    with pytest.raises(DeviceGoneError):
        desk.kept.recheck(officer, stick, progress=pull)
    assert desk.kept.register(officer)[0].trouble == ""


def test_old_archives_are_renewed_on_another_stick_and_counted_there(
    desk: CustodyDesk, officer: Session, stick: Path
) -> None:
    go_to(desk, 2030, 2, 1)
    fresh = desk.registered(officer, "ШКОЛА-9")
    for _ in range(2):  # what stands there already is compared, never overwritten
        (copied,) = desk.kept.renew(officer, stick, fresh)
        assert copied.is_good
    assert (fresh / copied.file_name).read_bytes() == (stick / copied.file_name).read_bytes()
    kept = {row.label: row.next_check for row in desk.kept.register(officer)}
    assert kept == {"ШКОЛА-1": date(2029, 11, 20), "ШКОЛА-9": date(2033, 2, 1)}


def test_a_damaged_archive_is_not_renewed(desk: CustodyDesk, officer: Session, stick: Path) -> None:
    go_to(desk, 2030, 2, 1)
    fresh = desk.registered(officer, "ШКОЛА-9")
    file = stick / desk.kept.register(officer)[0].file_name
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert [row.code for row in desk.kept.renew(officer, stick, fresh)] == ["damaged"]
    assert not (fresh / file.name).exists()


@pytest.mark.usefixtures("stick")
def test_nothing_is_due_when_the_term_of_keeping_is_over_or_the_stick_is_lost(
    desk: CustodyDesk, officer: Session
) -> None:
    go_to(desk, 2030, 2, 1)
    (kept,) = desk.kept.register(officer)
    assert kept.until is not None
    go_to(desk, kept.until.year + 1, 1, 1)
    assert desk.kept.register(officer) == ()
    go_to(desk, 2030, 2, 1)
    desk.carriers.report_lost(officer, kept.carrier, "нет на месте", has_backup=False)
    assert desk.kept.register(officer) == ()


def test_a_foreign_stick_vouches_for_nothing_and_a_teacher_is_not_asked(desk: CustodyDesk, officer: Session) -> None:
    with pytest.raises(CarrierUnregisteredError):
        desk.kept.recheck(officer, desk.stick("foreign"))
    with pytest.raises(NotAllowedError):
        desk.kept.register(desk.school.sign_in(Role.TEACHER))


def test_a_leap_day_is_followed_by_the_first_of_march() -> None:
    assert next_check(date(2028, 2, 29)) == date(2031, 3, 1)
