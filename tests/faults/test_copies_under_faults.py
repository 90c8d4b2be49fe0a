"""A kill in the middle of a copy, a restore or a new key leaves a journal that opens, and no half copy."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.services.backups import BACKUP_FOLDER
from ejournal_desktop.services.diagnostics import DiagnosticsService
from support.custody_desk import CustodyDesk
from support.strace import KILL, KILLED, Ended, Run, batches, count_calls, needs_strace, places, run_faulty
from support.training_vault import copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ARCHIVE = "lost.zip"
SCRIPT = Path(__file__).with_name("copy_base.py")
CALLS = ("fsync", "rename", "pwrite64")
ACTS = ("backup", "restore", "unite", "rekey")
FILLING = ("backup", "restore", "rekey")
MANY_REFUSALS = 4
REFUSALS = {"database_full", "database_fault", "database_read_only", "disk_full", "device_fault", "read_only_folder"}
"""How the disk of this computer is named when it refuses."""
MANY_KILLS = 200  # of each kind of call and act; the base is written in thousands of pages of one kind

pytestmark = [needs_strace, pytest.mark.slow]


@contextmanager
def desk_in(template: Path, place: Path) -> Iterator[CustodyDesk]:
    """Give a copy of the school, which is removed at the end."""
    desk = CustodyDesk(copied_school(template, place / "school"), place)
    yield desk
    desk.school.close()
    shutil.rmtree(place)


def arguments(desk: CustodyDesk, act: str) -> Sequence[str]:
    login, second = desk.school.login(Role.ARCHIVE_OFFICER), desk.school.login(Role.DEPUTY_HEAD_ACADEMIC)
    return [str(desk.school.folder), login.handle, login.password, act, second.handle, second.password]


@pytest.fixture(scope="module")
def template(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a school with a copy of its base and an archive, which restores put back."""
    place = tmp_path_factory.mktemp("template")
    shutil.copy(training_template / "made.json", place)
    desk = CustodyDesk(copied_school(training_template, place / "vault"), place)
    officer = desk.school.sign_in(Role.ARCHIVE_OFFICER)
    desk.backups.create_local(officer)
    officer.database.checkpoint()
    base = officer.database.path
    kept = base.read_bytes()
    first, second = (desk.archived(officer, desk.stick(name)) for name in ("first", "second"))
    desk.school.close()
    base.write_bytes(kept)  # what stands in the second archive of the first is lost
    shutil.rmtree(first.parent)
    shutil.move(second, desk.school.folder / ARCHIVE)
    return place


@pytest.fixture(scope="module")
def calls(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, int]]:
    """Count the calls of both acts."""
    counted = {}
    for act in ACTS:
        with desk_in(template, tmp_path_factory.mktemp("whole")) as desk:
            ended = count_calls(SCRIPT, arguments(desk, act), CALLS)
            assert ended.said == ("ready", "done"), ended.errors[-1000:]
            counted[act] = ended.calls
    return counted


def require_whole(desk: CustodyDesk, template: Path) -> None:
    """Look at the journal and its copies as the next person does: the old one is untouched, a new one is whole.

    Nothing half done lies about, and no generation whose key was replaced.
    """
    session = desk.school.sign_in(Role.ARCHIVE_OFFICER)
    assert not list(desk.school.folder.rglob("~*"))
    assert not list(desk.school.folder.glob("destroy-*"))
    assert DiagnosticsService().check(session).is_clean
    (old,) = (template / "vault" / BACKUP_FOLDER).iterdir()
    assert (desk.school.folder / BACKUP_FOLDER / old.name).read_bytes() == old.read_bytes()
    for backup in desk.backups.local(session):
        if Path(backup.path).name != old.name:
            desk.backups.verify(session, Path(backup.path))


@dataclass(frozen=True)
class Breaking:
    """One act that is done once for each place, in a copy of its own."""

    template: Path
    place: Path
    act: str
    counted: Mapping[str, int]

    def at(self, hits: Sequence[tuple[str, int]], fault: str) -> Iterator[tuple[CustodyDesk, Ended]]:
        """Give what came of each; an error lasts, as of a full disk."""
        for some in batches(hits):
            desks = [self._desk(self.place / f"{call}-{number}") for call, number in some]
            runs = [Run(arguments(desk, self.act), *hit) for desk, hit in zip(desks, some, strict=True)]
            every = run_faulty(SCRIPT, runs, self.counted, fault=fault, is_lasting=fault != KILL)
            for desk, ended in zip(desks, every, strict=True):
                yield desk, ended
                desk.school.close()
                shutil.rmtree(desk.place)

    def _desk(self, home: Path) -> CustodyDesk:
        return CustodyDesk(copied_school(self.template, home / "school"), home)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.requirement("S1-5g")
def test_a_kill_leaves_a_journal_that_opens_and_only_whole_copies(
    template: Path, tmp_path: Path, calls: Mapping[str, Mapping[str, int]], act: str, *, is_long_run: bool
) -> None:
    own = calls[act]
    few = MANY_KILLS if is_long_run else 1
    kinds = CALLS if is_long_run or act != "unite" else ("rename",)  # it ends as a restore of a copy does
    hits = [(call, place) for call in kinds for place in places(own[call], is_long_run=False, few=few)]
    for desk, ended in Breaking(template, tmp_path, act, own).at(hits, KILL):
        assert ended.code == KILLED, ended.errors[-1000:]
        require_whole(desk, template)
        assert act != "rekey" or len(list(desk.school.folder.glob("journal-*.db"))) == 1


@pytest.mark.parametrize("act", FILLING)
def test_a_full_disk_is_named_and_the_journal_stays(
    template: Path, tmp_path: Path, calls: Mapping[str, Mapping[str, int]], act: str
) -> None:
    hits = [("pwrite64", calls[act]["pwrite64"] // 2)]
    for desk, ended in Breaking(template, tmp_path, act, calls[act]).at(hits, "error=ENOSPC"):
        assert ended.said[-1] in ("database_full", "disk_full"), ended.errors[-3000:]
        require_whole(desk, template)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
@pytest.mark.long
@pytest.mark.requirement("S1-5g")
def test_a_disk_that_refuses_any_call_of_an_act_leaves_a_journal_that_opens(
    template: Path, tmp_path: Path, calls: Mapping[str, Mapping[str, int]], act: str, error: str
) -> None:
    own = calls[act]
    hits = [(call, place) for call in CALLS for place in places(own[call], is_long_run=False, few=MANY_REFUSALS)]
    named = set()
    for desk, ended in Breaking(template, tmp_path, act, own).at(hits, f"error={error}"):
        named.add(ended.said[-1] if ended.said else "")
        require_whole(desk, template)
    assert named & REFUSALS, named
    assert named <= REFUSALS | {"ready", "done", ""}, named


def test_the_kill_test_can_fail(template: Path, tmp_path: Path) -> None:
    """The control: a generation that is cut is not passed as whole."""
    with desk_in(template, tmp_path / "case") as desk:
        (database,) = desk.school.folder.glob("journal-*.db")
        database.write_bytes(database.read_bytes()[:-4096])
        with pytest.raises((TrustError, AssertionError)):
            require_whole(desk, template)
