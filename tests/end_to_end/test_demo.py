"""The program as a process: the training school from its first minute to archives that stock tools open."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.storage.connection import open_connection
from support.clear_text import clear_traces, telling_names
from support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("minisign") is None or shutil.which("age") is None, reason="needs minisign and age"
    ),
    pytest.mark.xdist_group("demo"),  # the school is made once, not once for each worker
]


ROLES = {
    "Principal",
    "DeputyHead",
    "HomeroomTeacher",
    "Teacher",
    "JournalAdministrator",
    "ArchiveOfficer",
    "Secretary",
    "Tutor",
    "TechnicalSupport",
}


@dataclass(frozen=True)
class Demo:
    """A training school that the program itself has made, with its papers."""

    folder: Path

    @property
    def vault(self) -> Path:
        """The data folder."""
        return self.folder / "vault"

    def handle_of(self, role: str) -> str:
        """Return the login of the first person with a duty, as the list of logins names it."""
        logins = json.loads((self.folder / "logins.json").read_text(encoding="utf-8"))
        return str(next(row["account"] for row in logins if row["role"] == role))

    def run(self, role: str, *arguments: str) -> Any:
        """Run a command as a person and return its JSON."""
        handle = self.handle_of(role)
        password = self.folder / "passwords" / handle
        who = ["--data", str(self.vault), "--user", handle, "--password-file", str(password), "--json"]
        ended = program(*who, *arguments)
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    return subprocess.run(
        [sys.executable, "-m", "ejournal_desktop", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo") / "school"
    ended = program("demo", "--dir", str(folder), "--no-window")
    assert ended.returncode == 0, ended.stderr
    return Demo(folder)


@pytest.fixture(scope="module")
def archived(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    stick = tmp_path_factory.mktemp("stick")
    demo.run("ArchiveOfficer", "archive", "create", "--all", "--to", str(stick))
    return stick


@pytest.mark.requirement("S0-4.10.6", "S4-5.1k", "S0-4.13.1", "S0-4.14.1", "S1-5a")
def test_the_training_school_is_made_with_a_login_for_everybody(demo: Demo) -> None:
    logins = json.loads((demo.folder / "logins.json").read_text(encoding="utf-8"))

    assert {row["account"] for row in logins} == {path.name for path in (demo.folder / "passwords").iterdir()}
    assert len(logins) > 20
    assert {row["role"] for row in logins} == ROLES
    assert (demo.folder / "recovery-identity.txt").read_text(encoding="ascii").startswith("AGE-SECRET-KEY-1")


def test_a_training_school_is_not_made_over_the_one_that_is_there(demo: Demo) -> None:
    before = (demo.folder / "logins.json").read_bytes()

    again = program("demo", "--dir", str(demo.folder), "--no-window")

    assert (again.returncode, again.stderr) == (0, "Учебная школа в этой папке уже есть.\n")
    assert (demo.folder / "logins.json").read_bytes() == before


@pytest.mark.requirement("S4-1.7", "S0-5.4")
def test_the_journal_that_was_made_is_clean(demo: Demo) -> None:
    report = demo.run("JournalAdministrator", "check")

    assert report["findings"] == []
    assert report["entries"] > 1000


@pytest.mark.requirement("S1-9a")
def test_every_class_has_one_archive_and_the_program_finds_them_genuine(demo: Demo, archived: Path) -> None:
    files = sorted(archived.glob("*.zip"))
    assert len(files) == 16

    judged = program("--data", str(demo.vault), "archive", "verify", *map(str, files))

    assert judged.returncode == 0, judged.stdout


@pytest.mark.requirement("S0-5.4", "S1-9a")
def test_minisign_verifies_an_archive_with_the_schools_printed_key(demo: Demo, archived: Path, tmp_path: Path) -> None:
    keys = program("--data", str(demo.vault), "keys").stdout
    handle = demo.handle_of("ArchiveOfficer")
    public = re.search(rf"\({handle}\)\n((?:.*\n)*?)(?:\n|\Z)", keys)
    assert public is not None
    (tmp_path / "key.pub").write_text(public.group(1))
    unpacked = unzipped(min(archived.glob("*.zip")), tmp_path)

    manifest = next(path for path in unpacked.rglob("*") if (path.parent / f"{path.name}.minisig").exists())
    verified = subprocess.run(
        ["minisign", "-V", "-p", str(tmp_path / "key.pub"), "-m", str(manifest)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert verified.returncode == 0, verified.stderr
    manifest.write_bytes(manifest.read_bytes().replace(b'"', b"'", 1))
    assert subprocess.run(
        ["minisign", "-V", "-q", "-p", str(tmp_path / "key.pub"), "-m", str(manifest)], check=False
    ).returncode


@pytest.mark.requirement("S0-1.10", "S0-4.14.16")
def test_age_opens_an_archive_with_the_identity_on_paper_and_with_no_other(
    demo: Demo, archived: Path, tmp_path: Path
) -> None:
    unpacked = unzipped(min(archived.glob("*.zip")), tmp_path)
    payload = next(unpacked.rglob("*.age"))
    opened = tmp_path / "opened"
    identity = demo.folder / "recovery-identity.txt"
    subprocess.run(["age", "-d", "-i", str(identity), "-o", str(opened), str(payload)], check=True)
    stranger = tmp_path / "stranger.txt"
    subprocess.run(["age-keygen", "-o", str(stranger)], check=True, capture_output=True)

    refused = subprocess.run(["age", "-d", "-i", str(stranger), str(payload)], check=False, capture_output=True)

    assert opened.read_bytes()
    assert refused.returncode != 0


def test_a_volume_is_printed(demo: Demo, tmp_path: Path) -> None:
    path = tmp_path / "7a.pdf"

    demo.run("DeputyHead", "print", "journal", "--class", "7А", "--period", "1", "--to", str(path))

    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.requirement("S0-1.10", "S0-4.14.16")
def test_no_student_is_named_in_clear_in_any_file_that_was_written(demo: Demo, archived: Path) -> None:
    """User exports are not searched: there is none in these folders."""
    store = VaultStore(demo.vault, "0.1.0", SystemClock())
    handle = demo.handle_of("JournalAdministrator")
    password = (demo.folder / "passwords" / handle).read_text().strip()
    key = store.unlock(handle, password).dek
    (path,) = demo.vault.glob("journal-*.db")
    with closing(open_connection(path, key, read_only=True)) as connection:
        students = connection.execute("SELECT DISTINCT surname FROM student").fetchall()
        staff = connection.execute("SELECT DISTINCT surname FROM staff_member").fetchall()
        topics = connection.execute("SELECT DISTINCT topic FROM lesson WHERE length(topic) > 12").fetchall()

    names = telling_names([row[0] for row in students], [row[0] for row in staff])
    assert len(names) > 20
    wanted = [*names, *(row[0] for row in topics[:40])]
    assert clear_traces(demo.vault, wanted) == []
    assert clear_traces(archived, wanted) == []


def unzipped(archive: Path, folder: Path) -> Path:
    """Unpack an archive with the stock tool."""
    target = folder / "unpacked"
    subprocess.run(["unzip", "-q", str(archive), "-d", str(target)], check=True)
    return target
