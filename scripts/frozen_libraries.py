"""The libraries of a frozen build on Linux: what it expects of the system, and how old that system may be."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Final

from frozen_parts import SYSTEM_LIBRARIES, is_elf, needed_libraries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OF_WHEELS: Final = re.compile(r"\.libs$")
_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries of a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            yield path


def strip_symbols(folder: Path) -> None:
    """Take off what only debuggers read, a fifth of the size; libraries patched for wheels stay as they are."""
    plain = [
        path for path in elf_files(folder / "_internal") if not any(_OF_WHEELS.search(part) for part in path.parts)
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, plain)], check=True)


def system_libraries(folder: Path) -> set[str]:
    """Return the names of the libraries that the build expects of the system."""
    own = {path.name for path in folder.rglob("*.so*")}
    return {name for path in elf_files(folder) for name in needed_libraries(path)} - own


def unknown_libraries(folder: Path) -> dict[str, str]:
    """Return the libraries that nobody brings, each with a file that needs it."""
    own = {path.name for path in folder.rglob("*.so*")} | SYSTEM_LIBRARIES.keys()
    return {name: path.name for path in elf_files(folder) for name in needed_libraries(path) - own}


def oldest_glibc(folder: Path) -> str:
    """Return the version of the C library below which the build does not run."""
    newest = (0, 0)
    for path in elf_files(folder):
        shown = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=False).stdout
        newest = max([newest, *((int(major), int(minor)) for major, minor in _GLIBC.findall(shown))])
    return ".".join(map(str, newest))
