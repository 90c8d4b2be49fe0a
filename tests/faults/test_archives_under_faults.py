"""A kill or a faulty stick while archives are written costs neither an old archive nor a registered one (Q1, Q3)."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from support.strace import KILLED, needs_strace, places, run_traced
from support.training_vault import CLASSES, VERSION, copied_school

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from support.training_vault import SchoolCase

SCRIPT = Path(__file__).with_name("write_archives.py")
OLD = b"an archive of a week before, which nobody may touch"
OLD_HASH = sha256(OLD).hexdigest()
GENUINE = (VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN)

pytestmark = [needs_strace, pytest.mark.slow]


def run(school: SchoolCase, stick: Path, *, calls: str, fault: str = "") -> tuple[CompletedProcess[str], int]:
    """Write all archives in a process of its own."""
    login = school.login(Role.ARCHIVE_OFFICER)
    arguments = [str(school.folder), login.handle, login.password, str(stick)]
    return run_traced(SCRIPT, arguments, calls=calls, fault=fault)


def assert_whole(school: SchoolCase, stick: Path, said: list[str]) -> None:
    """Look at journal and stick as the next person does, and write the archives that are missing."""
    session = school.sign_in(Role.ARCHIVE_OFFICER)
    service = ArchivesService(school.clock, VERSION)
    assert DiagnosticsService().check(session).is_clean
    registered = {record.file_name for record in service.overview(session).history}
    assert registered.issuperset(said)
    judge = ArchiveCheckService(VaultStore(school.folder, VERSION, school.clock))
    for name in registered:
        assert judge.verify(stick / name).word in GENUINE

    due = [row.class_group for row in service.overview(session).classes if row.is_due]
    service.create(session, stick, due)

    finished = [path for path in stick.iterdir() if path.suffix == ".zip"]
    assert all(judge.verify(path).word in GENUINE for path in finished)
    school.sign_out(session)


@pytest.mark.requirement("S1-9a", "S0-5.4")
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_kill_while_archives_are_written_costs_none_that_was_registered(
    training_template: Path, tmp_path: Path, call: str, *, is_long_run: bool
) -> None:
    stick = tmp_path / "whole"
    stick.mkdir()
    case = copied_school(training_template, tmp_path / "case")
    ended, total = run(case, stick, calls=call)
    assert ended.returncode == 0, ended.stderr[-1000:]
    assert len(ended.stdout.split()) == len(CLASSES)

    for place in places(total, is_long_run=is_long_run, few=4):
        old = old_archive(tmp_path / f"stick-{place}")
        school = copied_school(training_template, tmp_path / f"school-{place}")
        ended, _ = run(school, old.parent, calls=call, fault=f"signal=SIGKILL:when={place}")

        assert ended.returncode == KILLED
        assert sha256(old.read_bytes()).hexdigest() == OLD_HASH
        old.unlink()
        assert_whole(school, old.parent, ended.stdout.split())
        school.close()


def old_archive(stick: Path) -> Path:
    """Put an older file on a new stick."""
    stick.mkdir()
    path = stick / "TRAIN0_7a_2026-W46.zip"
    path.write_bytes(OLD)
    return path


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_stick_that_refuses_costs_no_registered_archive(training: SchoolCase, tmp_path: Path, error: str) -> None:
    stick = tmp_path / "stick"
    old = old_archive(stick)

    ended, _ = run(training, stick, calls="fsync", fault=f"error={error}:when=12+")

    assert ended.returncode != 0
    assert old.read_bytes() == OLD
    old.unlink()
    assert_whole(training, stick, ended.stdout.split())
