"""The package for Debian: where things stand, whose they are, and that nothing in it touches anybody's journals."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from support.scripts import script
from support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg here")
MOMENT = 1_790_000_000


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the package of a program that is one empty file."""
    monkeypatch.syspath_prepend(ROOT / "scripts")
    program = tmp_path / "ejournal-desktop"
    (program / "_internal").mkdir(parents=True)
    (program / "ejournal-desktop").touch(mode=0o700)
    (program / "_internal" / "words.qm").touch(mode=0o600)
    built: Path = script("debian_package").built_deb(program, tmp_path, version="1.2.3", moment=MOMENT)
    return built


def told(*command: object) -> str:
    return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout


@pytest.mark.requirement("S0-3.1")
def test_program_is_roots_and_everybody_may_run_it(package: Path) -> None:
    rows = {row.split(maxsplit=5)[5]: row.split()[:2] for row in told("dpkg-deb", "-c", package).splitlines()}
    assert rows["./opt/ejournal-desktop/ejournal-desktop"] == ["-rwxr-xr-x", "root/root"]
    assert rows["./opt/ejournal-desktop/_internal/words.qm"] == ["-rw-r--r--", "root/root"]
    assert "./usr/bin/ejournal-desktop -> /opt/ejournal-desktop/ejournal-desktop" in rows
    assert "./usr/share/applications/ejournal-desktop.desktop" in rows
    assert "./usr/share/icons/hicolor/scalable/apps/ejournal-desktop.svg" in rows


def test_package_names_its_version_and_runs_nothing_of_its_own(package: Path) -> None:
    assert package.name.startswith("ejournal-desktop_1.2.3_")
    assert told("dpkg-deb", "-f", package, "Version").strip() == "1.2.3"
    scripts = {"preinst", "postinst", "prerm", "postrm"}
    assert scripts.isdisjoint(told("dpkg-deb", "-I", package).split())
