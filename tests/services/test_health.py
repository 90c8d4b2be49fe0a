"""The state of a computer: each thing that can go wrong has a line that says so, and one that says it is in order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import DriveView
from ejournal_desktop.readmodels.health import HealthCheck, HealthCode, HealthState
from ejournal_desktop.readmodels.installation import DamagedFile, FileTrouble
from ejournal_desktop.readmodels.integrity import CheckReport, IntegrityCode, IntegrityFinding
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.exchange import rekey_fact
from ejournal_desktop.services.health import MIB, HealthService
from support.known_installation import KnownInstallation

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.installation import InstallationService
    from ejournal_desktop.services.session import Session
    from support.schools import School
    from support.training_actor import ToldClock
    from support.two_computers import TwoComputers

HEALTH_ROWS = ("S0-3.1", "S0-4.10.10", "S0-4.12.8", "S2-2.1a", "S2-3.1d", "S3-3.1b", "S4-5.1c", "S4-8.2.3")
STICK = DriveView(
    path="/media/stick",
    label="STICK",
    file_system="vfat",
    total=8 << 30,
    free=4 << 30,
    is_removable=True,
    is_read_only=False,
    is_system=False,
    marker=None,
)


@dataclass
class Surroundings:
    """What is around the journal: drives that are in, printers, room on the disk."""

    drives: list[DriveView] = field(default_factory=list)
    printers: int | None = 1
    free: int = 50_000 * MIB
    installation: KnownInstallation = field(default_factory=KnownInstallation)

    def free_space(self, _folder: Path) -> int:
        """Return the room on every disk."""
        return self.free


class FoundFault:
    """A check of the log that found one entry refused."""

    def check(self, _session: Session) -> CheckReport:
        """Return the finding."""
        return CheckReport(3, 1, "0" * 64, (IntegrityFinding(IntegrityCode.ENTRY_REFUSED, 1, 3),))


@pytest.fixture
def around() -> Surroundings:
    return Surroundings()


@pytest.fixture
def health(around: Surroundings, clock: ToldClock) -> HealthService:
    return HealthService(
        DiagnosticsService(),
        clock,
        drives=lambda: around.drives,
        printers=lambda: around.printers,
        installation=cast("InstallationService", around.installation),
        free_space=around.free_space,
    )


def code(health: HealthService, session: Session, check: HealthCheck) -> tuple[HealthState, HealthCode]:
    line = health.look(session).line(check)
    return line.state, line.code


@pytest.mark.requirement(*HEALTH_ROWS)
def test_every_thing_has_a_line_with_the_moment_it_was_looked_at(
    health: HealthService, session: Session, clock: ToldClock
) -> None:
    report = health.look(session)
    assert [line.check for line in report.lines] == list(HealthCheck)
    assert {line.moment for line in report.lines} == {clock.now()}
    good = {HealthCheck.BASE, HealthCheck.DISK, HealthCheck.CLOCK, HealthCheck.KEYS, HealthCheck.PRINTER}
    assert {line.check for line in report.lines if line.state is HealthState.GOOD} >= good


@pytest.mark.requirement(*HEALTH_ROWS)
@pytest.mark.parametrize(
    ("free", "state"), [(50_000, HealthState.GOOD), (900, HealthState.WARN), (100, HealthState.BAD)]
)
def test_room_on_the_disk_is_judged(
    health: HealthService, session: Session, around: Surroundings, free: int, state: HealthState
) -> None:
    around.free = free * MIB
    line = health.look(session).line(HealthCheck.DISK)
    assert (line.state, line.facts) == (state, {"free": free})


@pytest.mark.requirement(*HEALTH_ROWS)
def test_a_clock_before_the_last_entry_and_one_far_after_it_are_told(
    health: HealthService, session: Session, clock: ToldClock
) -> None:
    clock.moment -= timedelta(days=400)
    assert code(health, session, HealthCheck.CLOCK) == (HealthState.BAD, HealthCode.CLOCK_BEHIND)
    clock.moment += timedelta(days=800)
    assert code(health, session, HealthCheck.CLOCK) == (HealthState.BAD, HealthCode.CLOCK_AHEAD)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_the_last_copy_gets_old_and_tells_when_the_log_was_checked(
    health: HealthService, school: School, session: Session, clock: ToldClock
) -> None:
    assert code(health, session, HealthCheck.BACKUP) == (HealthState.WARN, HealthCode.BACKUP_NONE)
    assert code(health, session, HealthCheck.LOG) == (HealthState.UNKNOWN, HealthCode.LOG_UNCHECKED)
    school.container.backups.create_local(session)
    assert code(health, session, HealthCheck.BACKUP) == (HealthState.GOOD, HealthCode.BACKUP_FRESH)
    assert code(health, session, HealthCheck.LOG) == (HealthState.GOOD, HealthCode.LOG_OF_COPY)
    clock.moment += timedelta(days=9)
    assert code(health, session, HealthCheck.BACKUP) == (HealthState.BAD, HealthCode.BACKUP_OLD)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_a_school_without_an_archive_is_told_to_make_one(health: HealthService, session: Session) -> None:
    assert code(health, session, HealthCheck.ARCHIVE) == (HealthState.WARN, HealthCode.ARCHIVE_NONE)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_a_key_that_somebody_may_have_kept_is_told(health: HealthService, session: Session) -> None:
    session.database.note(rekey_fact(session))
    assert code(health, session, HealthCheck.KEYS) == (HealthState.WARN, HealthCode.KEYS_REKEY_DUE)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_the_whole_log_is_checked_on_demand(health: HealthService, session: Session, clock: ToldClock) -> None:
    line = health.check_log(session)
    assert (line.state, line.code, line.moment) == (HealthState.GOOD, HealthCode.LOG_CLEAN, clock.now())
    report = health.look(session).with_line(line)
    assert report.line(HealthCheck.LOG).code is HealthCode.LOG_CLEAN


@pytest.mark.requirement(*HEALTH_ROWS)
def test_a_log_that_does_not_agree_is_out_of_order(session: Session, clock: ToldClock) -> None:
    known = cast("InstallationService", KnownInstallation())
    faulty = HealthService(
        cast("DiagnosticsService", FoundFault()), clock, drives=tuple, printers=lambda: 1, installation=known
    )
    line = faulty.check_log(session)
    assert (line.state, line.code, line.facts) == (HealthState.BAD, HealthCode.LOG_FINDINGS, {"count": 1})
    assert faulty.look(session).with_line(line).worst is HealthState.BAD


def test_printers_and_flash_drives_are_those_of_the_system(
    health: HealthService, session: Session, around: Surroundings
) -> None:
    around.printers, around.drives = None, [replace(STICK, is_system=True)]
    assert code(health, session, HealthCheck.PRINTER) == (HealthState.UNKNOWN, HealthCode.PRINTER_UNKNOWN)
    assert code(health, session, HealthCheck.FLASH) == (HealthState.UNKNOWN, HealthCode.FLASH_NONE)
    around.printers, around.drives = 0, [STICK]
    assert code(health, session, HealthCheck.PRINTER) == (HealthState.WARN, HealthCode.PRINTER_NONE)
    assert code(health, session, HealthCheck.FLASH) == (HealthState.GOOD, HealthCode.FLASH_SEEN)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_tutors_and_technical_support_look_and_teachers_do_not(health: HealthService, school: School) -> None:
    session = school.sign_in()
    for role in (Role.TUTOR, Role.TECHNICAL_SUPPORT):
        signed_in = replace(session.signed_in, roles=(role,))
        assert health.look(replace(session, signed_in=signed_in)).lines
    teacher = replace(session, signed_in=replace(session.signed_in, roles=(Role.TEACHER,)))
    for act in (health.look, health.check_log):
        with pytest.raises(NotAllowedError):
            act(teacher)


@pytest.mark.requirement(*HEALTH_ROWS)
def test_computers_are_waited_for_by_those_that_exchange_with_them(pair: TwoComputers) -> None:
    """A further computer exchanges with the main one alone: of a third it hears nothing, and misses nothing."""
    pair.main.exchange.admit(pair.main.officer, pair.stick, "Точка 3", "")
    pair.carry(pair.main, pair.other)
    found = [
        computer.container.health.look(computer.school.sign_in(Role.JOURNAL_ADMINISTRATOR)).line(HealthCheck.EXCHANGE)
        for computer in (pair.main, pair.other)
    ]
    assert [line.code for line in found] == [HealthCode.EXCHANGE_SILENT, HealthCode.EXCHANGE_CALM]


@pytest.mark.requirement("S0-3.1")
def test_files_of_the_program_that_are_gone_are_told(
    health: HealthService, session: Session, around: Surroundings
) -> None:
    whole = around.installation.state
    assert code(health, session, HealthCheck.PROGRAM) == (HealthState.GOOD, HealthCode.PROGRAM_WHOLE)
    around.installation.state = replace(whole, damaged=(DamagedFile("_internal/part.so", FileTrouble.MISSING),))
    line = health.look(session).line(HealthCheck.PROGRAM)
    assert (line.state, line.code, line.facts["count"]) == (HealthState.BAD, HealthCode.PROGRAM_DAMAGED, 1)
    around.installation.state = replace(whole, files=None)
    assert code(health, session, HealthCheck.PROGRAM) == (HealthState.UNKNOWN, HealthCode.PROGRAM_UNLISTED)
