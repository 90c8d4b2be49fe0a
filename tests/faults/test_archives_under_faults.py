"""A kill or a faulty stick while archives are written costs neither an old archive nor a registered one (Q1, Q3)."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from support.strace import KILL, KILLED, Ended, Run, batches, count_calls, needs_strace, places, run_faulty
from support.training_vault import CLASSES, VERSION, SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SCRIPT = Path(__file__).with_name("write_archives.py")
OLD = b"an archive of a week before, which nobody may touch"
OLD_NAME = "TRAIN0_7a_2026-W46.zip"
CALLS = ("fsync", "rename", "pwrite64", "write")
BLOCK = 512
SHORT = {"fsync": 2, "rename": 1}
MANY_KILLS = 200  # of each kind of call; the register and the file are written in hundreds of pieces
GENUINE = (VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN)

pytestmark = [needs_strace, pytest.mark.slow]


def arguments(school: SchoolCase, stick: Path) -> Sequence[str]:
    login = school.login(Role.ARCHIVE_OFFICER)
    return [str(school.folder), login.handle, login.password, str(stick)]


def stick_of(school: SchoolCase) -> Path:
    """Return the stick of a school, with an older file on it."""
    stick = school.folder.with_name(f"{school.folder.name}-stick")
    stick.mkdir(exist_ok=True)
    (stick / OLD_NAME).write_bytes(OLD)
    return stick


@pytest.fixture(scope="module")
def calls(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, int]:
    """Count the calls of a whole run, which writes an archive of each class."""
    school = copied_school(training_template, tmp_path_factory.mktemp("whole") / "school")
    ended = count_calls(SCRIPT, arguments(school, stick_of(school)), CALLS)
    assert ended.code == 0, ended.errors[-1000:]
    assert len(ended.said) == len(CLASSES)
    return ended.calls


def broken(
    template: Path, place: Path, hits: Sequence[tuple[str, int]], counted: Mapping[str, int], fault: str
) -> Iterator[tuple[SchoolCase, Ended]]:
    """Write all archives once for each place, every time from a new copy of the school onto a new stick."""
    for some in batches(hits):
        schools = [copied_school(template, place / f"{call}-{number}") for call, number in some]
        runs = [Run(arguments(school, stick_of(school)), *hit) for school, hit in zip(schools, some, strict=True)]
        every = run_faulty(SCRIPT, runs, counted, fault=fault, is_lasting=fault != KILL)
        for school, ended in zip(schools, every, strict=True):
            yield school, ended
            school.close()
            shutil.rmtree(school.folder)


def require_whole(school: SchoolCase, said: Sequence[str]) -> None:
    """Look at journal and stick as the next person does, and write the archives that are missing."""
    stick = stick_of(school)
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

    finished = [path for path in stick.iterdir() if path.suffix == ".zip" and path.name != OLD_NAME]
    assert len(finished) >= len(CLASSES)
    assert all(judge.verify(path).word in GENUINE for path in finished)


def old_hash(school: SchoolCase) -> str:
    stick = school.folder.with_name(f"{school.folder.name}-stick")
    return sha256((stick / OLD_NAME).read_bytes()).hexdigest()


@pytest.mark.requirement("S1-9a", "S0-5.4")
def test_a_kill_while_archives_are_written_costs_none_that_was_registered(
    training_template: Path, tmp_path: Path, calls: Mapping[str, int], *, is_long_run: bool
) -> None:
    most = dict.fromkeys(CALLS, MANY_KILLS) if is_long_run else SHORT
    hits = [(call, place) for call, few in most.items() for place in places(calls[call], is_long_run=False, few=few)]
    for school, ended in broken(training_template, tmp_path, hits, calls, KILL):
        assert ended.code == KILLED, ended.errors[-1000:]
        assert old_hash(school) == sha256(OLD).hexdigest()
        require_whole(school, ended.said)


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_stick_that_refuses_costs_no_registered_archive(
    training_template: Path, tmp_path: Path, calls: Mapping[str, int], error: str
) -> None:
    hits = [("fsync", calls["fsync"] // 2)]
    for school, ended in broken(training_template, tmp_path, hits, calls, f"error={error}"):
        assert ended.code != 0
        assert old_hash(school) == sha256(OLD).hexdigest()
        require_whole(school, ended.said)


def test_the_test_of_archives_can_fail(training_template: Path, tmp_path: Path) -> None:
    """The control: a registered archive that lost its end is not passed as whole."""
    school = copied_school(training_template, tmp_path / "school")
    stick = stick_of(school)
    session = school.sign_in(Role.ARCHIVE_OFFICER)
    service = ArchivesService(school.clock, VERSION)
    (written, *_) = service.create(session, stick, [service.overview(session).classes[0].class_group])
    file = Path(written.path)
    file.write_bytes(file.read_bytes()[:-BLOCK])
    with pytest.raises((TrustError, AssertionError)):
        require_whole(school, [written.record.file_name])
    school.close()
