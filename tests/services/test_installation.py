"""The installed program checks its own files, repairs what it can, and notes its versions (S0-3.1)."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import AlreadyOpenError
from ejournal_desktop.files.process_lock import LOCK_FILE, ProcessLock
from ejournal_desktop.readmodels.installation import DamagedFile, FileTrouble
from ejournal_desktop.services.installation import INSTALL_LOG, InstallationFolders, InstallationService
from ejournal_desktop.services.installation_files import PackageUnfitError
from support.schools import MONDAY
from support.scripts import script
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"ejournal-desktop": b"program", "_internal/words.qm": b"words", "_internal/lib/part.so": b"part"}


class Installed:
    """A program of three files with its list, a folder with a journal, and the package it came from."""

    def __init__(self, place: Path) -> None:
        self.program, self.journal = place / "opt", place / "journal"
        for name, content in FILES.items():
            path = self.program / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        script("frozen_manifest").write_list(self.program)
        self.journal.mkdir(mode=0o700)
        (self.journal / LOCK_FILE).touch(mode=0o600)
        self.clock, self.package = ToldClock(MONDAY), place / "ejournal-desktop-1.0.tar.gz"
        self.pack(FILES)

    def service(self, version: str = "1.0") -> InstallationService:
        """Return the service of a version."""
        folders = InstallationFolders(self.program, self.program / "_internal", self.journal)
        return InstallationService(folders, version, self.clock)

    def pack(self, files: dict[str, bytes]) -> None:
        """Make the package anew."""
        with tarfile.open(self.package, "w:gz") as archive:
            for name, content in files.items():
                entry = tarfile.TarInfo(f"ejournal-desktop-1.0/{name}")
                entry.size, entry.mode = len(content), 0o755
                archive.addfile(entry, io.BytesIO(content))

    def damage(self) -> None:
        """Take a file away and turn a bit of another one."""
        (self.program / "_internal/lib/part.so").unlink()
        (self.program / "_internal/words.qm").write_bytes(b"Words")


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path)


@pytest.mark.requirement("S0-3.1")
def test_a_whole_installation_has_nothing_to_repair(installed: Installed) -> None:
    state = installed.service().look()
    assert (state.files, state.damaged, state.leftovers, state.unguarded) == (len(FILES), (), 0, 0)
    assert state.is_sound


@pytest.mark.requirement("S0-3.1")
def test_missing_and_altered_files_are_named_and_taken_again_from_the_package(installed: Installed) -> None:
    installed.damage()
    service = installed.service()
    missing = DamagedFile("_internal/lib/part.so", FileTrouble.MISSING)
    assert set(service.look().damaged) == {missing, DamagedFile("_internal/words.qm", FileTrouble.ALTERED)}
    assert service.look(is_thorough=False).damaged == (missing,)  # names and sizes alone, for a quick look
    assert not service.repair().state.is_sound  # nothing to take them from

    done = service.repair(installed.package)

    assert (done.files, done.state.is_sound) == (2, True)
    assert (installed.program / "_internal/words.qm").read_bytes() == b"words"
    assert os.access(installed.program / "_internal/lib/part.so", os.X_OK)


@pytest.mark.requirement("S0-3.1")
def test_nothing_is_taken_from_another_package(installed: Installed) -> None:
    installed.damage()
    installed.pack({**FILES, "_internal/words.qm": b"other"})
    with pytest.raises(PackageUnfitError):
        installed.service().repair(installed.package)
    assert (installed.program / "_internal/words.qm").read_bytes() == b"Words"
    installed.package.write_bytes(b"no package")
    with pytest.raises(PackageUnfitError):
        installed.service().repair(installed.package)


@pytest.mark.requirement("S0-3.1")
def test_a_package_with_a_wrong_checksum_or_one_file_twice_is_not_taken_for_whole(installed: Installed) -> None:
    installed.damage()
    whole = gzip.decompress(installed.package.read_bytes())
    first = gzip.compress(whole[:512])[:-8] + bytes(8)
    installed.package.write_bytes(first + gzip.compress(whole[512:]))
    with pytest.raises(PackageUnfitError):
        installed.service().repair(installed.package)

    with tarfile.open(installed.package, "w:gz") as archive:
        for _ in range(2):
            entry = tarfile.TarInfo("ejournal-desktop-1.0/_internal/words.qm")
            entry.size = len(b"words")
            archive.addfile(entry, io.BytesIO(b"words"))
    (installed.program / "_internal/words.qm").write_bytes(b"Words")
    with pytest.raises(PackageUnfitError):
        installed.service().repair(installed.package)


@pytest.mark.requirement("S0-3.1")
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder of a person closed by itself")
def test_leftovers_go_and_the_folder_of_the_journal_is_closed_to_others(installed: Installed) -> None:
    (installed.journal / "~vault.age.0123456789abcdef.tmp").write_bytes(b"half")
    (installed.journal / "journal-1.db").write_bytes(b"base")
    for path in (installed.journal, installed.journal / "journal-1.db"):
        path.chmod(0o755)
    before = installed.service().look()
    assert (before.leftovers, before.unguarded is not None and before.unguarded >= 2) == (1, True)

    done = installed.service().repair()

    assert (done.leftovers, done.state.is_sound) == (1, True)
    assert installed.journal.stat().st_mode & 0o077 == 0
    assert (installed.journal / "journal-1.db").read_bytes() == b"base"


def test_a_journal_that_is_open_elsewhere_is_left_alone(installed: Installed) -> None:
    with ProcessLock(installed.journal):
        state = installed.service().look()
        assert (state.leftovers, state.unguarded) == (None, None)
        with pytest.raises(AlreadyOpenError):
            installed.service().repair()


def test_a_program_from_its_sources_has_no_list_of_files(installed: Installed) -> None:
    folders = InstallationFolders(None, None, installed.journal)
    assert InstallationService(folders, "1.0", installed.clock).look().files is None


@pytest.mark.requirement("S0-3.1")
def test_the_installation_log_keeps_every_version_from_when_on_it_was_used(installed: Installed) -> None:
    installed.service().note()
    installed.service().note()
    installed.clock.moment += timedelta(days=30)
    installed.service("1.1").note()
    found = installed.service("1.1").installed()
    assert [(one.version, one.before, one.moment) for one in found] == [
        ("1.0", "", MONDAY),
        ("1.1", "1.0", MONDAY + timedelta(days=30)),
    ]


def test_where_no_journal_is_or_no_file_is_taken_nothing_is_noted(installed: Installed) -> None:
    (installed.journal / INSTALL_LOG).mkdir()  # a folder stands where the file should be
    installed.service().note()
    assert installed.service().installed() == ()
    (installed.journal / LOCK_FILE).unlink()
    (installed.journal / INSTALL_LOG).rmdir()
    installed.service().note()
    assert list(installed.journal.iterdir()) == []
