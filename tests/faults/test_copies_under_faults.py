"""A kill in the middle of a backup or of a new key leaves a journal that opens, and no half copy that passes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.services.diagnostics import DiagnosticsService
from support.custody_desk import CustodyDesk
from support.strace import KILLED, needs_strace, places, run_traced
from support.training_vault import copied_school

if TYPE_CHECKING:
    import subprocess

SCRIPT = Path(__file__).with_name("copy_base.py")
CALLS = ("fsync", "rename", "pwrite64")

pytestmark = [needs_strace, pytest.mark.slow]


class Case:
    """A school that is copied anew for every kill."""

    def __init__(self, template: Path, place: Path) -> None:
        self._template = template
        self._place = place
        self.desk = CustodyDesk(copied_school(template, place / "school"), place)

    def fresh(self) -> None:
        self.desk.school.close()
        shutil.rmtree(self._place / "school")
        self.desk = CustodyDesk(copied_school(self._template, self._place / "school"), self._place)

    def run(self, act: str, call: str, fault: str = "") -> tuple[subprocess.CompletedProcess[str], int]:
        self.fresh()
        login = self.desk.school.login(Role.ARCHIVE_OFFICER)
        return run_traced(
            SCRIPT, [str(self.desk.school.folder), login.handle, login.password, act], calls=call, fault=fault
        )

    def require_whole(self) -> None:
        session = self.desk.school.sign_in(Role.ARCHIVE_OFFICER)
        assert DiagnosticsService().check(session).is_clean
        for backup in self.desk.backups.local(session):
            self.desk.backups.verify(session, Path(backup.path))


@pytest.fixture
def case(training_template: Path, tmp_path: Path) -> Case:
    return Case(training_template, tmp_path)


@pytest.mark.parametrize("act", ["backup", "rekey"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.requirement("S1-5g")
def test_a_kill_leaves_a_journal_that_opens_and_only_whole_copies(
    case: Case, act: str, call: str, *, is_long_run: bool
) -> None:
    ended, total = case.run(act, call)
    assert ended.stdout.split()[-1] == "done", ended.stderr[-500:]
    assert total > 0
    for place in places(total, is_long_run=is_long_run, few=3):
        ended, _ = case.run(act, call, f"signal=SIGKILL:when={place}")
        assert ended.returncode == KILLED
        case.require_whole()


@pytest.mark.parametrize("act", ["backup", "rekey"])
def test_a_full_disk_is_named_and_the_journal_stays(case: Case, act: str) -> None:
    _, total = case.run(act, "pwrite64")
    ended, _ = case.run(act, "pwrite64", f"error=ENOSPC:when={total // 2}+")
    assert ended.stdout.split()[-1] in ("database_full", "disk_full"), ended.stderr[-3000:]
    case.require_whole()


def test_the_kill_test_can_fail(case: Case) -> None:
    """The control: a generation that is cut after the switch is not passed as whole."""
    case.run("rekey", "fsync")
    (database,) = case.desk.school.folder.glob("journal-*.db")
    database.write_bytes(database.read_bytes()[:-4096])
    with pytest.raises(TrustError):
        case.require_whole()
