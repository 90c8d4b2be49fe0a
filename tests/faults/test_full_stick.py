"""A stick that fills up in the middle of an archive keeps what it had, and no half file (Q3)."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from support.source_tree import ROOT
from support.strace import ENVIRONMENT

SCRIPT = Path(__file__).with_name("fill_stick.py")
SIZE = 3 << 20

pytestmark = pytest.mark.requirement("S1-9a", "S0-5.4")


def in_own_mounts(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in name spaces of its own: what it mounts is gone with it and needs no rights of this computer."""
    unshare = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", command]
    return subprocess.run(
        unshare, capture_output=True, text=True, check=False, env={**ENVIRONMENT, "PATH": "/usr/bin:/bin"}
    )


@cache
def can_mount() -> bool:
    return shutil.which("unshare") is not None and in_own_mounts("mount -t tmpfs -o size=4m tmpfs /mnt").returncode == 0


def filling(source: Path, folder: Path) -> str:
    return shlex.join([sys.executable, str(SCRIPT), str(source), str(folder)])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "archive.zip"
    path.write_bytes(bytes(range(256)) * (SIZE // 256))
    return path


def test_a_stick_that_is_full_keeps_the_old_archive_and_no_part_of_the_new(source: Path, tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("no name spaces here: the limit on file sizes stands in, in tests/sync")
    folder = tmp_path / "stick"
    folder.mkdir()

    ended = in_own_mounts(f"mount -t tmpfs -o size=4m tmpfs {folder} && {filling(source, folder)}")

    assert ended.stdout.splitlines() == ["carrier_no_space", f"archive-1.zip:{SIZE}"], ended.stderr[-1000:]
    assert list(folder.iterdir()) == []


def test_nothing_is_filled_but_the_small_file_system(source: Path, tmp_path: Path) -> None:
    """The control: without its mount the test stops before it writes a byte."""
    ended = subprocess.run(
        shlex.split(filling(source, tmp_path)), capture_output=True, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
    )

    assert ended.stdout.splitlines() == ["no small file system"]
    assert list(tmp_path.iterdir()) == [source]
