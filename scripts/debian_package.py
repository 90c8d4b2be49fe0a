"""Packs a frozen build as a package for Debian, Ubuntu and their relatives."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from frozen_libraries import oldest_glibc, system_libraries
from frozen_parts import OPTIONAL_LIBRARIES, SYSTEM_LIBRARIES

ROOT: Final = Path(__file__).parents[1]
NAME: Final = "ejournal-desktop"
_CONTROL: Final = """\
Package: {name}
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Maintainer: {name} maintainers <maintainers@localhost>
Depends: {depends}
Recommends: {recommends}
Description: offline-first class journal for schools
 Marks, attendance, topics and homework of a school without a network: an
 encrypted base, signed archives on flash drives, printed journals.
 .
 Журналы лежат в домашней папке пользователя; при удалении программы они
 остаются.
"""
_COPYRIGHT: Final = """\
ejournal-desktop, an offline-first class journal.

Licence: Apache-2.0; its text stands in /usr/share/common-licenses/Apache-2.0.
The licences of the libraries inside stand in /opt/ejournal-desktop/_internal/licences.
"""


def built_deb(program: Path, out: Path, *, version: str, moment: int) -> Path:
    """Return the package of a frozen build; every file in it is root's and carries the given time."""
    architecture = _told("dpkg", "--print-architecture")
    package = out / f"{NAME}_{version}_{architecture}.deb"
    with TemporaryDirectory() as name:
        tree = Path(name) / "tree"
        _lay_out(program, tree)
        _write_control(tree, program, version=version, architecture=architecture)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return package


def _lay_out(program: Path, tree: Path) -> None:
    """Put the program, its name in the path, its entry in the menu and its icon where they belong."""
    shutil.copytree(program, tree / "opt" / NAME, symlinks=True)
    command = tree / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/opt/{NAME}/{NAME}")
    _place(ROOT / f"packaging/linux/{NAME}.desktop", tree / "usr/share/applications")
    _place(ROOT / f"packaging/icons/{NAME}.svg", tree / "usr/share/icons/hicolor/scalable/apps")
    about = tree / "usr/share/doc" / NAME
    about.mkdir(parents=True)
    (about / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _write_control(tree: Path, program: Path, *, version: str, architecture: str) -> None:
    depends, recommends = _needs(program)
    control = _CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        size=sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024,
        depends=", ".join(depends),
        recommends=", ".join(recommends),
    )
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")


def _needs(program: Path) -> tuple[list[str], list[str]]:
    """Return the packages without which the program does not start, and those without which a part of it is missing."""
    wanted = system_libraries(program)
    depends = {SYSTEM_LIBRARIES[name] for name in wanted - OPTIONAL_LIBRARIES} - {"libc6"}
    recommends = {SYSTEM_LIBRARIES[name] for name in wanted & OPTIONAL_LIBRARIES}
    return [f"libc6 (>= {oldest_glibc(program)})", *sorted(depends)], sorted(recommends - depends)


def _place(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
