"""Builds the frozen program, tries it where nothing of this tree can help it, and packs it into out/packages/.

scripts/package.py              on Linux a .deb, a .tar.gz and their SHA256SUMS; on Windows the folder for Inno Setup
scripts/package.py --no-trial   the same, untried

Needs no network and no rights; ``make package`` calls it when the tools are there.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from gzip import GzipFile
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Final

from debian_package import built_deb
from ejournal_desktop.app.version import VERSION
from frozen_libraries import strip_symbols, unknown_libraries
from frozen_manifest import write_list
from frozen_trial import tried
from program_icon import write_icons

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).parents[1]
NAME: Final = "ejournal-desktop"
BUILD: Final = ROOT / "build/package"
PROGRAM: Final = BUILD / "dist" / NAME
OUT: Final = ROOT / "out/packages"
SPEC: Final = ROOT / "packaging" / f"{NAME}.spec"


def main(arguments: Sequence[str]) -> int:
    """Build, try and pack; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-trial", action="store_true")
    is_tried = not parser.parse_args(arguments).no_trial
    moment = _moment_of_source()
    write_icons(ROOT / "packaging/icons", BUILD)
    _freeze(moment)
    if sys.platform == "linux" and not _is_complete():
        return 1
    write_list(PROGRAM)
    if is_tried and not tried(PROGRAM, VERSION):
        return 1
    if sys.platform == "linux":
        _pack(moment)
    return 0


def _moment_of_source() -> int:
    """Return the second of the last commit: what is packed from the same source carries the same times."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is not None:
        return int(told)
    shown = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(shown.stdout) if shown.returncode == 0 else int((ROOT / "requirements.lock").stat().st_mtime)


def _freeze(moment: int) -> None:
    _say("Freezing the program (about a minute) …")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(PROGRAM.parent), "--workpath", str(BUILD / "work"), str(SPEC)]
    # the order of sets decides about the order of modules
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment)}
    shutil.rmtree(PROGRAM, ignore_errors=True)
    subprocess.run(command, check=True, env=environment, cwd=ROOT)


def _is_complete() -> bool:
    """Take the symbols of debuggers off and tell whether every library is there or known to be the system's."""
    strip_symbols(PROGRAM)
    unknown = unknown_libraries(PROGRAM)
    for name, wanting in sorted(unknown.items()):
        print(f"{name}, which {wanting} needs, neither travels along nor is known as the system's", file=sys.stderr)
    return not unknown


def _pack(moment: int) -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    packages = [built_deb(PROGRAM, OUT, version=VERSION, moment=moment), _tarball(moment)]
    lines = [f"{_digest(path)}  {path.name}\n" for path in packages]
    (OUT / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    for path in packages:
        _say(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    _say(f"Unpacked: {size / 1e6:.0f} MB")


def _tarball(moment: int) -> Path:
    """Pack the folder for systems without dpkg: unpack it anywhere and run the program in it."""
    top = f"{NAME}-{VERSION}"
    path = OUT / f"{top}-linux-{platform.machine()}.tar.gz"

    def same_for_all(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        path.open("wb") as raw,
        GzipFile("", "wb", 6, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        archive.add(PROGRAM, top, filter=same_for_all)
    return path


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
